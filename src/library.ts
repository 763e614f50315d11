import { setImmediate } from "node:timers/promises";
import { type LibraryAnswer, questionAnswerer } from "./answer-question.ts";
import type { Address, Corpus, Document, Passage } from "./corpus/model.ts";
import { type Difference, findDifferences } from "./differences.ts";
import { byDate, type FoundQuotes, type QuoteQuery, quoteFinderInSteps } from "./find-quotes.ts";
import { type FoundSources, findSources } from "./find-sources.ts";
import { type FoundRow, timelineFinderInSteps } from "./find-timeline.ts";
import { quotesInSteps } from "./quotes/extract-quotes.ts";
import { findSpeakers, namedSpeakers } from "./quotes/find-speakers.ts";
import type { QuoteBook, Speaker } from "./quotes/model.ts";
import type { Excerpt } from "./search/excerpt.ts";
import { type Lexicon, readLexicon } from "./search/lexicon.ts";
import { buildPassageIndex } from "./search/passage-index.ts";
import type { Answer } from "./search/search.ts";
import { suggestQuestions } from "./suggest-questions.ts";
import { tariffEventsInSteps } from "./tariffs/extract-events.ts";
import { ledgerInSteps } from "./tariffs/ledger.ts";
import type { Ledger } from "./tariffs/ledger-model.ts";
import type { TariffEvent } from "./tariffs/model.ts";
import { type Later, later, type Steps } from "./text/steps.ts";
import { timelineInSteps } from "./timeline/extract-timeline.ts";
import { mergedInSteps } from "./timeline/merge-events.ts";
import type { TimelineRow } from "./timeline/model.ts";

/** The events of all documents in reading order, and the ledger made of them. */
export interface Tariffs {
  readonly events: readonly TariffEvent[];
  readonly ledger: Ledger;
}

/** Everything known about the corpus, built once, then only read. */
export interface Library {
  readonly corpus: Corpus;
  /** The document a passage stands in. */
  documentOf(passage: Passage): Document;
  /** The passage at an address, or whose words are repeated there; null when there is none. */
  passageAt(address: Address): Passage | null;
  /** What the passages have to say to a question; for somebody's words, only their own. */
  search(question: string): LibraryAnswer;
  /** Questions near an unanswered one that do have an answer, best first; at most five, may be none. */
  suggestQuestions(answer: Answer): string[];
  /** Every direct quotation with its speaker; read when it is first asked for. */
  readonly quotes: QuoteBook;
  /** The quotations by a speaker, on a topic, or both. */
  findQuotes(query: QuoteQuery): FoundQuotes;
  /** Speakers whose name, surname or role is what is typed, or nearly so, best first. */
  findSpeakers(typed: string): Speaker[];
  /** The speakers that words name exactly, several where they fit alike. */
  namedSpeakers(words: string): Speaker[];
  /** What the documents say to a message. */
  findSources(message: string): FoundSources;
  /** The dated events of all documents, by date, each with everything that tells it; read at the first call. */
  timeline(): readonly TimelineRow[];
  /** Those on a topic, by date; all of them for an empty one. */
  findTimeline(topic: string): readonly FoundRow[];
  /** What the documents say about tariffs and other trade measures; read at the first call. */
  tariffs(): Tariffs;
  /** What some of the excerpts tell otherwise than others; nothing where that is not sure. */
  differences(excerpts: readonly Excerpt[]): Difference[];
  /** Reads ahead of its first call what is read at a first call; piece by piece, so that what waits comes between. */
  warmUp(): Promise<void>;
  /** The last day, month or year that any document is dated to; null when none is dated. */
  readonly reachesTo: string | null;
}

/** Builds the library over a corpus; the work of start-up. */
export function buildLibrary(corpus: Corpus): Library {
  const index = buildPassageIndex(corpus.documents);
  const lexicon = readLexicon();
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const passages = passagesByAddress(corpus.passages);
  const quotes = later(() => quotesInSteps(corpus.documents));
  const tariffs = later(() => tariffsInSteps(corpus));
  const ledger = () => tariffs().ledger;
  const ask = questionAnswerer({
    index,
    lexicon,
    quotes,
    ledger,
    latestFirst: (some) => byDate(some, corpus.documents),
  });
  const findQuotes = later(() => quoteFinderInSteps(quotes(), corpus.documents, { index, lexicon }));
  const timeline = later(() => rowsInSteps(corpus));
  const findTimeline = later(() => timelineFinderInSteps(timeline(), corpus.documents, lexicon));
  const documentOf = (passage: Passage) => existing(documents.get(passage.documentId), passage.documentId);
  return {
    corpus,
    documentOf,
    passageAt: (address) => passages.get(address) ?? null,
    search: ask,
    suggestQuestions: (answer) => suggestQuestions(answer, corpus.documents, quotes().quotes, ask),
    get quotes() {
      return quotes();
    },
    findQuotes: (query) => findQuotes()(query),
    findSpeakers: (typed) => findSpeakers(quotes(), typed),
    namedSpeakers: (words) => namedSpeakers(quotes(), words),
    findSources: (message) => findSources(message, { book: quotes(), index, search: ask }),
    tariffs,
    timeline,
    findTimeline: (topic) => findTimeline()(topic),
    differences: (excerpts) => findDifferences(excerpts, { index, documentOf, ledger }),
    warmUp: () =>
      ahead([later(() => lexiconInSteps(lexicon)), quotes, tariffs, timeline, findQuotes, findTimeline]),
    reachesTo: latest(corpus.documents),
  };
}

/** How long what waits is kept waiting, in milliseconds. */
const TURN_MS = 10;

async function ahead(works: readonly Later<unknown>[]): Promise<void> {
  for (const work of works) {
    await setImmediate();
    let begun = performance.now();
    while (!work.advance()) {
      if (performance.now() - begun < TURN_MS) continue;
      await setImmediate();
      begun = performance.now();
    }
  }
}

/** The lists of words, which take some time to read when a question first asks for one. */
function* lexiconInSteps({ isCommon, related }: Lexicon): Steps<boolean> {
  yield;
  return isCommon("") || related("").length > 0;
}

function* tariffsInSteps({ documents }: Corpus): Steps<Tariffs> {
  const events = yield* tariffEventsInSteps(documents);
  return { events, ledger: yield* ledgerInSteps(events, documents) };
}

function* rowsInSteps({ documents }: Corpus): Steps<readonly TimelineRow[]> {
  return yield* mergedInSteps(yield* timelineInSteps(documents));
}

function passagesByAddress(passages: readonly Passage[]): Map<Address, Passage> {
  const byAddress = new Map<Address, Passage>();
  for (const passage of passages) for (const repeat of passage.repeats) byAddress.set(repeat, passage);
  for (const passage of passages) byAddress.set(passage.address, passage);
  return byAddress;
}

function latest(documents: readonly Document[]): string | null {
  const dates = documents.flatMap(({ published }) => (published ? [published.iso] : []));
  return dates.toSorted().at(-1) ?? null;
}

function existing(document: Document | undefined, id: string): Document {
  if (document === undefined) throw new Error(`The corpus holds no document ${id}`);
  return document;
}
