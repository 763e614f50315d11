import SearchableMap from "minisearch/SearchableMap";
import type { Document, Passage } from "../corpus/model.ts";
import { once } from "../text/once.ts";
import { type PassageWords, passageReader } from "./passage-words.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { createTermField } from "./term-field.ts";
import type { Token } from "./tokenize.ts";

/** A passage that shares terms with a question, before its evidence is weighed. */
export interface Candidate {
  readonly passage: Passage;
  readonly words: PassageWords;
  /** 1 in the document dated last, 0 in the first, ½ in an undated one. */
  readonly recency: number;
}

/** A written form of the documents, and how far it is from the one asked for. */
export interface NearWord {
  readonly word: string;
  readonly term: string;
  /** How often it is written. */
  readonly count: number;
  /** Letters to add, drop or replace. */
  readonly distance: number;
}

/** The index over the passages of a corpus, and what it knows of their words. */
export interface PassageIndex {
  /** The passages that hold the most of some terms with their weights, in any order; none when no passage has any. */
  find(weights: ReadonlyMap<string, number>, limit: number): Candidate[];
  /** A passage split into words. */
  read(passage: Passage): PassageWords;
  /** How many passages hold the term in their own text; 0 for a term that the documents do not know. */
  frequency(term: string): number;
  /** Written forms within an edit distance, any order. */
  wordsNear(word: string, distance: number): NearWord[];
  readonly passageCount: number;
}

/** Headings and titles say what a passage is about, yet never answer: they weigh less. */
const ABOVE = 0.5;
/** A term in more passages than this tells none from another: it is weighed, but not looked for, beside rarer ones. */
const TELLING_SHARE = 0.2;

/** Builds the index over paragraphs and list items; headings count as fields of the passages below them. */
export function buildPassageIndex(documents: readonly Document[]): PassageIndex {
  const passages = documents
    .flatMap((document) => document.passages)
    .filter(({ kind }) => kind !== "heading");
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const titleOf = (passage: Passage) => titles.get(passage.documentId) ?? "";
  const read = passageReader(titleOf);
  const recencies = recencyOf(documents);
  const { own, above, frequencies, words } = indexPassages(passages, read);
  const spellings = once(() => SearchableMap.from([...words]));
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  const isTelling = (term: string) => frequency(term) <= TELLING_SHARE * passages.length;
  return {
    passageCount: passages.length,
    read,
    frequency,
    wordsNear: (word, distance) =>
      [...spellings().fuzzyGet(word, distance)].map(([near, [form, edits]]) => ({
        word: near,
        ...form,
        distance: edits,
      })),
    find(weights, limit) {
      const scores = new Float64Array(passages.length);
      for (const term of someOrAll([...weights.keys()], isTelling)) {
        const weight = weights.get(term) ?? 1;
        own.addScores(scores, term, weight);
        above.addScores(scores, term, weight * ABOVE);
      }
      const candidates: Candidate[] = [];
      for (const at of highest(scores, limit)) {
        const passage = passages[at];
        if (passage === undefined) continue;
        const recency = recencies.get(passage.documentId) ?? 0.5;
        candidates.push({ passage, words: read(passage), recency });
      }
      return candidates;
    },
  };
}

/** Where the highest scores above 0 stand, in any order; of equal ones the first. */
function highest(scores: Float64Array, limit: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < scores.length; at += 1) if ((scores[at] ?? 0) > 0) found.push(at);
  if (found.length <= limit) return found;
  const lowest = scores.toSorted().at(-limit) ?? 0;
  const above = found.filter((at) => (scores[at] ?? 0) > lowest);
  const level = found.filter((at) => scores[at] === lowest);
  return [...above, ...level.slice(0, limit - above.length)];
}

function someOrAll<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly T[] {
  const some = all.filter(isWanted);
  return some.length > 0 ? some : all;
}

/** How late each dated document is among all, by rank, equal for the same date. */
function recencyOf(documents: readonly Document[]): ReadonlyMap<string, number> {
  const dated = documents.flatMap(({ id, published }) => (published ? [{ id, iso: published.iso }] : []));
  const dates = [...new Set(dated.map(({ iso }) => iso))].sort();
  return new Map(dated.map(({ id, iso }) => [id, dates.indexOf(iso) / Math.max(1, dates.length - 1)]));
}

/** The passages' fields, in how many passages each term stands, and how often each written form. */
function indexPassages(passages: readonly Passage[], read: (passage: Passage) => PassageWords) {
  const own = createTermField();
  const above = createTermField();
  const frequencies = new Map<string, number>();
  const words = new Map<string, { term: string; count: number }>();
  for (const passage of passages) {
    const { tokens, places, context } = read(passage);
    own.add(contentTerms(tokens));
    above.add(context);
    for (const term of places.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const { term, word } of tokens) {
      const form = words.get(word);
      if (form) form.count += 1;
      else words.set(word, { term, count: 1 });
    }
  }
  return { own, above, frequencies, words };
}

function contentTerms(tokens: readonly Token[]): string[] {
  return tokens.filter(({ word }) => !STOP_WORDS.has(word)).map(({ term }) => term);
}
