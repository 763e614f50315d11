import type { Evidence, Wish } from "./evidence.ts";
import { isSpokenOf, type QueryWord } from "./understand.ts";

/** From so many words on a question is told in the asker's own words, some of which no document uses. */
const LONG_QUESTION = 4;
/** How much support an answer needs. */
const SHORT = 0.62;
const LONG = 0.1;
const SCOPED = 0.35;
/** Who is quoted on a subject seldom names it again. */
const WORDS_OF = 0.15;
/** A passage further down than a page that holds more of the question is a chance. */
const JUDGED = 3;

/** A passage that holds less than this of a question is none of its answer, whatever speaks for it. */
const LEAST_COVERAGE = 0.3;

/** What it adds to a passage's support to hold the rarest word of the question. */
const RAREST = 0.45;
/** What it takes away when no word of the question is known. */
const UNKNOWN = 0.35;
/** What it takes away to hold no amount or date, where one is asked for. */
const UNMET = 0.4;

/** How much support a question asks of a passage, and how it is reckoned. */
export interface Demand {
  readonly least: number;
  /** How sure a passage is of the question; 1 and more for one that holds all of it. */
  supportOf(evidence: Evidence): number;
}

/**
 * What a question demands of an answer. Within a scope, such as one speaker's words, the rest of the question is met
 * already, and coverage is all.
 */
export function demandOf(words: readonly QueryWord[], { isScoped, isWordsOf }: Wish): Demand {
  if (isScoped) return { least: isWordsOf ? WORDS_OF : SCOPED, supportOf: ({ coverage }) => coverage };
  const rarity = (some: readonly QueryWord[]) => some.map((word) => word.rarity);
  const spokenOf = rarity(words.filter(isSpokenOf));
  const unknown = (1 - sum(spokenOf) / sum(rarity(words))) * UNKNOWN;
  return {
    least: words.length >= LONG_QUESTION ? LONG : SHORT,
    supportOf: ({ coverage, holdsRarest, isMet }) =>
      coverage + (holdsRarest ? RAREST : 0) - unknown - (isMet ? 0 : UNMET),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Whether what was found may be shown as an answer at all. A name that no document knows ("Macron", "Mexico") is never
 * answered by passages about the rest, and a rare one by none without it.
 */
export function isEnough(ranked: readonly Evidence[], words: readonly QueryWord[], wish: Wish): boolean {
  if (words.some(({ isForeign }) => isForeign) || !words.some(isSpokenOf)) return false;
  const { least, supportOf } = demandOf(words, wish);
  const isOnIt = ({ coverage, lacksName }: Evidence) =>
    wish.isScoped || (coverage >= LEAST_COVERAGE && !lacksName);
  return ranked.slice(0, JUDGED).some((evidence) => isOnIt(evidence) && supportOf(evidence) >= least);
}
