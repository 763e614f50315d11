import { diffArrays } from "diff";
import type { Passage } from "../corpus/model.ts";
import type { Span } from "../text/span.ts";
import type { PassageIndex } from "./passage-index.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** Where a document holds some words, or words much like them. */
export interface Location {
  readonly passage: Passage;
  /** From the first to the last of the words, in `passage.text`. */
  readonly span: Span;
  /** Whether they are the same, punctuation and capitals apart. */
  readonly isExact: boolean;
  /** The words looked for that do not stand there, as spans of what was looked for; may be none. */
  readonly differing: readonly Span[];
  /** Words that stand there but not in what was looked for ("not", "1,530"), as they are written, each once. */
  readonly lacking: readonly string[];
}

/** Passages that are compared word for word. */
const COMPARED = 25;
/** How much of the longer of two wordings must be the same, in order, for one to be taken for the other. */
const LEAST_ALIKE = 0.6;
/** Fewer words than these stand alike in too many places. */
const LEAST_NEAR_WORDS = 4;

/** The place where the documents hold some words, or else the nearest wording; null when there is none. */
export function locateWords(words: string, index: PassageIndex): Location | null {
  const wanted = tokenize(words);
  const terms = wanted.filter(({ word, term }) => !STOP_WORDS.has(word) && index.frequency(term) > 0);
  if (wanted.length === 0 || terms.length === 0) return null;
  const candidates = index.find(new Map(terms.map(({ term }) => [term, 1])), COMPARED);
  for (const { passage, words: text } of candidates) {
    const start = indexOfWords(text.tokens, wanted);
    if (start !== -1) return locationOf(passage, text.tokens.slice(start, start + wanted.length), null);
  }
  if (wanted.length < LEAST_NEAR_WORDS) return null;
  const windows = candidates.map(({ passage, words: text }) => ({
    passage,
    ...nearestWindow(text.tokens, wanted),
  }));
  const best = windows.toSorted((a, b) => b.alike - a.alike)[0];
  if (best === undefined || best.alike < LEAST_ALIKE) return null;
  const lacking = lackingWords(best.passage, best.tokens, wanted);
  return { ...locationOf(best.passage, best.tokens, differing(best.tokens, wanted)), lacking };
}

/** @param differing null where the words are the same */
function locationOf(passage: Passage, tokens: readonly Token[], differing: readonly Span[] | null): Location {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { passage, span, isExact: differing === null, differing: differing ?? [], lacking: [] };
}

function lackingWords({ text }: Passage, tokens: readonly Token[], wanted: readonly Token[]): string[] {
  let at = 0;
  const lacking = compare(tokens, wanted).flatMap(({ added, removed, count }) => {
    const here = tokens.slice(at, at + count);
    if (!added) at += count;
    return removed ? here.map(({ start, end }) => text.slice(start, end)) : [];
  });
  return [...new Set(lacking)];
}

/** The words wanted that a text lacks, neighbours as one. */
function differing(text: readonly Token[], wanted: readonly Token[]): Span[] {
  let at = 0;
  return compare(text, wanted).flatMap(({ added, removed, count }) => {
    const here = wanted.slice(at, at + count);
    if (!removed) at += count;
    const [first, last] = [here[0], here.at(-1)];
    return added && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** The changes that lead from one row of words to another. */
function compare(from: readonly Token[], to: readonly Token[]) {
  return diffArrays([...from], [...to], { comparator: (a: Token, b: Token) => a.word === b.word });
}

function indexOfWords(text: readonly Token[], wanted: readonly Token[]): number {
  return text.findIndex((_, at) => wanted.every(({ word }, i) => text[at + i]?.word === word));
}

/** The stretch of a text that shares the most words, in order, with those wanted. */
function nearestWindow(text: readonly Token[], wanted: readonly Token[]) {
  const kept = keptTokens(text, wanted);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return { tokens: [], alike: 0 };
  const tokens = text.slice(text.indexOf(first), text.indexOf(last) + 1);
  return { tokens, alike: kept.length / Math.max(wanted.length, tokens.length) };
}

/** The words of a text that are among those wanted, in the same order, without strays far from the others. */
function keptTokens(text: readonly Token[], wanted: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let at = 0;
  for (const { added, removed, count } of compare(text, wanted)) {
    if (added) continue;
    if (!removed) kept.push(...text.slice(at, at + count));
    at += count;
  }
  return withoutStrays(kept, text, wanted.length);
}

/** The run of kept words with the most of them that is no longer than twice what is wanted. */
function withoutStrays(kept: readonly Token[], text: readonly Token[], wanted: number): Token[] {
  const positions = new Map(text.map((token, i) => [token, i]));
  const place = (token: Token) => positions.get(token) ?? 0;
  let best: Token[] = [];
  for (const [i, first] of kept.entries()) {
    const run = kept.slice(i).filter((token) => place(token) - place(first) < wanted * 1.5);
    if (run.length > best.length) best = run;
  }
  return best;
}
