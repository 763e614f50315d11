import { beforeAll, describe, expect, test } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import type { Choice, Outcome, Press, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { customIdOf, labelsOf, pressOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const EARLIER = `Harbour talks near

12 May 2031

Finance Minister Ana Ferreira and union leader Tomas Novak are set to meet in Porto on Thursday.

Fishing rights

In March, the government raised the harbour dues by a tenth.

The fishing quota expires on June 30.
`;
const LATER = `Harbour talks held

16 May 2031

Ana Ferreira met union leader Tomas Novak in Porto on Thursday, 15 May 2031.

In 2028, the two sides signed a first agreement on dredging.
`;

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary({ "010_near.txt": EARLIER, "011_held.txt": LATER });
});

function run(options: Record<string, string | boolean> = {}, asked = library): Reply {
  return timeline.run(request("timeline", options), asked);
}

function suggest(typed: string): Choice[] {
  return timeline.suggest?.({ ...request("timeline", { topic: typed }), focused: "topic" }, library) ?? [];
}

function press(reply: Reply, customId: string, who: Partial<Press> = {}, pressed = library): Outcome {
  const outcome = timeline.press?.(pressOf(reply, customId, who), pressed);
  if (outcome === undefined) throw new Error("The command has no buttons");
  return outcome;
}

/** A library whose only document tells an event on each of many days. */
function busyLibrary(count: number, sentence = (day: string) => `On ${day}, the council voted on the dues.`) {
  const days = Array.from({ length: count }, (_, i) => {
    const month = ["January", "March", "May", "July", "August", "October", "December"][
      Math.floor(i / 31) % 7
    ];
    return `${month} ${(i % 31) + 1}, ${2000 + Math.floor(i / 217)}`;
  });
  return tinyLibrary({ "020_busy.txt": `Council votes\n\n${days.map(sentence).join("\n\n")}\n` });
}

function expectAccepted({ embeds, components = [] }: Reply): void {
  validateMessage({ embeds, components, allowed_mentions: { parse: [] } }, { isNew: true });
}

