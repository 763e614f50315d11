import type { Steps } from "../text/steps.ts";
import { goodsWords, groups, statusClass } from "./ledger-groups.ts";
import type { Disagreement, LedgerRow } from "./ledger-model.ts";
import { outcomes, setAside } from "./ledger-outcomes.ts";
import { countOf, isSameDate } from "./ledger-rows.ts";
import { addTo, list, rateText } from "./ledger-wording.ts";

type Finder = (rows: readonly LedgerRow[]) => Disagreement[];

/** In order; each looks at all rows. */
const FINDERS: readonly Finder[] = [dates, exactness, rates, levels, outcomes, setAside, statuses, counts];

/** Where rows, or the citations of one row, do not tell the same. The rows themselves stay as they are. */
export function* disagreementsInSteps(rows: readonly LedgerRow[]): Steps<Disagreement[]> {
  const merged = new Map<string, Disagreement>();
  for (const find of FINDERS) {
    for (const found of find(rows)) {
      const known = merged.get(found.note);
      merged.set(found.note, known ? { ...known, rows: [...known.rows, ...found.rows] } : found);
    }
    yield;
  }
  return [...merged.values()];
}

/** "in February" and "since March": the same measure at the same rate, dated so that one must be wrong. */
function dates(rows: readonly LedgerRow[]): Disagreement[] {
  const done = rows.filter(
    ({ kind, status, ratePercent }) =>
      kind === "tariff" &&
      (ratePercent !== null ? /^(?:imposed|raised|cut)$/.test(status) : status === "suspended"),
  );
  return groups(done, (row) => [row.imposer, row.target, statusClass(row), row.ratePercent]).flatMap(
    (group) => {
      const dated = group.filter(({ when }) => when !== null);
      const isApart = dated.some((one) =>
        dated.some((other) => !isSameDate(one.when?.iso ?? null, other.when?.iso ?? null)),
      );
      return isApart
        ? [
            {
              kind: "date",
              note: `Dated differently: ${list(dated, ({ when }) => when?.text ?? "")}.`,
              rows: dated,
            } as const,
          ]
        : [];
    },
  );
}

/** One row told as "145 percent" here and "over 100 percent" there. */
function exactness(rows: readonly LedgerRow[]): Disagreement[] {
  return rows.flatMap((row) => {
    const wordings = new Map<string, string>();
    for (const { event, address } of row.citations)
      if (event.ratePercent !== null) addTo(wordings, rateText(event), address);
    if (wordings.size < 2) return [];
    const note = `Told with different precision: ${[...wordings].map(([rate, at]) => `${rate} (${at})`).join(", ")}.`;
    return [{ kind: "rate", note, rows: [row] }];
  });
}

/** Threats or forecasts of different size for the same time. */
function rates(rows: readonly LedgerRow[]): Disagreement[] {
  const open = rows.filter(
    ({ kind, status, ratePercent }) =>
      kind === "tariff" && ratePercent !== null && /^(?:threatened|expected|averted|remaining)$/.test(status),
  );
  return groups(open, (row) => [row.imposer, row.target, row.status]).flatMap((group) => {
    const near = group.filter((row) =>
      group.some(
        (other) =>
          other !== row &&
          other.ratePercent !== row.ratePercent &&
          isSameDate(monthOf(row), monthOf(other)) &&
          mayBeSame(row, other),
      ),
    );
    return near.length < 2
      ? []
      : [{ kind: "rate", note: `Different rates: ${list(near, rateText)}.`, rows: near } as const];
  });
}

function monthOf({ when }: LedgerRow): string | null {
  return when?.iso.slice(0, 7) ?? null;
}

/** A level said to remain that no level before it leads to. */
function levels(rows: readonly LedgerRow[]): Disagreement[] {
  const remaining = rows.filter(
    ({ kind, status, ratePercent }) => kind === "tariff" && status === "remaining" && ratePercent !== null,
  );
  return remaining.flatMap((row) => {
    const before = rows.findLast((other) => isLevelBefore(other, row));
    if (before === undefined || fits(row, before.ratePercent ?? 0)) return [];
    return [
      {
        kind: "rate",
        note: `The levels do not follow from one another: ${list([before, row], rateText)}.`,
        rows: [before, row],
      } as const,
    ];
  });
}

