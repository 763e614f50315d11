import type { Document, Passage } from "./corpus/model.ts";
import type { Lexicon } from "./search/lexicon.ts";
import { passageIndexInSteps } from "./search/passage-index.ts";
import { type Answer, search } from "./search/search.ts";
import { withStandIns } from "./stand-ins.ts";
import type { Steps } from "./text/steps.ts";
import { visible } from "./text/visible.ts";
import type { TimelineEvent, TimelineRow } from "./timeline/model.ts";

/** An event, and which of its tellings are on the topic asked for; none where there was no topic. */
export interface FoundRow {
  readonly row: TimelineRow;
  readonly onTopic: readonly TimelineEvent[];
}

/** Finds the events on a topic, all for an empty one, by date. */
export type TimelineFinder = (topic: string) => readonly FoundRow[];

/** Prepares the finding of dated events by topic. */
export function* timelineFinderInSteps(
  rows: readonly TimelineRow[],
  documents: readonly Document[],
  lexicon: Lexicon,
): Steps<TimelineFinder> {
  const findOnTopic = yield* topicSearch(rows, documents, lexicon);
  const all = rows.map((row) => ({ row, onTopic: [] }));
  return (topic) => (topic === "" ? all : findOnTopic(topic));
}

/**
 * The search, over the sentences that tell events instead of passages, and what stands under a heading of that name.
 *
 * The search stops after a few pages of its best, and a timeline with holes would mislead: where it finds anything,
 * all sentences with every word of the topic count.
 */
function* topicSearch(rows: readonly TimelineRow[], documents: readonly Document[], lexicon: Lexicon) {
  const events = rows.flatMap((row) => row.events);
  const findTold = yield* sentenceSearch(events, documents, lexicon);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const nameOf = ({ passage }: TimelineEvent) =>
    visible(passage.heading ?? titles.get(passage.documentId) ?? "").toLowerCase();
  return (topic: string): FoundRow[] => {
    const told = findTold(topic);
    const isOnTopic = (event: TimelineEvent) => told.has(event) || nameOf(event) === topic.toLowerCase();
    return rows
      .map((row) => ({ row, onTopic: row.events.filter(isOnTopic) }))
      .filter(({ onTopic }) => onTopic.length > 0);
  };
}

function* sentenceSearch(
  events: readonly TimelineEvent[],
  documents: readonly Document[],
  lexicon: Lexicon,
): Steps<(topic: string) => ReadonlySet<TimelineEvent>> {
  const standIns = events.map(standIn);
  // A heading or title names several things, and not each of its dated sentences is about them all.
  const untitled = documents.map((document) => ({ ...document, title: "" }));
  const index = yield* passageIndexInSteps(withStandIns(untitled, standIns));
  const holdingAll = ({ words }: Answer) => {
    const [rarest] = words.toSorted((a, b) => b.rarity - a.rarity);
    if (rarest === undefined) return [];
    return index
      .find(new Map([[rarest.term, 1]]), Number.POSITIVE_INFINITY)
      .filter(({ words: { places } }) => words.every(({ term }) => places.has(term)));
  };
  return (topic: string): ReadonlySet<TimelineEvent> => {
    const answer = search(topic, index, lexicon, { isWanted: () => true });
    if (answer.excerpts.length === 0) return new Set();
    const found = [...answer.excerpts, ...holdingAll(answer)].map(({ passage }) => passage.index);
    return new Set(found.flatMap((at) => events.slice(at, at + 1)));
  };
}

/** The sentence alone, numbered by its place among all that are told. */
function standIn({ passage, text }: TimelineEvent, index: number): Passage {
  return { ...passage, kind: "paragraph", index, text, heading: null };
}
