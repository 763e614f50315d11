import { goodsWords } from "./ledger-groups.ts";
import type { Disagreement, LedgerRow } from "./ledger-model.ts";
import { list, rateText } from "./ledger-wording.ts";

/** The longest time after which an outcome still belongs to what was expected, in days. */
const WITHIN = 400;

/** A rate that was threatened or expected, and the other one that came of it, on the same goods. */
export function outcomes(rows: readonly LedgerRow[]): Disagreement[] {
  const rated = rows.filter(
    ({ kind, ratePercent, change }) => kind === "tariff" && ratePercent !== null && change !== "by",
  );
  const open = rated.filter(({ status }) => status === "threatened" || status === "expected");
  const done = rated.filter(({ status }) => /^(?:imposed|raised|cut)$/.test(status));
  return open.flatMap((row) => {
    const after = done.filter((other) => isOutcome(row, other));
    const [first] = after;
    if (first === undefined || after.some(({ ratePercent }) => ratePercent === row.ratePercent)) return [];
    const told = [row, ...after.filter(({ ratePercent }) => ratePercent === first.ratePercent)];
    const note = `It came otherwise than ${row.status}: ${list(told, rateText)}.`;
    return [{ kind: "rate", note, rows: told } as const];
  });
}

/** Goods that pay one rate while another tells that a tariff of another rate on them was set aside. */
export function setAside(rows: readonly LedgerRow[]): Disagreement[] {
  const rated = rows.filter(
    ({ kind, ratePercent, change }) => kind === "tariff" && ratePercent !== null && change !== "by",
  );
  return rated
    .filter(({ status }) => status === "suspended")
    .flatMap((row) => {
      const own = rated.filter((other) => isSameTariff(row, other) && isFromOther(row, other));
      const before = own.findLast(
        ({ status, sortKey }) => /^(?:imposed|raised)$/.test(status) && sortKey <= row.sortKey,
      );
      if (before === undefined || own.some(({ ratePercent }) => ratePercent === row.ratePercent)) return [];
      return [
        {
          kind: "rate",
          note: `Different rates: ${list([before, row], rateText)}.`,
          rows: [before, row],
        } as const,
      ];
    });
}

function isOutcome(row: LedgerRow, other: LedgerRow): boolean {
  return isSameTariff(row, other) && isFromOther(row, other) && isSoonAfter(reported(row), reported(other));
}

function isSameTariff(one: LedgerRow, other: LedgerRow): boolean {
  if (one.imposer === null || one.imposer !== other.imposer || one.target !== other.target) return false;
  const words = goodsWords(other);
  return [...goodsWords(one)].some((word) => words.has(word));
}

/** Told by another document: within one, the text itself shows what came of it. */
function isFromOther(one: LedgerRow, other: LedgerRow): boolean {
  const own = new Set(one.citations.map(({ document }) => document.id));
  return other.citations.every(({ document }) => !own.has(document.id));
}

function reported({ citations, sortKey }: LedgerRow): string {
  return citations.map(({ document }) => document.published?.iso ?? "").toSorted()[0] || sortKey;
}

function isSoonAfter(before: string, after: string): boolean {
  const days = (Date.parse(after) - Date.parse(before)) / 86_400_000;
  return days > 0 && days <= WITHIN;
}
