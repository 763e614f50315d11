import { countWords, words } from "./fold.ts";

const MAX_HEADLINE_WORDS = 26;
const MAX_HEADLINE_LENGTH = 200;
const MIN_PROSE_WORDS = 6;
const ABBREVIATION = /\b(?:U\.S|U\.K|U\.N|E\.U|D\.C|[ap]\.m|Jr|Sr|Inc|Ltd|Co|No)\.$/i;

/** Whether a folded line ends as a sentence does; a full stop that ends an abbreviation is no end. */
export function endsLikeSentence(plain: string): boolean {
  const bare = plain.replace(/[\s"')\]]+$/, "");
  if (/[.!…]$/.test(bare)) return !(ABBREVIATION.test(bare) && countWords(plain) <= 14);
  return /[?]$/.test(bare) && countWords(plain) > MAX_HEADLINE_WORDS;
}

/** Whether a folded text is running text: a sentence of some length, or too long to be a headline. */
export function isProse(plain: string): boolean {
  if (plain.length > MAX_HEADLINE_LENGTH) return true;
  const count = countWords(plain);
  return count > MAX_HEADLINE_WORDS || (count >= MIN_PROSE_WORDS && endsLikeSentence(plain));
}

/**
 * Whether a folded line may be a headline: not too long, no sentence end, begins with a capital, a digit
 * or a mark. “China Stocks Climb” is one; “as he puts it,” and “"We agree," they said.” are not.
 */
export function isHeadline(plain: string): boolean {
  if (plain.length > MAX_HEADLINE_LENGTH || plain === "") return false;
  if (/[,;–—-]$/.test(plain) || endsLikeSentence(plain)) return false;
  if (isWhollyQuoted(plain)) return false;
  return /^["'([¿¡$€£]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(plain) && countWords(plain) <= MAX_HEADLINE_WORDS;
}

/** Whether a line is one quotation from mark to mark: “Very optimistic” as a line of its own. */
function isWhollyQuoted(plain: string): boolean {
  return /^"[^"]+"$/.test(plain);
}

const SMALL_WORDS = new Set(
  "a an and as at but by for from in into is it its of off on or over the to up us vs via with".split(" "),
);

/** Whether every word that counts begins with a capital: “Why It Matters”. */
export function isTitleCase(plain: string): boolean {
  const all = words(plain);
  return (
    all.length > 0 &&
    all.every((word, at) => (at > 0 && SMALL_WORDS.has(word)) || /^[\p{Lu}\p{N}]/u.test(word))
  );
}
