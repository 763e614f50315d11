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
  /** The sentence before it, of the passage before it, where it begins with a pronoun. */
  readonly before?: Excerpt | undefined;
  /** Passages of other documents that say much the same, in their order. */
  readonly alike?: readonly Passage[] | undefined;
}

/** What an excerpt is chosen by. */
interface Around {
  readonly words: PassageWords;
  /** What each term is worth. */
  readonly worth: ReadonlyMap<string, number>;
  readonly alike: readonly Passage[];
  /** The passage before it in its document; null before the first and below a heading. */
  readonly passageBefore: Passage | null;
}

/** As much as a phone shows without scrolling when three stand in one reply; a passage within it is shown whole. */
const FITTING = 600;
/** No more sentences fit, unless they are of a word or two. */
const MOST_SENTENCES = 20;
/** A sentence that never ends is cut between words. */
const LONGEST = 900;

/**
 * The best sentences of a passage for some terms, with what each term is worth; chosen when they are first looked
 * at, since most excerpts stand on pages that nobody turns to.
 *
 * Neighbouring sentences whose matched terms are worth most together, filled up to `FITTING` characters; one
 * sentence longer than that is shown alone.
 */
export function excerptOf(passage: Passage, { words, worth, alike, passageBefore }: Around): Excerpt {
  const shown = once(() => choose(passage.text, words, worth));
  const before = once(() =>
    passageBefore !== null &&
    shown().span.start === 0 &&
    PRONOUN.test(passage.text) &&
    passage.leadIn === null
      ? lastSentence(passageBefore)
      : undefined,
  );
  return {
    passage,
    alike,
    get before() {
      return before();
    },
    get span() {
      return shown().span;
    },
    get matches() {
      return shown().matches;
    },
  };
}

/** What a passage may begin with that only the sentence before it explains; within quotation marks somebody else speaks, and "It is" mostly stands for nothing. */
const PRONOUN =
  /^(?:He|She|They|His|Her|Their|Its|Both|(?:This|That|These|Those)(?! (?:time|day|morning|week|weekend|month|year|summer|winter)\b)|It(?! (?:is|was|will|would|has been|remains|seems)\b))\b/;

function lastSentence(passage: Passage): Excerpt | undefined {
  const span = splitSentences(passage.text).at(-1);
  return span && span.end - span.start <= FITTING ? { passage, span, matches: [] } : undefined;
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

/** The sentences of a passage around some of its words, which count as matched; found when they are first looked at. */
export function excerptAround(passage: Passage, words: Span): Excerpt {
  const shown = once(() => {
    const around = splitSentences(passage.text).filter(
      ({ start, end }) => start < words.end && words.start < end,
    );
    return { start: around[0]?.start ?? words.start, end: around.at(-1)?.end ?? words.end };
  });
  return {
    passage,
    get span() {
      return shown();
    },
    matches: [words],
  };
}

/** An excerpt's words with `…` where the passage goes on before or after. */
export function excerptText({ passage, span }: Excerpt): string {
  const before = span.start > 0 ? "… " : "";
  const after = span.end < passage.text.length ? " …" : "";
  return before + passage.text.slice(span.start, span.end) + after;
}

/** A sentence and the terms it holds that are worth something. */
interface Worthy extends Span {
  readonly terms: readonly string[];
}

function bestSentences(text: string, tokens: readonly Token[], worth: ReadonlyMap<string, number>): Span {
  const sentences = withTerms(splitSentences(text), tokens);
  let best: Window = { start: 0, end: text.length, index: 0, worth: -1 };
  for (const index of sentences.keys()) {
    for (const window of windowsFrom(index, sentences, worth)) if (window.worth > best.worth) best = window;
  }
  return cutBetweenWords(text, fillUp(sentences, best), tokens);
}

/** Neighbouring sentences, the number of the first, and what their terms are worth together. */
interface Window extends Span {
  readonly index: number;
  readonly worth: number;
}

/** The sentence at an index, alone and with those that follow it, as many as fit. */
function windowsFrom(
  index: number,
  sentences: readonly Worthy[],
  worth: ReadonlyMap<string, number>,
): Window[] {
  const windows: Window[] = [];
  const seen = new Set<string>();
  const start = sentences[index]?.start ?? 0;
  let total = 0;
  for (const { end, terms } of sentences.slice(index, index + MOST_SENTENCES)) {
    if (windows.length > 0 && end - start > FITTING) break;
    for (const term of terms) {
      if (!seen.has(term)) total += worth.get(term) ?? 0;
      seen.add(term);
    }
    windows.push({ start, end, index, worth: total });
  }
  return windows;
}

/** Each sentence with its terms; both lists are in order, so one pass does. */
function withTerms(sentences: readonly Span[], tokens: readonly Token[]): Worthy[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const terms: string[] = [];
    for (; (tokens[at]?.start ?? end) < end; at += 1) terms.push(tokens[at]?.term ?? "");
    return { start, end, terms: [...new Set(terms)] };
  });
}

/** Adds the following sentences, then the preceding ones, as long as they fit. */
function fillUp(sentences: readonly Span[], { start, end, index }: Span & { readonly index: number }): Span {
  let span: Span = { start, end };
  for (const next of sentences.slice(index)) {
    if (next.end - span.start > FITTING) break;
    if (next.end > span.end) span = { start: span.start, end: next.end };
  }
  for (let i = index - 1; i >= 0; i -= 1) {
    const previous = sentences[i];
    if (previous === undefined || span.end - previous.start > FITTING) break;
    span = { start: previous.start, end: span.end };
  }
  return span;
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
