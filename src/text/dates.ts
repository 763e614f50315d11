import { countIn, dayIn, monthIn, stepIn, weekdayIn, yearIn } from "./calendar-words.ts";
import { type Direction, directionOf } from "./date-direction.ts";
import { type DatePhrase, type DateShape, findDatePhrases } from "./date-phrases.ts";
import { isoOf, isReal, numericDay, type Precision, precisionOf } from "./iso-date.ts";
import type { Span } from "./span.ts";

/** A date as a text tells it. */
export interface DateMention {
  readonly span: Span;
  /** The words of the span: “Thursday”, “earlier this month”, “April 2”. */
  readonly text: string;
  /** `2025-10-30`, `2025-10` or `2025`, as far as it is told. */
  readonly iso: string;
  readonly precision: Precision;
  /** "stated" where the text tells every part of `iso`; "implied" where the reference completed it. */
  readonly certainty: "stated" | "implied";
}

type Reading = Omit<DateMention, "span" | "text">;

/** A day, in UTC, with how much of it is known. */
interface Reference {
  readonly day: Date;
  readonly precision: Precision;
}

const DAY_MS = 86_400_000;
/** “must comply by March 7”, “was set to begin on February 4” in a report of March means this year's, not one a year ahead. */
const LATE_DAYS = 70;
/** “on June 1” in a report of May is the day soon to come, whatever the verb beside it: else the year would be told. */
const SOON_DAYS = 100;
const HALF_A_YEAR = 186;

/**
 * The dates that a text tells, in order and without overlaps.
 *
 * What lacks its year or its week is completed from the reference, a document's date (`2025-10-29`, `2025-10`
 * or `2025`), in the direction that the nearest verb tells: “met on Thursday” is the last one, “will meet on
 * Thursday” the next. Without a reference, or with one too vague (“on Thursday” in a document of June), only
 * dates told in full come out. A week is told to its month, a weekend to its Saturday. Durations, decades,
 * bare numbers, amounts and versions are no dates.
 */
export function findDates(text: string, reference: string | null): DateMention[] {
  const known = readReference(reference);
  return findDatePhrases(text).flatMap((phrase) => {
    const reading = READERS[phrase.shape](phrase, contextOf(text, phrase), known);
    if (reading === null) return [];
    const span = { start: phrase.start, end: phrase.start + phrase.text.length };
    return [{ span, text: phrase.text, ...reading }];
  });
}

type Context = () => Direction;
type Reader = (phrase: DatePhrase, direction: Context, reference: Reference | null) => Reading | null;

/** How the words of each shape become a date; null where the reference does not suffice. */
const READERS: Readonly<Record<DateShape, Reader>> = {
  "full-day": ({ text }) => stated(text),
  "numeric-day": ({ text }) => stated(numericDay(text)),
  "month-day": readMonthDay,
  "month-year": readMonthDay,
  "part-of-period": readPartOfPeriod,
  weekday: readWeekday,
  "relative-day": readRelativeDay,
  "relative-period": readPeriod,
  ago: readPeriod,
  weekend: readWeekend,
  month: readMonthDay,
  year: ({ text }) => stated(text.slice(0, 4)),
};

function contextOf(text: string, { start, text: words }: DatePhrase): Context {
  return () =>
    directionOf(text.slice(Math.max(0, start - 200), start), text.slice(start + words.length, start + 200));
}

/** “October 30, 2025”, “30 October”, “April 2”, “late May 2024”, “May”: the year may be missing. */
function readMonthDay({ text }: DatePhrase, direction: Context, reference: Reference | null): Reading | null {
  const [month, day, told] = [monthIn(text), dayIn(text), yearIn(text)];
  if (month === null) return null;
  if (told !== null) return stated(isoOf(told, month, day));
  if (reference === null) return null;
  if (/year$/.test(text))
    return implied(isoOf(reference.day.getUTCFullYear() + (stepIn(text) ?? 0), month, day));
  const step = day === null ? stepIn(text) : null;
  const year =
    step === null ? yearNear(month, day, direction(), reference) : yearOfStep(step, month, reference);
  return implied(isoOf(year, month, day));
}

/** The year of “last July”, “this July”, “next July”: neither last nor next is the reference’s own month. */
function yearOfStep(step: -1 | 0 | 1, month: number, { day }: Reference): number {
  const [year, from] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  if (step === -1) return month < from ? year : year - 1;
  return step === 1 && month <= from ? year + 1 : year;
}

