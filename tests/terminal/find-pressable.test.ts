import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/command.ts";
import { findPressable, labelsOf } from "../../src/terminal/find-pressable.ts";
import { reply } from "./tiny-commands.ts";

const first = reply("first", [
  ["More", "ask:more:1"],
  ["In context 1", "source:context:003:121"],
  ["In context 2", "source:context:000:4"],
]);
const twice = reply("twice", [
  ["Open", "a:b:1"],
  ["Open", "a:b:2"],
  ["Only 1", "a:c"],
]);
const menu: Reply = {
  embeds: [],
  private: false,
  components: [
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: "source:open",
          options: [
            { label: "SCMP,\n30 Oct", value: "000:1" },
            { label: "BBC", value: "001:1" },
          ],
        },
      ],
    },
    { type: 1, components: [{ type: 2, style: 5, label: "Read", url: "https://example.com/a" }] },
    {
      type: 1,
      components: [{ type: 2, style: 2, emoji: { name: "🗑" }, custom_id: "ask:delete", disabled: true }],
    },
  ],
};

function targetOf(words: string, ...replies: Reply[]) {
  const found = findPressable(words, replies);
  return found.kind === "one" ? found.pressable.target : found;
}

describe("findPressable", () => {
  test.for<[typed: string, customId: string, reason: string]>([
    ["More", "ask:more:1", "as it is shown"],
    ["mOrE", "ask:more:1", "in any case"],
    ["[ More ]", "ask:more:1", "with the brackets it is shown in"],
    ["in  context 2", "source:context:000:4", "with more spaces"],
  ])("finds %j as %s: %s", ([typed, customId]) => {
    expect(targetOf(typed, first)).toEqual({ customId });
  });

  test("leaves to the questions whatever is no whole label", () => {
    expect(
      ["mor", "more about soybeans", "con", ""].map((words) => findPressable(words, [first]).kind),
    ).toEqual(Array(4).fill("none"));
  });

  test("asks which one is meant where only the number is missing, or the label stands twice", () => {
    expect(targetOf("in context", first)).toEqual({
      kind: "several",
      labels: ["In context 1", "In context 2"],
    });
    expect(targetOf("open", twice)).toEqual({ kind: "several", labels: ["Open #1", "Open #2"] });
  });

  test("tells two of one label apart by their number, and needs no number where there is one", () => {
    expect(targetOf("open #2", twice)).toEqual({ customId: "a:b:2" });
    expect(targetOf("only", twice)).toEqual({ customId: "a:c" });
  });

  test("finds a menu's options, addresses, and buttons that have only a picture", () => {
    expect(targetOf("scmp, 30 oct", menu)).toEqual({ customId: "source:open", value: "000:1" });
    expect(targetOf("[ Read ↗ ]", menu)).toEqual({ url: "https://example.com/a" });
    expect(findPressable("🗑", [menu])).toMatchObject({ kind: "one", pressable: { isDisabled: true } });
  });

  test("prefers the newest reply, and reaches back to an older one for a label that only that has", () => {
    const newer = reply("newer", [["More", "ask:more:9"]]);
    expect(targetOf("more", newer, first)).toEqual({ customId: "ask:more:9" });
    expect(findPressable("in context 1", [newer, first])).toMatchObject({ kind: "one", reply: first });
  });
});

test("labelsOf lists what can be typed, each once, the newest reply's first", () => {
  expect(labelsOf([twice, first, first])).toEqual([
    "Open #1",
    "Open #2",
    "Only 1",
    "More",
    "In context 1",
    "In context 2",
  ]);
});
