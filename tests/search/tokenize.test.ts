import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/search/tokenize.ts";

/** Each pair is written differently in one document and another, or in a question, and means the same. */
const SAME: readonly { reason: string; a: string; b: string }[] = [
  { reason: "a percentage with and without its sign", a: "100%", b: "100 percent" },
  { reason: "per cent in two words", a: "5.5 per cent", b: "5.5%" },
  { reason: "per cent after a word", a: "five per cent", b: "five percent" },
  { reason: "an amount in short and in words", a: "$20bn", b: "20 billion dollar" },
  { reason: "a millionth in short", a: "1.4m", b: "1.4 million" },
  { reason: "a country's initials", a: "U.S.", b: "US" },
  { reason: "a country's long name", a: "the United States", b: "the US" },
  { reason: "a possessive", a: "Trump’s", b: "Trump" },
  { reason: "a possessive typed plainly", a: "Trump's", b: "Trump" },
  { reason: "a hyphen", a: "rare-earth", b: "rare earth" },
  { reason: "thousands with a comma", a: "1,400", b: "1400" },
  { reason: "a plural", a: "tariffs", b: "tariff" },
  { reason: "an accent", a: "Zürich", b: "Zurich" },
  { reason: "a soft hyphen inside", a: "tar\u00adiff", b: "tariff" },
  { reason: "a contraction without its mark", a: "didn’t", b: "didnt" },
  { reason: "an irregular past", a: "met", b: "meet" },
  { reason: "a name in capitals", a: "NVIDIA", b: "Nvidia" },
];

const terms = (text: string) => tokenize(text).map(({ term }) => term);

describe("tokenize", () => {
  test.for(SAME)("treats $reason as the same: $a, $b", ({ a, b }) => {
    expect(terms(a)).toEqual(terms(b));
  });

  test.for([
    ["1.4 million", ["1.4", "million"]],
    ["CSI300 and H20", ["csi300", "and", "h20"]],
    ["11am", ["11", "am"]],
    ["2023-2024", ["2023", "2024"]],
    ["5km", ["5", "km"]],
    ["", []],
    ["… — “”", []],
  ] as const)("splits %s", ([text, words]) => {
    expect(tokenize(text).map(({ word }) => word)).toEqual(words);
  });

  test("says where each word stands", () => {
    const text = "China’s $20bn, or 5 per cent.";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "China’s",
      "$20bn",
      "$20bn",
      "$20bn",
      "or",
      "5 per cent",
      "5 per cent",
    ]);
  });
});
