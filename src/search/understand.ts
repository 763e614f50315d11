import { correct } from "./correct.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PassageIndex } from "./passage-index.ts";
import { withoutPhrasing } from "./question-kind.ts";
import type { RelatedTerm } from "./related-words.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A word of a question that carries evidence. */
export interface QueryWord {
  /** As typed, folded. */
  readonly word: string;
  /** The term searched for: its own, or that of the word it was taken for. */
  readonly term: string;
  /** The word of the documents it was taken for, when they do not know it; otherwise null. */
  readonly takenFor: string | null;
  /** Whether the documents hold the term. */
  readonly isKnown: boolean;
  /** Whether no document holds it or anything like it, and it names a person, a place or a brand. */
  readonly isForeign: boolean;
  /** How rare it is among the passages, in natural logarithms; a word nowhere to be found is the rarest. */
  readonly rarity: number;
  /** Terms of the documents that may stand for it. */
  readonly related: readonly RelatedTerm[];
}

/** The words of a question that carry evidence, each term once, in the order asked. */
export function understand(question: string, index: PassageIndex, lexicon: Lexicon): QueryWord[] {
  const tokens = tokenize(withoutPhrasing(question).replace(NO_WORDS, (noWord) => " ".repeat(noWord.length)));
  const content = tokens.filter(({ word }) => !STOP_WORDS.has(word) && !/^[a-z]$/.test(word));
  // "what did they say?" holds nothing else: better a weak search than none.
  const words = (content.length > 0 ? content : tokens).map((token) =>
    queryWord(token, question, index, lexicon),
  );
  return withAlternatives(words, tokens).filter(
    (word, i) => words.findIndex((other) => other.term === word.term) === i,
  );
}

/** Whether a text holds any word that carries evidence. */
export function hasContent(text: string): boolean {
  return tokenize(text).some(({ word }) => !STOP_WORDS.has(word));
}

/** Whether a text names somebody or something that is no common word and no country: a person, mostly. */
export function namesSomebody(text: string, index: PassageIndex, lexicon: Lexicon): boolean {
  return tokenize(text).some(
    ({ word, term }) =>
      !lexicon.isCommon(word) && lexicon.related(term).length === 0 && index.frequency(term) > 0,
  );
}

/** Web addresses, and what Discord writes for mentions, emoji and timestamps. */
const NO_WORDS = /https?:\/\/\S+|<(?:[@#:/]|a:|t:)[^<>\s]*>/g;

/** Of "February or March" a passage need hold but one. */
function withAlternatives(words: readonly QueryWord[], tokens: readonly Token[]): QueryWord[] {
  return words.map((word) => {
    const i = tokens.findIndex((token) => token.word === word.word);
    const others = [
      tokens[i + 1]?.word === "or" ? tokens[i + 2] : undefined,
      tokens[i - 1]?.word === "or" ? tokens[i - 2] : undefined,
    ].flatMap((token) => words.filter((other) => other.word === token?.word));
    const alternatives = others.map(({ term }) => ({ term, weight: ALTERNATIVE, because: "alternative" }));
    return { ...word, related: [...word.related, ...alternatives] };
  });
}

const ALTERNATIVE = 0.9;

/** "what did Macron say": a capital within the question; not Where Every Word Has One. */
function isWrittenAsName(token: Token, question: string): boolean {
  const words = question.split(/\s+/);
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const tells = capitals <= words.length / 2 || words.length <= 2;
  return tells && token.start > 0 && /^\p{Lu}/u.test(question.slice(token.start));
}

function queryWord(token: Token, question: string, index: PassageIndex, lexicon: Lexicon): QueryWord {
  const isOwn = index.knows(token.term);
  const isNumber = /^\d/.test(token.word);
  // A word that the documents know needs no look-up: only of others it matters what they are.
  const isCommon = isOwn || isNumber || lexicon.isCommon(token.word);
  const isCapital = !isOwn && isWrittenAsName(token, question);
  const related = relatedTo(token, !isOwn && isCommon && !isNumber && !isCapital, index, lexicon);
  const takenFor = isCommon || related.length > 0 ? null : correct(token.word, index);
  const term = takenFor?.term ?? token.term;
  const frequency = index.frequency(term);
  return {
    word: token.word,
    term,
    takenFor: takenFor?.word ?? null,
    isKnown: index.knows(term),
    isForeign:
      !index.knows(term) &&
      related.length === 0 &&
      (isCapital || (!isCommon && token.word.length >= SHORTEST_NAME)),
    rarity: Math.log(1 + (index.passageCount - frequency + 0.5) / (frequency + 0.5)),
    related,
  };
}

/** Shorter unknown words in small letters are slang and abbreviations as often as names. */
const SHORTEST_NAME = 5;

/** The documents' terms that may stand for a word; the thesaurus is asked for common words they do not know. */
function relatedTo(token: Token, isElsewhere: boolean, index: PassageIndex, lexicon: Lexicon): RelatedTerm[] {
  const thesaurus = isElsewhere ? lexicon.thesaurus(token.word) : [];
  const related = [...lexicon.related(token.term), ...thesaurus];
  return related.filter(({ term }) => index.frequency(term) > 0 && !STOP_WORDS.has(term));
}
