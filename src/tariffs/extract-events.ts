import type { Document } from "../corpus/model.ts";
import { finish, type Steps } from "../text/steps.ts";
import { createActionFinder } from "./actions.ts";
import type { Finding } from "./finding.ts";
import { readInKind } from "./in-kind-rule.ts";
import { readListed } from "./list-rule.ts";
import { isAboutMeasures, readMeasures } from "./measure-rules.ts";
import type { TariffEvent } from "./model.ts";
import { createPartyFinder } from "./parties.ts";
import { PeopleCensus } from "./people.ts";
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
  return finish(tariffEventsInSteps(documents));
}

/** `extractTariffEvents`, document by document; each is gone through twice, so that no sentence need be kept. */
export function* tariffEventsInSteps(documents: readonly Document[]): Steps<TariffEvent[]> {
  const parties = createPartyFinder();
  const actions = createActionFinder();
  const census = new PeopleCensus(parties);
  for (const document of documents) {
    census.add(readSentences(document, { parties, actions, people: () => NOBODY }));
    yield;
  }
  const people = census.people();
  const tools: Tools = { parties, actions, people: () => people };
  const events: TariffEvent[] = [];
  for (const document of documents) {
    const topical = readSentences(document, tools).filter(
      (one) => (isTopical(one) || isAboutMeasures(one)) && isTold(one),
    );
    for (const finding of refine(topical.flatMap(readSentence))) events.push(eventOf(finding));
    yield;
  }
  return events;
}

/** An item of a list of rates is read by the line above the list, anything else by its own words. */
function tariffsOf(sentence: Sentence): Finding[] {
  const listed = readListed(sentence);
  return listed.length > 0 ? listed : readTariffs(sentence);
}

/** A heading says whom the text below it speaks of, and nothing else. */
function isTold({ passage }: Sentence): boolean {
  return passage.kind !== "heading";
}

const NOBODY: ReadonlyMap<string, string> = new Map();

function readSentence(sentence: Sentence): Finding[] {
  if (!isTopical(sentence)) return readMeasures(sentence);
  return [...tariffsOf(sentence), ...readInKind(sentence), ...readTruce(sentence), ...readMeasures(sentence)];
}

/** What is not yet done is somebody’s word. */
const SAID_STATUSES = new Set(["threatened", "expected", "averted"]);

function eventOf(finding: Finding): TariffEvent {
  const {
    sentence,
    at: _at,
    isDefinite: _isDefinite,
    isBare: _isBare,
    isIdle: _isIdle,
    isAnaphor: _isAnaphor,
    isRemoval: _isRemoval,
    rule,
    ...read
  } = finding;
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
