import { readCountries } from "../text/countries.ts";
import { readDictionary, readEverydayWords } from "../text/dictionary.ts";
import { once } from "../text/once.ts";
import { openWordnet, type WordnetRelation } from "../text/wordnet.ts";
import { heaviest, type RelatedTerm, readRelatedTerms } from "./related-words.ts";
import { termOf } from "./tokenize.ts";

/** What is known of words in general, whatever the documents. */
export interface Lexicon {
  /** Whether a word, in lower case, is a common English one; names are not. */
  isCommon(word: string): boolean;
  /** Terms that may stand for a term: countries, and the synonyms of trade news. */
  related(term: string): readonly RelatedTerm[];
  /** Terms that WordNet relates to a word, and those for kinds of it, the best weight of each. */
  thesaurus(word: string): RelatedTerm[];
  /** Terms that mean the same in some sense of a word. */
  synonyms(word: string): RelatedTerm[];
  /** Whether it is one of those that everybody knows. */
  isEveryday(word: string): boolean;
  /** Whether a word names a country, its people or its capital. */
  isNation(word: string): boolean;
}

/** Everything is read when it is first needed: most questions use the documents' own words. */
export function readLexicon(): Lexicon {
  const related = once(readRelatedTerms);
  const dictionary = once(readDictionary);
  const everyday = once(readEverydayWords);
  const nations = once(
    () =>
      new Set(
        readCountries().flatMap(({ names, adjectives, capitals }) => [...names, ...adjectives, ...capitals]),
      ),
  );
  const wordnet = once(openWordnet);
  const thesaurus = (word: string) =>
    heaviest([...wordnet().relationsOf(word).map(relatedTerm), ...wordnet().kindsOf(word).map(kindOf)]);
  const synonyms = (word: string) => heaviest(wordnet().synonymsOf(word).map(synonymTerm));
  return {
    related: (term) => related().get(term) ?? [],
    isCommon: (word) => dictionary().has(word),
    thesaurus: remember(thesaurus),
    synonyms: remember(synonyms),
    isEveryday: (word) => everyday().has(word),
    isNation: (word) => nations().has(word),
  };
}

/** The further from the commonest sense, the less likely it was meant. */
const WEIGHTS: Readonly<Record<WordnetRelation["relation"], number>> = {
  derived: 0.7,
  synonym: 0.6,
  similar: 0.4,
  kind: 0.3,
};

function relatedTerm({ word, relation, sense }: WordnetRelation): RelatedTerm {
  return {
    term: termOf(word),
    weight: WEIGHTS[relation] / (1 + 0.25 * sense),
    because: `WordNet ${relation}`,
  };
}

/** Where the documents have the word itself, they mostly mean that. */
const BESIDE_ITSELF = 0.4;

function synonymTerm(relation: WordnetRelation): RelatedTerm {
  const { term, weight, because } = relatedTerm(relation);
  return { term, weight: weight * BESIDE_ITSELF, because };
}

/** "apple" of "fruit"; the documents mostly hold few of the many. */
const KIND_BELOW = 0.4;

function kindOf(word: string): RelatedTerm {
  return { term: termOf(word), weight: KIND_BELOW, because: "WordNet kind" };
}

/** As many words as are kept; a look-up takes a millisecond or two. */
const MOST_KEPT = 5000;

function remember<T>(ask: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word) ?? ask(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, known);
    return known;
  };
}
