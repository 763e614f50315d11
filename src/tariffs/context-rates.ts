import type { Action } from "./actions.ts";
import { isNamedBefore } from "./anaphors.ts";
import { actionOf } from "./governing-action.ts";
import { isShareOf } from "./rate-of-other.ts";
import { partyAt, type RateAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { MOVES, NO_RATE_NOUN, TAXED_AT_HOME, TRADE_NOUN } from "./vocabulary.ts";

/** A rate that is one of a tariff by what the text speaks of; nothing may be said to happen to it. */
export interface ContextRate {
  readonly rate: RateAt;
  readonly action: Action | null;
}

/** How many sentences back the tariff may have been named. */
const MEMORY = 6;

/** A way in which a rate shows that it is the level of what has just been spoken of. */
type Cue = (sentence: Sentence, rate: RateAt) => boolean;

const CUES: readonly Cue[] = [isOfLevel, isOnGoods, isMovedTo, isOwned, isAnswer];

/**
 * The rate of a tariff that only the sentences before name: "stood ready to go to 45%", "Tokyo’s 15 percent stays",
 * "with 25 per cent on the rest". What else a sentence measures ("sales fell by 9%") is none.
 */
export function contextRateOf(sentence: Sentence, rate: RateAt): ContextRate | null {
  if (!isSpokenOf(sentence) || isShareOf(sentence, rate) || isOther(sentence, rate)) return null;
  if (!CUES.some((isCue) => isCue(sentence, rate))) return null;
  return { rate, action: actionOf(sentence, rate.at, rate.to - 1) ?? going(sentence, rate) };
}

function isSpokenOf({ context, previous, tariffs }: Sentence): boolean {
  return context.isAboutTrade && (tariffs.length > 0 || isNamedBefore(previous, MEMORY));
}

/** "stood ready to go to 45%": who goes there lays it. */
function going(sentence: Sentence, rate: RateAt): Action | null {
  const at = [2, 3, 4]
    .map((step) => rate.at - step)
    .find((one) => /^(?:go|goes|going|went)$/.test(wordAt(sentence, one)));
  return at === undefined || wordAt(sentence, at + 1) !== "to"
    ? null
    : {
        at,
        to: at + 2,
        status: "raised",
        isSuffered: false,
        isAnswer: false,
        isRemoval: false,
        factor: null,
      };
}

/** Whether the clause measures something else, or taxes something at home. */
function isOther(sentence: Sentence, rate: RateAt): boolean {
  const clause = sentence.clauses[rate.at];
  const isOfOther = sentence.tokens.some(
    ({ lower }, at) =>
      sentence.clauses[at] === clause &&
      (NO_RATE_NOUN.has(lower) || (TRADE_NOUN.has(lower) && isMoved(sentence, at))) &&
      !/^(?:on|of|for)$/.test(wordAt(sentence, at - 1)),
  );
  return isOfOther || TAXED_AT_HOME.test(wordsBetween(sentence, Math.max(0, rate.at - 8), rate.to + 6));
}

function isMoved(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((step) => MOVES.has(wordAt(sentence, at + step)));
}

/** "a rate of 5 percent", "the 10 percent floor" */
function isOfLevel(sentence: Sentence, rate: RateAt): boolean {
  const before = wordsBetween(sentence, Math.max(0, rate.at - 3), rate.at);
  return (
    /^(?:rates?|floor|ceiling|band|tier|threat|offer)$/.test(wordAt(sentence, rate.to)) ||
    /\b(?:rates?|floor|ceiling|band|threat|offer) (?:of|at|to)(?: \w+)?$/i.test(before)
  );
}

/** "25 per cent on the rest", "24 percent of its own on US aircraft parts" */
function isOnGoods(sentence: Sentence, rate: RateAt): boolean {
  const rest = wordsBetween(sentence, rate.to, rate.to + 8);
  const before = wordAt(sentence, rate.at - 1);
  return ON_GOODS.test(rest) && !MOVES.has(before) && before !== "by";
}

const ON_GOODS =
  /^(?:of (?:its|their|his|her) own )?(?:on|against) (?!average|the (?:year|day|week|month|quarter|back)|year|top|record|paper|time|hold|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d)/i;

const MOVE_TO =
  /\b(?:go|goes|going|went|gone|come|comes|came|fall|falls|fell|fallen|drop\w*|rise|rises|rose|risen|climb\w*|jump\w*|cut|cuts|lower\w*|reduc\w+|rais\w+|lift\w*|bring\w*|brought|return\w*|push\w*|tak\w+|took|mov\w+|increas\w+)(?: (?:it|them|that|this|back|up|down|all the way|\S+ (?:number|figure|rate|charge|total|level)))* to(?: (?:up to|about|around|over|as much as|at least|just|only|a|an))*$/i;
const STAY_AT =
  /\b(?:stay|stays|stayed|remain\w*|stand\w*|stood|kept|keeps?|held|set|fixed|assessed|charged|enter\w*|came in|come in|comes in|land\w*|settled)(?: (?:it|them|there|in|for now|again|still))* at(?: (?:up to|about|around|over|just|only|the|a|an))*$/i;

/** "stood ready to go to 45%", "brought its number down to 10 percent", "it stays at 20%" */
function isMovedTo(sentence: Sentence, rate: RateAt): boolean {
  const before = wordsBetween(sentence, Math.max(0, rate.at - 8), rate.at);
  return MOVE_TO.test(before) || STAY_AT.test(before);
}

/** "Tokyo’s 15 percent", "the Americans’ 15 per cent" */
function isOwned(sentence: Sentence, rate: RateAt): boolean {
  return /^['’]s?$/.test(wordAt(sentence, rate.at - 1)) && partyAt(sentence, rate.at - 2) !== undefined;
}

/** "will answer with 24 percent" */
function isAnswer(sentence: Sentence, rate: RateAt): boolean {
  const before = wordsBetween(sentence, Math.max(0, rate.at - 5), rate.at);
  return /\b(?:answer|respond|retaliat|repl|counter|hit back|came back|come back|follow)\w* with(?: \w+){0,2}$/i.test(
    before,
  );
}
