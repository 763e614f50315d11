import type { DateMention } from "../text/dates.ts";

const COUNT = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const PART_OF_DAY = "(?:day|morning|afternoon|evening)";
/** “two days later”, “the next day”, “that evening”, “the following month”, “a month later”. */
const COUNTED = new RegExp(
  `\\b(?:${COUNT} (?:day|month)s? (?:later|earlier)|(?:the )?(?:next|following|same) ${PART_OF_DAY}|that (?:same )?(?:${PART_OF_DAY}|night)|(?:the )?(?:following|same) month|that same month)\\b`,
  "gi",
);

/**
 * The dates that a sentence counts from one told before, in it or, where it tells none, last before it: “on June 29,
 * and the next day”, “Two days later”. Months are counted from days and months, days from days only.
 * Not “a day before the vote”, nor “the next day at sea” where there is no day to count from.
 */
export function countDays(
  text: string,
  mentions: readonly DateMention[],
  lastBefore: DateMention | null,
): DateMention[] {
  return Array.from(text.matchAll(COUNTED)).flatMap(({ index, 0: words }) => {
    const from = mentions.findLast(({ span }) => span.end <= index) ?? lastBefore;
    const iso = from === null ? null : countFrom(from.iso, words);
    if (iso === null) return [];
    const span = { start: index, end: index + words.length };
    const precision = iso.length === 10 ? ("day" as const) : ("month" as const);
    return [{ span, text: words, iso, precision, certainty: "implied" as const }];
  });
}

/** null where days are to be counted from a month. */
function countFrom(iso: string, words: string): string | null {
  const [year = 0, month = 0, day] = iso.split("-").map(Number);
  const isMonth = /\bmonth/i.test(words);
  if (month === 0 || (day === undefined && !isMonth)) return null;
  const steps = stepsIn(words);
  const date = new Date(Date.UTC(year, month - 1 + (isMonth ? steps : 0), isMonth ? 1 : (day ?? 1) + steps));
  return date.toISOString().slice(0, isMonth ? 7 : 10);
}

function stepsIn(words: string): number {
  if (/\b(?:next|following)\b/i.test(words)) return 1;
  if (!/\b(?:later|earlier)$/i.test(words)) return 0;
  const [number = ""] = words.toLowerCase().split(" ");
  const count = Number.parseInt(number, 10) || Math.max(1, NUMBERS.indexOf(number) + 1);
  return /earlier$/i.test(words) ? -count : count;
}
