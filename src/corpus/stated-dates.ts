const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, "i");
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH})\\.?,?[ -]((?:19|20)\\d{2})\\b`,
  "i",
);
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/;
/** What each of these holds; far quicker to tell. */
const YEAR = /(?:19|20)\d{2}/;
const DATE_WORD = new RegExp(
  `^(?:${MONTH}|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|` +
    "\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d{2}|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[ap]m)?|\\d{1,2}[ap]m|[ap]\\.?m\\.?|\\d{1,2}h\\d{2}|" +
    "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{4}-\\d{2}-\\d{2}t[\\d:.]+z?|(?:gmt|utc|cest|cet|bst|e[sd]?t|p[sd]?t|c[sd]t|ist|kst|jst|hkt|sgt|edt|z)" +
    "(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}(?::?\\d{2})?|at|on|of|ago|an?|hours?|hrs?|minutes?|mins?|min|read|days?|weeks?|months?|" +
    "yesterday|today|now|just|updated|published|modified|last|first|local|time|eastern|[|•·–—/-])$",
  "i",
);

/** Whether a folded text holds nothing but a date or a time: “29 October 2025, 11:09 GMT”, “3 hours ago”. */
export function isDateText(plain: string): boolean {
  if (plain.length > 100 || !/\d|ago|yesterday|today|just now/i.test(plain)) return false;
  const parts = plain
    .split(/[\s,;()]+|(?<=\d{4}):(?=\s)/)
    .map((part) => part.replace(/(?<=[a-z])\.$|:$/i, ""));
  const filled = parts.filter((part) => part !== "");
  return filled.some(isTelling) && filled.every((part) => DATE_WORD.test(part));
}

/** Whether a folded word may be part of a date or a time, “12”, “March”, “at”, “GMT”, with the marks around it. */
export function isDateWord(word: string): boolean {
  return DATE_WORD.test(word.replace(/^[([]|[,;:)\]]+$/g, "").replace(/(?<=[a-z])\.$/i, ""));
}

/** Whether a word alone makes a date or a time: not a bare small number. */
function isTelling(part: string): boolean {
  return (
    /[:/]\d|\d{4}|[a-z]{3}|\d[ap]m/i.test(part) &&
    !/^(?:read|last|first|local|time|published|updated)$/i.test(part)
  );
}

/**
 * The first full date that a folded text states, as `2025-10-30`; null where there is none or it cannot be.
 *
 * Understands ISO dates, “October 30, 2025”, “30 Oct 2025” and `29/10/2025`, day before month unless only
 * the other order is possible.
 */
export function findStatedDate(plain: string): string | null {
  if (!YEAR.test(plain)) return null;
  const iso = ISO.exec(plain);
  if (iso !== null) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst !== null)
    return toIso(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst !== null) return toIso(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const numeric = NUMERIC.exec(plain);
  if (numeric === null) return null;
  const [, one, two, year] = numeric.map(Number);
  return toIso(year ?? 0, two ?? 0, one ?? 0) ?? toIso(year ?? 0, one ?? 0, two ?? 0);
}

/** Whether a text is a date as `published` holds it: `2025`, `2025-10` or `2025-10-30`, and a real day. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  return toIso(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) !== null;
}

function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The date as ISO text; null for a day that no calendar has. */
function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
