import type { Measure } from "./model.ts";
import type { Sentence } from "./sentence.ts";

/** What a rule has read, before refiners complete it from the sentences around. */
export interface Finding extends Measure {
  readonly sentence: Sentence;
  /** The token it hangs on. */
  readonly at: number;
  readonly rule: string;
  /** "the tariff", "such a tariff": it speaks of one that was told before. */
  readonly isDefinite: boolean;
  /** Nothing is said to happen to it. */
  readonly isIdle?: boolean;
  /** "it", "them": told before, in the same sentence perhaps. */
  readonly isAnaphor?: boolean;
  /** A rate alone stands for the tariff, so that only its two parties show that it is one. */
  readonly isBare: boolean;
  /** It ends altogether ("scrapped", "lapsed"), unless a new level is told. */
  readonly isRemoval: boolean;
}
