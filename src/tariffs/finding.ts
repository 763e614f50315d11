import type { MeasureKind, RateBound, TariffStatus, When } from "./model.ts";
import type { Sentence } from "./sentence.ts";

/** What a rule has read, before refiners complete it from the sentences around. */
export interface Finding {
  readonly sentence: Sentence;
  /** The token it hangs on. */
  readonly at: number;
  readonly kind: MeasureKind;
  readonly imposer: string | null;
  readonly target: string | null;
  readonly goods: string | null;
  readonly ratePercent: number | null;
  readonly bound: RateBound | null;
  readonly change: "to" | "by" | null;
  readonly previousPercent: number | null;
  readonly status: TariffStatus;
  readonly when: When | null;
  readonly rule: string;
  /** "the tariff", "such a tariff": it speaks of one that was told before. */
  readonly isDefinite: boolean;
}
