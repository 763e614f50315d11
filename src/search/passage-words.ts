import type { Passage } from "../corpus/model.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** The words of a passage and of what stands around it, as the search compares them. */
export interface PassageWords {
  readonly tokens: readonly Token[];
  /** Where in `tokens` each term of the passage itself stands, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Terms of its lead-in and heading. */
  readonly context: ReadonlySet<string>;
  /** Terms of its document's title. */
  readonly subject: ReadonlySet<string>;
  /** Terms of the passage before it in the same document. */
  before(): ReadonlySet<string>;
}

/** As many passages as are kept split into words, some 5 kB each; the rest are split again when they are needed. */
const MOST_KEPT = 500;

/** Splits passages into words, and remembers the latest. */
export function passageReader(
  titleOf: (passage: Passage) => string,
  textBefore: (passage: Passage) => string,
): (passage: Passage) => PassageWords {
  const kept = new Map<number, PassageWords>();
  const termsOf = rememberTerms();
  return (passage) => {
    const known = kept.get(passage.index);
    if (known !== undefined) return known;
    const tokens = tokenize(passage.text);
    const words = {
      tokens,
      places: placesOf(tokens),
      context: termsOf(`${passage.leadIn ?? ""} ${passage.heading ?? ""}`),
      subject: termsOf(titleOf(passage)),
      before: () => termsOf(textBefore(passage)),
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

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ term }, at) => {
    const known = places.get(term);
    if (known) known.push(at);
    else places.set(term, [at]);
  });
  return places;
}
