import type { Document } from "../corpus/model.ts";
import { once } from "../text/once.ts";
import { createActionFinder } from "./actions.ts";
import type { Finding } from "./finding.ts";
import { bareLeaders, namedLeaders } from "./leaders.ts";
import { readMeasures } from "./measure-rules.ts";
import type { TariffEvent } from "./model.ts";
import { createPartyFinder, type PartyFinder } from "./parties.ts";
import { isTopical, readSentences, type Tools } from "./read-sentences.ts";
import { refine } from "./refiners.ts";
import type { Sentence } from "./sentence.ts";
import { sourceOf } from "./source.ts";
import { readTariffs } from "./tariff-rules.ts";
import { readTruce } from "./truce-rule.ts";

/**
 * What the documents say about tariffs and other trade measures, in reading order; may be empty.
 *
 * Percentages of growth, shares, polls and the like are none of theirs. Headings say nothing.
 */
export function extractTariffEvents(documents: readonly Document[]): TariffEvent[] {
  const parties = createPartyFinder();
  const people = once(() => leadersOf(read, parties));
  const tools: Tools = { parties, people, actions: createActionFinder() };
  const read = documents.map((document) => readSentences(document, tools));
  return read.flatMap((sentences) => {
    const topical = sentences.filter(isTopical);
    return refine(topical.flatMap(readSentence)).map(eventOf);
  });
}

function readSentence(sentence: Sentence): Finding[] {
  return [...readTariffs(sentence), ...readTruce(sentence), ...readMeasures(sentence)];
}

/** What a sentence holds that says for whom somebody acts. */
const TITLED =
  /\b(?:president|premier|chancellor|minister|secretary|leader|king|queen|prince|emperor|representative|chair|commissioner|spokes|envoy|ambassador|czar|negotiator|chief|governor|senator)/i;
const OWNED_NAME = /['’]s [A-Z][a-z]+ [A-Z]/;

/** Who acts for whom, as any document says; people whom documents place differently are left out. */
function leadersOf(read: readonly (readonly Sentence[])[], parties: PartyFinder): ReadonlyMap<string, string> {
  const people = new Map<string, Map<string, number>>();
  const count = (word: string, party: string, weight: number) => {
    const counts = people.get(word) ?? new Map<string, number>();
    people.set(word, counts.set(party, (counts.get(party) ?? 0) + weight));
  };
  for (const sentences of read) {
    const titled = sentences.filter(({ text }) => TITLED.test(text) || OWNED_NAME.test(text)).map(({ tokens }) => tokens);
    for (const tokens of titled)
      for (const [word, party] of namedLeaders(tokens, parties.find(tokens))) count(word, party, 4);
    const bare = titled.flatMap((tokens) => bareLeaders(tokens, parties.find(tokens)));
    const home = bare.length > 0 ? homeOf(sentences, parties) : null;
    for (const word of home === null ? [] : bare) count(word, home ?? "", 1);
  }
  return new Map([...people].flatMap(([word, counts]) => clearlyOf(word, counts)));
}

/** The country whose institutions or capital a document names most: whose president needs no country. */
function homeOf(sentences: readonly Sentence[], parties: PartyFinder): string | null {
  const counts = new Map<string, number>();
  for (const { party, form } of sentences.flatMap(({ tokens }) => parties.find(tokens)))
    if (form === "body") counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function clearlyOf(word: string, counts: ReadonlyMap<string, number>): [string, string][] {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && (second === undefined || first[1] >= 2 * second[1]) ? [[word, first[0]]] : [];
}

/** What is not yet done is somebody’s word. */
const SAID_STATUSES = new Set(["threatened", "expected", "averted"]);

function eventOf(finding: Finding): TariffEvent {
  const { sentence, at: _at, isDefinite: _isDefinite, rule, ...read } = finding;
  const source = SAID_STATUSES.has(read.status) ? sourceOf(sentence) : null;
  return {
    address: addressOf(sentence),
    passage: sentence.passage,
    span: sentence.span,
    ...read,
    source,
    rule,
  };
}

/** The address of the line on which a sentence begins. */
function addressOf({ passage, span }: Sentence): string {
  const lines = passage.text.slice(0, span.start).split("\n").length - 1;
  return lines === 0 ? passage.address : `${passage.seed.name}:${passage.line + lines}`;
}
