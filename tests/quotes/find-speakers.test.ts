import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { findSpeakers } from "../../src/quotes/find-speakers.ts";
import { document } from "./support.ts";

const book = extractQuotes([
  document(`French Finance Minister Bruno Lemaire said it was “a start”.
“We will see,” said Zsófia Keller, chief economist at Nordbank.
Ann Keller, a judge, called it “a farce”.
Tehran called it “a provocation”.`),
  document("“I told you so,” Keller said. Lemaire spoke of “a long road”."),
  document("Zsófia Keller said it was “late”."),
]);
const names = (typed: string) => findSpeakers(book, typed).map(({ name }) => name);

describe("findSpeakers", () => {
  test("one speaker for one person in several documents", () => {
    expect(book.speakers.filter(({ name }) => name.includes("Lemaire"))).toEqual([
      {
        name: "Bruno Lemaire",
        kind: "person",
        role: "French Finance Minister",
        variants: ["Bruno Lemaire", "Lemaire"],
      },
    ]);
  });

  test.for([
    ["the full name", "bruno lemaire", ["Bruno Lemaire"]],
    ["a surname that two share, most quoted first", "Keller", ["Zsófia Keller", "Ann Keller"]],
    ["a name without its accents", "zsofia", ["Zsófia Keller"]],
    ["the beginning of a name", "lem", ["Bruno Lemaire"]],
    ["a role", "finance minister", ["Bruno Lemaire"]],
    ["one letter wrong", "lemare", ["Bruno Lemaire"]],
    ["two letters wrong in a long name", "lamiare", ["Bruno Lemaire"]],
    ["a country by its capital", "tehran", ["Iran"]],
    ["a country", "iran", ["Iran"]],
  ] as const)("finds by %s", ([, typed, expected]) => {
    expect(names(typed).slice(0, expected.length)).toEqual(expected);
  });

  test.for([
    ["nobody of that name", "Macpherson"],
    ["nothing typed", "  "],
    ["too short to be a slip", "xe"],
  ])("finds none for %s", ([, typed]) => {
    expect(names(typed as string)).toEqual([]);
  });
});
