import type { Block } from "./block.ts";
import { isNamesAndDate } from "./byline-rules.ts";
import type { Metadata } from "./document-draft.ts";
import { countWords, fold } from "./fold.ts";
import { endsLikeSentence, isProse } from "./headline.ts";
import type { PublishedDate } from "./model.ts";
import { dateFollows, findStatedDate, findStatedMonth, findWeekdayDate, isDateText } from "./stated-dates.ts";

/** A longer line in the head of a document is text. */
const MAX_HEAD_WORDS = 18;
/** Where a document says of itself when it was written: in its first or its last lines. */
const FIRST_BLOCKS = 8;
const LAST_BLOCKS = 3;

/** The marks of boilerplate lines that may hold the date. */
const DATED_MARKS = /^(?:published|place-and-date|names-and-date|byline|name-and-role)$/;

/** “This chronology was compiled on”, “Correct as of”. Not “A report published on”, “Published on …, the report”. */
const SAYS_OF_ITSELF =
  /^\W*(?:(?:this|the following|the above|all figures|figures|information|rates|our)\b.{0,60}?\s)?(?:is |are |was |were )?(?:published|compiled|updated|written|recorded|filed|issued|posted|correct|accurate|current|prepared|as)\s(?:as\s)?(?:on|of|at|to)\s(?:[A-Za-z]+day,?\s)?$/i;

/** “the deal of”, “talks since”: the date belongs to what the words name. Not “Issue of”, “Edition of”. */
const BELONGS_BEFORE =
  /\b(?:since|until|till|after|before|for|during|between|(?<!\b(?:issue|edition|version|letter|newsletter|briefing|bulletin|issued?|week|morning|evening)\s)of)\s(?:(?:the|its|[A-Za-z]+day),?\s)?$/i;

/**
 * The date that a document states of itself: in its metadata, in a line of its own in its head, in the dateline of
 * its first sentence, in another short line above its text, or in a line that says when it was written. A month
 * where no more is stated. Null where there is none: a date within the text dates nothing.
 */
export function publishedOf(
  blocks: readonly Block[],
  marks: readonly (string | null)[],
  metadata: Metadata,
): PublishedDate | null {
  const stated = metadata.published === null ? null : findStatedDate(metadata.published);
  if (stated !== null) return { iso: stated, basis: "stated" };
  const marked = blocks.filter((_, at) => DATED_MARKS.test(marks[at] ?? "")).map(({ plain }) => plain);
  const first = blocks.find((block, at) => marks[at] === null && isProse(block.plain))?.plain ?? "";
  const lines = [...marked, datelineOf(first), ...headLines(blocks), ...ownWords(blocks)];
  for (const find of [findStatedDate, findStatedMonth]) {
    for (const line of lines) {
      const iso = find(line);
      if (iso !== null) return { iso, basis: "stated" };
    }
  }
  const whole = weekdayDate(blocks);
  return whole === null
    ? null
    : { iso: whole, basis: "the year from its day of the week and the years it names" };
}

/**
 * The day of a line in the head that tells the day of the week but no year, “Tuesday, 8 September”, in the year
 * that the text names, or the one after, where just one of them has that day on that weekday.
 */
function weekdayDate(blocks: readonly Block[]): string | null {
  const named = new Set(blocks.flatMap(({ plain }) => plain.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number));
  const latest = Math.max(...named);
  const years = [...named].filter((year) => year >= latest - 1);
  for (const line of headOf(blocks)) {
    const found = new Set([...years, latest + 1].flatMap((year) => findWeekdayDate(line, year) ?? []));
    if (found.size === 1) return [...found][0] ?? null;
  }
  return null;
}

/** “BUSAN, South Korea, Oct. 30, 2025 (AP)”, “Oslo, 3 July 2024” before a dash that begins a text; else empty. */
function datelineOf(plain: string): string {
  const dashes = Array.from(plain.slice(0, 100).matchAll(/ [–—-]{1,2} /g), ({ index }) =>
    plain.slice(0, index),
  );
  const dateline = dashes.findLast((led) => /^\(?[A-Z]/.test(led) && !isDateText(led) && isNamesAndDate(led));
  return (
    dateline ??
    /^[A-Z][A-Z .'-]{2,40}(?:,[^–—-]{0,60})?(?:\([^)]{2,30}\) )?(?= ?[–—-]{1,2} )/.exec(
      plain.slice(0, 160),
    )?.[0] ??
    ""
  );
}

/** The lines above the running text that may state the date, whatever else they name. */
function headLines(blocks: readonly Block[]): string[] {
  return headOf(blocks).filter((line, at) => isHeadLine(line, at === 0));
}

/** The lines above the running text, folded. */
function headOf(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex((block) => isProse(block.plain) || block.kind === "item");
  return blocks
    .slice(0, Math.max(0, end))
    .flatMap(({ text }) => text.split(/\r\n|[\n\r]/))
    .map((line) => fold(line.replace(/[*_]+/g, "")));
}

/** The first line is a title: in it only what is set apart by a mark dates the document. */
function isHeadLine(line: string, isTitle: boolean): boolean {
  const before = dateFollows(line);
  if (before === null || countWords(line) > MAX_HEAD_WORDS || endsLikeSentence(line)) return false;
  if (isTitle && !/[:|·•–—/(-]\s?(?:[A-Za-z]+day,?\s)?$/.test(before)) return false;
  return !BELONGS_BEFORE.test(before);
}

function ownWords(blocks: readonly Block[]): string[] {
  const ends = [...blocks.slice(0, FIRST_BLOCKS), ...blocks.slice(-LAST_BLOCKS)];
  return ends
    .map(({ plain }) => plain)
    .filter((plain) => countWords(plain) <= MAX_HEAD_WORDS && SAYS_OF_ITSELF.test(dateFollows(plain) ?? ""));
}
