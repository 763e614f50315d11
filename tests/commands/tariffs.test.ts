import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { tariffs } from "../../commands/tariffs.ts";
import type { Outcome, Press, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { customIdOf, labelsOf, pressOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const FIRST = `Harbour quarrel grows

In February 2031, the US imposed a 10 percent tariff on all imports from China.

On May 11, 2031, the US cut its tariffs on Chinese products from 145 percent to 30 percent.

In March 2031, China imposed a 15 percent tariff on US farm exports.

The US has threatened a 60 percent tariff on Chinese goods from November 1.

The US imposed a 50 percent tariff on Brazilian coffee.

China has restricted exports of rare earths to the US.
`;

const SECOND = `Harbour quarrel, again

Since March 2031, a 10 percent US tariff on Chinese goods has remained in place.
`;

const SOURCES = { "010:1": { published: "2031-06-02" }, "011:1": { published: "2031-06-03" } };

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary({ "010_a.txt": FIRST, "011_b.txt": SECOND }, SOURCES);
});

function run(options: Record<string, string | boolean> = {}, asked = library): Reply {
  return tariffs.run(request("tariffs", options), asked);
}

function press(reply: Reply, customId: string, who: Partial<Press> = {}, pressed = library): Outcome {
  const outcome = tariffs.press?.(pressOf(reply, customId, who), pressed);
  if (outcome === undefined) throw new Error("The command has no buttons");
  return outcome;
}

function replyOf(outcome: ReturnType<typeof press>): Reply {
  if (outcome.kind === "delete") throw new Error("The reply is gone");
  return outcome.reply;
}

/** The values of the menu, by label. */
function menuOf(reply: Reply): Record<string, string> {
  const menus = (reply.components ?? []).flatMap(({ components }) =>
    components.flatMap((component) => ("options" in component ? component.options : [])),
  );
  return Object.fromEntries(menus.map(({ label, value }) => [label, value]));
}

