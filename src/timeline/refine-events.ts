import type { TimelineEvent } from "./model.ts";

type Refiner = (events: readonly TimelineEvent[]) => TimelineEvent[];

/** No sentence worth reading tells more dates than this. */
const NEAR = 8;

/** List to list, in this order. */
const REFINERS: readonly Refiner[] = [dropRepeatedDates, dropCoarserDates];

/** The events without what tells nothing more. */
export function refineEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  return REFINERS.reduce<TimelineEvent[]>((refined, refine) => refine(refined), [...events]);
}

/** A sentence that tells one date twice (“On Monday …, hours after Monday’s vote”) tells one event. */
function dropRepeatedDates(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter(
    (event, i) =>
      !sameSentence(event, events.slice(Math.max(0, i - NEAR), i)).some(({ date }) => date === event.date),
  );
}

/** “In 2024, on March 3”: in the same sentence the year adds nothing to its day. */
function dropCoarserDates(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter((event, i) => {
    if (event.precision !== "year") return true;
    const beside = sameSentence(event, events.slice(Math.max(0, i - NEAR), i + NEAR));
    return !beside.some(({ date }) => date.startsWith(`${event.date}-`));
  });
}

function sameSentence(event: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent[] {
  return others.filter(({ passage, span }) => passage === event.passage && span.start === event.span.start);
}
