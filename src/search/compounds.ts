import type { PassageIndex } from "./passage-index.ts";
import type { RelatedTerm } from "./related-words.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { termOf } from "./tokenize.ts";

const WHOLE = 0.9;
/** Each part alone may be of something else. */
const PART = 0.45;
const SHORTEST_PART = 2;

/** The documents' term for two words written as one: "car makers" stands as "carmakers". */
export function compoundOf(first: string, second: string, index: PassageIndex): RelatedTerm[] {
  // Phrasal verbs are two words already.
  if (/ /.test(first + second)) return [];
  const term = termOf(first + second);
  return index.frequency(term) > 0 ? [{ term, weight: WHOLE, because: "compound" }] : [];
}

/** The two terms of the documents that an unknown word is made of: "soyabean" stands as "soya bean". */
export function compoundParts(word: string, index: PassageIndex): RelatedTerm[] {
  for (let i = SHORTEST_PART; i <= word.length - SHORTEST_PART; i += 1) {
    const parts = [word.slice(0, i), word.slice(i)];
    const isKnown = (part: string) => index.frequency(termOf(part)) > 0 && !STOP_WORDS.has(part);
    if (parts.every(isKnown))
      return parts.map((part) => ({ term: termOf(part), weight: PART, because: "compound" }));
  }
  return [];
}
