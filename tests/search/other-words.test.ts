import { describe, expect, test } from "vitest";
import type { Library } from "../../src/library.ts";
import { tokenize } from "../../src/search/tokenize.ts";
import { tinyLibrary } from "../support/tiny-library.ts";

/** Filler makes the words of the stories rare, as they are among many passages. */
const FILLER = Array.from(
  { length: 40 },
  (_, i) =>
    `Ward ${i} of the old hospital was painted green by a team of nine volunteers on a quiet afternoon.`,
);
const STORY = [
  "The orchard keepers of Varena blocked the bridge with crates of apples before dawn.",
  "Lithuania will restrict night flights over the lake from April, the transport ministry said.",
  "Parliament put off the vote on the ferry until the councils have been heard.",
  "Three carmakers were cleared to test driverless buses in the suburbs.",
  "The envoy said a visit to Tallinn was possible once the ice had gone.",
  "The ministry abandoned its plan for a toll on the coastal road.",
].join("\n\n");

async function library(): Promise<Library> {
  return tinyLibrary({ "a.txt": `Notes from Varena\n\n${STORY}\n\n${FILLER.join("\n\n")}\n` });
}

describe("a question in other words than the documents'", () => {
  test.for([
    { question: "bridge blocked with fruit", text: "apples", reason: "an apple is a kind of fruit" },
    { question: "limits on night flights", text: "restrict", reason: "to limit is to restrict" },
    { question: "was the ferry vote postponed", text: "put off", reason: "to put off is to postpone" },
    { question: "did they give up the coastal toll", text: "abandoned", reason: "to give up is to abandon" },
    {
      question: "car makers and driverless buses",
      text: "carmakers",
      reason: "two words are written as one",
    },
    { question: "trip to tallinn", text: "visit", reason: "a trip is a visit" },
    { question: "flights over the lake in spring", text: "April", reason: "April is in spring" },
    {
      question: "was the ferry vote posponed",
      text: "put off",
      reason: "a slip of a common word is no name that the documents would have to hold",
    },
  ])("“$question” finds “$text”: $reason", async ({ question, text }) => {
    const [first] = (await library()).search(question).excerpts;
    expect(first?.passage.text).toContain(text);
  });

  test.for([
    { question: "is it true that the ferry vote was put off or not", words: ["ferry", "vote", "put off"] },
    { question: "what's the latest with the ferry these days", words: ["ferry"] },
    { question: "hey do we know if the toll is gone in the end", words: ["toll", "gone"] },
  ])("“$question” asks for $words alone", async ({ question, words }) => {
    expect((await library()).search(question).words.map(({ word }) => word)).toEqual(words);
  });

  test("a word found otherwise counts less than the word itself", async () => {
    const { words } = (await library()).search("night flight limits and the toll");
    for (const { related } of words) for (const { weight } of related) expect(weight).toBeLessThan(1);
  });

  test("a rare name of the question must stand in the passage", async () => {
    // Estonia is in the documents, but not beside the flights.
    const text = `Estonia won the regatta by a length.\n\n${STORY}\n\n${FILLER.join("\n\n")}`;
    const other = await tinyLibrary({ "a.txt": `Notes\n\n${text}` });
    expect(other.search("does Lithuania restrict night flights").excerpts).not.toEqual([]);
    expect(other.search("does Estonia restrict night flights").excerpts).toEqual([]);
  });
});

describe("phrasal verbs", () => {
  test.for([
    { text: "they ran out of time", terms: ["expir"], reason: "any form of the verb" },
    { text: "to give it up", terms: [], reason: "not when something stands between: the pair is not sure" },
    { text: "She gave. Up went the price", terms: [], reason: "not across sentences" },
  ])("“$text”: $reason", ({ text, terms }) => {
    const found = tokenize(text).filter(({ word }) => word.includes(" "));
    expect(found.map(({ term }) => term)).toEqual(terms);
  });

  test("keep their own words, so that quotations are compared as they were said", () => {
    expect(tokenize("put off").map(({ word }) => word)).not.toEqual(
      tokenize("postpone").map(({ word }) => word),
    );
  });
});
