import type { Document, Passage } from "../corpus/model.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, slice } from "../text/span.ts";
import { borrowDates } from "./borrowed-days.ts";
import { withListedYears } from "./chronicle-years.ts";
import { countDays, countMonths } from "./counted-days.ts";
import { findGoverningWord } from "./governing-word.ts";
import type { Candidate } from "./model.ts";

/** Further from its date nothing in a sentence belongs to it; this keeps endless sentences cheap. */
const REACH = 400;

/** A sentence with the dates that it tells itself. */
export interface DatedSentence {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  readonly mentions: readonly DateMention[];
}

/** Every sentence of a document with every date that it tells, or borrows, in reading order. */
export function findCandidates(document: Document): Candidate[] {
  const read = document.passages
    .filter(({ kind }) => kind !== "heading")
    .map((passage) => readSentences(passage, document));
  const sentences = withListedYears(read, document.published?.iso ?? null).flatMap(withCountedDays);
  const borrowed = borrowDates(sentences, document.published?.iso ?? null);
  return sentences.flatMap((sentence, i) => {
    const own = sentence.mentions.map((mention) => ({ mention, borrowed: null }));
    const loan = borrowed.get(i);
    const all = loan ? [loan, ...own] : own;
    return all.map((one) => ({
      document,
      passage: sentence.passage,
      span: sentence.span,
      sentence: sentence.text,
      ...one,
      ...around(sentence.text, one.mention),
    }));
  });
}

function readSentences(passage: Passage, { published }: Document): DatedSentence[] {
  return joinHead(splitSentences(passage.text), passage.text).map((span) => {
    const text = slice(passage.text, span);
    return { passage, span, text, mentions: findDates(text, published?.iso ?? null) };
  });
}

/** “5 July. The ban ends.”: a date that begins a line belongs to the sentence after it. */
function joinHead([first, second, ...rest]: readonly Span[], text: string): Span[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const isHead = HEAD.test(slice(text, first)) && findDates(slice(text, first), "2000-01-01").length === 1;
  return isHead ? [{ start: first.start, end: second.end }, ...rest] : [first, second, ...rest];
}

/** Four words that end in a full stop may be a date. */
const HEAD = /^\W*(?:[\w,]+ ){0,3}\w+\W*$/;

/** Counts on from the last date that the sentences before tell. */
function withCountedDays(sentences: readonly DatedSentence[]): DatedSentence[] {
  let last: DateMention | null = null;
  return sentences.map((sentence) => {
    const own = countMonths(sentence.text, sentence.mentions, last);
    const counted = countDays(sentence.text, own, last);
    const mentions = [...own, ...counted].toSorted((a, b) => a.span.start - b.span.start);
    last = mentions.at(-1) ?? last;
    return { ...sentence, mentions };
  });
}

function around(sentence: string, { span }: DateMention) {
  const before = sentence.slice(Math.max(0, span.start - REACH), span.start);
  const after = sentence.slice(span.end, span.end + REACH);
  return { before, after, governing: findGoverningWord(before, after) };
}
