import type { Address, Document, Passage } from "../corpus/model.ts";
import { directionOf } from "../text/date-direction.ts";
import { finish, type Steps } from "../text/steps.ts";
import { findCandidates } from "./candidates.ts";
import { labelOf } from "./event-label.ts";
import { judgeCandidate } from "./event-rules.ts";
import type { Candidate, TimelineEvent } from "./model.ts";
import { refineEvents } from "./refine-events.ts";

/**
 * The dated events that documents tell, in reading order: one for each date of a sentence that tells one.
 * What is expected, planned or due is marked so. Sentences without a date, or whose date the document's own
 * is too vague to complete, are left out.
 */
export function extractTimeline(documents: readonly Document[]): TimelineEvent[] {
  return finish(timelineInSteps(documents));
}

/** `extractTimeline`, document by document. */
export function* timelineInSteps(documents: readonly Document[]): Steps<TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  for (const document of documents) {
    for (const event of refineEvents(findCandidates(document).flatMap(readEvent))) events.push(event);
    yield;
  }
  return events;
}

function readEvent(candidate: Candidate): TimelineEvent[] {
  const { isEvent, rule } = judgeCandidate(candidate);
  if (!isEvent) return [];
  const { passage, span, sentence, mention } = candidate;
  return [
    {
      address: addressOf(passage, span.start),
      passage,
      span,
      text: sentence,
      label: labelOf(candidate),
      date: mention.iso,
      precision: mention.precision,
      certainty: mention.certainty,
      isExpected: isExpected(candidate),
      dateText: mention.text,
      rule,
    },
  ];
}

/** A sentence on a later line of its passage has that line's address. */
function addressOf(passage: Passage, start: number): Address {
  const breaks = passage.text.slice(0, start).split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
  return breaks === 0 ? passage.address : `${passage.seed.name}:${passage.line + breaks}`;
}

function isExpected({ document, mention, before, after }: Candidate): boolean {
  const today = document.published?.iso ?? null;
  const isFuture = directionOf(before, after) === "future";
  if (today === null) return isFuture;
  const length = Math.min(today.length, mention.iso.length);
  const [date, now] = [mention.iso.slice(0, length), today.slice(0, length)];
  return date > now || (date === now && isFuture);
}
