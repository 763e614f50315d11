import { doubleMetaphone } from "double-metaphone";
import type { NearWord, PassageIndex } from "./passage-index.ts";

/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST = 5;

/**
 * The word of the documents that a misspelt one was most likely meant to be; null when none is close enough.
 *
 * Close enough: the same first letter, and one edit, two letters exchanged ("taiwna"), or two edits and the same
 * sound ("tarrif"). Refused: "macron", though two edits lead to "marco".
 */
export function correct(word: string, index: PassageIndex): NearWord | null {
  if (word.length < SHORTEST || /\d/.test(word)) return null;
  const near = index
    .wordsNear(word, 2)
    .filter((other) => other.word[0] === word[0] && !/\d/.test(other.word))
    .filter((other) => isOneSlip(word, other) || soundsAlike(word, other.word));
  return near.reduce<NearWord | null>(
    (best, next) => (best && odds(word, best) >= odds(word, next) ? best : next),
    null,
  );
}

/**
 * How likely the other word was meant, in natural logarithms. A second slip costs as much as being written seven
 * times less often, so that a word the documents misspell themselves gives way to the right one.
 */
function odds(word: string, other: NearWord): number {
  return Math.log(other.count) - (isOneSlip(word, other) ? 0 : 2);
}

function isOneSlip(word: string, { word: other, distance }: NearWord): boolean {
  return distance <= 1 || (word.length === other.length && sortedLetters(word) === sortedLetters(other));
}

function sortedLetters(word: string): string {
  return [...word].sort().join("");
}

function soundsAlike(a: string, b: string): boolean {
  const [sound] = doubleMetaphone(a);
  return sound !== "" && sound === doubleMetaphone(b)[0];
}
