import type { Document, Passage, Seed } from "./corpus/model.ts";
import { extractQuotes } from "./quotes/extract-quotes.ts";
import type { Quote, QuoteBook } from "./quotes/model.ts";
import type { Excerpt } from "./search/excerpt.ts";
import { type Location, locateWords } from "./search/locate-words.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import type { Answer } from "./search/search.ts";
import { splitSentences } from "./text/sentences.ts";
import { slice } from "./text/span.ts";
import { visible } from "./text/visible.ts";

/** A quotation in somebody's message, held against the documents. */
export interface CheckedQuotation {
  /** As the message has it. */
  readonly words: string;
  /** Whose words the message says they are; null where it does not say. */
  readonly speaker: string | null;
  /** Where the documents have them, or words much like them; null where they do not. */
  readonly location: Location | null;
  /** The documents' quotation at that place; null where the words stand outside of any. */
  readonly quote: Quote | null;
}

/** A sentence of somebody's message, and the passage that bears on it. */
export interface SourcedClaim {
  readonly claim: string;
  readonly excerpt: Excerpt;
}

/** What the documents say to a message. */
export interface FoundSources {
  readonly quotations: readonly CheckedQuotation[];
  readonly claims: readonly SourcedClaim[];
}

interface Sources {
  readonly book: QuoteBook;
  readonly index: PassageIndex;
  search(question: string): Answer;
}

/** A message on Discord holds up to 4,000 characters; what is pasted beyond a page is not looked at. */
const MOST_SENTENCES = 30;
/** A single quoted word, or two, are a way of speaking rather than a quotation. */
const LEAST_QUOTED_WORDS = 3;

/** Finds what the documents say to a message: its quotations, then its claims, in its own order. */
export function findSources(message: string, sources: Sources): FoundSources {
  const quoted = quotationsIn(message).slice(0, MOST_SENTENCES);
  const sentences = splitSentences(message)
    .map((span) => visible(slice(message, span)))
    .slice(0, MOST_SENTENCES);
  const claims = sentences.flatMap((claim) => claimIn(claim, sources));
  return {
    quotations: quoted.map((quote) => check(quote, sources)),
    claims: claims.filter(isFirstOfPassage),
  };
}

function quotationsIn(message: string): Quote[] {
  const { quotes } = extractQuotes([messageDocument(message)]);
  return quotes.filter(({ text }) => text.split(/\s+/).length >= LEAST_QUOTED_WORDS);
}

function check({ text, speaker }: Quote, { book, index }: Sources): CheckedQuotation {
  const words = visible(text);
  const location = locateParts(words, index);
  return { words, speaker: speaker?.name ?? null, location, quote: location && quoteAt(location, book) };
}

/** Words that were left out with "…" are no difference where both parts stand in one passage. */
function locateParts(words: string, index: PassageIndex): Location | null {
  const parts = words.split(/\s*\[?(?:…|\.{3})\]?\s*/).filter((part) => part !== "");
  const found = parts.map((part) => locateWords(part, index));
  const [first, last] = [found[0], found.at(-1)];
  const isOne = found.every((one) => one?.isExact && one.passage === first?.passage);
  if (!first || !last || !isOne || first.span.start > last.span.start) return locateWords(words, index);
  return { ...first, span: { start: first.span.start, end: last.span.end } };
}

/** The documents' quotation that the words stand in, the innermost. */
export function quoteAt({ passage, span }: Location, { quotes }: QuoteBook): Quote | null {
  const holds = (quote: Quote) =>
    quote.passage === passage && quote.span.start < span.end && span.start < quote.span.end;
  const length = ({ span: { start, end } }: Quote) => end - start;
  return quotes.filter(holds).toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

function claimIn(claim: string, { search }: Sources): SourcedClaim[] {
  const [excerpt] = search(claim).excerpts;
  return excerpt ? [{ claim, excerpt }] : [];
}

function isFirstOfPassage({ excerpt }: SourcedClaim, i: number, all: readonly SourcedClaim[]): boolean {
  return all.findIndex((other) => other.excerpt.passage === excerpt.passage) === i;
}

/** A message as a document of one passage for each of its lines, so that quotations in it are found in the same way. */
function messageDocument(message: string): Document {
  const seed: Seed = { name: "message", file: "message", format: "text", text: message };
  const about = { id: "message:1", seed, title: "", publisher: null, author: null, published: null };
  const lines = [...message.matchAll(/[^\n]*\S[^\n]*/g)];
  return { ...about, passages: lines.map((line, index) => linePassage(seed, line.index, line[0], index)) };
}

function linePassage(seed: Seed, start: number, text: string, index: number): Passage {
  const line = index + 1;
  const place = { address: `message:${line}`, documentId: "message:1", line, endLine: line, index };
  const span = { start, end: start + text.length };
  return { ...place, kind: "paragraph", seed, span, text, heading: null, leadIn: null, repeats: [] };
}
