import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/corpus/model.ts";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { document } from "./support.ts";

/** Holds for every text: spans are verbatim, in order, inside their sentence; only turns hold others. */
function check(documents: readonly Document[]): void {
  const { quotes } = extractQuotes(documents);
  for (const [i, { passage, span, text, sentence, speaker, certainty }] of quotes.entries()) {
    expect(passage.text.slice(span.start, span.end)).toBe(text);
    expect(span.start).toBeLessThan(span.end);
    expect(sentence.start).toBeLessThanOrEqual(span.start);
    expect(sentence.end).toBeGreaterThanOrEqual(span.end);
    expect(certainty === null).toBe(speaker === null);
    const before = quotes[i - 1];
    if (before === undefined || before.passage !== passage) continue;
    if (before.rule === "turn of a transcript") expect(span.end).toBeLessThanOrEqual(before.span.end);
    else expect(before.span.end).toBeLessThan(span.start);
  }
}

const PIECES = [
  "“",
  "”",
  "„",
  "«",
  "»",
  "‘",
  "’",
  '"',
  "'",
  " ",
  ", ",
  ". ",
  "? ",
  ": ",
  " – ",
  "(",
  ")",
  "\n",
  "said",
  "told",
  "according to",
  "saying",
  "he",
  "they",
  "the minister",
  "Lee",
  "Maria Okafor",
  "China’s",
  "President",
  "“We go,” said ",
  "who",
  "and",
  "by",
  "of the",
  "U.S.",
  "Mr.",
  "Q: ",
  "MINISTER: ",
  "word",
  "é",
  "\u0301",
  "😀",
];

describe("extractQuotes on hostile text", () => {
  test("any pieces in any order", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => check([document(a), document(b)])),
      { numRuns: 300 },
    );
  });

  test.for([
    ["ten thousand opening marks", "“".repeat(10_000)],
    ["ten thousand straight marks", '" '.repeat(10_000)],
    ["ten thousand single marks", "‘a ".repeat(10_000)],
    ["five thousand quotations", "“We go,” said Ann Lee. ".repeat(5_000)],
    ["quotations after one another", "“a” ".repeat(5_000)],
    ["marks that never match", "«a “b ‘c „d \"e 'f ".repeat(1_700)],
    ["a line of one word", "a".repeat(200_000)],
    ["a line of capitals", "Ann ".repeat(20_000)],
    ["a line of roles", "former deputy prime minister of ".repeat(5_000)],
    ["a line of cues", "said, and Lee, who said, ".repeat(5_000)],
    ["a line of stops", ". ".repeat(50_000)],
    ["a line of dashes", "– A ".repeat(20_000)],
    ["a line of initials", "J. K. ".repeat(20_000)],
    ["a label that does not end", `${"A".repeat(100_000)}`],
  ])("%s are read to the end", ([, text]) => {
    const documents = [document(text as string)];
    check(documents);
  });

  test("a line of 5,000 characters", () => {
    const line =
      "The minister, who spoke for an hour, said that the plan, which Lee called “mad”, was late. ".repeat(
        56,
      );
    check([document(line)]);
  });

  test("many people, many documents", () => {
    const names = Array.from(
      { length: 2_000 },
      (_, i) => `Ann${String.fromCharCode(97 + (i % 26))} Lee${i % 50}x`,
    );
    const text = names.map((name) => `“We go,” said ${name}, a judge.`).join("\n");
    const documents = [document(text), document(text)];
    check(documents);
  });
});
