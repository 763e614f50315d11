import { stemmer } from "stemmer";
import { readDictionary } from "../text/dictionary.ts";
import { once } from "../text/once.ts";
import { openWordnet, type WordnetRelation } from "../text/wordnet.ts";
import { type RelatedTerm, readRelatedTerms } from "./related-words.ts";

/** What is known of words in general, whatever the documents. */
export interface Lexicon {
  /** Whether a word, in lower case, is a common English one; names are not. */
  isCommon(word: string): boolean;
  /** Terms that may stand for a term: countries, and the synonyms of trade news. */
  related(term: string): readonly RelatedTerm[];
  /** Terms that WordNet relates to a word, the best weight of each. */
  thesaurus(word: string): RelatedTerm[];
}

/** Everything is read when it is first needed: most questions use the documents' own words. */
export function readLexicon(): Lexicon {
  const related = once(readRelatedTerms);
  const dictionary = once(readDictionary);
  const wordnet = once(openWordnet);
  const thesaurus = remember((word: string) => heaviest(wordnet().relationsOf(word).map(relatedTerm)));
  return {
    related: (term) => related().get(term) ?? [],
    isCommon: (word) => dictionary().has(word),
    thesaurus,
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
  return { term: stemmer(word), weight: WEIGHTS[relation] / (1 + 0.25 * sense), because: relation };
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

function heaviest(terms: readonly RelatedTerm[]): RelatedTerm[] {
  const best = new Map<string, RelatedTerm>();
  for (const term of terms) if (term.weight > (best.get(term.term)?.weight ?? 0)) best.set(term.term, term);
  return [...best.values()];
}
