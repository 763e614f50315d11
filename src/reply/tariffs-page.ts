import type { Ledger, LedgerCitation, LedgerRow, LedgerSide } from "../tariffs/ledger-model.ts";
import {
  disagreementEntry,
  disagreementsOf,
  type Entry,
  levelEntry,
  type NumberOf,
  rowEntry,
} from "./tariffs-entries.ts";

/** What a page may hold: all of it opens from one menu of 25, and fits into a description with its headings. */
const MOST_SOURCES = 25;
const MOST_LINES = 12;
const MOST_LINES_OF_OVERVIEW = 22;
const ROOM = 3200;
const MOST_STEPS_OF_SIDE = 7;
const MOST_DISAGREEMENTS = 4;
/** A number with its brackets, as far as room is concerned. */
const NUMBER_ROOM = 7;

/** A side's level and those of its steps that the page shows. */
interface Section {
  readonly level: Entry;
  readonly steps: readonly Entry[];
}

/** What one message shows of the ledger. */
export interface TariffsPage {
  readonly sections: readonly Section[];
  readonly disagreements: readonly Entry[];
  /** The number of each citation. */
  readonly numberOf: NumberOf;
  /** What the page cites, by number. */
  readonly sources: readonly NumberedSource[];
  /** Which lines of all of the side's these are; an overview is one page. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** Where the pages before and after begin; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A citation with the number that it has in the reply. */
export interface NumberedSource {
  readonly number: number;
  readonly citation: LedgerCitation;
}

/** Both directions with their most important rates, and where the documents differ, as far as fits. */
export function overviewPage(ledger: Ledger): TariffsPage {
  const budget = createBudget(MOST_LINES_OF_OVERVIEW);
  const main = ledger.sides.filter(({ imposer }) => imposer !== null);
  const sides = main.length > 0 ? main : ledger.sides;
  const levels = sides.map(levelEntry);
  for (const level of levels) budget.take(level);
  const chosen = new Set(
    byTurns(sides.map((side) => importantRows(side))).filter((row) =>
      budget.take(rowEntry(row, isOther(row, sides))),
    ),
  );
  const sections = sides.map((side, i) => ({
    level: levels[i] ?? levelEntry(side),
    steps: side.rows.filter((row) => chosen.has(row)).map((row) => rowEntry(row, side.imposer === null)),
  }));
  const disagreements = disagreementsOf([...chosen], ledger)
    // What one row tells more or less exactly weighs less than rows that differ.
    .toSorted((a, b) => Math.min(b.rows.length, 2) - Math.min(a.rows.length, 2))
    .slice(0, MOST_DISAGREEMENTS)
    .map((one) => disagreementEntry(one, true))
    .filter(budget.take);
  const entries = [...sections.flatMap(({ level, steps }) => [level, ...steps]), ...disagreements];
  const [total, last] = [ledger.rows.length, chosen.size];
  return {
    sections,
    disagreements,
    ...numbered(entries, entries),
    first: 0,
    last,
    total,
    before: null,
    after: null,
  };
}

function isOther(row: LedgerRow, sides: readonly LedgerSide[]): boolean {
  return sides.some((side) => side.imposer === null && side.rows.includes(row));
}

/** The page of a side's lines, its steps and then the disagreements about them, that holds line `first`. */
export function sidePage(side: LedgerSide, first: number, ledger: Ledger): TariffsPage {
  const level = levelEntry(side);
  const steps = side.rows.map((row) => rowEntry(row, side.imposer === null));
  const differing = disagreementsOf(side.rows, ledger).map((one) =>
    disagreementEntry(one, side.imposer === null),
  );
  const lines = [...steps, ...differing];
  const starts = pageStarts(level, lines);
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= first),
  );
  const [start = 0, end = lines.length] = [starts[at], starts[at + 1]];
  const shown = lines.slice(start, end);
  return {
    sections: [{ level, steps: shown.filter((_, i) => start + i < steps.length) }],
    disagreements: shown.filter((_, i) => start + i >= steps.length),
    ...numbered([level, ...lines], [level, ...shown]),
    first: start,
    last: end,
    total: lines.length,
    before: starts[at - 1] ?? null,
    after: starts[at + 1] ?? null,
  };
}

/** Where each page begins when every page is filled as far as it goes. */
function pageStarts(level: Entry, lines: readonly Entry[]): number[] {
  const starts = [0];
  let budget = createBudget(MOST_LINES, level);
  for (const [i, line] of lines.entries()) {
    if (budget.take(line)) continue;
    starts.push(i);
    budget = createBudget(MOST_LINES, level);
    budget.take(line);
  }
  return starts;
}

/** What is left of a page's room; `take` says whether a line still went in. */
function createBudget(mostLines: number, ...taken: readonly Entry[]) {
  const sources = new Set<string>();
  let [room, lines] = [ROOM, mostLines + taken.length];
  const take = (entry: Entry): boolean => {
    const keys = entry.citations.map(keyOf);
    const length = entry.write(() => 0).length + NUMBER_ROOM * keys.length;
    if (length > room || lines === 0 || new Set([...sources, ...keys]).size > MOST_SOURCES) return false;
    for (const key of keys) sources.add(key);
    room -= length;
    lines -= 1;
    return true;
  };
  for (const entry of taken) take(entry);
  return { take };
}

/** Numbers all citations in order, and lists those that are shown. */
function numbered(all: readonly Entry[], shown: readonly Entry[]): Pick<TariffsPage, "numberOf" | "sources"> {
  const numbers = new Map<string, number>();
  for (const { citations } of all)
    for (const key of citations.map(keyOf)) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  const numberOf = (citation: LedgerCitation) => numbers.get(keyOf(citation)) ?? 0;
  const byNumber = new Map(shown.flatMap(({ citations }) => citations).map((one) => [numberOf(one), one]));
  const sources = [...byNumber].map(([number, citation]) => ({ number, citation }));
  return { numberOf, sources: sources.toSorted((a, b) => a.number - b.number) };
}

/** One sentence is one source, however many rows it tells. */
function keyOf({ event }: LedgerCitation): string {
  return `${event.passage.address}@${event.span.start}`;
}

/** Rates that are done first, then those most often told; an overview without rates shows the other measures. */
function importantRows({ rows }: LedgerSide): LedgerRow[] {
  const rated = rows.filter(({ kind, ratePercent }) => kind === "tariff" && ratePercent !== null);
  return (rated.length > 0 ? rated : [...rows])
    .toSorted((a, b) => importance(b) - importance(a))
    .slice(0, MOST_STEPS_OF_SIDE);
}

const WEIGHTS = {
  imposed: 4,
  raised: 4,
  cut: 4,
  remaining: 4,
  averted: 2,
  threatened: 2,
  suspended: 1,
  expected: 1,
};

function importance({ status, citations, change, when }: LedgerRow): number {
  const [exact, dated] = [change === "by" ? 0 : 1, when === null ? 0 : 1];
  return WEIGHTS[status] + exact + dated + Math.min(citations.length, 5) / 2;
}

/** The first of each list, then the second of each …: no side takes the room of another. */
function byTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
