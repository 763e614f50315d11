import type { Passage } from "./corpus/model.ts";
import { findSpeakers } from "./quotes/find-speakers.ts";
import type { Quote, QuoteBook, Speaker } from "./quotes/model.ts";
import { readSayingQuestion, type SayingQuestion, saysIn } from "./quotes/saying-question.ts";
import { type Excerpt, excerptAround } from "./search/excerpt.ts";
import type { Lexicon } from "./search/lexicon.ts";
import type { PassageFilter, PassageIndex } from "./search/passage-index.ts";
import { asksCurrent, asksLatest, questionKind } from "./search/question-kind.ts";
import { type Answer, search } from "./search/search.ts";
import { hasContent, namesSomebody } from "./search/understand.ts";
import type { Ledger } from "./tariffs/ledger-model.ts";

/** What the documents have to say to a question. */
export interface LibraryAnswer extends Answer {
  /** Whose words were asked for; null when nobody's, or nobody's that is quoted. */
  readonly speaker: Speaker | null;
}

interface Knowledge {
  readonly index: PassageIndex;
  readonly lexicon: Lexicon;
  quotes(): QuoteBook;
  ledger(): Ledger;
  /** Quotations by the date of their document, the latest first. */
  latestFirst(quotes: readonly Quote[]): Quote[];
}

/**
 * Answers questions. One for somebody's words ("what did Bessent say about tariffs") is answered by passages that
 * quote or name that speaker, quotations first, and never by anybody else's words; one of two parts ("how did Trump
 * describe it and how did Beijing") by both in turn; one for the level of tariffs from the ledger first.
 */
export function questionAnswerer(knowledge: Knowledge): (question: string) => LibraryAnswer {
  return (question) => {
    const parts = partsOf(question).map((part) => answerPart(part, knowledge, question));
    const [first] = parts;
    if (first === undefined || parts.some(({ excerpts }) => excerpts.length === 0))
      return answerPart(question, knowledge);
    return { ...first, question, excerpts: inTurn(parts.map(({ excerpts }) => excerpts)) };
  };
}

/** "how did A describe the result and how did B describe it?" is two questions; any other is none. */
function partsOf(question: string): string[] {
  const parts = question.split(
    /\s+and\s+(?=(?:how|what|who|why|when|where)\s+(?:did|does|do|is|was|were|has|have)\b)/i,
  );
  const asks = parts.filter((part) => /\b(?:how|what|who|why|when|where)\b/i.test(part));
  return parts.length === 2 && asks.length === 2 ? parts : [];
}

/** The first of each, then the second of each; no passage twice. */
function inTurn(lists: readonly (readonly Excerpt[])[]): Excerpt[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return all.filter(({ passage }, i) => all.findIndex((other) => other.passage === passage) === i);
}

function answerPart(question: string, knowledge: Knowledge, whole = question): LibraryAnswer {
  const { index, lexicon, quotes } = knowledge;
  const saying = readSayingQuestion(question);
  const [speaker] = saying ? findSpeakers(quotes(), saying.speaker) : [];
  if (saying && speaker) return { ...wordsOf(speaker, saying, whole, knowledge), question, speaker };
  const isWanted = saying && namesSomebody(saying.speaker, index, lexicon) ? saysIn(saying.speaker) : null;
  const isPreferred = levelPassages(question, knowledge);
  const scope = { ...(isWanted ? { isWanted: ({ text }: Passage) => isWanted(text) } : {}), isPreferred };
  return { ...search(question, index, lexicon, scope), speaker: null };
}

const TARIFF = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i;

/** For a question how high tariffs are now, the passages that state the latest level of a side; else none. */
function levelPassages(question: string, { ledger }: Knowledge): PassageFilter {
  const isLevel = TARIFF.test(question) && (asksCurrent(question) || questionKind(question) === "amount");
  if (!isLevel) return () => false;
  const addresses = new Set(ledger().sides.flatMap(({ latest }) => latest?.address ?? []));
  return ({ address }) => addresses.has(address);
}

/** The outcome is what the latest words are about, whatever they are. */
const OUTCOME = /\b(?:results?|outcomes?|aftermath)\b/gi;

function wordsOf(
  speaker: Speaker,
  { topic }: SayingQuestion,
  question: string,
  knowledge: Knowledge,
): Answer {
  const own = knowledge.quotes().quotes.filter((quote) => quote.speaker === speaker);
  const subject = topic.replace(OUTCOME, "");
  if (hasContent(subject)) return onTopic(subject, speaker, own, knowledge);
  const isLatest = asksLatest(question, questionKind(question)) || subject !== topic;
  const ordered = isLatest ? knowledge.latestFirst(own) : fullFirst(own);
  const excerpts = ordered.filter(isFirstOfPassage).map(({ passage, span }) => excerptAround(passage, span));
  return { question, words: [], excerpts, near: [] };
}

function isFirstOfPassage({ passage }: Quote, i: number, all: readonly Quote[]): boolean {
  return all.findIndex((other) => other.passage === passage) === i;
}

function onTopic(
  topic: string,
  speaker: Speaker,
  own: readonly Quote[],
  { index, lexicon }: Knowledge,
): Answer {
  const quoted = new Set(own.map(({ passage }) => passage));
  const names = speaker.variants.map((variant) => variant.toLowerCase());
  const isNamed = ({ text }: Passage) => names.some((name) => text.toLowerCase().includes(name));
  const answer = search(topic, index, lexicon, {
    isWanted: (passage) => quoted.has(passage) || isNamed(passage),
    isPreferred: (passage) => quoted.has(passage),
  });
  return answer.excerpts.length > 0 ? answer : { ...answer, near: own.map(({ passage }) => passage) };
}

function fullFirst(quotes: readonly Quote[]): Quote[] {
  return quotes.toSorted((a, b) => Number(a.kind === "partial") - Number(b.kind === "partial"));
}