describe("/summit tariffs", () => {
  test("gives both sides' level as it was reported, and the steps to it", () => {
    const text = textOf(run());
    expect(text).toMatch(/\*\*US on China\*\*: \*\*.* %, as reported on \d+ Jun 2031\*\* \[1\]/);
    expect(text).toContain("- **11 May 2031** · tariff on Chinese products · **145 % → 30 %** · cut [");
    expect(text).toContain("· *threatened*");
    expect(text).toContain("not what is in force. They reach to 3 Jun 2031.");
  });

  test("a level is as of the last document that tells it", async () => {
    const later = await tinyLibrary(
      {
        "010_a.txt": FIRST,
        "011_b.txt":
          "The quarrel explained\n\nChina imposed a 15 percent tariff on US farm goods in March 2031.",
      },
      { "010:1": { published: "2031-06-02" }, "011:1": { published: "2031-09-30" } },
    );
    expect(textOf(run({ side: "china-on-us" }, later))).toContain(
      "**China on US**: **15 %, as reported on 30 Sep 2031** [1]",
    );
  });

  test("shows other measures and parties where their side is asked for", () => {
    expect(textOf(run({ side: "china-on-us" }))).toMatch(/export control on rare earths · imposed \[\d+\]/);
    expect(textOf(run({ side: "others" }))).toContain("US → Brazil · tariff");
  });

  test("every number in the text is one of the menu, and each opens a passage", () => {
    for (const reply of [run(), run({ side: "us-on-china" }), run({ side: "others" })]) {
      const numbers = new Set(reply.embeds[0]?.description?.match(/\[\d+\]/g));
      const menu = menuOf(reply);
      expect(new Set(Object.keys(menu).map((label) => label.split(" ")[0]))).toEqual(numbers);
      for (const value of Object.values(menu)) {
        expect(library.passageAt(value.replace(/#\d+$/, ""))).not.toBeNull();
      }
    }
  });

  test("shows the sentences behind the numbers in private, word for word", () => {
    const reply = run();
    const sources = replyOf(press(reply, customIdOf(reply, "Sources")));
    expect(sources.private).toBe(true);
    expect(textOf(sources)).toContain("> ");
    expect(textOf(sources)).toMatch(/-# \[1\] `01[01]:\d+` · Harbour quarrel/);
  });

  test("turns the pages of the sources by the number on the page", () => {
    const reply = run();
    const sources = replyOf(press(reply, customIdOf(reply, "Sources")));
    const next = press(sources, customIdOf(sources, "More"));
    expect(next).toMatchObject({ kind: "update", reply: { private: true } });
    expect(textOf(replyOf(next))).toContain("-# [5] ");
  });

  test.for([
    { side: "us-on-china", isAsker: true, kind: "update", isPrivate: false },
    { side: "china-on-us", isAsker: false, kind: "new", isPrivate: true },
    { side: "others", isAsker: false, kind: "new", isPrivate: true },
  ])("a press on $side gives what the option gives", ({ side, isAsker, kind, isPrivate }) => {
    const outcome = press(run(), `tariffs:side:${side}/0`, { isAsker });
    expect(outcome.kind).toBe(kind);
    expect(replyOf(outcome)).toEqual(run({ side, private: isPrivate }));
  });

  test("Chart brings a private reply: a sentence while it is drawn, then the picture, which can be shared", async () => {
    const drawn = await tinyLibrary({ "010_a.txt": FIRST }, { "010:1": { published: "2031-06-02" } });
    const reply = run({}, drawn);
    const chart = () => press(reply, customIdOf(reply, "Chart"), { isAsker: false }, drawn);
    expect(chart()).toMatchObject({ kind: "new", reply: { private: true } });
    expect(textOf(replyOf(chart()))).toContain(
      "The chart is being drawn; press Chart again in a few seconds",
    );
    while (replyOf(chart()).files === undefined) await sleep(10);
    const picture = replyOf(chart());
    expect(picture.files?.[0]?.description).toContain("May 2031 30 %");
    const shared = press(picture, customIdOf(picture, "Share"), {}, drawn);
    expect(replyOf(shared)).toMatchObject({ private: false, files: [{ name: "tariffs.png" }] });
    expect(labelsOf(replyOf(shared))).toEqual(["Delete"]);
  });

  test("offers no chart where too few rates are told", async () => {
    const one = await tinyLibrary({
      "010_a.txt": "Quarrel\n\nThe US imposed a 50 percent tariff on Brazilian coffee.",
    });
    expect(labelsOf(run({}, one))).not.toContain("Chart");
  });

  test("can be shared when private, and deleted when public", () => {
    const own = run({ private: true, side: "others" });
    const shared = press(own, customIdOf(own, "Share"));
    expect(shared).toEqual({ kind: "new", reply: run({ side: "others" }) });
    expect(labelsOf(run())).toContain("Delete");
    expect(press(run(), "tariffs:delete:")).toEqual({ kind: "delete" });
    expect(() => press(run(), "tariffs:delete:", { isAsker: false })).toThrow(UserError);
  });

  test.for(["tariffs:page:nobody/0", "tariffs:dance:all/0", "tariffs:quotes:x", "tariffs:page:#77/3"])(
    "says that %s is from an earlier version",
    (customId) => {
      expect(() => press(run(), customId)).toThrow("earlier version");
    },
  );

  test("says that the documents have changed", async () => {
    const other = await tinyLibrary({ "010_a.txt": "Other words stand here now, all of them." });
    expect(() => press(run(), "tariffs:side:others/0", {}, other)).toThrow("documents have changed");
  });

  test("says in private that no tariff is told of", async () => {
    const silent = await tinyLibrary({ "010_a.txt": "The harbour is calm\n\nNobody quarrels, they said." });
    for (const side of ["", "others", "us-on-china"]) {
      const reply = run(side === "" ? {} : { side }, silent);
      expect(reply.private).toBe(true);
      expect(textOf(reply)).toContain("No tariff or other trade measure");
    }
  });

  test("the option's choices mean the first, the second and the rest where other parties quarrel", async () => {
    const brazil = await tinyLibrary({
      "010_a.txt": `Coffee quarrel

In May 2031, the EU imposed a 40 percent tariff on imports from Brazil.

In June 2031, Brazil imposed a 12 percent tariff on EU goods.

In June 2031, the EU raised its tariffs on Brazilian goods to 45 percent.
`,
    });
    expect(textOf(run({ side: "us-on-china" }, brazil))).toContain("**EU on Brazil**");
    expect(textOf(run({ side: "china-on-us" }, brazil))).toContain("**Brazil on EU**");
  });
});