function isLevelBefore(other: LedgerRow, row: LedgerRow): boolean {
  const isDone =
    /^(?:imposed|raised|cut)$/.test(other.status) && other.ratePercent !== null && other.change !== "by";
  return (
    isDone &&
    other.when !== null &&
    other.kind === "tariff" &&
    other.imposer === row.imposer &&
    other.target === row.target &&
    mayBeSame(other, row) &&
    other.sortKey <= row.sortKey
  );
}

function fits({ ratePercent, bound }: LedgerRow, level: number): boolean {
  if (ratePercent === null) return true;
  if (bound === "over") return level > ratePercent;
  return bound === "upTo" ? level <= ratePercent : level === ratePercent;
}

/** What one document threatens or expects and another calls averted or done. */
function statuses(rows: readonly LedgerRow[]): Disagreement[] {
  return groups(rows, (row) => [
    row.kind,
    row.imposer,
    row.kind === "tariff" ? row.target : null,
    row.kind === "tariff" ? row.ratePercent : null,
  ]).flatMap((group) => {
    const told = group.filter((row) => isOpposed(row, group));
    const kinds = new Set(told.map(statusClass));
    return kinds.size < 2
      ? []
      : [{ kind: "status", note: `Told as ${list(told, ({ status }) => status)}.`, rows: told } as const];
  });
}

/** Statuses that exclude one another when told of one thing. */
const OPPOSED: Readonly<Record<string, readonly string[]>> = {
  threatened: ["averted", "imposed"],
  averted: ["threatened", "imposed"],
  imposed: ["averted", "threatened"],
  expected: ["suspended"],
  suspended: ["expected"],
};

function isOpposed(row: LedgerRow, group: readonly LedgerRow[]): boolean {
  const isRated = row.kind === "tariff" && row.ratePercent === null;
  if (isRated) return false;
  return group.some(
    (other) => OPPOSED[statusClass(row)]?.includes(statusClass(other)) && isAboutSame(row, other),
  );
}

/** Steps are compared with steps, apples not with almonds, and all goods with all goods. */
function mayBeSame(one: LedgerRow, other: LedgerRow): boolean {
  if ((one.change === "by") !== (other.change === "by")) return false;
  const isAll = goodsWords(one).size === 0;
  return isAll ? goodsWords(other).size === 0 : isAboutSameGoods(one, other);
}

/** Measures without a rate are the same only when their goods share a word. */
function isAboutSame(one: LedgerRow, other: LedgerRow): boolean {
  return one.kind === "tariff" || isAboutSameGoods(one, other);
}

function isAboutSameGoods(one: LedgerRow, other: LedgerRow): boolean {
  const [a, b] = [goodsWords(one), goodsWords(other)];
  return [...a].some((word) => b.has(word));
}

/** "six metals" here and "seven metals" there for the same time. */
function counts(rows: readonly LedgerRow[]): Disagreement[] {
  const counted = rows.filter((row) => row.kind !== "tariff" && countIn(row) !== null);
  return groups(counted, (row) => [row.kind, row.imposer]).flatMap((group) => {
    const near = group.filter((row) =>
      group.some(
        (other) => countIn(other) !== countIn(row) && isSameMonth(row, other) && isAboutSame(row, other),
      ),
    );
    return near.length < 2
      ? []
      : [{ kind: "count", note: `Counted differently: ${list(near, countedGoods)}.`, rows: near } as const];
  });
}

/** A count for a year is a total of those for its months. */
function isSameMonth(one: LedgerRow, other: LedgerRow): boolean {
  const [a, b] = [monthOf(one), monthOf(other)];
  return a !== null && b !== null && a.length === b.length && a === b;
}

function countedGoods({ citations }: LedgerRow): string {
  return citations.find(({ event }) => countOf(event) !== null)?.event.goods ?? "";
}

function countIn({ citations }: LedgerRow): number | null {
  return citations.map(({ event }) => countOf(event)).find((count) => count !== null) ?? null;
}
