import type { Passage } from "../corpus/model.ts";
import { closeness } from "./closeness.ts";
import type { Candidate, PassageFilter } from "./passage-index.ts";
import type { PassageWords } from "./passage-words.ts";
import { holdsAsked, type QuestionKind } from "./question-kind.ts";
import { isSpokenOf, type QueryWord } from "./understand.ts";

/** How well a passage bears on a question, and of what that is made. */
export interface Evidence {
  readonly passage: Passage;
  /** Comparable within one question only. */
  readonly score: number;
  /** How much it speaks of the question's words, each by its rarity. */
  readonly relevance: number;
  /** The share of the question's words, by worth, that the passage holds; 0 to 1. */
  readonly coverage: number;
  /** How near the question's words stand to each other; 0 to 1. */
  readonly closeness: number;
  /** What it adds to be of the kind that is asked for, late, or preferred. */
  readonly fit: number;
  /** Whether it holds the rarest word of the question. */
  readonly holdsRarest: boolean;
  /** Whether it holds an amount or a date, where one is asked for. */
  readonly isMet: boolean;
  /** Whether a rare name of the question stands neither in it nor above it. */
  readonly lacksName: boolean;
}

/** What kind of answer a question wishes for. */
export interface Wish {
  readonly kind: QuestionKind;
  /** The latest documents before earlier expectations. */
  readonly isLatest: boolean;
  /** What came of it, not what is expected. */
  readonly isPast: boolean;
  /** Passages before others that say as much. */
  readonly isPreferred: PassageFilter;
  /** Whether only some passages may answer. */
  readonly isScoped: boolean;
  /** Whether those are somebody's words, and the preferred ones what he is quoted with. */
  readonly isWordsOf: boolean;
}

/** What a word counts that stands in the heading or the lead-in, where in the passage it counts one. */
const CONTEXT = 0.6;
/** What a word counts that stands in the document's title; for somebody's words, which are on its subject, more. */
const SUBJECT = 0.4;
const SUBJECT_OF_WORDS = 0.65;
/** What a word counts that stands in the passage before somebody's words, who seldom says again what he speaks of. */
const BEFORE_WORDS = 0.5;

/** What each adds at most to a passage's relevance; what follows closeness, as far as the passage covers the question. */
const COVERAGE = 0.5;
const CLOSENESS = 1.2;
/** An amount, a date or a place, where one is asked for; what was reached or was not, where the outcome is. */
const ASKED = 0.8;
const OUTCOME = 1.6;
/** The latest document, where the outcome is asked: earlier ones hold but expectations. */
const RECENT = 1;
const PREFERRED = 1;
/** What it takes away to tell what is yet expected, where it is asked what came. */
const EXPECTED = 0.8;
/** What is left of a passage's score for each name of the question that it lacks. */
const WITHOUT_NAME = 0.5;

/** A name that fewer than one in four, or in twenty, passages hold, in natural logarithms as `rarity`. */
const TELLING_NAME = 1.5;
const RARE_NAME = 3;

/**
 * A scale for one question: weighs what a candidate holds of it, how close together, and whether of the kind that
 * is asked for.
 */
export function scaleFor(words: readonly QueryWord[], wish: Wish): (candidate: Candidate) => Evidence {
  const asked: Asked[] = words.map((word) => ({
    word,
    worth: worth(word),
    variants: [{ term: word.term, weight: 1 }, ...word.related],
  }));
  const total = asked.reduce((all, one) => all + one.worth, 0);
  const rarest = rarestOf(words);
  return ({ passage, words: text, recency }) => {
    const weightAbove = aboveScale(text, wish, wish.isPreferred(passage));
    const held: Held = { coverage: 0, relevance: 0, names: 1, holdsRarest: false, lacksName: false };
    for (const one of asked) addHeld(held, one, text, weightAbove, one.word === rarest);
    const coverage = held.coverage / total;
    const near = closeness(text, words);
    const isAsked = holdsAsked(wish.kind, passage.text, text.tokens);
    const isMet = isAsked || !(wish.kind === "amount" || wish.kind === "date");
    const fit = fitFor(isAsked, passage, recency, wish);
    const score = held.names * held.relevance * (1 + coverage * (COVERAGE + fit) + CLOSENESS * near);
    return {
      passage,
      score,
      relevance: held.relevance,
      coverage,
      closeness: near,
      fit,
      holdsRarest: held.holdsRarest,
      isMet,
      lacksName: held.lacksName,
    };
  };
}

