import { type Country, readCountries } from "../text/countries.ts";
import { SYNONYMS } from "./synonyms.ts";
import { termOf } from "./tokenize.ts";

/** A term that may stand for another, and how much of its worth it carries. */
export interface RelatedTerm {
  readonly term: string;
  /** Above 0, below 1: never as good as the word itself. */
  readonly weight: number;
  /** Why it was added, for people: `nationality`, `capital`, `synonym`, `season`. */
  readonly because: string;
}

/** Two words of which each may stand for the other. */
interface Relation extends Omit<RelatedTerm, "term"> {
  readonly words: readonly [string, string];
}

/** "Beijing" mostly stands for China's government in such texts, but it is also a city. */
const CAPITAL = 0.4;
const NATIONALITY = 0.8;
const SYNONYM = 0.7;

/** The months of the northern half of the world, where most news is written. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: "march april may",
  summer: "june july august",
  autumn: "september october november",
  winter: "december january february",
};
const SEASON = 0.4;

/** What each term may be replaced by: "chinese" by "china" and, less so, "beijing"; "levy" by "tariff". */
export function readRelatedTerms(): ReadonlyMap<string, readonly RelatedTerm[]> {
  const related = new Map<string, RelatedTerm[]>();
  for (const { words, weight, because } of [
    ...readCountries().flatMap(countryRelations),
    ...synonyms(),
    ...seasons(),
  ]) {
    const [a, b] = words.map(lastTerm);
    if (!a || !b || a === b) continue;
    related.set(a, [...(related.get(a) ?? []), { term: b, weight, because }]);
    related.set(b, [...(related.get(b) ?? []), { term: a, weight, because }]);
  }
  return related;
}

function countryRelations({ names, adjectives, capitals }: Country): Relation[] {
  return names.flatMap((name, i) => [
    ...names.slice(i + 1).map((other) => relation(name, other, NATIONALITY, "country")),
    ...adjectives.map((adjective) => relation(name, adjective, NATIONALITY, "nationality")),
    ...capitals.map((capital) => relation(name, capital, CAPITAL, "capital")),
  ]);
}

function synonyms(): Relation[] {
  return SYNONYMS.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .flatMap((words) =>
      words.flatMap((word, i) =>
        words.slice(i + 1).map((other) => relation(word, other, SYNONYM, "synonym")),
      ),
    );
}

function seasons(): Relation[] {
  return Object.entries(SEASONS).flatMap(([season, months]) =>
    months.split(" ").map((month) => relation(season, month, SEASON, "season")),
  );
}

function relation(a: string, b: string, weight: number, because: string): Relation {
  return { words: [a, b], weight, because };
}

/** "south korean" is known by its last word; a name of several words with no telling last one by none. */
function lastTerm(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  const last = words.at(-1);
  if (last === undefined || words.length > 2 || /^(?:states|kingdom|islands|republic|city)$/.test(last))
    return null;
  return termOf(last);
}

/** Each term once, with the best of its weights. */
export function heaviest(terms: readonly RelatedTerm[]): RelatedTerm[] {
  const best = new Map<string, RelatedTerm>();
  for (const term of terms) if (term.weight > (best.get(term.term)?.weight ?? 0)) best.set(term.term, term);
  return [...best.values()];
}
