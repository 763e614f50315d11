import { finish, type Steps } from "../text/steps.ts";
import type { TimelineEvent, TimelineRow } from "./model.ts";
import { compareBy, isContrary, readTelling, type Telling } from "./shared-words.ts";

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

/** Of a group, so many tellings stand for all: it may hold hundreds. */
const MOST_COMPARED = 20;

interface Told {
  readonly event: TimelineEvent;
  readonly telling: Telling;
}

/**
 * One row for each event, however many sentences tell it: sorted by date, a month before its days. Tellings
 * belong together where their dates agree as far as told, and their words are alike.
 */
export function mergeEvents(events: readonly TimelineEvent[]): TimelineRow[] {
  return finish(mergedInSteps(events));
}

/** `mergeEvents`, event by event. */
export function* mergedInSteps(events: readonly TimelineEvent[]): Steps<TimelineRow[]> {
  const told: Told[] = [];
  for (const event of events) {
    told.push({ event, telling: readTelling(event) });
    yield;
  }
  const compare = compareBy(told.map(({ telling }) => telling.sentence));
  const groups = new GroupsByDate();
  // The most precise first, so that a coarser date joins one of its days rather than the reverse.
  for (const one of told.toSorted((a, b) => b.event.date.length - a.event.date.length)) {
    const group = closest(one, groups.near(one.event.date), compare);
    if (group) group.push(one);
    else groups.add([one]);
    yield;
  }
  return groups.all.map(toRow).toSorted(compareRows);
}

/** Groups by the dates that what is told of the same day, or of its month, can have. */
class GroupsByDate {
  readonly all: Told[][] = [];
  readonly #byDate = new Map<string, Told[][]>();

  add(group: Told[]): void {
    this.all.push(group);
    const date = group[0]?.event.date ?? "";
    for (const key of new Set([date, date.slice(0, 7)])) {
      const near = this.#byDate.get(key) ?? [];
      near.push(group);
      this.#byDate.set(key, near);
    }
  }

  near(date: string): readonly Told[][] {
    return this.#byDate.get(date) ?? [];
  }
}

type Compare = ReturnType<typeof compareBy>;

function closest(one: Told, groups: readonly Told[][], compare: Compare): Told[] | null {
  let best: { readonly group: Told[]; readonly alike: number } | null = null;
  for (const group of groups) {
    const alike = alikeToGroup(one, group, compare);
    if (alike >= 1 && alike > (best?.alike ?? 0)) best = { group, alike };
  }
  return best?.group ?? null;
}

/** Like most of a group, so that no chain of half-likenesses joins what differs; a meeting may be like any. */
function alikeToGroup(one: Told, group: readonly Told[], compare: Compare): number {
  const all = group
    .slice(0, MOST_COMPARED)
    .map((other) => alikeness(one, other, compare))
    .toSorted((a, b) => b - a);
  const most = all.slice(0, Math.ceil(all.length / 2));
  return isMeeting(one.event) ? (all[0] ?? 0) : (most.at(-1) ?? 0);
}

/** How far two tellings exceed what makes them one event; below 1 they are two. */
function alikeness(one: Told, other: Told, compare: Compare): number {
  const need = needOf(one.event, other.event);
  if (need === null || isOfOthers(one, other)) return 0;
  const clauses = compare(one.telling.clause, other.telling.clause, need.words);
  return Math.max(clauses, compare(one.telling.sentence, other.telling.sentence, need.words)) / need.likeness;
}

/** “duties on Danish butter”, “duties on Belgian glass”: alike in words, not in whom or how much they hit. */
function isOfOthers(one: Told, other: Told): boolean {
  if (isMeeting(one.event) || isMeeting(other.event)) return false;
  return (
    isContrary(one.telling.parties, other.telling.parties) ||
    isContrary(one.telling.rates, other.telling.rates)
  );
}

/** null where the dates contradict each other, or one sentence tells both. */
function needOf(one: TimelineEvent, other: TimelineEvent): Need | null {
  const rules = [one.rule, other.rule];
  const isOneRule = one.rule === other.rule;
  if (rules.includes("outcome")) return isOneRule ? REMARKS : null;
  if (one.passage === other.passage && one.span.start === other.span.start) return null;
  if (one.date !== other.date) return isWithin(other.date, one) ? COARSER : null;
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

function compareRows(one: TimelineRow, two: TimelineRow): number {
  if (one.date !== two.date) return one.date < two.date ? -1 : 1;
  return compareEvents(one.events[0], two.events[0]);
}

function compareEvents(one: TimelineEvent | undefined, two: TimelineEvent | undefined): number {
  return (
    (one?.passage.index ?? 0) - (two?.passage.index ?? 0) || (one?.span.start ?? 0) - (two?.span.start ?? 0)
  );
}
