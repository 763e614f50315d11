import type { Evidence, Wish } from "./evidence.ts";
import type { QueryWord } from "./understand.ts";

/** How much of a question a passage must hold: whatever is missing, or when its rarest known word is there. */
export interface Threshold {
  readonly ample: number;
  readonly least: number;
}

/** From so many words on a question is told in the asker's own words, some of which no document uses. */
const LONG_QUESTION = 4;
const SHORT: Threshold = { ample: 0.62, least: 0.45 };
const LONG: Threshold = { ample: 0.45, least: 0.35 };
const SCOPED: Threshold = { ample: 0.35, least: 0.35 };
/** Who is quoted on a subject seldom names it again. */
const WORDS_OF: Threshold = { ample: 0.15, least: 0.15 };
/** A passage further down than a page that holds more of the question is a chance. */
const JUDGED = 3;

export function thresholdFor(words: readonly QueryWord[], { isScoped, isWordsOf }: Wish): Threshold {
  if (isWordsOf) return WORDS_OF;
  if (isScoped) return SCOPED;
  return words.length >= LONG_QUESTION ? LONG : SHORT;
}

/**
 * Whether what was found may be shown as an answer at all.
 *
 * Within a scope, such as one speaker's words, the rest of the question is met already. A name that no document knows
 * ("Macron", "Mexico") is never answered by passages about the rest, and a rare one by those without it.
 */
export function isEnough(ranked: readonly Evidence[], words: readonly QueryWord[], wish: Wish): boolean {
  if (words.some(({ isForeign }) => isForeign) || !words.some(isSpokenOf)) return false;
  const threshold = thresholdFor(words, wish);
  return ranked
    .slice(0, JUDGED)
    .some((evidence) => (wish.isScoped || !evidence.lacksName) && isCovered(evidence, threshold));
}

export function isCovered({ coverage, holdsRarest }: Evidence, { ample, least }: Threshold): boolean {
  return coverage >= (holdsRarest ? least : ample);
}

/** Relations by which a word surely means the same; the thesaurus alone proves nothing. */
const SURE: ReadonlySet<string> = new Set(["nationality", "alternative", "synonym", "compound"]);

/** Whether the documents use the word, or one that surely means the same. */
function isSpokenOf({ isKnown, related }: QueryWord): boolean {
  return isKnown || related.some(({ because }) => SURE.has(because));
}
