import type { Span } from "../text/span.ts";
import type { RateBound } from "./model.ts";
import { BOUNDS } from "./vocabulary.ts";

/** A percentage as a sentence writes it; which noun it belongs to is not known yet. */
export interface Rate extends Span {
  readonly percent: number;
  readonly bound: RateBound;
  /** "by 10 percent", "10 percentage points", "an additional 10 percent": a step rather than a level. */
  readonly isStep: boolean;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, at): [string, number] => [word, at])
    .concat(
      "thirty forty fifty sixty seventy eighty ninety hundred"
        .split(" ")
        .map((word, at): [string, number] => [word, 30 + 10 * at]),
    ),
);

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d{1,4})?|\b(?:${[...NUMBER_WORDS.keys()].join("|")})\b`;
const UNIT = String.raw`(?:\s?%|[\s-](?:per[\s-]?cent|percentage[\s-]points?|percentage|pct)\b|\s?(?:pc|pp|ppts?)\b)`;
const RATE = new RegExp(String.raw`(?<![\w.,$€£¥])(${NUMBER})(${UNIT})`, "gi");

/** A number that shares the unit of the next: "from 145 to 30 percent", "20, 25 and 30 percent", "10–15%". */
const SHARED = new RegExp(
  String.raw`(?:^|[^\w.,$€£¥])(${NUMBER})(\s?[-–]\s?|\s?,\s|\s(?:to|and|or|then|through)\s(?:over\s|around\s|about\s|up\sto\s)?)$`,
  "i",
);
const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s?$/i;

/** The percentages of a sentence, in order and without overlaps. */
export function findRates(text: string): Rate[] {
  const rates: Rate[] = [];
  for (const match of text.matchAll(RATE)) {
    const [whole, number = "", unit = ""] = match;
    const end = match.index + whole.length;
    const own = rateAt(text, match.index, end, number, unit);
    rates.push(...sharedBefore(text, match.index, rates.at(-1)?.end ?? 0, unit), own);
  }
  return rates;
}

function sharedBefore(text: string, start: number, from: number, unit: string): Rate[] {
  const before = text.slice(Math.max(from, start - 40), start);
  const match = SHARED.exec(before);
  const [whole = "", number = "", link = ""] = match ?? [];
  if (match === null || isYearOrDay(number, before.slice(0, match.index + 1))) return [];
  const at = start - link.length - number.length;
  const isList = /,\s$/.test(link) || whole === "";
  const earlier = isList || /and|or/.test(link) ? sharedBefore(text, at, from, unit) : [];
  return [...earlier, rateAt(text, at, at + number.length, number, unit)];
}

function isYearOrDay(number: string, before: string): boolean {
  return MONTH.test(before) || (/^\d{4}$/.test(number) && Number(number) >= 1900 && Number(number) <= 2100);
}

function rateAt(text: string, start: number, end: number, number: string, unit: string): Rate {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  return {
    start,
    end,
    percent: numberOf(number),
    bound: boundOf(before, after),
    isStep: isStep(before, unit),
  };
}

function numberOf(text: string): number {
  return NUMBER_WORDS.get(text.toLowerCase()) ?? Number(text.replaceAll(",", ""));
}

function boundOf(before: string, after: string): RateBound {
  if (/^[\s-]?(?:plus\b|\+)|^ or (?:more|higher|above)\b/i.test(after)) return "over";
  if (/^ or (?:less|lower|below)\b|^ (?:cap|ceiling|maximum)\b/i.test(after)) return "upTo";
  return BOUNDS.find(([, words]) => words.test(before))?.[0] ?? "exactly";
}

const STEP =
  /\bby\s(?:(?:as|much|many|up|to|about|around|over|more|than|nearly|almost|another|an?|additional|further|at|least|some|roughly|only|just)\s)*$|\b(?:additional|extra|further|another)\s(?:[a-z]+\s){0,2}$/i;

function isStep(before: string, unit: string): boolean {
  return /point|pp/i.test(unit) || STEP.test(before);
}
