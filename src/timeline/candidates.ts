import type { Document, Passage } from "../corpus/model.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, slice } from "../text/span.ts";
import { borrowDates } from "./borrowed-days.ts";
import { countDays } from "./counted-days.ts";
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
  const sentences = document.passages
    .filter(({ kind }) => kind !== "heading")
    .flatMap((passage) => withCountedDays(readSentences(passage, document)));
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
  return splitSentences(passage.text).map((span) => {
    const text = slice(passage.text, span);
    return { passage, span, text, mentions: findDates(text, published?.iso ?? null) };
  });
}

/** Counts on from the last date that the sentences before tell. */
function withCountedDays(sentences: readonly DatedSentence[]): DatedSentence[] {
  let last: DateMention | null = null;
  return sentences.map((sentence) => {
    const counted = countDays(sentence.text, sentence.mentions, last);
    const mentions = [...sentence.mentions, ...counted].toSorted((a, b) => a.span.start - b.span.start);
    last = mentions.at(-1) ?? last;
    return counted.length === 0 ? sentence : { ...sentence, mentions };
  });
}

function around(sentence: string, { span }: DateMention) {
  const before = sentence.slice(Math.max(0, span.start - REACH), span.start);
  const after = sentence.slice(span.end, span.end + REACH);
  return { before, after, governing: findGoverningWord(before, after) };
}
