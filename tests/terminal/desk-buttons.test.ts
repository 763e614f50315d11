import { describe, expect, test } from "vitest";
import type { Command } from "../../src/command.ts";
import { openDesk, pipe } from "./open-desk.ts";
import { ask } from "./tiny-commands.ts";

describe("runDesk, when a label is typed,", () => {
  test("follows an update: the changed reply is shown, and the old buttons are gone", async () => {
    const { written } = await pipe("soybeans\nMORE\nmore\n");
    expect(written.output).toMatchInlineSnapshot(`
      "▌ about soybeans

      [ More ]  [ Delete ]  [ Break ]

      ▌ about soybeans · page 2

      [ Back ]

      ▌ about more

      [ More ]  [ Delete ]  [ Break ]

      "
    `);
  });

  test("follows a deletion", async () => {
    const { written } = await pipe("soybeans\ndelete\ndelete\n");
    expect(written.output).toContain("(the reply is gone)");
    expect(written.output).toContain("about delete");
  });
});

const buttons = [
  ["Share", "ask:share:x:y"],
  ["Refuse", "ask:refuse"],
  ["Old", "gone:open:1"],
  ["Odd", "odd"],
] as const;

/** A command whose one reply carries what the others do not. */
const special: Command = {
  ...ask,
  run: () => ({
    embeds: [{ description: "special" }],
    private: true,
    components: [
      {
        type: 1,
        components: [
          ...buttons.map(([label, custom_id]) => ({ type: 2 as const, style: 2 as const, label, custom_id })),
          { type: 2, style: 5, label: "Read", url: "https://example.com/a_b_c" },
        ],
      },
      { type: 1, components: [{ type: 2, style: 2, label: "Back", custom_id: "ask:back", disabled: true }] },
      {
        type: 1,
        components: [{ type: 3, custom_id: "ask:open", options: [{ label: "SCMP", value: "003:1" }] }],
      },
    ],
  }),
};

describe("runDesk, with every kind of component,", () => {
  test.for([
    ["share", "share x:y of “special”, private: true", "a new reply, from an argument with colons"],
    ["scmp", "open 003:1 of “special”, private: true", "a menu's option is the argument"],
    ["refuse", "The documents have changed.", "a press that cannot be followed"],
    ["back", "“Back” cannot be pressed now.", "a disabled button"],
    ["read", "https://example.com/a_b_c", "a link is printed"],
    ["old", "“Old” leads nowhere here.", "a command that is no more"],
    ["odd", "“Odd” leads nowhere here.", "an id that says nothing"],
  ])("answers %j with %j: %s", async ([label = "", answer]) => {
    const desk = openDesk({ commands: [special] });
    desk.input.end(`special\n${label}\n`);
    await desk.session;
    expect(desk.written.output).toContain(answer);
    expect(desk.faults).toEqual([]);
  });

  test("keeps the buttons of the reply before, below a new one", async () => {
    const desk = openDesk({ commands: [special] });
    desk.input.end("special\nshare\nscmp\nshare\n");
    await desk.session;
    expect(desk.written.output.match(/share x:y of “special”/g)).toHaveLength(2);
  });
});
