import type { Passage } from "./corpus/model.ts";
import { fullFirst } from "./find-quotes.ts";
import { quoteAt } from "./find-sources.ts";
import { partsOf } from "./question-parts.ts";
import { namedSpeakers } from "./quotes/find-speakers.ts";
import type { Quote, QuoteBook, Speaker } from "./quotes/model.ts";
import { describingFirst } from "./quotes/opinion.ts";
import { readSayingQuestion, type SayingQuestion, saysIn } from "./quotes/saying-question.ts";
import { type Excerpt, excerptAround } from "./search/excerpt.ts";
import type { Lexicon } from "./search/lexicon.ts";
import { locateWords } from "./search/locate-words.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import { asksLatest, questionKind } from "./search/question-kind.ts";
import { type Answer, search } from "./search/search.ts";
import { hasContent, namesSomebody } from "./search/understand.ts";
import { isBareLevel, latestLevels } from "./tariff-levels.ts";
import type { Ledger } from "./tariffs/ledger-model.ts";

/** What the documents have to say to a question. */
export interface LibraryAnswer extends Answer {
  /** Whose words were asked for, several where the question fits them alike; none where nobody who is quoted is named. */
  readonly speakers: readonly Speaker[];
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
 * quote or name that speaker, quotations first; one of two parts ("how did Trump
 * describe it and how did Beijing") by both in turn; one for the level of tariffs from the ledger first.
 */
export function questionAnswerer(knowledge: Knowledge): (question: string) => LibraryAnswer {
  return (question) => {
    const parts = partsOf(question, partiesOf(knowledge)).map((part) =>
      answerPart(part, knowledge, question),
    );
    if (parts.length === 0 || parts.some(({ excerpts }) => excerpts.length === 0))
      return answerPart(question, knowledge);
    return {
      question,
      words: parts.flatMap(({ words }) => words),
      speakers: [...new Set(parts.flatMap(({ speakers }) => speakers))],
      excerpts: inTurn(parts.map(({ excerpts }) => excerpts)),
      near: [],
      reasons: null,
    };
  };
}

/** The two parties of the main dispute; none where there is none. */
function partiesOf({ ledger }: Knowledge): string[] {
  const { imposer, target } = ledger().sides[0] ?? {};
  return imposer && target ? [imposer, target] : [];
}

/** The first of each, then the second of each; no passage twice. */
function inTurn(lists: readonly (readonly Excerpt[])[]): Excerpt[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return all.filter(({ passage }, i) => all.findIndex((other) => other.passage === passage) === i);
}

/** "who said “the big enchilada”?": the words are given, their speaker is asked. */
const WHO_SAID = /\bwho\s+(?:said|says|told|called|wrote|described|promised|warned)\b(?<words>.+)$/is;

/** The quotation that holds the words, with its speaker; null where no document has them as somebody's words. */
function whoSaid(question: string, { index, lexicon, quotes }: Knowledge): LibraryAnswer | null {
  const words = WHO_SAID.exec(question)?.groups?.["words"] ?? "";
  const location = words === "" ? null : locateWords(words.replace(/^\s+that\b/i, ""), index);
  const quote = location && quoteAt(location, quotes());
  if (!location || !quote?.speaker) return null;
  const answer = search(question, index, lexicon);
  const others = answer.excerpts.filter(({ passage }) => passage !== location.passage);
  const excerpts = [excerptAround(location.passage, location.span), ...others];
  return { ...answer, excerpts, speakers: [quote.speaker] };
}

function answerPart(question: string, knowledge: Knowledge, whole = question): LibraryAnswer {
  const said = whoSaid(question, knowledge);
  if (said) return said;
  const { index, lexicon, quotes } = knowledge;
  const saying = readSayingQuestion(question);
  const speakers = saying ? namedSpeakers(quotes(), saying.speaker) : [];
  if (saying && speakers.length > 0)
    return { ...wordsOf(speakers, saying, whole, knowledge), question, speakers };
  const isWanted = saying && namesSomebody(saying.speaker, index, lexicon) ? saysIn(saying.speaker) : null;
  if (isWanted)
    return { ...search(question, index, lexicon, { isWanted: ({ text }) => isWanted(text) }), speakers: [] };
  return { ...withLevelsFirst(question, knowledge), speakers: [] };
}

/** The level of tariffs is answered first by the passages from which the ledger has it. */
function withLevelsFirst(question: string, { index, lexicon, ledger }: Knowledge): Answer {
  const levels = latestLevels(question, ledger, lexicon);
  if (levels.length === 0) return search(question, index, lexicon);
  const isPreferred = ({ address }: Passage) => levels.includes(address);
  const answer = search(question, index, lexicon, { isPreferred });
  if (!isBareLevel(answer.words, ledger(), lexicon)) return answer;
  const { excerpts } = answer;
  const first = levels.flatMap((address) => excerpts.filter(({ passage }) => passage.address === address));
  return { ...answer, excerpts: [...new Set([...first, ...excerpts])] };
}

/** The outcome is what the latest words are about, whatever they are. */
const OUTCOME = /\b(?:results?|outcomes?|aftermath)\b/gi;

function wordsOf(
  speakers: readonly Speaker[],
  { topic }: SayingQuestion,
  question: string,
  knowledge: Knowledge,
): Answer {
  const own = knowledge.quotes().quotes.filter(({ speaker }) => speaker && speakers.includes(speaker));
  const subject = topic.replace(OUTCOME, "");
  if (hasContent(subject)) return onTopic(subject, speakers, own, knowledge);
  const isLatest = asksLatest(question, questionKind(question)) || subject !== topic;
  const ordered = isLatest ? describingFirst(question, knowledge.latestFirst(own)) : fullFirst(own);
  const firsts = new Map(ordered.toReversed().map((quote) => [quote.passage, quote]));
  const excerpts = ordered
    .filter((quote) => firsts.get(quote.passage) === quote)
    .map(({ passage, span }) => excerptAround(passage, span));
  return { question, words: [], excerpts, near: [], reasons: null };
}

function onTopic(
  topic: string,
  speakers: readonly Speaker[],
  own: readonly Quote[],
  { index, lexicon }: Knowledge,
): Answer {
  const quoted = new Set(own.map(({ passage }) => passage));
  const isNamed = nameFinder(speakers.flatMap(({ variants }) => variants));
  const answer = search(topic, index, lexicon, {
    isWanted: (passage) => quoted.has(passage) || isNamed(passage.text),
    isPreferred: (passage) => quoted.has(passage),
  });
  return answer.excerpts.length > 0 ? answer : { ...answer, near: own.map(({ passage }) => passage) };
}

/** Tells whether a text holds one of some names as whole words. */
function nameFinder(names: readonly string[]): (text: string) => boolean {
  const spaced = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const wanted = [...new Set(names.map(spaced))];
  // Most texts hold not even the last word of a name, which is found out sooner.
  const last = [...new Set(wanted.map((name) => name.trim().split(" ").at(-1) ?? ""))];
  return (text) => {
    const lower = text.toLowerCase();
    if (!last.some((word) => lower.includes(word))) return false;
    const words = spaced(text);
    return wanted.some((name) => words.includes(name));
  };
}
