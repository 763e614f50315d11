import type { TimelineEvent, TimelineRow } from "./model.ts";
import { compareWords, readTelling, type Telling, weighWords } from "./shared-words.ts";

/** How much of the shorter telling two must share, and in how many words, to be one event. */
interface Need {
  readonly likeness: number;
  readonly words: number;
}
const SAME_DATE: Need = { likeness: 0.35, words: 3 };
/** One speaker says several things on a day, in much the same words around them. */
const REMARKS: Need = { likeness: 0.7, words: 4 };
/** Who does something and who tells of it. */
const ACT_AND_REMARK: Need = { likeness: 0.55, words: 4 };
/** Where and what about differ from text to text; two of who meets, or where, must be the same. */
const MEETINGS: Need = { likeness: 0.2, words: 3 };
/** “the May 12 announcement”, “Thursday’s meeting” has few words, and refers to what is known. */
const OWNED: Need = { likeness: 0.5, words: 2 };
const OWNED_IN_DOCUMENT: Need = { likeness: 0.3, words: 1 };
/** Where one date is coarser than the other, the words must tell more. */
const COARSER: Need = { likeness: 0.45, words: 3 };

interface Told {
  readonly event: TimelineEvent;
  readonly telling: Telling;
}

/**
 * One row for each event, however many sentences tell it: sorted by date, a month before its days. Tellings
 * belong together where their dates agree as far as told, and their words are alike.
 */
export function mergeEvents(events: readonly TimelineEvent[]): TimelineRow[] {
  const told = events.map((event) => ({ event, telling: readTelling(event) }));
  const weight = weighWords(told.map(({ telling }) => telling.sentence));
  const groups: Told[][] = [];
  const byMonth = new Map<string, Told[][]>();
  // The most precise first, so that a coarser date joins one of its days rather than the reverse.
  for (const one of told.toSorted((a, b) => b.event.date.length - a.event.date.length)) {
    const key = one.event.date.slice(0, 4);
    const near = byMonth.get(key) ?? [];
    const group = closest(one, near, weight);
    if (group) group.push(one);
    else {
      const made = [one];
      groups.push(made);
      byMonth.set(key, [...near, made]);
    }
  }
  return groups
    .map(toRow)
    .toSorted((a, b) => compare(a.date, b.date) || compareEvents(a.events[0], b.events[0]));
}

function closest(one: Told, groups: readonly Told[][], weight: (word: string) => number): Told[] | null {
  let best: { readonly group: Told[]; readonly alike: number } | null = null;
  for (const group of groups) {
    const alike = alikeToGroup(one, group, weight);
    if (alike >= 1 && alike > (best?.alike ?? 0)) best = { group, alike };
  }
  return best?.group ?? null;
}

/** Like most of a group, so that no chain of half-likenesses joins what differs; a meeting may be like any. */
function alikeToGroup(one: Told, group: readonly Told[], weight: (word: string) => number): number {
  const all = group.map((other) => alikeness(one, other, weight)).toSorted((a, b) => b - a);
  const most = all.slice(0, Math.ceil(all.length / 2));
  return isMeeting(one.event) ? (all[0] ?? 0) : (most.at(-1) ?? 0);
}

/** How far two tellings exceed what makes them one event; below 1 they are two. */
function alikeness(one: Told, other: Told, weight: (word: string) => number): number {
  const need = needOf(one.event, other.event);
  if (need === null) return 0;
  const measured = [
    compareWords(one.telling.clause, other.telling.clause, weight),
    compareWords(one.telling.sentence, other.telling.sentence, weight),
  ];
  return Math.max(
    ...measured.map(({ shared, likeness }) => (shared < need.words ? 0 : likeness / need.likeness)),
  );
}

/** null where the dates contradict each other, or one sentence tells both. */
function needOf(one: TimelineEvent, other: TimelineEvent): Need | null {
  const rules = [one.rule, other.rule];
  const isOneRule = one.rule === other.rule;
  if (rules.includes("outcome")) return isOneRule ? REMARKS : null;
  if (one.date !== other.date) return isWithin(other.date, one) ? COARSER : null;
  if (one.passage === other.passage && one.span.start === other.span.start) return null;
  if (rules.includes("remark")) return isOneRule ? REMARKS : ACT_AND_REMARK;
  return one.precision === "day" ? needOnDay(one, other) : SAME_DATE;
}

function needOnDay(one: TimelineEvent, other: TimelineEvent): Need {
  const isOwned = one.rule === "dated-noun" || other.rule === "dated-noun";
  if (isOwned && one.passage.documentId === other.passage.documentId) return OWNED_IN_DOCUMENT;
  if (isMeeting(one) && isMeeting(other)) return MEETINGS;
  return isOwned ? OWNED : SAME_DATE;
}

function isWithin(date: string, { date: coarser, precision }: TimelineEvent): boolean {
  return precision === "month" && date.startsWith(`${coarser}-`);
}

function isMeeting({ rule }: TimelineEvent): boolean {
  return rule === "meeting" || rule === "dated-noun" || rule === "lead" || rule === "time-of-day";
}

function toRow(group: readonly Told[]): TimelineRow {
  const events = group.map(({ event }) => event).toSorted(compareEvents);
  const finest = group.map(({ event }) => event).reduce((a, b) => (b.date.length > a.date.length ? b : a));
  const isStated = events.some(({ certainty, date }) => certainty === "stated" && date === finest.date);
  return {
    date: finest.date,
    precision: finest.precision,
    certainty: isStated ? "stated" : "implied",
    events,
  };
}

function compareEvents(one: TimelineEvent | undefined, two: TimelineEvent | undefined): number {
  return (
    (one?.passage.index ?? 0) - (two?.passage.index ?? 0) || (one?.span.start ?? 0) - (two?.span.start ?? 0)
  );
}

function compare(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
