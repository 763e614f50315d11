import MiniSearch from "minisearch";
import type { Passage } from "../corpus/model.ts";
import type { Steps } from "../text/steps.ts";
import type { PassageWords } from "./passage-words.ts";
import { STOP_WORDS } from "./stop-words.ts";
import type { Token } from "./tokenize.ts";

/** A written form: the term it stands for, and how often it is written. */
export interface WrittenForm {
  readonly term: string;
  count: number;
}

/** How often passages use words. */
export interface WordCounts {
  /** In how many passages each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The terms of headings and lead-ins. */
  readonly above: ReadonlySet<string>;
  /** The written forms without digits, which alone are looked up by their letters. */
  readonly forms: ReadonlyMap<string, WrittenForm>;
}

/** Finds passages by terms with spaces between; its ids are the passages' indexes. */
export type TermSearch = MiniSearch<Fields>;

/** Each field as its terms with spaces between, so that no text is split into words twice. */
interface Fields {
  readonly id: number;
  readonly text: string;
  readonly above: string;
}

/**
 * Gentler on long passages than MiniSearch's own: news paragraphs differ in length without differing in worth.
 * Headings and titles say what a passage is about, yet never answer: they weigh less.
 */
const BM25 = { k: 1.2, b: 0.75, d: 0.1 };
const BOOST = { above: 0.5 };

const bySpaces = (terms: string) => (terms === "" ? [] : terms.split(" "));

/** Looks for terms as they are; BM25 over both fields. */
export function emptySearch(): TermSearch {
  return new MiniSearch<Fields>({
    fields: ["text", "above"],
    tokenize: bySpaces,
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, boost: BOOST },
  });
}

/**
 * Counts the words of passages, one after the other, and puts them into a search, where there is one. Stop words are
 * counted, but take no room in it.
 */
export function* countInSteps(
  passages: readonly Passage[],
  read: (passage: Passage) => PassageWords,
  search: TermSearch | null,
): Steps<WordCounts> {
  const frequencies = new Map<string, number>();
  const above = new Set<string>();
  const forms = new Map<string, WrittenForm>();
  for (const passage of passages) {
    const { tokens, places, context } = read(passage);
    for (const term of places.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const token of tokens) countForm(token, forms);
    for (const term of context) above.add(term);
    search?.add({ id: passage.index, text: contentTerms(tokens), above: withoutStopWords(context) });
    yield;
  }
  return { frequencies, above, forms };
}

function countForm({ word, term }: Token, forms: Map<string, WrittenForm>): void {
  const form = forms.get(word);
  if (form) form.count += 1;
  else if (!/\d/.test(word)) forms.set(word, { term, count: 1 });
}

function contentTerms(tokens: readonly Token[]): string {
  return tokens
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ term }) => term)
    .join(" ");
}

/** A stop word whose stem is another word stays, which costs little. */
function withoutStopWords(terms: ReadonlySet<string>): string {
  return [...terms].filter((term) => !STOP_WORDS.has(term)).join(" ");
}
