import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { namedSpeakers } from "../../src/quotes/find-speakers.ts";
import { document } from "./support.ts";

const book = extractQuotes([
  document(`French Finance Minister Bruno Lemaire said it was “a start”.
“We will see,” said Zsófia Keller, chief economist at Nordbank.
Trade Minister Ann Keller called it “a farce”.`),
]);
const names = (words: string) => namedSpeakers(book, words).map(({ name }) => name);

describe("namedSpeakers", () => {
  test.for([
    { words: "Lemaire", expected: ["Bruno Lemaire"], reason: "a surname names one" },
    { words: "lemare", expected: ["Bruno Lemaire"], reason: "a slip in a name still names him" },
    { words: "the finance minister", expected: ["Bruno Lemaire"], reason: "the whole role is one person's" },
    { words: "the minister", expected: ["Bruno Lemaire", "Ann Keller"], reason: "two are ministers" },
    { words: "Le", expected: [], reason: "the beginning of a name is no name in a question" },
    { words: "mini", expected: [], reason: "nor is the beginning of a role" },
    { words: "Macron", expected: [], reason: "nobody is called so" },
  ])("“$words” names $expected, since $reason", ({ words, expected }) => {
    expect(names(words).toSorted()).toEqual([...expected].toSorted());
  });
});
