import type { Passage } from "../corpus/model.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** The words of a passage and of what stands around it, as the search compares them. */
export interface PassageWords {
  readonly tokens: readonly Token[];
  /** How often the passage itself holds each term. */
  readonly counts: ReadonlyMap<string, number>;
  /** Terms of its lead-in and heading. */
  readonly context: ReadonlySet<string>;
  /** Terms of its document's title. */
  readonly subject: ReadonlySet<string>;
}

/** As many passages as are kept split into words, some 5 kB each; the rest are split again when they are needed. */
const MOST_KEPT = 4000;

/** Splits passages into words, and remembers the latest. */
export function passageReader(titleOf: (passage: Passage) => string): (passage: Passage) => PassageWords {
  const kept = new Map<number, PassageWords>();
  const termsOf = rememberTerms();
  return (passage) => {
    const known = kept.get(passage.index);
    if (known !== undefined) return known;
    const tokens = tokenize(passage.text);
    const words = {
      tokens,
      counts: countTerms(tokens),
      context: termsOf(`${passage.leadIn ?? ""} ${passage.heading ?? ""}`),
      subject: termsOf(titleOf(passage)),
    };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(passage.index, words);
    return words;
  };
}

/** Titles and headings stand above many passages: the last few are not split again. */
function rememberTerms(): (text: string) => ReadonlySet<string> {
  const recent = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const terms = new Set(tokenize(text).map(({ term }) => term));
    if (recent.size >= MOST_KEPT) recent.clear();
    recent.set(text, terms);
    return terms;
  };
}

function countTerms(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of tokens) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
