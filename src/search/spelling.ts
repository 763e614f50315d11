import type { Span } from "../text/span.ts";
import { correct } from "./correct.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PassageIndex } from "./passage-index.ts";
import { slipsOf } from "./slips.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { isPartOfPhrase, termOf, tokenize } from "./tokenize.ts";

/** A text with its misspelt words put right, and where they stand in it. */
export interface Spelling {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** A corrected word, as a span of the corrected text. */
export interface Correction extends Span {
  readonly typed: string;
}

/** Puts right the words that neither the documents nor the language know, as far as it is clear what was meant. */
export function correctSpelling(text: string, index: PassageIndex, lexicon: Lexicon): Spelling {
  const corrections: Correction[] = [];
  let corrected = "";
  let at = 0;
  for (const { word, term, start, end } of tokenize(text)) {
    const meant = index.knows(term) ? null : meantBy(word, isCapital(text, start), index, lexicon);
    if (meant === null) continue;
    corrected += text.slice(at, start);
    corrections.push({ start: corrected.length, end: corrected.length + meant.length, typed: word });
    corrected += meant;
    at = end;
  }
  return { text: corrected + text.slice(at), corrections };
}

function isCapital(text: string, start: number): boolean {
  return start > 0 && /^\p{Lu}/u.test(text.slice(start));
}

/** Shorter words of the language are too near to names. */
const SHORTEST_COMMON = 7;
/** A word that the documents hold less often may itself be the odd one. */
const LEAST_FREQUENT = 3;

/** In order: a word of the documents, the name of a country, a common word; null where the word is right, or nobody knows. */
function meantBy(word: string, isName: boolean, index: PassageIndex, lexicon: Lexicon): string | null {
  if (!/^[a-z]{4,}$/.test(word) || STOP_WORDS.has(word) || lexicon.related(termOf(word)).length > 0)
    return null;
  const near = correct(word, index);
  if (lexicon.isCommon(word)) {
    const isOdd =
      !lexicon.isEveryday(word) && near !== null && near.distance === 1 && near.count >= LEAST_FREQUENT;
    return isOdd ? near.word : null;
  }
  if (near !== null) return near.word;
  const slips = slipsOf(word);
  return (
    slips.find(isPartOfPhrase) ??
    slips.find((slip) => slip.length > SHORTEST_NAME && lexicon.isNation(slip)) ??
    (isName || word.length < SHORTEST_COMMON ? null : (slips.find(lexicon.isEveryday) ?? null))
  );
}

const SHORTEST_NAME = 4;
