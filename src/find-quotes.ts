import type { Document, Passage } from "./corpus/model.ts";
import type { Quote, QuoteBook, Speaker } from "./quotes/model.ts";
import type { Lexicon } from "./search/lexicon.ts";
import { type PassageIndex, passageIndexInSteps } from "./search/passage-index.ts";
import { search } from "./search/search.ts";
import { withStandIns } from "./stand-ins.ts";
import { inOrder } from "./tariffs/ledger-rows.ts";
import { once } from "./text/once.ts";
import type { Steps } from "./text/steps.ts";

/** Which quotations are asked for; at least one of the two. */
export interface QuoteQuery {
  /** Any of them; none for anybody. */
  readonly speakers: readonly Speaker[];
  /** Free words; empty for any topic. */
  readonly topic: string;
}

/** What was found for a query. */
export interface FoundQuotes {
  /** Full statements before fragments, and of those the best or the latest first. */
  readonly quotes: readonly Quote[];
  /** Words of the topic that stand near no quotation at all. */
  readonly unknown: readonly string[];
}

export type QuoteFinder = (query: QuoteQuery) => FoundQuotes;

/** Prepares the finding of quotations by speaker and by topic. */
export function* quoteFinderInSteps(
  book: QuoteBook,
  documents: readonly Document[],
  { index, lexicon }: { readonly index: PassageIndex; readonly lexicon: Lexicon },
): Steps<QuoteFinder> {
  const standIns = withStandIns(documents, book.quotes.map(standIn));
  const findOnTopic = topicSearch(book.quotes, yield* passageIndexInSteps(standIns, index), lexicon);
  const latestFirst = once(() => byDate(book.quotes, documents));
  return ({ speakers, topic }) => {
    const isWanted = ({ speaker }: Quote) =>
      speakers.length === 0 || (speaker !== null && speakers.includes(speaker));
    if (topic === "") return { quotes: fullFirst(latestFirst().filter(isWanted)), unknown: [] };
    const { quotes, unknown } = findOnTopic(topic, isWanted);
    return { quotes: fullFirst(quotes), unknown };
  };
}

/**
 * The search, over quotations instead of passages: each with the sentences it stands in, below its heading. The
 * index of such a stand-in is the quotation's place in the book.
 */
function topicSearch(quotes: readonly Quote[], index: PassageIndex, lexicon: Lexicon) {
  return (topic: string, isWanted: (quote: Quote) => boolean): FoundQuotes => {
    const quoteOf = (passage: Passage) => quotes.slice(passage.index, passage.index + 1);
    const answer = search(topic, index, lexicon, { isWanted: (passage) => quoteOf(passage).some(isWanted) });
    const unknown = answer.words.filter(({ isKnown }) => !isKnown).map(({ word }) => word);
    return { quotes: answer.excerpts.flatMap(({ passage }) => quoteOf(passage)), unknown };
  };
}

function standIn({ passage, sentence }: Quote, index: number): Passage {
  return { ...passage, kind: "paragraph", index, text: passage.text.slice(sentence.start, sentence.end) };
}

/** Quotations by the date of their document, the latest first. */
export function byDate(quotes: readonly Quote[], documents: readonly Document[]): Quote[] {
  const dates = new Map(documents.map(({ id, published }) => [id, published?.iso ?? ""]));
  const dateOf = ({ passage }: Quote) => dates.get(passage.documentId) ?? "";
  return quotes.toSorted((a, b) => inOrder(dateOf(b), dateOf(a)));
}

/** Full statements before fragments, otherwise in the same order. */
export function fullFirst(quotes: readonly Quote[]): Quote[] {
  return [
    ...quotes.filter(({ kind }) => kind === "full"),
    ...quotes.filter(({ kind }) => kind === "partial"),
  ];
}
