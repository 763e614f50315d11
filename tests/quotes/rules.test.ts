import { describe, expect, test } from "vitest";
import { ATTRIBUTION_RULES } from "../../src/quotes/attribution-rules.ts";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { MORE_STORIES } from "./more-stories.ts";
import { STORIES } from "./stories.ts";
import { document } from "./support.ts";
import { TOLD } from "./told.ts";

/** Rules, and a sentence that each of them is there for. */
const BY_RULE: readonly (readonly [rule: string, text: string, speaker: string])[] = [
  ["was quoted", "“The dam will hold,” Igor Hahn was quoted as saying.", "Igor Hahn"],
  ["said after, with a place", "“We counted twice,” Igor Hahn of the city council said.", "Igor Hahn"],
  [
    "according to what is of somebody",
    "“The pilot was tired,” according to a report by Nordwatch.",
    "Nordwatch",
  ],
  ["quoted as saying before", "The daily quoted Igor Hahn as saying: “The dam will hold.”", "Igor Hahn"],
  ["called by", "The plan was described by Igor Hahn as “a joke”.", "Igor Hahn"],
  [
    "said before, office and name",
    "The head of the harbour works, Igor Hahn, called it “a joke”.",
    "Igor Hahn",
  ],
  ["saying, of its own subject", "The talks ended with Igor Hahn calling the offer “a joke”.", "Igor Hahn"],
  ["expected before", "Igor Hahn expects “a long and bitter winter”.", "Igor Hahn"],
  ["said at the end", "The offer is “a joke” to most people here, Igor Hahn said.", "Igor Hahn"],
  [
    "according to at the end",
    "The offer is “a joke” to most people here, according to Igor Hahn.",
    "Igor Hahn",
  ],
];

function read(text: string) {
  return extractQuotes([document(text)]).quotes;
}

describe("ATTRIBUTION_RULES", () => {
  test.for(BY_RULE)("%s: %s", ([rule, text, speaker]) => {
    expect(read(text).map((quote) => [quote.rule, quote.speaker?.name])).toEqual([[rule, speaker]]);
  });

  test("each names the speaker of some sentence of the tables", () => {
    const texts = [...TOLD, ...KEPT_ASIDE, ...STORIES, ...MORE_STORIES, ...BY_RULE].map(([, text]) => text);
    const used = new Set(texts.flatMap((text) => read(text).map(({ rule }) => rule)));
    expect(ATTRIBUTION_RULES.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});
