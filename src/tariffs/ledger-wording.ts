import type { LedgerRow } from "./ledger-model.ts";

const BOUND_WORDS = { over: "over ", upTo: "up to ", about: "about ", exactly: "" };

/** A rate as a note writes it. */
export function rateText({
  ratePercent,
  bound,
  change,
}: Pick<LedgerRow, "ratePercent" | "bound" | "change">): string {
  return `${change === "by" ? "by " : ""}${BOUND_WORDS[bound ?? "exactly"]}${ratePercent} %`;
}

/** What each row says, with its addresses. */
export function list(rows: readonly LedgerRow[], wording: (row: LedgerRow) => string): string {
  return rows
    .map((row) => `${wording(row)} (${row.citations.map(({ address }) => address).join(", ")})`)
    .join("; ");
}

/** Adds an address to those that word a thing alike. */
export function addTo(wordings: Map<string, string>, wording: string, address: string): void {
  const known = wordings.get(wording);
  wordings.set(wording, known === undefined ? address : `${known}, ${address}`);
}
