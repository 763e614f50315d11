import type { TimelineEvent, TimelineRow } from "../src/timeline/model.ts";

/** A labelled event: the line that tells it, and the date as far as it is known. */
export interface LabelledEvent {
  /** A seed's short name, with a letter where the seed holds several documents: `003d`. */
  readonly article: string;
  readonly line: number;
  /** Lines that repeat it word for word. */
  readonly alsoLines?: readonly number[];
  readonly text: string;
  readonly label: string;
  readonly date: string;
  readonly precision: string;
}

/** How the labelled events were found, and what was found beside them. */
export interface TimelineScore {
  readonly labelled: number;
  readonly found: number;
  readonly misses: readonly LabelledEvent[];
  readonly extracted: number;
  /** Events of no labelled line and date. */
  readonly unlabelled: readonly TimelineEvent[];
  readonly rows: number;
  /** Rows none of whose events is labelled: neither the event nor another telling of it. */
  readonly falseRows: readonly TimelineRow[];
  /** The events of these rows, as a share of all. */
  readonly shareFalse: number;
}

/**
 * Compares extracted events with the labelled ones.
 *
 * An event is found where one is extracted from the same line, or from a line that repeats it, with the same
 * date at the same precision; “2025-05” does not find “2025-05-11”. The labels name each event once, mostly
 * on one line, though several sentences tell it. So `unlabelled` counts every event whose own line and date no
 * label has, and `shareFalse` only those in rows none of whose tellings has a label: a second telling of a
 * labelled event is not held against the extraction, provided that it was merged with one that has it.
 */
export function scoreTimeline(labels: readonly LabelledEvent[], rows: readonly TimelineRow[]): TimelineScore {
  const events = rows.flatMap((row) => row.events);
  const isLabelled = (event: TimelineEvent) => labels.some((label) => matches(label, event));
  const misses = labels.filter((label) => !events.some((event) => matches(label, event)));
  const falseRows = rows.filter((row) => !row.events.some(isLabelled));
  return {
    labelled: labels.length,
    found: labels.length - misses.length,
    misses,
    extracted: events.length,
    unlabelled: events.filter((event) => !isLabelled(event)),
    rows: rows.length,
    falseRows,
    shareFalse: falseRows.flatMap((row) => row.events).length / Math.max(1, events.length),
  };
}

function matches(label: LabelledEvent, { passage, address, date, precision }: TimelineEvent): boolean {
  const isLine = [label.line, ...(label.alsoLines ?? [])].some(
    (line) => address === `${passage.seed.name}:${line}`,
  );
  return (
    passage.seed.name === label.article.slice(0, 3) &&
    isLine &&
    date === label.date &&
    precision === label.precision
  );
}