describe("/summit timeline", () => {
  test("tells by date what is told as past, then what is told as still to come", () => {
    const text = textOf(run());
    const places = [
      "### Told as past",
      "2028",
      "raised the harbour dues",
      "met union leader",
      "### Told as still to come",
      "quota expires",
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("gives a day as a timestamp in the hour that is the same day nearly everywhere, with the words as told", () => {
    const seconds = Date.UTC(2031, 4, 15, 10) / 1000;
    expect(textOf(run())).toContain(`**<t:${seconds}:D>** · “Thursday, 15 May 2031”\n> `);
  });

  test("gives a month or a year as it is, and says where the date rests on the text's own", () => {
    expect(textOf(run())).toContain(
      "**Mar 2031** · “March”, by the text’s own date\n> In **March**, the government",
    );
    expect(textOf(run())).toContain("**2028** · “2028”\n> In **2028**, the two sides");
  });

  test("tells an event once, with every place that tells it, before and after it came", () => {
    const text = textOf(run());
    expect(text).toContain("`011:5` · Harbour talks held · 16 May 2031\n-# told as still to come at `010:5`");
    expect(text).not.toContain("> Finance Minister Ana Ferreira and union leader");
  });

  test("keeps to a topic, and shows the sentence that is about it", () => {
    const text = textOf(run({ topic: "fishing quota" }));
    expect(text).toContain("Timeline of “fishing quota”");
    expect(text).toContain("1 event");
    expect(text).toMatch(/> The fishing quota expires on \*\*June 30\*\*/);
    expect(textOf(run({ topic: "Finance Minister" }))).toContain(
      "> Finance Minister Ana Ferreira and union leader Tomas Novak are set to meet in Porto on **Thursday**.",
    );
  });

  test("takes a heading for all that is told under it", () => {
    expect(textOf(run({ topic: "fishing rights" }))).toMatch(/raised the harbour dues[\s\S]*quota expires/);
  });

  test("says privately that nothing dated is about a topic, and what is", () => {
    const reply = run({ topic: "zebra crossings" });
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toMatch(/No dated event in these documents is about this[\s\S]*- Fishing rights/);
  });

  test("says privately that the documents tell no dated event", async () => {
    const reply = run(
      {},
      await tinyLibrary({ "010_a.txt": "A title\n\nNothing is dated here at all, they said.\n" }),
    );
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toContain("These documents tell no dated event.");
  });

  test("keeps the topic through the pages of a message", async () => {
    const busy = await busyLibrary(12);
    const reply = run({ topic: "council *voted*" }, busy);
    expect(textOf(reply)).toContain("1–5 of 12 events");
    const second = press(reply, customIdOf(reply, "More"), {}, busy);
    expect(second).toMatchObject({ kind: "update", reply: { private: false } });
    if (second.kind !== "update") throw new Error("The page did not turn");
    expect(textOf(second.reply)).toMatch(/council \\\*voted\\\*[\s\S]*\[6\][\s\S]*6–10 of 12 events/);
    expect(press(second.reply, customIdOf(second.reply, "Back"), {}, busy)).toEqual({
      kind: "update",
      reply,
    });
  });

  test("stays within its pages whatever a button asks for", async () => {
    const busy = await busyLibrary(12);
    for (const [asked, page] of [
      ["-7", "1–5"],
      ["999", "11–12"],
      ["x", "1–5"],
    ]) {
      const outcome = press(run({}, busy), `timeline:page:${asked}`, {}, busy);
      if (outcome.kind !== "update") throw new Error("The page did not turn");
      expect(textOf(outcome.reply)).toContain(`${page} of 12 events`);
    }
  });

  test("opens the text around any telling, and any month", async () => {
    expect(labelsOf(run())).toEqual(["In context", "Delete"]);
    const reply = run({}, await busyLibrary(40));
    expect(labelsOf(reply)).toEqual(["In context", "Go to", "More", "Delete"]);
    expect(JSON.stringify(reply.components)).toContain('"label":"Mar 2000","value":"31"');
  });

  test("leaves a reply to its asker: others get a private one of their own, and cannot delete it", () => {
    const reply = run();
    expect(press(reply, "timeline:page:0", { isAsker: false })).toMatchObject({
      kind: "new",
      reply: { private: true },
    });
    expect(() => press(reply, "timeline:delete:", { isAsker: false })).toThrow(UserError);
    expect(press(reply, "timeline:delete:")).toEqual({ kind: "delete" });
  });

  test("shares a private reply", () => {
    const reply = run({ private: true });
    expect(labelsOf(reply)).toContain("Share");
    expect(press(reply, customIdOf(reply, "Share"))).toEqual({ kind: "new", reply: run() });
  });

  test("says that the documents have changed, and that a button is too old", async () => {
    const other = await tinyLibrary({ "010_near.txt": "Other words stand here now, all of them." });
    expect(() => press(run(), "timeline:page:0", {}, other)).toThrow("documents have changed");
    expect(() => press(run(), "timeline:gone:0")).toThrow("earlier version");
    const renamed = { ...run(), embeds: [{ ...run().embeds[0], title: "Something else" }] };
    expect(() => press(renamed, "timeline:page:0")).toThrow("earlier version");
  });

  test("suggests the headings above dated events", () => {
    expect(suggest("")).toEqual(
      expect.arrayContaining([{ name: "Fishing rights", value: "Fishing rights" }]),
    );
    expect(suggest("RIGHTS")).toEqual([{ name: "Fishing rights", value: "Fishing rights" }]);
    expect(suggest("zebra")).toEqual([]);
  });

  test.for([
    { reason: "formatting", hostile: "*_`|~".repeat(120) },
    { reason: "mentions and links", hostile: "@everyone <@&1> https://a.example ".repeat(30) },
    { reason: "one endless word", hostile: "x".repeat(5000) },
    { reason: "invisible characters", hostile: "\u202e\u200b".repeat(500) },
  ])("fits into a message with $reason", async ({ hostile }) => {
    const busy = await busyLibrary(30, (day) => `On ${day}, the council voted on ${hostile} and the dues.`);
    expect(textOf(run({}, busy))).toContain("1–5 of 30 events");
    expectAccepted(run({}, busy));
    expectAccepted(run({ topic: hostile.slice(0, 200) }, busy));
    expectAccepted(run({ topic: "dues" }, busy));
    expect(textOf(run({}, busy))).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@/);
  });

  test("fits into a message with thousands of events, and with one that many documents tell", async () => {
    const busy = await busyLibrary(2000);
    for (const first of [0, 1000, 1999]) {
      const outcome = press(run({}, busy), `timeline:page:${first}`, {}, busy);
      if (outcome.kind === "update") expectAccepted(outcome.reply);
    }
    const copies = Array.from({ length: 120 }, (_, i) => [
      `${100 + i}_${"name".repeat(12)}${i}.txt`,
      `${"*Long* title ".repeat(30)}${i}\n\n${LATER.replaceAll("Porto", `Porto${" so".repeat(i)}`)}`,
    ]);
    const many = await tinyLibrary(Object.fromEntries(copies));
    expect(textOf(run({}, many))).toMatch(/also told at .* and \d+ more/);
    expectAccepted(run({}, many));
  });
});
