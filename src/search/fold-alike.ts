import type { Passage } from "../corpus/model.ts";
import type { PassageWords } from "./passage-words.ts";

/** How much of the shorter of two passages the longer must hold, and how much longer it may be. */
const ALIKE = 0.8;
const LONGEST = 1.3;
/** Shorter passages are alike by chance. */
const LEAST_TERMS = 8;

/** Passages in the same order, each with those after it, of other documents, that say much the same. */
export function foldAlike(
  passages: readonly Passage[],
  read: (passage: Passage) => PassageWords,
): { readonly passage: Passage; readonly alike: readonly Passage[] }[] {
  const folded: { readonly passage: Passage; readonly alike: Passage[] }[] = [];
  for (const passage of passages) {
    const first = folded.find((other) => isAlike(other.passage, passage, read));
    if (first) first.alike.push(passage);
    else folded.push({ passage, alike: [] });
  }
  return folded;
}

function isAlike(one: Passage, other: Passage, read: (passage: Passage) => PassageWords): boolean {
  if (one.documentId === other.documentId) return false;
  const [shorter, longer] = [read(one).places, read(other).places].sort((a, b) => a.size - b.size);
  if (!shorter || !longer || shorter.size < LEAST_TERMS || longer.size > shorter.size * LONGEST) return false;
  const shared = [...shorter.keys()].filter((term) => longer.has(term)).length;
  return shared >= ALIKE * shorter.size;
}
