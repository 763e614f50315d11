import { describe, expect, test } from "vitest";
import type { Library } from "../../src/library.ts";
import { excerptText } from "../../src/search/excerpt.ts";
import { tinyLibrary } from "../support/tiny-library.ts";

const HARBOUR = `Harbour talks end in Lisbon

Delegations from Portugal and Chile met on Tuesday at the Belem Palace in Lisbon to settle a dispute over harbour dues.

Portugal will lower its levy on Chilean copper from 12 percent to 8 percent, the finance ministry said.

What about fishing rights?

The two sides left fishing rights aside. “We could not agree on the fishing quota,” said Ana Ferreira, the chief negotiator.

The next round is planned for March 2031 in Santiago, where a committee will take up the harder questions.

Reporters were told to expect:

- A joint survey of the coastline
- New licences for ferry operators
`;

async function harbour(): Promise<Library> {
  return tinyLibrary({ "010_harbour.txt": HARBOUR });
}

function addresses(library: Library, question: string): string[] {
  return library.search(question).excerpts.map(({ passage }) => passage.address);
}

describe("search", () => {
  test.for([
    {
      question: "where did they settle the harbour dispute",
      first: "010:3",
      reason: "two rare words adjoin",
    },
    { question: "fishing quota", first: "010:9", reason: "both words stand in one sentence" },
    {
      question: "how much is the tariff on copper",
      first: "010:5",
      reason: "a levy is a tariff, and a number is asked",
    },
    {
      question: "when is the next round",
      first: "010:11",
      reason: "a date is asked, and only this one has the round",
    },
    { question: "chilean copper", first: "010:5", reason: "the adjective itself comes before the country" },
    { question: "ferry licences", first: "010:16", reason: "a list item is a passage" },
    { question: "who is Ferreira?", first: "010:9", reason: "a name alone is enough" },
  ])("shows $first first for “$question”, since $reason", async ({ question, first }) => {
    expect(addresses(await harbour(), question)[0]).toBe(first);
  });

  test.for([
    { typed: "fishnig quota", takenFor: "fishing", reason: "two letters exchanged" },
    { typed: "harbur dues", takenFor: "harbour", reason: "a letter left out" },
    { typed: "the coper levy", takenFor: "copper", reason: "a doubled letter written once" },
  ])("takes “$typed” for $takenFor: $reason", async ({ typed, takenFor }) => {
    const answer = (await harbour()).search(typed);
    expect(answer.words.map((word) => word.takenFor)).toContain(takenFor);
    expect(answer.excerpts).not.toEqual([]);
  });

  test.for([
    { question: "what did Macron say about harbour dues", reason: "a name that no document holds" },
    { question: "copper mines in Zambia", reason: "a country that no document holds" },
    {
      question: "weather in Lisbon during the talks",
      reason: "the word in question is there as a verb only",
    },
    { question: "solar eclipse", reason: "nothing of it is there" },
    { question: "how do I bake sourdough bread", reason: "nothing of it is there" },
    { question: "?!…", reason: "it has no word" },
  ])("refuses “$question”: $reason", async ({ question }) => {
    const answer = (await harbour()).search(question);
    expect(answer.excerpts).toEqual([]);
  });

  test("does not correct a word that is English, though the documents lack it", async () => {
    const { words } = (await harbour()).search("rough fighting at sea");
    expect(words.map(({ takenFor }) => takenFor)).toEqual([null, null, null]);
  });

  test("searches for a question's grammar when it has nothing else", async () => {
    expect((await harbour()).search("what about it?").words).not.toEqual([]);
  });

  test("asks the same twice and answers the same", async () => {
    const library = await harbour();
    expect(library.search("fishing rights")).toEqual(library.search("fishing rights"));
  });

  test("suggests only questions that have an answer", async () => {
    const library = await harbour();
    const answer = library.search("fishing in Zambia");
    const suggestions = library.suggestQuestions(answer);
    expect(suggestions).toContain("What about fishing rights?");
    for (const suggestion of suggestions) expect(library.search(suggestion).excerpts).not.toEqual([]);
  });
});

describe("excerpts", () => {
  const filler =
    "The committee heard many long statements about procedure and about the order of the agenda. ";

  test("cuts a long passage to the sentences that bear on the question, and says so", async () => {
    const text = `${filler.repeat(7)}The lighthouse at Cabo Raso will be sold. ${filler.repeat(7)}`.trim();
    const [excerpt] = (await tinyLibrary({ "a.txt": text })).search("lighthouse sold").excerpts;
    const shown = excerpt ? excerptText(excerpt) : "";
    expect(shown).toContain("The lighthouse at Cabo Raso will be sold.");
    expect(shown).toMatch(/^… The .*\. …$/);
    expect(shown.length).toBeLessThan(620);
  });

  test("shows a short passage whole", async () => {
    const [excerpt] = (await harbour()).search("fishing quota").excerpts;
    expect(excerpt && excerptText(excerpt)).toMatch(/^The two sides left .* negotiator\.$/);
  });

  test("cuts a sentence that never ends between words", async () => {
    const text = `${"and then and so ".repeat(100)}lighthouse ${"or else or not ".repeat(100)}end`;
    const [excerpt] = (await tinyLibrary({ "a.txt": text })).search("lighthouse").excerpts;
    const shown = excerpt ? excerptText(excerpt) : "";
    expect(shown).toContain("lighthouse");
    expect(shown.length).toBeLessThan(910);
    for (const word of shown.split(" "))
      expect("and then so lighthouse or else not end …".split(" ")).toContain(word);
  });
});
