import SearchableMap from "minisearch/SearchableMap";
import type { Address, Document, Passage } from "../corpus/model.ts";
import { finish, type Steps } from "../text/steps.ts";
import { bestOf } from "./best-of.ts";
import { type PassageWords, passageReader } from "./passage-words.ts";
import { countInSteps, emptySearch, type TermSearch, type WrittenForm } from "./word-counts.ts";

/** A passage that shares terms with a question, before its evidence is weighed. */
export interface Candidate {
  readonly passage: Passage;
  readonly words: PassageWords;
  /** 1 in the document dated last, 0 in the first, ½ in an undated one. */
  readonly recency: number;
}

export type PassageFilter = (passage: Passage) => boolean;

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
  /** The passages that hold the most of some terms with their weights, best first; none when no passage has any. */
  find(weights: ReadonlyMap<string, number>, limit: number): Candidate[];
  /**
   * The wanted passages in reading order, whatever they hold; where there are thousands of passages, those of the
   * wanted that hold the most of the terms.
   */
  select(isWanted: PassageFilter, weights: ReadonlyMap<string, number>): Candidate[];
  /** A passage split into words. */
  read(passage: Passage): PassageWords;
  /** The passage before it in the same document and below the same heading; null where there is none. */
  before(passage: Passage): Passage | null;
  /** How many passages hold the term in their own text; may be 0 for one that only headings hold. */
  frequency(term: string): number;
  /** Whether any passage, lead-in or heading holds the term. */
  knows(term: string): boolean;
  /** Written forms without digits and with the same first letter within an edit distance, any order. */
  wordsNear(word: string, distance: number): NearWord[];
  readonly passageCount: number;
}

/** A term in more passages than this tells none from another: it is weighed, but not looked for, beside rarer ones. */
const TELLING_SHARE = 0.2;
/** So few passages are soon weighed, however many there are. */
const FEW = 25;
/** The rarest terms that are in so many passages together, counted more than once, find the best; a look-up of more takes long. */
const MOST_LOOKED_AT = 20_000;
/** So many passages can all be read for a question; of more, as many as can be weighed after that. */
const MOST_READ = 1000;
const MOST_SELECTED = 300;

/** Builds the index over paragraphs and list items; headings count as fields of the passages below them. */
export function buildPassageIndex(documents: readonly Document[]): PassageIndex {
  return finish(passageIndexInSteps(documents));
}

/**
 * `buildPassageIndex`, passage by passage.
 *
 * Of passages that are parts of others, with the same addresses, thousands are found by those that they are parts of,
 * so that no word is indexed twice.
 */
export function* passageIndexInSteps(
  documents: readonly Document[],
  wholes: PassageIndex | null = null,
): Steps<PassageIndex> {
  const passages = documents
    .flatMap((document) => document.passages)
    .filter(({ kind }) => kind !== "heading");
  const byIndex = placedByIndex(passages);
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const titleOf = (passage: Passage) => titles.get(passage.documentId) ?? "";
  const before = ({ index, documentId, heading }: Passage) => {
    const passage = byIndex[index - 1];
    return passage?.documentId === documentId && passage.heading === heading ? passage : null;
  };
  const read = passageReader(titleOf, (passage) => before(passage)?.text ?? "");
  const recencies = recencyOf(documents);
  const search = wholes === null ? emptySearch() : null;
  const { frequencies, above, forms } = yield* countInSteps(passages, read, search);
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  const isTelling = (term: string) => frequency(term) <= Math.max(FEW, TELLING_SHARE * passages.length);
  const candidate = (passage: Passage): Candidate => ({
    passage,
    words: read(passage),
    recency: recencies.get(passage.documentId) ?? 0.5,
  });
  const terms = (weights: Weights) => rarest(someOrAll([...weights.keys()], isTelling), frequency, weights);
  const find = search === null ? partFinder(passages, wholes) : termFinder(byIndex, search, terms);
  return {
    passageCount: passages.length,
    read,
    before,
    frequency,
    knows: (term) => frequencies.has(term) || above.has(term),
    wordsNear: (word, distance) => nearForms(forms, word, distance),
    select: (isWanted, weights) => {
      const all = passages.length <= MOST_READ;
      const wanted = all ? passages.filter(isWanted) : find(weights, MOST_SELECTED, isWanted);
      return wanted.map(candidate);
    },
    find: (weights, limit) => find(weights, limit, () => true).map(candidate),
  };
}

