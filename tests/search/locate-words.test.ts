import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { locateWords } from "../../src/search/locate-words.ts";
import { buildPassageIndex } from "../../src/search/passage-index.ts";
import { slice } from "../../src/text/span.ts";

const TEXT = `Harbour talks end

The minister said on Monday that “we will never sell the harbour to strangers”, to loud applause.

Fishing quotas stay where they are, the committee decided after a long night of talks in Lisbon.
`;

async function locate(words: string) {
  const { documents } = await buildCorpus([{ file: "010_a.txt", text: TEXT }]);
  const found = locateWords(words, buildPassageIndex(documents));
  return found && { words: slice(found.passage.text, found.span), isExact: found.isExact };
}

describe("locateWords", () => {
  test.for([
    { words: "we will never sell the harbour to strangers", reason: "the same words" },
    { words: "We will NEVER sell the harbour, to strangers!", reason: "other capitals and marks" },
    { words: "sell the harbour", reason: "a part of them" },
  ])("finds $reason", async ({ words }) => {
    expect(await locate(words)).toMatchObject({ isExact: true });
  });

  test.for([
    { words: "we would never sell the harbour ever to strangers", reason: "words are others" },
    { words: "we will not ever sell the harbour to any strangers", reason: "words are added" },
    { words: "we will sell the harbour to strangers", reason: "the one word that matters is left out" },
  ])("finds the nearest wording when $reason", async ({ words }) => {
    expect(await locate(words)).toEqual({
      words: "we will never sell the harbour to strangers",
      isExact: false,
    });
  });

  test("says which of the words wanted stand there otherwise", async () => {
    const { documents } = await buildCorpus([{ file: "010_a.txt", text: TEXT }]);
    const words = "we shall never ever sell the harbour to strangers";
    const found = locateWords(words, buildPassageIndex(documents));
    expect(found?.differing.map((span) => slice(words, span))).toEqual(["shall", "ever"]);
  });

  test.for([
    { words: "strangers bought a harbour for a song", reason: "two words alike are a chance" },
    { words: "the quick brown fox", reason: "nothing is alike" },
    { words: "harbour fishing", reason: "the words stand apart" },
    { words: "…", reason: "it has no word" },
  ])("finds nothing when $reason", async ({ words }) => {
    expect(await locate(words)).toBeNull();
  });
});
