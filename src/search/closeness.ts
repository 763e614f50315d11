import type { Token } from "./tokenize.ts";
import type { QueryWord } from "./understand.ts";

/**
 * How near neighbouring words of a question stand to each other in a text: 1 when all adjoin, 0 when no two stand
 * in it or the question has one word; each pair by its rarity.
 */
export function closeness(tokens: readonly Token[], words: readonly QueryWord[]): number {
  const places = placesOf(tokens, words);
  let total = 0;
  let reached = 0;
  for (let i = 1; i < words.length; i += 1) {
    const weight = (words[i - 1]?.rarity ?? 0) + (words[i]?.rarity ?? 0);
    total += weight;
    reached += weight / smallestGap(places, i - 1, i);
  }
  return total === 0 ? 0 : reached / total;
}

/** Where a word of the question stands in a text: its number in the question, and which word of the text it is. */
interface Place {
  readonly word: number;
  readonly at: number;
}

function placesOf(tokens: readonly Token[], words: readonly QueryWord[]): Place[] {
  const numbers = new Map(words.map(({ term }, i) => [term, i]));
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = numbers.get(tokens[at]?.term ?? "");
    if (word !== undefined) places.push({ word, at });
  }
  return places;
}

/** The smallest distance in words between two of the question's words, at least 1; infinite when either is missing. */
function smallestGap(places: readonly Place[], first: number, second: number): number {
  let [lastFirst, lastSecond] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let gap = Number.POSITIVE_INFINITY;
  for (const { word, at } of places) {
    if (word === first) lastFirst = at;
    else if (word === second) lastSecond = at;
    else continue;
    gap = Math.min(gap, Math.abs(lastFirst - lastSecond));
  }
  return gap;
}
