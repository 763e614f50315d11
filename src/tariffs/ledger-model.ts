import type { Address, Document } from "../corpus/model.ts";
import type { Measure, RateBound, TariffEvent, TariffStatus } from "./model.ts";

/** A place that tells a row. */
export interface LedgerCitation {
  readonly address: Address;
  readonly event: TariffEvent;
  readonly document: Document;
}

/** One thing that the documents tell, once or several times: of rate and date the most exact that its citations say. */
export interface LedgerRow extends Measure {
  /** What rows are in order by: the date, or else the first day on which it was reported; may be empty. */
  readonly sortKey: string;
  /** In reading order; never empty. */
  readonly citations: readonly LedgerCitation[];
  /** The documents’ last day where nothing before it tells this: to be said "as reported on …", never "in force". */
  readonly reportedOn: string | null;
}

/** Rows, or citations of one row, that cannot all be right or are not equally exact. */
export interface Disagreement {
  readonly kind: "date" | "rate" | "status" | "count";
  /** One short neutral line: which says what, each with its address. */
  readonly note: string;
  readonly rows: readonly LedgerRow[];
}

/** The level that a document states last for a side. */
export interface LatestLevel {
  readonly ratePercent: number;
  readonly bound: RateBound;
  readonly status: TariffStatus;
  readonly address: Address;
  /** The day on which it was reported; null where the document is not dated. */
  readonly reportedOn: string | null;
}

/** One direction of the dispute, or all that is neither. */
export interface LedgerSide {
  /** `us-on-china`, `china-on-us`, `others`: from the parties’ names. */
  readonly id: string;
  /** Null for the others. */
  readonly imposer: string | null;
  readonly target: string | null;
  /** In time order. */
  readonly rows: readonly LedgerRow[];
  readonly latest: LatestLevel | null;
}

export interface Ledger {
  /** The two directions of the main dispute where there is one, the busier first, and then the others. */
  readonly sides: readonly LedgerSide[];
  /** All rows, side after side. */
  readonly rows: readonly LedgerRow[];
  readonly disagreements: readonly Disagreement[];
}
