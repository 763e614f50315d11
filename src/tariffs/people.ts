import { bareLeaders, namedLeaders } from "./leaders.ts";
import type { PartyFinder } from "./parties.ts";
import type { Sentence } from "./sentence.ts";

/** What a sentence holds that says for whom somebody acts. */
const TITLED =
  /\b(?:president|premier|chancellor|minister|secretary|leader|king|queen|prince|emperor|representative|chair|commissioner|spokes|envoy|ambassador|czar|negotiator|chief|governor|senator)/i;
const OWNED_NAME = /['’]s [A-Z][a-z]+ [A-Z]/;

/** A country beside the title outweighs the institutions of the document. */
const NAMED_WEIGHT = 4;

type Counts = Map<string, Map<string, number>>;

/**
 * Who acts for whom, each name and part of a name in lower case, as any document says. People whom documents place
 * differently are left out.
 */
export class PeopleCensus {
  readonly #people: Counts = new Map();
  readonly #parties: PartyFinder;

  constructor(parties: PartyFinder) {
    this.#parties = parties;
  }

  /** Counts whom the sentences of a document name for whom. */
  add(sentences: readonly Sentence[]): void {
    countPeople(sentences, this.#parties, this.#people);
  }

  people(): ReadonlyMap<string, string> {
    return new Map([...this.#people].flatMap(([word, counts]) => clearlyOf(word, counts)));
  }
}

function countPeople(sentences: readonly Sentence[], parties: PartyFinder, people: Counts): void {
  const titled = sentences.filter(({ text }) => TITLED.test(text) || OWNED_NAME.test(text));
  const read = titled.map(({ tokens }) => ({ tokens, named: parties.find(tokens) }));
  for (const { tokens, named } of read)
    for (const [word, party] of namedLeaders(tokens, named)) count(people, word, party, NAMED_WEIGHT);
  const bare = read.flatMap(({ tokens, named }) => bareLeaders(tokens, named));
  const home = bare.length > 0 ? homeOf(sentences, parties) : null;
  if (home !== null) for (const word of bare) count(people, word, home, 1);
}

function count(people: Counts, word: string, party: string, weight: number): void {
  const counts = people.get(word) ?? new Map<string, number>();
  people.set(word, counts.set(party, (counts.get(party) ?? 0) + weight));
}

/** The country whose institutions a document names most: its president needs no country. */
function homeOf(sentences: readonly Sentence[], parties: PartyFinder): string | null {
  const counts = new Map<string, number>();
  const bodies = sentences
    .filter(({ text }) => parties.holdsBody(text))
    .flatMap(({ tokens }) => parties.find(tokens))
    .filter(({ form }) => form === "body");
  for (const { party } of bodies) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function clearlyOf(word: string, counts: ReadonlyMap<string, number>): [string, string][] {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && (second === undefined || first[1] >= 2 * second[1]) ? [[word, first[0]]] : [];
}
