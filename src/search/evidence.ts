import type { Passage } from "../corpus/model.ts";
import { closeness } from "./closeness.ts";
import type { Candidate, PassageFilter } from "./passage-index.ts";
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
const SUBJECT = 0.1;
const SUBJECT_OF_WORDS = 0.65;

/** What closeness of the question's words adds at most, where coverage adds one. */
const CLOSENESS = 0.9;
/** What it adds when the passage holds the kind of thing that is asked for. */
const ASKED = 0.4;
/** What it adds to the latest documents when the outcome is asked: earlier ones hold but expectations. */
const RECENT = 0.5;

/** What it adds to be preferred. */
const PREFERRED = 0.8;

/** Weighs a candidate: what it holds of the question, how close together, and whether of the kind that is asked for. */
export function weigh(candidate: Candidate, words: readonly QueryWord[], wish: Wish): Evidence {
  const { passage, words: text, recency } = candidate;
  const isPreferred = wish.isPreferred(passage);
  const held = words.map((word) => hold(word, candidate, isPreferred ? SUBJECT_OF_WORDS : SUBJECT));
  const total = words.reduce((all, word) => all + worth(word), 0);
  const coverage = held.reduce((all, { word, share }) => all + worth(word) * share, 0) / total;
  const relevance = held.reduce((all, { word, strength }) => all + word.rarity * strength, 0);
  const fit =
    (holdsAsked(wish.kind, text.tokens) ? ASKED : 0) +
    (wish.isLatest ? RECENT * recency : 0) +
    (isPreferred ? PREFERRED : 0);
  return {
    passage,
    coverage,
    holdsRarest: (rarest(held)?.share ?? 0) >= CONTEXT,
    score: relevance * (1 + coverage + CLOSENESS * closeness(text.tokens, words) + fit),
  };
}

/** How a passage holds a word of the question. */
interface Held {
  readonly word: QueryWord;
  /** 1 for the word itself, less for a related one or one above the passage; 0 for none. */
  readonly share: number;
  /** How much it speaks of it: grows with repetition, less and less. */
  readonly strength: number;
}

function hold(word: QueryWord, { words: text }: Candidate, subjectShare: number): Held {
  const { tokens, counts, context, subject } = text;
  let [share, strength] = [0, 0];
  for (const { term, weight } of [{ term: word.term, weight: 1 }, ...word.related]) {
    const above = Math.max(context.has(term) ? CONTEXT : 0, subject.has(term) ? subjectShare : 0);
    share = Math.max(share, weight * (counts.has(term) ? 1 : above));
    strength = Math.max(strength, weight * (saturated(counts.get(term) ?? 0, tokens.length) + above));
  }
  return { word, share, strength };
}

/** As in BM25, with its usual k of 1.2 and b of 0.75; news paragraphs have some 45 words. */
function saturated(count: number, length: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / 45));
}

function rarest(held: readonly Held[]): Held | undefined {
  const known = held.filter(({ word }) => word.isKnown);
  return known.toSorted((a, b) => b.word.rarity - a.word.rarity)[0];
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
const LONG = { ample: 0.5, least: 0.35 };
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
