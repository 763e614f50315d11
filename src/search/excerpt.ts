import type { Passage } from "../corpus/model.ts";
import { once } from "../text/once.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Token } from "./tokenize.ts";

/** The part of a passage that is shown, verbatim. */
export interface Excerpt {
  readonly passage: Passage;
  /** The sentences shown, as one span of `passage.text`. */
  readonly span: Span;
  /** The matched words within the span, in order, as spans of `passage.text`. */
  readonly matches: readonly Span[];
}

/** As much as a phone shows without scrolling when three stand in one reply; a passage within it is shown whole. */
const FITTING = 600;
/** A sentence that never ends is cut between words. */
const LONGEST = 900;

/**
 * The best sentences of a passage for some terms, with what each term is worth; chosen when they are first looked
 * at, since most excerpts stand on pages that nobody turns to.
 *
 * Neighbouring sentences whose matched terms are worth most together, filled up to `FITTING` characters; one
 * sentence longer than that is shown alone.
 */
export function excerptOf(
  passage: Passage,
  words: PassageWords,
  worth: ReadonlyMap<string, number>,
): Excerpt {
  const shown = once(() => choose(passage.text, words, worth));
  return {
    passage,
    get span() {
      return shown().span;
    },
    get matches() {
      return shown().matches;
    },
  };
}

function choose(
  text: string,
  { tokens, places }: PassageWords,
  worth: ReadonlyMap<string, number>,
): Omit<Excerpt, "passage"> {
  const matched = [...worth.keys()].flatMap((term) => places.get(term) ?? []).sort((a, b) => a - b);
  const matches = matched.flatMap((at) => tokens[at] ?? []);
  if (text.length <= FITTING) return { span: { start: 0, end: text.length }, matches };
  const span = bestSentences(text, matches, worth);
  return { span, matches: matches.filter(({ start, end }) => start >= span.start && end <= span.end) };
}

/** An excerpt's words with `…` where the passage goes on before or after. */
export function excerptText({ passage, span }: Excerpt): string {
  const before = span.start > 0 ? "… " : "";
  const after = span.end < passage.text.length ? " …" : "";
  return before + passage.text.slice(span.start, span.end) + after;
}

function bestSentences(text: string, tokens: readonly Token[], worth: ReadonlyMap<string, number>): Span {
  const sentences = splitSentences(text);
  let best: { span: Span; worth: number } | null = null;
  for (const [i, first] of sentences.entries()) {
    for (const last of sentences.slice(i)) {
      const span = { start: first.start, end: last.end };
      if (last !== first && span.end - span.start > FITTING) break;
      const total = worthOf(tokens, span, worth);
      if (best === null || total > best.worth) best = { span, worth: total };
    }
  }
  const span = best?.span ?? { start: 0, end: text.length };
  return cutBetweenWords(text, fillUp(sentences, span), tokens);
}

/** Adds the following sentences, then the preceding ones, as long as they fit. */
function fillUp(sentences: readonly Span[], span: Span): Span {
  let { start, end } = span;
  for (const next of sentences) if (next.start >= end && next.end - start <= FITTING) end = next.end;
  for (const previous of sentences.toReversed()) {
    if (previous.end <= start && end - previous.start <= FITTING) start = previous.start;
  }
  return { start, end };
}

function worthOf(tokens: readonly Token[], span: Span, worth: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  for (const token of tokens) if (token.start >= span.start && token.end <= span.end) seen.add(token.term);
  return [...seen].reduce((sum, term) => sum + (worth.get(term) ?? 0), 0);
}

/** A span no longer than `LONGEST`, around the first matched word in it, cut at white space. */
function cutBetweenWords(text: string, span: Span, tokens: readonly Token[]): Span {
  if (span.end - span.start <= LONGEST) return span;
  const anchor =
    tokens.find((token) => token.start >= span.start && token.end <= span.end)?.start ?? span.start;
  const from = Math.max(span.start, Math.min(anchor - 100, span.end - LONGEST));
  const start = from === span.start ? from : from + text.slice(from, from + 80).search(/(?<=\s)\S|$/);
  const window = text.slice(start, Math.min(start + LONGEST, span.end));
  const lastSpace = window.search(/\s\S*$/);
  const end =
    start + window.length === span.end || lastSpace <= 0 ? start + window.length : start + lastSpace;
  return { start, end };
}
