import { beforeAll, expect, test } from "vitest";
import { variedCorpus } from "../../bench/varied-corpus.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import type { Corpus } from "../../src/corpus/model.ts";
import { tokenize } from "../../src/search/tokenize.ts";

const SIZES = [1000, 4000] as const;
let seeds: Corpus;
let small: Corpus;
let large: Corpus;

beforeAll(async () => {
  seeds = await loadCorpus("seeds");
  [small, large] = [await variedCorpus(SIZES[0]), await variedCorpus(SIZES[1])];
});

const termsOf = ({ passages }: Corpus) =>
  new Set(passages.flatMap(({ text }) => tokenize(text).map(({ term }) => term)));

test("a varied corpus has as many passages as asked for, none left out as repeated or as boilerplate", () => {
  expect(small.passages).toHaveLength(SIZES[0]);
  expect(large.passages).toHaveLength(SIZES[1]);
  expect(large.warnings).toEqual([]);
});

test("it is the same in every run, or two runs could not be compared", async () => {
  expect((await variedCorpus(SIZES[0])).stamp).toBe(small.stamp);
});

test("the documents as they are stand in it unchanged, so that labels of their lines hold", () => {
  const told = ({ passages }: Corpus) => passages.map(({ address, text }) => `${address} ${text}`);
  expect(told(large).slice(0, seeds.passages.length)).toEqual(told(seeds));
});

test("no two paragraphs of eight words or more are the same", () => {
  const long = large.passages.filter(({ text }) => text.split(" ").length >= 8);
  expect(new Set(long.map(({ text }) => text)).size).toBe(long.length);
});

test("its words grow with it, though slower: mere repetition would make every index look small", () => {
  const [few, many, most] = [seeds, small, large].map((corpus) => termsOf(corpus).size);
  expect(many).toBeGreaterThan(2 * (few ?? 0));
  expect(most).toBeGreaterThan(2 * (many ?? 0));
  expect(most).toBeLessThan(4 * (many ?? 0));
});

test("every document is dated to a day before the last of the originals, which stay the latest", () => {
  const days = large.documents.slice(seeds.documents.length).map(({ published }) => published?.iso ?? "");
  const last =
    seeds.documents
      .map(({ published }) => published?.iso ?? "")
      .toSorted()
      .at(-1) ?? "";
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day >= last)).toEqual([]);
});

test("fewer passages than there are gives the documents alone", async () => {
  expect((await variedCorpus(10)).documents).toEqual(seeds.documents);
});
