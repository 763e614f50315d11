import type { Anchor } from "./anchor.ts";
import type { LinkedRate } from "./link-rates.ts";
import type { RateBound } from "./model.ts";
import { type RateAt, type Sentence, wordsBetween } from "./sentence.ts";

/** What one or two rates of a sentence say together. */
export interface RateChange {
  readonly ratePercent: number | null;
  readonly bound: RateBound | null;
  readonly change: "to" | "by" | null;
  readonly previousPercent: number | null;
  /** Where to look for whom this rate is laid on. */
  readonly from: number;
  readonly rule: string;
  /** A further step that has not happened where the first has ("increasing to 130% if"). */
  readonly isFurther: boolean;
  /** Percentage points that come to a level. */
  readonly isAdded?: boolean;
}

type PairRule = readonly [
  name: string,
  read: (sentence: Sentence, first: RateAt, second: RateAt, anchor: Anchor) => RateChange[] | null,
];

/** Two rates that are one statement; the first rule that fits decides. */
const PAIRS: readonly PairRule[] = [
  ["additional-to-total", additionalToTotal],
  ["on-top-of", onTopOf],
  ["stood-at", stoodAt],
  ["step-to-level", stepToLevel],
  ["range", range],
  ["own-level", ownLevel],
  ["from-to", fromTo],
  ["to-from", toFrom],
  ["further-step", furtherStep],
];

/** The statements that the rates of a tariff make, in order. */
export function readChanges(anchor: Anchor): RateChange[] {
  const changes: RateChange[] = [];
  const rates = anchor.rates;
  for (let i = 0; i < rates.length; i += 1) {
    const [first, second] = [rates[i], rates[i + 1]];
    if (first === undefined) continue;
    const pair = second && readPair(anchor, first, second);
    if (pair) i += 1;
    changes.push(...(pair ?? [single(anchor, first)]));
  }
  return changes;
}

function readPair(anchor: Anchor, first: LinkedRate, second: LinkedRate): RateChange[] | null {
  for (const [name, read] of PAIRS) {
    const changes = read(anchor.sentence, first.rate, second.rate, anchor);
    if (changes !== null) return changes.map((change) => ({ ...change, rule: name }));
  }
  return null;
}

/** "an additional 25 percent – bringing the total to 50 percent" is one change: to 50, from 25. */
function additionalToTotal(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  const isTotal = /\b(?:total|combined|overall|bringing|taking|making|cumulative)\b/i.test(
    between(sentence, first, second),
  );
  if (!isTotal || second.percent <= first.percent) return null;
  return [change(second, "to", first.isStep ? second.percent - first.percent : null)];
}

/** "25 percent on top of an existing 10 percent": a step, and the level it comes to. */
function onTopOf(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  return /\bon top of\b|\bover and above\b/i.test(between(sentence, first, second))
    ? [change(first, "by", second.percent)]
    : null;
}

/** "the tariff, which had stood at 30 percent, to 20 percent" */
function stoodAt(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  const before = sentence.text.slice(Math.max(0, first.start - 50), first.start);
  const isOld =
    /\b(?:which|that) (?:had |has |was |were |is )?(?:(?:stood|been|set|levied|imposed|at) ?){0,3}$/i.test(
      before,
    );
  return isOld && /^,? to /.test(between(sentence, first, second))
    ? [change(second, "to", first.percent)]
    : null;
}

/** "by 10 percentage points to 22 percent", "5 points higher at 20 percent": the level and what it was before. */
function stepToLevel(
  sentence: Sentence,
  first: RateAt,
  second: RateAt,
  { action }: Anchor,
): RateChange[] | null {
  if (!first.isStep || second.isStep || !/^,? (?:to|at) $/.test(between(sentence, first, second)))
    return null;
  const isPoints = /point|pp/i.test(sentence.text.slice(first.start, first.end));
  const sign = action?.status === "cut" ? 1 : -1;
  return [change(second, "to", isPoints ? second.percent + sign * first.percent : null)];
}

/** "between 10 % and 41 %", "ranging from 10 % to 41 %", "10–41 %": as much as the higher end. */
function range(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  const before = sentence.text.slice(Math.max(0, first.start - 30), first.start);
  const link = between(sentence, first, second);
  const isRange =
    /\bbetween (?:about |around )?$|\b(?:rang\w*|vary\w*|anywhere)(?: \w+)? from (?:about |around |a low of )?$/i.test(
      before,
    ) ||
    /^\s?[-–]\s?$/.test(link) ||
    (/^ to $/.test(link) && !/\bfrom\b/i.test(before) && second.percent > first.percent);
  return isRange ? [{ ...change(second, null, null), bound: "upTo" }] : null;
}

