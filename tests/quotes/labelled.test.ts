import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LabelledQuote, scoreQuotes } from "../../scripts/quote-evaluation.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";

const { documents } = await loadCorpus("seeds");
const { quotes: labels }: { quotes: LabelledQuote[] } = JSON.parse(
  readFileSync("tests/labelled/quotes.json", "utf8"),
);

describe("the labelled quotations", () => {
  const book = extractQuotes(documents);
  const score = scoreQuotes(labels, book);

  test("are found, and hardly anything else is", () => {
    expect(score.found / score.labelled).toBeGreaterThanOrEqual(0.99);
    expect(score.invented.length / score.labelled).toBeLessThanOrEqual(0.03);
  });

  test("have their speakers", () => {
    expect(score.rightSpeaker / score.labelled).toBeGreaterThanOrEqual(0.95);
    expect(score.wrongSpeaker / score.labelled).toBeLessThanOrEqual(0.02);
  });

  test("are verbatim, in reading order, and known by one speaker each", () => {
    for (const { passage, span, text } of book.quotes)
      expect(passage.text.slice(span.start, span.end)).toBe(text);
    const order = book.quotes.map(({ passage, span }) => passage.index * 1e6 + span.start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const people = book.speakers.filter(({ kind }) => kind === "person").map(({ name }) => name);
    expect(new Set(people).size).toBe(people.length);
  });

  test("are the same for the same documents", () => {
    expect(extractQuotes(documents)).toEqual(book);
  });
});
