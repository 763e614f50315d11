import type { Document, Passage } from "./corpus/model.ts";
import type { Quote, QuoteBook, Speaker } from "./quotes/model.ts";
import type { Lexicon } from "./search/lexicon.ts";
import { buildPassageIndex } from "./search/passage-index.ts";
import { search } from "./search/search.ts";
import { once } from "./text/once.ts";

/** Which quotations are asked for; at least one of the two. */
export interface QuoteQuery {
  /** Any of them; none for anybody. */
  readonly speakers: readonly Speaker[];
  /** Free words; empty for any topic. */
  readonly topic: string;
}

/** Finds quotations: full statements before fragments, and of those the best or the latest first. */
export type QuoteFinder = (query: QuoteQuery) => Quote[];

/** Prepares the finding of quotations by speaker and by topic. */
export function quoteFinder(book: QuoteBook, documents: readonly Document[], lexicon: Lexicon): QuoteFinder {
  const findOnTopic = once(() => topicSearch(book.quotes, documents, lexicon));
  const latestFirst = once(() => byDate(book.quotes, documents));
  return ({ speakers, topic }) => {
    const isWanted = ({ speaker }: Quote) =>
      speakers.length === 0 || (speaker !== null && speakers.includes(speaker));
    return fullFirst(topic === "" ? latestFirst().filter(isWanted) : findOnTopic()(topic, isWanted));
  };
}

/**
 * The search, over quotations instead of passages: each with the sentences it stands in, below its heading. The
 * index of such a stand-in is the quotation's place in the book.
 */
function topicSearch(quotes: readonly Quote[], documents: readonly Document[], lexicon: Lexicon) {
  const standIns = quotes.map(standIn);
  const passagesOf = (id: string) => standIns.filter(({ documentId }) => documentId === id);
  const index = buildPassageIndex(
    documents.map((document) => ({ ...document, passages: passagesOf(document.id) })),
  );
  return (topic: string, isWanted: (quote: Quote) => boolean): Quote[] => {
    const quoteOf = (passage: Passage) => quotes.slice(passage.index, passage.index + 1);
    const answer = search(topic, index, lexicon, { isWanted: (passage) => quoteOf(passage).some(isWanted) });
    return answer.excerpts.flatMap(({ passage }) => quoteOf(passage));
  };
}

function standIn({ passage, sentence }: Quote, index: number): Passage {
  return { ...passage, kind: "paragraph", index, text: passage.text.slice(sentence.start, sentence.end) };
}

/** Quotations by the date of their document, the latest first. */
export function byDate(quotes: readonly Quote[], documents: readonly Document[]): Quote[] {
  const dates = new Map(documents.map(({ id, published }) => [id, published?.iso ?? ""]));
  const dateOf = ({ passage }: Quote) => dates.get(passage.documentId) ?? "";
  return quotes.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

/** Full statements before fragments, otherwise in the same order. */
export function fullFirst(quotes: readonly Quote[]): Quote[] {
  return [
    ...quotes.filter(({ kind }) => kind === "full"),
    ...quotes.filter(({ kind }) => kind === "partial"),
  ];
}
