import { compoundOf, compoundParts } from "./compounds.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PassageIndex } from "./passage-index.ts";
import { withoutPhrasing } from "./phrasing.ts";
import { isCalendarWord } from "./question-kind.ts";
import { heaviest, type RelatedTerm } from "./related-words.ts";
import { correctSpelling, type Spelling } from "./spelling.ts";
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
  /** Whether it is no common word: the name of somebody or something. */
  readonly isName: boolean;
  /** How rare it is among the passages, in natural logarithms; a word nowhere to be found is the rarest. */
  readonly rarity: number;
  /** Terms of the documents that may stand for it. */
  readonly related: readonly RelatedTerm[];
}

/** A relation this strong means the same: a form, a compound, a nationality. */
const SURE = 0.7;

/** Whether the documents use the word, or one that surely means the same: the thesaurus alone proves little. */
export function isSpokenOf({ isKnown, related }: QueryWord): boolean {
  return isKnown || related.some(({ weight }) => weight >= SURE);
}

/** The words of a question that carry evidence, each term once, in the order asked. */
export function understand(question: string, index: PassageIndex, lexicon: Lexicon): QueryWord[] {
  const plain = withoutPhrasing(question).replace(NO_WORDS, (noWord) => " ".repeat(noWord.length));
  const spelling = correctSpelling(plain, index, lexicon);
  const tokens = tokenize(spelling.text);
  const content = tokens.filter(({ word }) => !STOP_WORDS.has(word) && !/^[a-z]$/.test(word));
  // "what did they say?" holds nothing else: better a weak search than none.
  const words = (content.length > 0 ? content : tokens).map((token) =>
    queryWord(token, spelling, index, lexicon),
  );
  return withCompounds(withAlternatives(words, tokens), index).filter(
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

/** Each word with the compounds that it may be a part of, or made of, in the documents. */
function withCompounds(words: readonly QueryWord[], index: PassageIndex): QueryWord[] {
  return words.map((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    const compounds = [
      ...(before ? compoundOf(before.word, word.word, index) : []),
      ...(after ? compoundOf(word.word, after.word, index) : []),
    ];
    return { ...word, related: [...word.related, ...compounds] };
  });
}

/** "what did Macron say": a capital within the question; not Where Every Word Has One. */
function isWrittenAsName(token: Token, question: string): boolean {
  const words = question.split(/\s+/);
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const tells = capitals <= words.length / 2 || words.length <= 2;
  return tells && token.start > 0 && /^\p{Lu}/u.test(question.slice(token.start));
}

function queryWord(
  token: Token,
  { text, corrections }: Spelling,
  index: PassageIndex,
  lexicon: Lexicon,
): QueryWord {
  const { word, term } = token;
  const isOwn = index.knows(term);
  const isNumber = /^\d/.test(word);
  const isCommon = isNumber || / /.test(word) || isCalendarWord(word) || lexicon.isCommon(word);
  const isWritten = isWrittenAsName(token, text);
  const related = relatedTo(token, { isOwn, isPlain: isCommon && !isNumber && !isWritten }, index, lexicon);
  const typed = corrections.filter(({ start, end }) => start < token.end && token.start < end);
  const frequency = index.frequency(term);
  return {
    word: typed.length > 0 ? typed.map((one) => one.typed).join(" ") : word,
    term,
    takenFor: typed.length > 0 ? text.slice(token.start, token.end).toLowerCase() : null,
    isKnown: isOwn,
    isForeign:
      !isOwn && related.length === 0 && (isWritten || (!isCommon && word.length >= SHORTEST_STRANGE)),
    isName: !isCommon,
    rarity: Math.log(1 + (index.passageCount - frequency + 0.5) / (frequency + 0.5)),
    related,
  };
}

/** Shorter unknown words in small letters are slang and abbreviations as often as names. */
const SHORTEST_STRANGE = 5;

/**
 * The documents' terms that may stand for a word. Of a plain word that they do not hold the whole thesaurus is asked,
 * of one that they do only what means the same.
 */
function relatedTo(
  { word, term }: Token,
  { isOwn, isPlain }: { readonly isOwn: boolean; readonly isPlain: boolean },
  index: PassageIndex,
  lexicon: Lexicon,
): RelatedTerm[] {
  const parts = isOwn || / |^\d/.test(word) ? [] : compoundParts(word, index);
  const general = isPlain ? (isOwn ? lexicon.synonyms(word) : lexicon.thesaurus(word)) : [];
  return heaviest([...lexicon.related(term), ...parts, ...general]).filter(
    (other) => other.term !== term && index.frequency(other.term) > 0 && !STOP_WORDS.has(other.term),
  );
}