/** "rolled back its 20 percent levy to 10 percent": the level before the noun was the old one. */
function ownLevel(
  sentence: Sentence,
  first: RateAt,
  second: RateAt,
  { at, action }: Anchor,
): RateChange[] | null {
  const isMoved = action !== null && /^(?:cut|raised)$/.test(action.status);
  const isTo = /\bto (?:about |around |just |only |over |as much as |up to )?$/i.test(
    between(sentence, first, second),
  );
  return isMoved && isTo && first.at < at && second.at > at ? [change(second, "to", first.percent)] : null;
}

/** "from 145 to 30 percent", "from 10% last year to 25%". */
function fromTo(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  const before = sentence.text.slice(Math.max(0, first.start - 24), first.start);
  const isFirst = /\b(?:initially|originally|previously|formerly|once)(?: \w+){0,3} $/i.test(before);
  const isFrom =
    isFirst ||
    /\bfrom (?:the |a |an |its |their )?(?:current |previous |existing |original |initial |earlier )?(?:about |around |over |nearly |roughly )?$/i.test(
      before,
    );
  return isFrom && /\b(?:to|at|of)\b/i.test(between(sentence, first, second))
    ? [change(second, "to", first.percent)]
    : null;
}

const TO_FROM =
  /\b(?:from|compared with|compared to|instead of|rather than|versus|previously|lower than|higher than|against)(?: (?:the|a|an|its|their|his|current|previous|existing|earlier|about|around|over|nearly|roughly|initial|original|threatened|planned|rate|level|of|up|to|down)){0,5} $/i;

/** "to 30 percent from 145 percent", "15%, down from 25%", "20% instead of the threatened 30%". */
function toFrom(sentence: Sentence, first: RateAt, second: RateAt): RateChange[] | null {
  const link = between(sentence, first, second);
  if (!TO_FROM.test(link)) return null;
  return [change(first, "to", second.percent)];
}

/** "a 100% tariff from November, increasing to 130% if": two statements, the second further off. */
function furtherStep(sentence: Sentence, first: RateAt, second: RateAt, anchor: Anchor): RateChange[] | null {
  const isStep =
    /\b(?:increasing|rising|climbing|going|jumping|going up|rise|increase|dropping|falling|before|then|later|eventually) (?:\w+ ){0,2}(?:to|at)\b|\bthen (?:to|at)?\s?$/i.test(
      between(sentence, first, second),
    );
  return isStep
    ? [
        single(anchor, { rate: first, tariff: anchor.at, by: "after" }),
        { ...change(second, "to", first.percent), isFurther: true },
      ]
    : null;
}

function single({ sentence, action }: Anchor, { rate }: LinkedRate): RateChange {
  const before = sentence.text.slice(Math.max(0, rate.start - 30), rate.start);
  const isTo =
    /\bto (?:an? |the )?(?:over |more than |about |around |nearly |as much as |up to )?(?:\w+ )?$/i.test(
      before,
    ) && !/\bup to $/i.test(before);
  const isChanging =
    action !== null && (action.factor !== null || ["raised", "cut", "imposed"].includes(action.status));
  const how = rate.isStep ? "by" : isTo && isChanging ? "to" : null;
  const isVague =
    action !== null &&
    /\b(?:more than|nearly|almost|roughly|about|over)$/i.test(
      wordsBetween(sentence, Math.max(0, action.at - 2), action.at),
    );
  const factor = isVague ? null : (action?.factor ?? null);
  return {
    ...change(rate, how, previousOf(factor, rate, how)),
    rule: "rate",
    isAdded: rate.isStep && /point|pp/i.test(sentence.text.slice(rate.start, rate.end)),
  };
}

/** "doubled tariffs to 50 percent" says that they were at 25. */
function previousOf(factor: number | null, rate: RateAt, how: "to" | "by" | null): number | null {
  return factor !== null && how === "to" ? rate.percent / factor : null;
}

function change(rate: RateAt, how: "to" | "by" | null, previousPercent: number | null): RateChange {
  return {
    ratePercent: rate.percent,
    bound: rate.bound,
    change: how,
    previousPercent,
    from: rate.to,
    rule: "rate",
    isFurther: false,
  };
}

function between(sentence: Sentence, first: RateAt, second: RateAt): string {
  return sentence.text.slice(first.end, second.start);
}
