import { count, figure } from "./figures.ts";
import type { Measured } from "./measure-engine.ts";
import type { StartTimes } from "./measure-start.ts";
import { table } from "./table.ts";
import { percentile } from "./times.ts";

/** What the aims are held against. */
export interface Found {
  readonly measured: readonly Measured[];
  readonly starts: readonly StartTimes[];
  /** What could not be measured, each with the reason. */
  readonly leftOut: readonly string[];
}

/** An aim and what was found; not met where either could not be measured. */
interface Aim {
  readonly what: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly most: number | undefined;
}

/** Within how many milliseconds 99 of 100 answers are to be there, those to long questions too. */
const ANSWERS = [
  { size: 0, most: 2 },
  { size: 10_000, most: 30 },
  { size: 100_000, most: 150 },
];
const START_MS = 400;
const LARGEST = 100_000;

/** The aims with what was measured, met or missed. */
export function aimsTable(found: Found): string {
  const rows = aims(found).map(({ what, unit, value, most }) => {
    const isMet = value !== undefined && most !== undefined && value <= most;
    return [what, written(value, unit), `≤ ${written(most, unit)}`, isMet ? "met" : "MISSED"];
  });
  return table([["", "measured", "aim", ""], ...rows]);
}

function aims(found: Found): Aim[] {
  return [
    ...ANSWERS.flatMap(({ size, most }) => {
      const ours = measuredOf(found, "Summit Desk", size);
      return [
        { what: `answer, p99, ${sizeName(size)}`, unit: "ms", value: ours?.asks.p99, most },
        {
          what: `answer to a long question, p99, ${sizeName(size)}`,
          unit: "ms",
          value: ours?.longAsks.p99,
          most,
        },
      ];
    }),
    {
      what: "reading, indexing and extracting the documents at a start, median",
      unit: "ms",
      value: found.starts.length > 0 ? percentile(found.starts.map(startMs), 0.5) : undefined,
      most: START_MS,
    },
    {
      what: `index of ${sizeName(LARGEST)}, beside MiniSearch's`,
      unit: "MiB",
      value: measuredOf(found, "Summit Desk", LARGEST)?.indexMiB,
      most: measuredOf(found, "MiniSearch", LARGEST)?.indexMiB,
    },
  ];
}

function measuredOf({ measured }: Found, name: string, size: number): Measured | undefined {
  return measured.find((one) => one.name === name && one.size === size);
}

/** All that a start does with the documents. */
export function startMs({ read, index, extract }: StartTimes): number {
  return read + index + extract;
}

/** How a size is called that was asked for; nought stands for the documents as they are. */
export function sizeName(size: number): string {
  return size === 0 ? "the documents" : `${count(size)} passages`;
}

function written(value: number | undefined, unit: string): string {
  return value === undefined ? "not measured" : `${figure(value)} ${unit}`;
}
