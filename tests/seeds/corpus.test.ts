import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isVerbatim } from "../../src/corpus/address.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import type { Document } from "../../src/corpus/model.ts";

interface Label {
  readonly id: string;
  readonly title: string | null;
  readonly titleLine: number | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly dateInferred: string;
  readonly bodyLines: readonly [number, number][];
  readonly boilerplateLines: readonly { readonly lines: [number, number] }[];
  readonly sectionHeadings?: readonly number[];
}

const labels: readonly Label[] = JSON.parse(
  readFileSync(new URL("../labelled/articles.json", import.meta.url), "utf8"),
);
const corpus = await loadCorpus(new URL("../../seeds", import.meta.url).pathname);
const cases = labels.map((label, at) => [label.id, label, corpus.documents[at]] as const);

describe("the corpus of the real seeds", () => {
  test("holds the ten documents that were labelled by hand, without a warning", () => {
    expect(corpus.documents).toHaveLength(labels.length);
    expect(corpus.warnings).toEqual([]);
  });

  test.for(cases)(
    "%s begins on the labelled line and has the labelled title and author",
    ([, label, document]) => {
      const firstLine = label.titleLine ?? label.bodyLines[0]?.[0];
      expect(document?.id).toBe(`${label.id.slice(0, 3)}:${firstLine}`);
      if (label.title === null) expect(document?.title).toMatch(/^\[.+\]$/);
      else expect(document?.title).toBe(label.title);
      expect(document?.author).toBe(label.author);
      expect(document?.publisher).toBe(label.publisher);
    },
  );

  test.for(cases)(
    "%s is dated as labelled, to the month where the day is not in the text",
    ([, label, document]) => {
      expect(label.dateInferred.startsWith(document?.published?.iso ?? "none")).toBe(true);
      expect(document?.published?.basis).toMatch(/\S/);
    },
  );

  test.for(cases)("%s has every body line in a passage", ([, label, document]) => {
    const missing = linesOf(label.bodyLines, document).filter((line) => !covered(document).has(line));
    expect(missing).toEqual([]);
  });

  test.for(cases)("%s has no boilerplate line in a passage", ([, label, document]) => {
    const lines = label.boilerplateLines.map((entry) => entry.lines);
    expect(linesOf(lines, document).filter((line) => covered(document).has(line))).toEqual([]);
  });

  test.for(cases)("%s has the labelled section headings", ([, label, document]) => {
    const headings = document?.passages.filter(
      ({ kind, line }) => kind === "heading" && line !== label.titleLine,
    );
    expect(headings?.map(({ line }) => line)).toEqual(label.sectionHeadings ?? []);
  });

  test("has every passage word for word where its address says", () => {
    expect(corpus.passages.filter((passage) => !isVerbatim(passage))).toEqual([]);
    expect(corpus.passages.map(({ index }) => index)).toEqual(corpus.passages.map((_, at) => at));
    expect(new Set(corpus.passages.map(({ address }) => address)).size).toBe(corpus.passages.length);
  });

  test("keeps the first of the two printings in 001 and the addresses of the second", () => {
    const repeated = corpus.passages.filter(({ repeats }) => repeats.length > 0);
    expect(repeated.map(({ address, repeats }) => [address, ...repeats])).toEqual(
      Array.from({ length: 23 }, (_, n) => [`001:${n + 2}`, `001:${n + 25}`]),
    );
  });

  test("gives the seven points of 003 the line that leads in to them", () => {
    const items = corpus.passages.filter(({ kind }) => kind === "item");
    expect(items.map(({ line }) => line)).toEqual([37, 38, 39, 40, 41, 42, 43]);
    expect(new Set(items.map(({ leadIn }) => leadIn))).toEqual(new Set(["Discussions are likely to cover:"]));
  });
});

function linesOf(ranges: readonly (readonly [number, number])[], document: Document | undefined): number[] {
  const lines = document?.seed.text.split("\n") ?? [];
  const all = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
  return all.filter((line) => (lines[line - 1] ?? "").trim() !== "");
}

function covered(document: Document | undefined): Set<number> {
  const ranges = (document?.passages ?? []).map(({ line, endLine }) => [line, endLine] as const);
  return new Set(linesOf(ranges, document));
}
