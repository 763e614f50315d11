import { type Direction, directionOf } from "./date-direction.ts";
import { parseDates } from "./date-parser.ts";
import { type Span, slice } from "./span.ts";

/** How much of a date is told. */
export type Precision = "day" | "month" | "year";

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

type Parts = ReturnType<typeof parseDates>[number]["start"];

/** How much of a text around a date is looked at. */
const REACH = 200;
const DAY_MS = 86_400_000;
const HALF_A_YEAR = 186;
/** “must comply by March 7”, “was set to begin on February 4” in a report of March: this year’s, not one a year ahead. */
const LATE_DAYS = 70;
/** “on June 1” in a report of May is the day soon to come, whatever the verb beside it: of another year, it would be told. */
const SOON_DAYS = 100;
const PRECISIONS: Readonly<Record<number, Precision>> = { 4: "year", 7: "month" };
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** Words without which a text tells no date; most sentences have none, which this tells sooner. */
const MAYBE_DATE =
  /\d{4}|\d[./]\d|(?:day|DAY)\b|[Ww]eek|month|year|night\b|[Tt]omorrow|[Tt]his (?:morn|after|even)|\bago\b|J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC/;

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
  const first = text.search(MAYBE_DATE);
  if (first < 0) return [];
  const from = Math.max(0, first - REACH);
  const today = /^\d{4}(?:-\d\d){0,2}$/.test(reference ?? "") ? reference : null;
  return parseDates(text.slice(from), noonOf(today ?? "2000")).flatMap((result) => {
    const { start: parts } = result;
    const start = from + result.index;
    const span = { start, end: start + result.text.length };
    const words = slice(text, span);
    const certainty = YEAR.test(words) ? "stated" : "implied";
    const direction = () =>
      directionOf(text.slice(Math.max(0, start - REACH), start), text.slice(span.end, span.end + REACH));
    const iso = certainty === "stated" ? isoOf(parts) : today && completed(parts, words, direction, today);
    return iso && isReal(iso)
      ? [{ span, text: words, iso, precision: PRECISIONS[iso.length] ?? "day", certainty }]
      : [];
  });
}

/** What chrono completed from today, where today tells enough for it, in the direction of the verb. */
function completed(parts: Parts, words: string, direction: () => Direction, today: string): string | null {
  if (parts.isCertain("month") && !parts.isCertain("year"))
    return isoOf(parts, yearOfStep(parts, words, today) ?? yearOf(parts, direction(), today));
  const iso = isoOf(parts);
  if (iso.length > today.length && !/year$/i.test(words)) return null;
  const isWeekday = parts.isCertain("weekday") && !parts.isCertain("day");
  if (isWeekday && !/\b(?:this|last|next)\b/i.test(words)) return weekdayOf(iso, words, direction(), today);
  return /^(?!\w+day).*\bweeks?(?:\s+ago)?$/is.test(words) ? iso.slice(0, 7) : iso;
}

/** The year of “last July”, “this July”, “next July”: neither last nor next is the month of today. */
function yearOfStep(parts: Parts, words: string, today: string): number | null {
  const step = /^(?:last|this|next)\b/i.exec(words)?.[0].toLowerCase();
  if (step === undefined || parts.isCertain("day")) return null;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const told = parts.get("month") ?? 0;
  if (step === "last") return told < month ? year : year - 1;
  return step === "next" && told <= month ? year + 1 : year;
}

/** The year that puts a month, or a day of it, behind, ahead of, or nearest to today. */
function yearOf(parts: Parts, direction: Direction, today: string): number {
  const year = Number(today.slice(0, 4));
  const told = isoOf(parts, year).slice(0, today.length);
  const days = Math.round((noonOf(told).getTime() - noonOf(today.slice(0, told.length)).getTime()) / DAY_MS);
  const [earliest, latest] = told.length === 10 ? [-LATE_DAYS, SOON_DAYS] : [0, 0];
  if (days > { past: latest, nearest: HALF_A_YEAR, future: Infinity }[direction]) return year - 1;
  return days < { past: -Infinity, nearest: -HALF_A_YEAR, future: earliest }[direction] ? year + 1 : year;
}

/** chrono takes the nearest; the verb may tell that it lies on the other side of today. A weekend is mostly past. */
function weekdayOf(iso: string, words: string, direction: Direction, today: string): string {
  const isPast = direction === "past" || (direction === "nearest" && /weekend/i.test(words));
  if (iso > today && isPast) return dayAfter(iso, -7);
  return iso < today && direction === "future" ? dayAfter(iso, 7) : iso;
}

/** `2025-10-30`, `2025-10` or `2025`, as far as it is told; a day of the week tells a day. */
function isoOf(parts: Parts, year = parts.get("year")): string {
  const [month, day] = [parts.get("month"), parts.get("day")].map((part) => String(part).padStart(2, "0"));
  if (parts.isCertain("day") || parts.isCertain("weekday")) return `${year}-${month}-${day}`;
  return parts.isCertain("month") ? `${year}-${month}` : `${year}`;
}

/** Whether a calendar has this day. */
function isReal(iso: string): boolean {
  return iso.length < 10 || new Date(Date.parse(iso) || 0).toISOString().startsWith(iso);
}

function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Of a month or a year the middle one. */
function noonOf(iso: string): Date {
  return new Date(`${iso}${{ 4: "-07-02", 7: "-15" }[iso.length] ?? ""}T12:00:00`);
}
