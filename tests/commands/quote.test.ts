import { beforeAll, describe, expect, test } from "vitest";
import { quote } from "../../commands/quote.ts";
import type { Choice, Press, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { customIdOf, labelsOf, pressOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const TEXT = `Harbour talks end

Finance Minister Ana Ferreira said: “The harbour dues will fall by a tenth next year, whatever others may think.”

“We are not going to sell the fishing fleet,” Ferreira told reporters on Tuesday. “It belongs to the coast.”

Fishing rights

Union leader Tomas Novak warned the government against “walking away from the coast” in the talks.

“The quota is a disgrace for every fishing village,” Novak said.
`;

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary({ "010_harbour.txt": TEXT });
});

function run(options: Record<string, string>): Reply {
  return quote.run(request("quote", options), library);
}

function suggest(focused: string, typed: string): Choice[] {
  return quote.suggest?.({ ...request("quote", { [focused]: typed }), focused }, library) ?? [];
}

function press(reply: Reply, customId: string, who: Partial<Press> = {}, pressed = library) {
  return quote.press?.(pressOf(reply, customId, who), pressed);
}

describe("/summit quote", () => {
  test("lists the speakers, most quoted first, when nothing is asked for", () => {
    const text = textOf(run({}));
    expect(text).toMatch(
      /\*\*Ana Ferreira\*\*, Finance Minister · 3 quotes\n- \*\*Tomas Novak\*\*, Union leader · 2 quotes/,
    );
    expect(labelsOf(run({}))).toContain("Show the quotes of");
  });

  test("gives a speaker's words with name, role and citation", () => {
    const text = textOf(run({ speaker: "Ana Ferreira" }));
    expect(text).toContain("> “The harbour dues will fall by a tenth next year, whatever others may think.”");
    expect(text).toContain(
      "— **Ana Ferreira**, Finance Minister\n-# [1] `010:3` · Harbour talks end · undated",
    );
  });

  test.for([
    { typed: "ferreira", reason: "a surname" },
    { typed: "ferrera", reason: "a misspelt one" },
    { typed: "finance minister", reason: "a role" },
    {
      typed: "Ana Ferreira · Finance Minister · 3 quotes",
      reason: "a suggestion's name instead of its value",
    },
  ])("finds a speaker by $reason", ({ typed }) => {
    expect(run({ speaker: typed })).toEqual(run({ speaker: "Ana Ferreira" }));
  });

  test("shows a fragment within its own sentence, so that its meaning cannot turn", () => {
    expect(textOf(run({ speaker: "Novak" }))).toContain(
      "> Union leader Tomas Novak warned the government against “**walking away from the coast**” in the talks.",
    );
  });

  test("puts full statements before fragments", () => {
    const text = textOf(run({ speaker: "Novak" }));
    expect(text.indexOf("disgrace")).toBeLessThan(text.indexOf("walking away"));
  });

  test("finds quotes on a topic, whoever said them", () => {
    expect(textOf(run({ topic: "harbour dues" }))).toContain("The harbour dues will fall");
    expect(textOf(run({ topic: "harbour dues" }))).not.toContain("disgrace");
  });

  test("says which words of a topic stand near no quote", () => {
    expect(textOf(run({ topic: "the fishing fleet of the coast umbrella" }))).toContain(
      "-# Near no quote: “umbrella”",
    );
  });

  test("finds a speaker's quotes on a topic", () => {
    const text = textOf(run({ speaker: "Ferreira", topic: "fishing fleet" }));
    expect(text).toContain("We are not going to sell the fishing fleet,");
    expect(text).not.toContain("harbour dues will fall");
  });

  test("says privately that nobody by that name is quoted, with those who are", () => {
    const reply = run({ speaker: "Macron" });
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toMatch(/Nobody by that name[\s\S]*Ana Ferreira/);
  });

  test("says privately that a speaker is not quoted on a topic, and on what", () => {
    const reply = run({ speaker: "Novak", topic: "harbour dues" });
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toMatch(/No quote of theirs[\s\S]*Fishing rights/);
  });

  test("asks which one is meant when several fit alike", async () => {
    const two = await tinyLibrary({
      "010_a.txt":
        "“We sail,” Finance Minister Ana Ferreira said.\n\n“We stay,” Foreign Minister Luis Soto said.\n",
    });
    const reply = quote.run(request("quote", { speaker: "the minister" }), two);
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toMatch(/Several speakers fit[\s\S]*Ana Ferreira[\s\S]*Luis Soto/);
  });

  test("keeps speaker and topic through the pages of a message", () => {
    const reply = run({ speaker: "Ferreira" });
    const again = press(reply, "quote:page:0");
    expect(again).toEqual({ kind: "update", reply });
    expect(press(reply, "quote:page:0", { isAsker: false })).toMatchObject({
      kind: "new",
      reply: { private: true },
    });
  });

  test("opens the context of each quote by a button of its own, even of two in one passage", () => {
    const reply = run({ speaker: "Ferreira" });
    const ids = ["In context 1", "In context 2", "In context 3"].map((label) => customIdOf(reply, label));
    expect(new Set(ids).size).toBe(3);
  });

  test("says that the documents have changed", async () => {
    const other = await tinyLibrary({ "010_harbour.txt": "Other words stand here now, all of them." });
    expect(() => press(run({ speaker: "Ferreira" }), "quote:page:0", {}, other)).toThrow(UserError);
  });

  test("suggests speakers with role and number of quotes", () => {
    expect(suggest("speaker", "")[0]).toEqual({
      name: "Ana Ferreira · Finance Minister · 3 quotes",
      value: "Ana Ferreira",
    });
    expect(suggest("speaker", "nov")).toEqual([
      { name: "Tomas Novak · Union leader · 2 quotes", value: "Tomas Novak" },
    ]);
  });

  test("suggests headings above quotes as topics", () => {
    expect(suggest("topic", "")).toEqual([{ name: "Fishing rights", value: "Fishing rights" }]);
    expect(suggest("topic", "zebra")).toEqual([]);
  });
});
