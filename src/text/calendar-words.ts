const MONTHS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const MONTH_ORDER = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const COUNTS: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{ eleven: 11, twelve: 12, "a dozen": 12, twenty: 20, thirty: 30 },
};

/** The month that a phrase names, from 1; null for none. */
export function monthIn(phrase: string): number | null {
  const name = MONTHS.exec(phrase)?.[0].toLowerCase();
  return name === undefined ? null : MONTH_ORDER.indexOf(name) + 1;
}

/** The day of the week that a phrase names, Sunday being 0; null for none. */
export function weekdayIn(phrase: string): number | null {
  const day = WEEKDAYS.findIndex((name) => phrase.toLowerCase().includes(name));
  return day < 0 ? null : day;
}

/** The year of four digits in a phrase; null for none. */
export function yearIn(phrase: string): number | null {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d/.exec(phrase)?.[0];
  return year === undefined ? null : Number(year);
}

/** The day of the month in a phrase, the first of a range (“5–7 June”); null for none. */
export function dayIn(phrase: string): number | null {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(phrase)?.[0];
  return day === undefined ? null : Number(day);
}

/** How many a phrase begins with: “three weeks ago”, “12 days ago”; null where it does not say. */
export function countIn(phrase: string): number | null {
  const words = /^(?:\d+|a dozen|[a-z]+)/i.exec(phrase)?.[0].toLowerCase() ?? "";
  return /^\d/.test(words) ? Number(words) : (COUNTS[words] ?? null);
}

/** -1 for “last” and “this past”, 0 for “this” and “coming”, 1 for “next”; null where a phrase says none of them. */
export function stepIn(phrase: string): -1 | 0 | 1 | null {
  if (/\b(?:last|past)\b/i.test(phrase)) return -1;
  if (/\bnext\b/i.test(phrase)) return 1;
  return /\b(?:this|coming)\b/i.test(phrase) ? 0 : null;
}