/** A tree of the few forms that come into question: one of all would take much room, and is seldom needed. */
function nearForms(forms: ReadonlyMap<string, WrittenForm>, word: string, distance: number): NearWord[] {
  const isPossible = ([form]: readonly [string, WrittenForm]) =>
    form[0] === word[0] && Math.abs(form.length - word.length) <= distance;
  const near = SearchableMap.from([...forms].filter(isPossible)).fuzzyGet(word, distance);
  return [...near].map(([form, [written, edits]]) => ({ word: form, ...written, distance: edits }));
}

type Weights = ReadonlyMap<string, number>;
/** The passages that hold the most of some terms and are wanted, best first; of parts all that may be among them. */
type Finder = (weights: Weights, limit: number, isWanted: PassageFilter) => Passage[];

/** With holes where the headings are. */
function placedByIndex(passages: readonly Passage[]): readonly (Passage | undefined)[] {
  const placed: Passage[] = [];
  for (const passage of passages) placed[passage.index] = passage;
  return placed;
}

function termFinder(
  byIndex: readonly (Passage | undefined)[],
  search: TermSearch,
  terms: (weights: Weights) => readonly string[],
): Finder {
  return (weights, limit, isWanted) => {
    const best = bestOf(limit, (id) => isWanted(byIndex[id] as Passage));
    search.search(terms(weights).join(" "), {
      boostTerm: (term) => weights.get(term) ?? 1,
      // MiniSearch would make a list of all that share a term, and sort it.
      filter: ({ id, score, queryTerms }) => {
        // It multiplies by the number of terms matched, which favours passages that touch every word of a question
        // lightly over the one that answers it.
        best.offer(id, score / queryTerms.length);
        return false;
      },
    });
    return best.ids().flatMap((id) => byIndex[id] ?? []);
  };
}

function partFinder(parts: readonly Passage[], wholes: PassageIndex | null): Finder {
  const byAddress = new Map<Address, Passage[]>();
  for (const part of parts) {
    const known = byAddress.get(part.address);
    if (known) known.push(part);
    else byAddress.set(part.address, [part]);
  }
  const partsOf = ({ address }: Passage) => byAddress.get(address) ?? [];
  return (weights, _limit, isWanted) => {
    const found = wholes?.select((passage) => partsOf(passage).some(isWanted), weights) ?? [];
    return found.flatMap(({ passage }) => partsOf(passage).filter(isWanted));
  };
}

function someOrAll<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly T[] {
  const some = all.filter(isWanted);
  return some.length > 0 ? some : all;
}

/** The terms that cost the least to look up for their weight, as many as are looked up soon, at least one. */
function rarest(
  terms: readonly string[],
  frequency: (term: string) => number,
  weights: Weights,
): readonly string[] {
  let total = 0;
  const cost = (term: string) => frequency(term) / (weights.get(term) ?? 1);
  return terms
    .toSorted((a, b) => cost(a) - cost(b))
    .filter((term, i) => {
      total += frequency(term);
      return i === 0 || total <= MOST_LOOKED_AT;
    });
}

/** How late each dated document is among all, by rank, equal for the same date. */
function recencyOf(documents: readonly Document[]): ReadonlyMap<string, number> {
  const dated = documents.flatMap(({ id, published }) => (published ? [{ id, iso: published.iso }] : []));
  const dates = [...new Set(dated.map(({ iso }) => iso))].sort();
  const ranks = new Map(dates.map((iso, rank) => [iso, rank / Math.max(1, dates.length - 1)]));
  return new Map(dated.map(({ id, iso }) => [id, ranks.get(iso) ?? 0]));
}
