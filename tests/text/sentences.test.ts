import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";
import { slice } from "../../src/text/span.ts";

const CASES: readonly { reason: string; sentences: readonly string[] }[] = [
  { reason: "a full stop and a capital", sentences: ["They met.", "Nothing was signed."] },
  { reason: "a title before a name", sentences: ["Mr. Greer spoke to Gen. Park.", "Both agreed."] },
  { reason: "a country's initials", sentences: ["The U.S. President left.", "He flew home."] },
  { reason: "a person's initial", sentences: ["Jerome H. Powell waited.", "Markets fell."] },
  { reason: "a decimal", sentences: ["It rose 0.5% to 3.25.", "It fell later."] },
  { reason: "speech with its mark inside", sentences: ["“We won.”", "“They lost,” she said."] },
  { reason: "a question inside a sentence", sentences: ["“Why now?” he asked.", "Nobody knew."] },
  { reason: "a month cut short", sentences: ["On Oct. 30 they met.", "On Nov. 10 it ends."] },
  { reason: "an hour at the end", sentences: ["It ended at 5 p.m.", "20 people stayed."] },
  { reason: "marks in a row", sentences: ["Really?!", "Yes…", "No."] },
  { reason: "no end mark", sentences: ["What are the sticking points"] },
  { reason: "a number that begins a sentence", sentences: ["Oil fell.", "1.4 million barrels were left."] },
];

describe("splitSentences", () => {
  test.for(CASES)("keeps $reason right", ({ sentences }) => {
    const text = sentences.join(" ");
    expect(splitSentences(text).map((span) => slice(text, span))).toEqual(sentences);
  });

  test("leaves nothing out but white space", () => {
    const text = "  One.  Two? \n Three\u00a0words! ";
    const joined = splitSentences(text)
      .map((span) => slice(text, span))
      .join("");
    expect(joined.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  test("finds none in a blank text", () => {
    expect(splitSentences(" \n ")).toEqual([]);
  });
});
