import type { LedgerRow } from "./ledger-model.ts";

/** Imposed and raised are one when rows are compared. */
export function statusClass({ status }: LedgerRow): string {
  return status === "raised" ? "imposed" : status;
}

/** The rows that share a key, where at least two do. */
export function groups(
  rows: readonly LedgerRow[],
  keyOf: (row: LedgerRow) => readonly unknown[],
): LedgerRow[][] {
  const byKey = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

const COMMON = new Set(
  "minerals metals controls restrictions exports imports purchases products goods other more china chinese their most some from with that made into entering foreign imported".split(
    " ",
  ),
);

/** Kept as long as the row: each is compared with many others. */
const GOODS_WORDS = new WeakMap<LedgerRow, ReadonlySet<string>>();

/** The words by which the goods of two measures are compared; whose goods they are is no part of it. */
export function goodsWords(row: LedgerRow): ReadonlySet<string> {
  const words = GOODS_WORDS.get(row) ?? readGoodsWords(row);
  GOODS_WORDS.set(row, words);
  return words;
}

function readGoodsWords({ citations }: LedgerRow): ReadonlySet<string> {
  const text = citations.map(({ event }) => event.goods ?? "").join(" ");
  return new Set(
    (text.replace(/soya? ?beans?/gi, "soybeans").match(/(?<![\p{L}-])\p{Ll}{4,}/gu) ?? [])
      .map((word) => word.replace(/s$/, ""))
      .filter((word) => !COMMON.has(`${word}s`) && !COMMON.has(word)),
  );
}
