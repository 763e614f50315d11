import type { PassageWords } from "./passage-words.ts";
import type { QueryWord } from "./understand.ts";

/**
 * How near neighbouring words of a question stand to each other in a text: 1 when all adjoin, 0 when no two stand
 * in it or the question has one word; each pair by its rarity.
 */
export function closeness({ places }: PassageWords, words: readonly QueryWord[]): number {
  let total = 0;
  let reached = 0;
  let before: QueryWord | undefined;
  for (const word of words) {
    if (before) {
      const weight = before.rarity + word.rarity;
      total += weight;
      reached += weight / smallestGap(places.get(before.term), places.get(word.term));
    }
    before = word;
  }
  return total === 0 ? 0 : reached / total;
}

/** The smallest distance between two sorted lists of places, at least 1; infinite when either word is missing. */
function smallestGap(first: readonly number[] = [], second: readonly number[] = []): number {
  let gap = Number.POSITIVE_INFINITY;
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const distance = (first[i] ?? 0) - (second[j] ?? 0);
    gap = Math.min(gap, Math.abs(distance));
    if (distance < 0) i += 1;
    else j += 1;
  }
  return gap;
}
