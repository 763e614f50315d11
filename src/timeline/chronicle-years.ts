import { type DateMention, findDates } from "../text/dates.ts";
import type { DatedSentence } from "./candidates.ts";
import { isHeadOfLine } from "./signs.ts";

/** What a heading says of a list of dates that lie ahead: “What happens next”, “Dates to watch”. */
const AHEAD =
  /\b(?:next|ahead|coming|upcoming|forthcoming|to come|to watch|look out|diary|calendar|what follows)\b/i;
/** “2023”, “In 2023:”, “The year 2023”. */
const YEAR_HEADING = /^\W*(?:in|the year|during)?\s*((?:19|20)\d{2})\W*$/i;
/** No list tells of days further ahead of its document. */
const FURTHEST_DAYS = 550;
/** Two lines of a list that are further apart stand in no order. */
const NEAR_DAYS = 190;

/**
 * The sentences of each passage, with the years that a list of dates tells by its place, where each line begins with
 * one: “15 December: …”, “1 January: …”. Under a heading that is a year, it is that year; under one that looks ahead,
 * none lies before today; else none lies before the line above it, unless the list runs backwards. The other dates
 * of such a line are seen from its own.
 */
export function withListedYears(
  passages: readonly (readonly DatedSentence[])[],
  today: string | null,
): (readonly DatedSentence[])[] {
  let above: string | null = null;
  return passages.map((sentences) => {
    const [first] = sentences;
    const head = first === undefined ? null : headOf(first);
    above = first === undefined || head === null ? null : listedDate(first, head, above, today);
    return head === null || above === null || above === head.iso
      ? sentences
      : seenFrom(sentences, head, above);
  });
}

/** The date with which a sentence begins as a line of a list does; null where it does not. */
function headOf({ text, mentions }: DatedSentence): DateMention | null {
  const [first] = mentions;
  if (first === undefined) return null;
  return isHeadOfLine(text.slice(0, first.span.start), text.slice(first.span.end)) ? first : null;
}

function listedDate(
  { passage }: DatedSentence,
  { iso, certainty }: DateMention,
  above: string | null,
  today: string | null,
): string {
  if (certainty === "stated") return iso;
  const year = YEAR_HEADING.exec(passage.heading ?? "")?.[1];
  if (year !== undefined) return `${year}${iso.slice(4)}`;
  const isAhead = AHEAD.test(`${passage.heading}\n${passage.leadIn}`);
  const least = above ?? (isAhead ? today : null);
  if (least === null) return iso;
  const later = notBefore(iso, least);
  const isTold = isAhead || isWithin(NEAR_DAYS, least, later);
  return isTold && isWithin(FURTHEST_DAYS, today ?? later, later) ? later : iso;
}

/** The same day or month in the first year in which it is not before another. */
function notBefore(iso: string, least: string): string {
  const length = Math.min(iso.length, least.length);
  if (iso.slice(0, length) >= least.slice(0, length)) return iso;
  const inYear = `${least.slice(0, 4)}${iso.slice(4)}`;
  const isAfter = inYear.slice(0, length) >= least.slice(0, length);
  return isAfter ? inYear : `${Number(least.slice(0, 4)) + 1}${iso.slice(4)}`;
}

function isWithin(days: number, one: string, two: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(two)) <= days * 86_400_000;
}

function seenFrom(
  sentences: readonly DatedSentence[],
  head: DateMention,
  iso: string,
): readonly DatedSentence[] {
  return sentences.map((sentence, i) => {
    const others = findDates(sentence.text, iso).filter(({ span }) => i > 0 || span.start > head.span.start);
    return { ...sentence, mentions: i > 0 ? others : [{ ...head, iso }, ...others] };
  });
}
