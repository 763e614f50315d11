import { expect, test } from "vitest";
import { aimsTable } from "../../bench/aims.ts";
import type { Measured } from "../../bench/measure-engine.ts";
import { withSection } from "../../bench/record.ts";
import { table } from "../../bench/table.ts";
import { percentile } from "../../bench/times.ts";

/** What one engine was measured at, times in milliseconds; what a test does not name is of no account in it. */
function measured(
  name: string,
  size: number,
  { p99 = 1, longP99 = 1, indexMiB = 1 }: { p99?: number; longP99?: number; indexMiB?: number },
): Measured {
  return {
    ...{ name, size, passages: size, documents: 1, library: "", setting: "", buildMs: 1, indexMiB },
    ...{
      residentMiB: 1,
      warmUp: null,
      shareWithinPage: 1,
      shareFirst: 1,
      rightlyRefused: 0,
      wronglyRefused: 0,
    },
    asks: { count: 1, p50: 1, p99 },
    longAsks: { count: 1, p50: 1, p99: longP99 },
  };
}

const lineOf = (text: string, what: string) => text.split("\n").find((line) => line.includes(what)) ?? "";

test("a table lines up as plain text, numbers to the right", () => {
  const rows = [
    ["engine", "p99"],
    ["Orama", "4.3"],
    ["SQLite FTS5", "10,000"],
  ];
  expect(table(rows)).toBe(
    [
      "| engine      |    p99 |",
      "| ----------- | -----: |",
      "| Orama       |    4.3 |",
      "| SQLite FTS5 | 10,000 |",
    ].join("\n"),
  );
});

test("a section is written in place of the earlier one of its heading, and leaves the others alone", () => {
  const first = withSection(null, { heading: "The search", text: "old\n\n### Aims\n\nold" });
  const both = withSection(first, { heading: "The bot", text: "bot" });
  const renewed = withSection(both, { heading: "The search", text: "new" });
  expect(renewed).toBe(`${first.slice(0, first.indexOf("## "))}## The search\n\nnew\n\n## The bot\n\nbot\n`);
});

test("the first section brings what the file is about", () => {
  expect(withSection(null, { heading: "The bot", text: "bot" })).toMatch(
    /^# Benchmarks\n\n.+\n\n## The bot\n\nbot\n$/,
  );
});

test("an aim is met at its bound and missed above it", () => {
  const aims = aimsTable({
    measured: [
      measured("Summit Desk", 0, { p99: 2, longP99: 2.01 }),
      measured("Summit Desk", 100_000, { indexMiB: 300 }),
      measured("MiniSearch", 100_000, { indexMiB: 299 }),
    ],
    starts: [390, 401, 350].map((extract) => ({ read: 0, index: 0, extract })),
    leftOut: [],
  });
  expect(lineOf(aims, "answer, p99, the documents")).toMatch(/\| 2 ms +\| ≤ 2 ms +\| met/);
  expect(lineOf(aims, "long question, p99, the documents")).toMatch(/\| 2.01 ms +\| ≤ 2 ms +\| MISSED/);
  expect(lineOf(aims, "at a start")).toMatch(/\| 390 ms +\| ≤ 400 ms +\| met/);
  expect(lineOf(aims, "index of 100,000 passages")).toMatch(/\| 300 MiB +\| ≤ 299 MiB +\| MISSED/);
});

test("an aim that could not be measured is not met", () => {
  const aims = aimsTable({ measured: [], starts: [], leftOut: [] });
  expect(aims).not.toMatch(/\| met/);
  expect(lineOf(aims, "answer, p99, 100,000 passages")).toMatch(/\| not measured \|.*\| MISSED/);
});

test("a percentile is one of the values: at least that share of all is no greater", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
});
