import type { Address, Passage } from "../corpus/model.ts";
import type { Span } from "../text/span.ts";

export type MeasureKind = "tariff" | "export-control" | "port-fee" | "purchase" | "blacklist" | "other";

export type TariffStatus =
  | "imposed"
  | "raised"
  | "cut"
  | "suspended"
  | "threatened"
  | "expected"
  | "averted"
  | "remaining";

export type RateBound = "exactly" | "over" | "upTo" | "about";

/** When something happened or is to happen, as far as the sentence says. */
export interface When {
  /** The words of the sentence, verbatim. */
  readonly text: string;
  readonly iso: string;
  readonly certainty: "stated" | "implied";
}

/** What is said of one trade measure. */
export interface Measure {
  readonly kind: MeasureKind;
  /** A canonical party ("US", "China", "EU"), or the words of the text; null where it says nothing. */
  readonly imposer: string | null;
  /** As `imposer`; several, separated by a comma, where one rate is laid on several. */
  readonly target: string | null;
  /** What it is laid on, in the words of the text. */
  readonly goods: string | null;
  /** 145 means 145 %. */
  readonly ratePercent: number | null;
  readonly bound: RateBound | null;
  /** Whether the rate is the new level ("to") or the step ("by"). */
  readonly change: "to" | "by" | null;
  readonly previousPercent: number | null;
  readonly status: TariffStatus;
  readonly when: When | null;
}

/** One thing that one sentence says about one trade measure. */
export interface TariffEvent extends Measure {
  /** Where its sentence begins. */
  readonly address: Address;
  readonly passage: Passage;
  /** Its sentence in `passage.text`. */
  readonly span: Span;
  /** Who forecasts, threatens or says it, in the words of the text. */
  readonly source: string | null;
  /** The name of the rule that read it. */
  readonly rule: string;
}
