import type { TimelineEvent } from "./model.ts";

type Refiner = (events: readonly TimelineEvent[]) => TimelineEvent[];

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
      !sameSentence(event, events.slice(Math.max(0, i - 8), i)).some(({ date }) => date === event.date),
  );
}

/** “in March, on the 3rd of March”: the month adds nothing to its day in the same sentence. */
function dropCoarserDates(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter(
    (event, i) =>
      !sameSentence(event, events.slice(Math.max(0, i - 8), i + 8)).some(
        (other) =>
          other !== event &&
          other.date.length > event.date.length &&
          other.date.startsWith(`${event.date}-`) &&
          event.precision === "year",
      ),
  );
}

function sameSentence(event: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent[] {
  return others.filter(({ passage, span }) => passage === event.passage && span.start === event.span.start);
}
