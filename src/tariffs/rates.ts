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

const UNITS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const WORD = String.raw`(?:(?:one|two|three|a) hundred(?: and (?:${[...TENS, ...UNITS].join("|")}))?|(?:${TENS.join("|")})(?:[\s-](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.toReversed().join("|")}|hundred)`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d{1,4})?|\b${WORD}\b`;
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
  const rates: Rate[] = [
    ...[...text.matchAll(ZERO)].map(zeroAt),
    ...[...text.matchAll(FRACTION)].map(fractionAt),
    ...[...text.matchAll(LEVEL_FRACTION)].map(levelFractionAt),
  ];
  let last = 0;
  for (const match of text.matchAll(RATE)) {
    if (match.index < last) continue;
    const [whole, number = "", unit = ""] = match;
    const end = match.index + whole.length;
    const own = rateAt(text, match.index, end, number, unit);
    rates.push(...sharedBefore(text, match.index, last, unit), own, ...sharedAfter(text, end, unit));
    last = rates.at(-1)?.end ?? end;
  }
  return rates.toSorted((a, b) => a.start - b.start);
}

/** "cut the tariff to zero" */
const ZERO =
  /(?<=\bto )zero\b(?! ?(?:per|%|tariff|dut))|(?<=\b(?:pay|pays|paid|paying|charged?) )nothing\b|(?<=\bwithout paying )a (?:cent|penny)\b/gi;

function zeroAt({ index, 0: word }: RegExpExecArray): Rate {
  return { start: index, end: index + word.length, percent: 0, bound: "exactly", isStep: false };
}

/** "by a third", "by two-thirds": a step told as a part of the level before. */
const FRACTION = /(?<=\bby )(a|one|two|three)[\s-](third|quarter|fifth|tenth)s?\b(?! of)/gi;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

function fractionAt({ index, 0: whole, 1: count = "a", 2: part = "" }: RegExpExecArray): Rate {
  const percent = (100 * (NUMBERS.get(count.toLowerCase()) ?? 1)) / (PARTS[part.toLowerCase()] ?? 1);
  return {
    start: index,
    end: index + whole.length,
    percent: Math.round(10 * percent) / 10,
    bound: "exactly",
    isStep: true,
  };
}

/** "taxes steel at a quarter", "slapped a tenth on": a level told as a part of the value. */
const LEVEL_FRACTION =
  /(?<=\b(?:at|to|slap(?:s|ped)?|collect(?:s|ed|ing)?|charg(?:es?|ed|ing)|put|puts|take|takes|took|pays?|paid) )(a|one|two|three)[\s-](third|quarter|fifth|tenth)s?\b(?= on\b|[.,;]|$)/gi;

function levelFractionAt(match: RegExpExecArray): Rate {
  return { ...fractionAt(match), isStep: false };
}

/** A number that has its unit from the one before: "to 60 percent from 30", "from 10 percent to 25". */
const SHARED_AFTER =
  /^ (?:from|to)( (?:an? |the )?(?:earlier|previous|current|existing|former|initial|original))? (\d{1,3}(?:\.\d{1,2})?)(?=[.;]?$|[.,;] |[”"])/i;

function sharedAfter(text: string, end: number, unit: string): Rate[] {
  const match = SHARED_AFTER.exec(text.slice(end, end + 60));
  const number = match?.[2] ?? "";
  if (match === null) return [];
  const to = end + match[0].length;
  return [rateAt(text, to - number.length, to, number, unit)];
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
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 20);
  return {
    start,
    end,
    percent: numberOf(number),
    bound: boundOf(before, after),
    isStep: isStep(before, unit),
  };
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
]);

/** "1,000", "25", "twenty-five", "one hundred and forty". */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  const [, count, rest = text] = /^(?:(\w+) )?hundred(?: and )?(.*)$/i.exec(text) ?? [];
  const parts = rest.toLowerCase().split(/[\s-]/);
  const tail = parts.reduce((sum, word) => sum + (NUMBERS.get(word) ?? 0), 0);
  return /hundred/i.test(text) ? 100 * (NUMBERS.get(count?.toLowerCase() ?? "") ?? 1) + tail : tail;
}

function boundOf(before: string, after: string): RateBound {
  if (/^[\s-]?(?:plus\b|\+)|^ (?:or|and) (?:more|higher|above|upwards?)\b(?! than)/i.test(after))
    return "over";
  if (/^ or (?:less|lower|below)\b|^ (?:cap|ceiling|maximum)\b/i.test(after)) return "upTo";
  return BOUNDS.find(([, words]) => words.test(before))?.[0] ?? "exactly";
}

const STEP =
  /\bby\s(?:(?:as|much|many|up|to|about|around|over|more|than|nearly|almost|another|an?(?=\s(?:additional|further|extra|maximum|whopping))|additional|further|extra|maximum|at|least|some|roughly|only|just)\s)*$|\b(?:additional|extra|further|another)\s(?:[a-z]+\s){0,2}$/i;

function isStep(before: string, unit: string): boolean {
  return /point|pp/i.test(unit) || STEP.test(before);
}
