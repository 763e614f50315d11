import { partyName, rateWords, sideName } from "../reply/tariffs-words.ts";
import type { Disagreement, Ledger, LedgerRow, LedgerSide } from "../tariffs/ledger-model.ts";
import type { TariffStatus } from "../tariffs/model.ts";
import type { ChartData, ChartPoint, PointRole } from "./model.ts";

/** More points of one direction than this cannot be told apart. */
const MOST_POINTS = 24;
const LONGEST_NAME = 26;

/** A suspended rate may be the one before or the one after, so it stands in the table only. */
const ROLES: Readonly<Record<TariffStatus, PointRole | null>> = {
  imposed: "level",
  raised: "level",
  cut: "level",
  remaining: "level",
  threatened: "open",
  expected: "open",
  averted: "averted",
  suspended: null,
};

/** The levels of both directions; steps by so many points are no levels, and stay in the table. */
export function readPoints(ledger: Ledger, reachesTo: string | null): ChartData {
  const main = ledger.sides.filter(({ imposer }) => imposer !== null).slice(0, 2);
  const differing = new Set(ledger.disagreements.filter(isAboutRates).flatMap(({ rows }) => rows));
  const points = main.flatMap((side, series) =>
    mostTold(side)
      .flatMap((row) => pointOf(row, series, differing.has(row)))
      .slice(0, MOST_POINTS),
  );
  return {
    series: main.map((side) => shortName(side)),
    points: points.toSorted((a, b) => a.time - b.time),
    reachesTo,
  };
}

/** A threat that was averted is told apart by its mark already. */
function isAboutRates({ kind }: Disagreement): boolean {
  return kind === "rate" || kind === "date";
}

function shortName(side: LedgerSide): string {
  const name = sideName(side);
  if (name.length <= 2 * LONGEST_NAME) return name;
  const [imposer, target] = [side.imposer ?? "", side.target ?? ""].map((party) =>
    [...partyName(party)].slice(0, LONGEST_NAME - 4).join(""),
  );
  return `${imposer}… on ${target}…`;
}

/** Those told most often first, so that they stay where there are too many. */
function mostTold({ rows }: LedgerSide): LedgerRow[] {
  return rows.toSorted((a, b) => b.citations.length - a.citations.length);
}

function pointOf(row: LedgerRow, series: number, isDiffering: boolean): ChartPoint[] {
  const { kind, change, ratePercent: percent, bound, when, sortKey, status } = row;
  const role = ROLES[status];
  const time = middleOf(when?.iso ?? sortKey);
  if (kind !== "tariff" || change === "by" || role === null || time === null) return [];
  if (percent === null || !Number.isFinite(percent)) return [];
  const label = `${rateWords(percent, bound)}${isDiffering ? "*" : ""}`;
  const isStep = role === "level" && (when !== null || status === "remaining");
  return [{ series, time, percent, ...rangeOf(row, percent), role, isStep, label }];
}

/** From the lowest to the highest of what the documents say; "up to" begins at nothing. */
function rangeOf({ citations, bound }: LedgerRow, percent: number): { low: number; high: number } {
  const told = citations.flatMap(({ event }) =>
    event.ratePercent === null || event.change === "by" ? [] : [event.ratePercent],
  );
  return { low: bound === "upTo" ? 0 : Math.min(percent, ...told), high: Math.max(percent, ...told) };
}

/** The middle of a day, month or year in UTC milliseconds; null for what is no date. */
export function middleOf(iso: string): number | null {
  const [year = Number.NaN, month, day] = iso.split("-").map(Number);
  const time =
    month === undefined
      ? Date.UTC(year, 6, 1)
      : Date.UTC(year, month - 1, day ?? 15, day === undefined ? 0 : 12);
  return Number.isFinite(time) ? time : null;
}