/** Accepts "will meet", "is expected to sign"; refuses "met", "signed". */
const EXPECTS =
  /\b(?:will|would|(?:is|are|was|were) (?:scheduled|expected|set|due|likely|poised|about|planning|slated|hoping) to|may|might|could|plans? to|expects?|hopes? to)\b/i;

function fitFor(isAsked: boolean, passage: Passage, recency: number, wish: Wish): number {
  const asked = wish.kind === "outcome" ? OUTCOME : ASKED;
  return (
    (isAsked ? asked : 0) +
    (wish.isLatest ? RECENT * recency : 0) -
    (wish.isPast && EXPECTS.test(passage.text) ? EXPECTED : 0) +
    (wish.isPreferred(passage) ? PREFERRED : 0)
  );
}

/** What a term counts by where it stands above a passage, or before it; 0 when it does not. */
function aboveScale(
  { context, subject, before }: PassageWords,
  { isWordsOf }: Wish,
  isPreferred: boolean,
): (term: string) => number {
  const subjectWeight = isPreferred ? SUBJECT_OF_WORDS : SUBJECT;
  return (term) =>
    Math.max(
      context.has(term) ? CONTEXT : 0,
      subject.has(term) ? subjectWeight : 0,
      isWordsOf && before().has(term) ? BEFORE_WORDS : 0,
    );
}

/** A word of the question with all terms that may stand for it, itself the first. */
interface Asked {
  readonly word: QueryWord;
  readonly worth: number;
  readonly variants: readonly { readonly term: string; readonly weight: number }[];
}

/** What a passage holds of a question. */
interface Held {
  coverage: number;
  /** Grows with repetition, less and less. */
  relevance: number;
  /** What the names that it lacks leave of its score. */
  names: number;
  holdsRarest: boolean;
  lacksName: boolean;
}

/** Adds how a passage holds one word, by its best variant: in its own text in full, above it less. */
function addHeld(
  held: Held,
  { word, worth, variants }: Asked,
  { tokens, places }: PassageWords,
  weightAbove: (term: string) => number,
  isRarest: boolean,
): void {
  let share = 0;
  let strength = 0;
  for (const { term, weight } of variants) {
    const above = weightAbove(term);
    const count = places.get(term)?.length ?? 0;
    share = Math.max(share, weight * (count > 0 ? 1 : above));
    strength = Math.max(strength, weight * (saturated(count, tokens.length) + above));
  }
  held.coverage += worth * share;
  held.relevance += word.rarity * strength;
  if (isRarest) held.holdsRarest = share >= CONTEXT;
  if (share > 0 || !word.isName || !isSpokenOf(word)) return;
  if (word.rarity > TELLING_NAME) held.names *= WITHOUT_NAME;
  if (word.rarity > RARE_NAME) held.lacksName = true;
}

/**
 * As in BM25, with a k of 0.4 and b of 0.4: in a paragraph of some 45 words it matters that a word is there, not how
 * often.
 */
function saturated(count: number, length: number): number {
  return (count * 1.4) / (count + 0.4 * (0.6 + (0.4 * length) / 45));
}

function rarestOf(words: readonly QueryWord[]): QueryWord | undefined {
  return words.toSorted((a, b) => b.rarity - a.rarity)[0];
}

/** A word that no document holds, but others that may stand for it: it was probably said otherwise there. */
const SAID_OTHERWISE = 0.55;

/** What a word of the question is worth as evidence. */
function worth(word: QueryWord): number {
  return word.rarity * (isSpokenOf(word) || word.related.length === 0 ? 1 : SAID_OTHERWISE);
}