/** The year that puts a month, or a day of it, behind, ahead of, or nearest to the reference. */
function yearNear(month: number, day: number | null, direction: Direction, reference: Reference): number {
  const { day: from, precision } = reference;
  const year = from.getUTCFullYear();
  if (precision === "year") return year;
  const exactDay = precision === "day" ? day : null;
  const days = (month - 1 - from.getUTCMonth()) * 31 + (exactDay === null ? 0 : exactDay - from.getUTCDate());
  const latest = { past: exactDay === null ? 0 : SOON_DAYS, nearest: HALF_A_YEAR, future: Infinity }[
    direction
  ];
  const earliest = { past: -Infinity, nearest: -HALF_A_YEAR, future: exactDay === null ? 0 : -LATE_DAYS }[
    direction
  ];
  if (days > latest) return year - 1;
  return days < earliest ? year + 1 : year;
}

/** “Thursday”, “last Friday night”, “Monday of next week”. */
function readWeekday({ text }: DatePhrase, direction: Context, reference: Reference | null): Reading | null {
  const weekday = weekdayIn(text);
  if (weekday === null || reference?.precision !== "day") return null;
  const today = reference.day.getUTCDay();
  const step = stepIn(text);
  if (/week\b/i.test(text) || step === 1)
    return implied(dayAfter(reference, inWeek(weekday, today) + 7 * (step ?? 0)));
  const ahead = (weekday - today + 7) % 7;
  if (step === -1) return implied(dayAfter(reference, ahead - 7));
  const isAhead = ahead === 0 || step === 0 || isAheadIn(direction(), ahead);
  return implied(dayAfter(reference, isAhead ? ahead : ahead - 7));
}

function isAheadIn(direction: Direction, days: number): boolean {
  return direction === "future" || (direction === "nearest" && days <= 3);
}

/** How many days lie between today and a weekday of the same week, which begins with Monday. */
function inWeek(weekday: number, today: number): number {
  return ((weekday + 6) % 7) - ((today + 6) % 7);
}

/** “yesterday”, “tonight”, “tomorrow”. */
function readRelativeDay({ text }: DatePhrase, _: unknown, reference: Reference | null): Reading | null {
  if (reference?.precision !== "day") return null;
  if (/^yesterday/i.test(text)) return implied(dayAfter(reference, -1));
  return implied(dayAfter(reference, /^tomorrow/i.test(text) ? 1 : 0));
}

/** “over the weekend”, “last weekend”, “this weekend”: the Saturday. */
function readWeekend({ text }: DatePhrase, direction: Context, reference: Reference | null): Reading | null {
  if (reference?.precision !== "day") return null;
  const ahead = (6 - reference.day.getUTCDay() + 7) % 7;
  const step = stepIn(text);
  if (step === 0 || step === 1 || /^into\b/i.test(text)) return implied(dayAfter(reference, ahead));
  const isSunday = ahead === 6;
  const isAhead = step === null && !isSunday && (ahead === 0 || direction() === "future");
  return implied(dayAfter(reference, isAhead ? ahead : ahead - 7));
}

/** “last month”, “earlier this year”, “next week”, “three weeks ago”: a week is told to its month. */
function readPeriod({ text }: DatePhrase, _: unknown, reference: Reference | null): Reading | null {
  const unit = /day|week|month|year/i.exec(text)?.[0].toLowerCase();
  const steps = /\bago$/i.test(text) ? negative(countIn(text)) : stepIn(text);
  if (reference === null || steps === null || unit === undefined) return null;
  if (unit === "year") return implied(String(reference.day.getUTCFullYear() + steps));
  if (reference.precision === "year") return null;
  if (unit === "month") return implied(monthAfter(reference, steps));
  if (reference.precision !== "day") return null;
  return implied(unit === "day" ? dayAfter(reference, steps) : dayAfter(reference, 7 * steps).slice(0, 7));
}

function negative(count: number | null): number | null {
  return count === null ? null : -count;
}

/** “the end of the year”, “the start of next month”, “the beginning of April”, “the middle of 2026”. */
function readPartOfPeriod(
  phrase: DatePhrase,
  direction: Context,
  reference: Reference | null,
): Reading | null {
  const period = phrase.text.replace(/^(?:the\s+)?\S+\s+of\s+/i, "").replace(/^the\b/, "this");
  const inner = { ...phrase, text: period };
  if (/^\d{4}$/.test(period)) return stated(period);
  return /(?:month|year)$/.test(period)
    ? readPeriod(inner, direction, reference)
    : readMonthDay(inner, direction, reference);
}

function readReference(iso: string | null): Reference | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? "");
  if (match === null) return null;
  const [, year, month = "01", day = "15"] = match;
  const noon = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return { day: noon, precision: precisionOf(iso ?? "") };
}

function dayAfter({ day }: Reference, days: number): string {
  return new Date(day.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

function monthAfter({ day }: Reference, months: number): string {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 15)).toISOString().slice(0, 7);
}

function stated(iso: string): Reading | null {
  return isReal(iso) ? { iso, precision: precisionOf(iso), certainty: "stated" } : null;
}

function implied(iso: string): Reading | null {
  return isReal(iso) ? { iso, precision: precisionOf(iso), certainty: "implied" } : null;
}
