import type { Passage } from "../corpus/model.ts";
import { closeness } from "./closeness.ts";
import type { Candidate, PassageFilter } from "./passage-index.ts";
import type { PassageWords } from "./passage-words.ts";
import { holdsAsked, type QuestionKind } from "./question-kind.ts";
import type { QueryWord } from "./understand.ts";

/** How well a passage bears on a question. */
export interface Evidence {
  readonly passage: Passage;
  /** Comparable within one question only. */
  readonly score: number;
  /** The share of the question's words, by worth, that the passage holds; 0 to 1. */
  readonly coverage: number;
  /** Whether it holds the rarest word of the question that any document knows. */
  readonly holdsRarest: boolean;
}

/** What kind of answer a question wishes for. */
export interface Wish {
  readonly kind: QuestionKind;
  /** The latest documents before earlier expectations. */
  readonly isLatest: boolean;
  /** Passages before others that say as much. */
  readonly isPreferred: PassageFilter;
}

/** What a word counts that stands in the heading or the lead-in, where in the passage it counts one. */
const CONTEXT = 0.7;
/** What a word counts that stands in the document's title; for somebody's words, which are on its subject, more. */
const SUBJECT = 0.3;
const SUBJECT_OF_WORDS = 0.65;

/** What closeness of the question's words adds at most, where coverage adds one. */
const CLOSENESS = 0.9;
/** What it adds when the passage holds the kind of thing that is asked for. */
const ASKED = 0.4;
/** What it adds to the latest documents when the outcome is asked: earlier ones hold but expectations. */
const RECENT = 0.5;
/** What it adds to be preferred. */
const PREFERRED = 0.8;

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
  const rarest = rarestKnown(words);
  return ({ passage, words: text, recency }) => {
    const isPreferred = wish.isPreferred(passage);
    const held = {
      coverage: 0,
      relevance: 0,
      holdsRarest: false,
      subject: isPreferred ? SUBJECT_OF_WORDS : SUBJECT,
    };
    for (const one of asked) addHeld(held, one, text, one.word === rarest);
    const coverage = held.coverage / total;
    const fit =
      (holdsAsked(wish.kind, text.tokens) ? ASKED : 0) +
      (wish.isLatest ? RECENT * recency : 0) +
      (isPreferred ? PREFERRED : 0);
    const score = held.relevance * (1 + coverage + CLOSENESS * closeness(text, words) + fit);
    return { passage, coverage, holdsRarest: held.holdsRarest, score };
  };
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
  /** How much it speaks of it: grows with repetition, less and less. */
  relevance: number;
  holdsRarest: boolean;
  /** What a word in the document's title counts. */
  readonly subject: number;
}

/** Adds how a passage holds one word, by its best variant: in its own text in full, above it less. */
function addHeld(held: Held, { word, worth, variants }: Asked, text: PassageWords, isRarest: boolean): void {
  const { tokens, places, context, subject } = text;
  let share = 0;
  let strength = 0;
  for (const { term, weight } of variants) {
    const above = Math.max(context.has(term) ? CONTEXT : 0, subject.has(term) ? held.subject : 0);
    const count = places.get(term)?.length ?? 0;
    share = Math.max(share, weight * (count > 0 ? 1 : above));
    strength = Math.max(strength, weight * (saturated(count, tokens.length) + above));
  }
  held.coverage += worth * share;
  held.relevance += word.rarity * strength;
  if (isRarest) held.holdsRarest = share >= CONTEXT;
}

/** As in BM25, with its usual k of 1.2 and b of 0.75; news paragraphs have some 45 words. */
function saturated(count: number, length: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / 45));
}

function rarestKnown(words: readonly QueryWord[]): QueryWord | undefined {
  const known = words.filter(({ isKnown }) => isKnown);
  return known.toSorted((a, b) => b.rarity - a.rarity)[0];
}

/** A word that no document holds, but others that may stand for it: it was probably said otherwise there. */
const SAID_OTHERWISE = 0.4;

/** What a word of the question is worth as evidence. */
function worth({ rarity, isKnown, related }: QueryWord): number {
  return rarity * (isKnown || related.length === 0 ? 1 : SAID_OTHERWISE);
}

/** From so many words on a question is told in the asker's own words, some of which no document uses. */
const LONG_QUESTION = 4;
/** How much of a question a passage must hold: whatever is missing, or when its rarest known word is there. */
const SHORT = { ample: 0.62, least: 0.5 };
const LONG = { ample: 0.45, least: 0.3 };
const SCOPED = { ample: 0.35, least: 0.35 };
/** A passage further down than a page that holds more of the question is a chance. */
const JUDGED = 3;

/** Whether the documents use the word, or one that surely means the same: the thesaurus alone proves nothing. */
function isSpokenOf({ isKnown, related }: QueryWord): boolean {
  return (
    isKnown ||
    related.some(
      ({ because }) => because === "nationality" || because === "alternative" || because === "synonym",
    )
  );
}

/**
 * Whether what was found may be shown as an answer at all.
 *
 * Within a scope, such as one speaker's words, the rest of the question is met already. A name that no document knows ("Macron", "Mexico") is never answered by passages about the rest.
 */
export function isEnough(
  ranked: readonly Evidence[],
  words: readonly QueryWord[],
  isScoped: boolean,
): boolean {
  if (words.some(({ isForeign }) => isForeign) || !words.some(isSpokenOf)) return false;
  const { ample, least } = isScoped ? SCOPED : words.length >= LONG_QUESTION ? LONG : SHORT;
  return ranked
    .slice(0, JUDGED)
    .some(({ coverage, holdsRarest }) => coverage >= (holdsRarest ? least : ample));
}
