import { createRequire } from "node:module";
import type { Chrono, Parser, ParsingResult, Refiner } from "chrono-node/en";
import { hideNoDates, isMonthAlone, isMonthTold, YEAR_ALONE } from "./no-dates.ts";
import { once } from "./once.ts";

/** The rules that are chrono's own. Times, durations and days counted from another day are not read. */
const PARSERS = /^(?:ISOFormat|EN(?:MonthName(?:LittleEndian|MiddleEndian)?|Weekday))Parser$/;
const PLAIN = /^(?:ISOFormat|EN(?:Weekday|CasualDate|RelativeDateFormat))Parser$/;
const AGO_RULE = /^ENTimeUnitAgoFormatParser$/;
const DAY_FIRST_PARSERS = /^SlashDateFormatParser$/;
const REFINERS = /^(?:OverlapRemoval|MergeWeekdayComponent)Refiner$/;

const AGO = "(\\s+(?:day|week|month|year)s?\\s+ago)\\b";
/** Wordings, the words in which chrono reads them right, and days to add to what it reads. */
const WORDINGS: readonly (readonly [wording: RegExp, plain: string, days?: number])[] = [
  [/\b(?:today|tonight|tomorrow|yesterday|last\s+night)\b/i, "$&"],
  [/\b(?:[Tt]his\s+(?:month|year)|(?:[Ll]ast|[Nn]ext)\s+(?:week|month|year))\b/, "$&"],
  [/\b[Tt]his\s+(?:morning|afternoon|evening|night|lunchtime|midday|week)\b/, "today"],
  [/\b(?:the\s+)?(?:end|start|beginning|middle|close)\s+of\s+the\s+(month|year)\b/i, "this $1"],
  [
    new RegExp(`\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${AGO}`, "i"),
    "$&",
  ],
  [new RegExp(`\\ba\\s+dozen${AGO}`, "i"), "12$1"],
  [new RegExp(`\\btwenty${AGO}`, "i"), "20$1"],
  [new RegExp(`\\bthirty${AGO}`, "i"), "30$1"],
  [/\b(?:this\s+)?past\s+(\w+day)\b/i, "last $1"],
  [/\b(?:this\s+)?coming\s+(\w+day|weekend)\b/i, "this $1"],
  [/\b(\w+day)\s+(?:of\s+)?last\s+week\b/i, "next $1", -14],
  [/\b(\w+day)\s+(?:of\s+)?this\s+week\b/i, "next $1", -7],
  [/\b(?:this\s+)?(?:last|past)\s+weekend\b/i, "last Sunday", -1],
  [/\b(20\d\d)\/(\d\d?)\/(\d\d?)\b/, "$1-$2-$3"],
  [/\binto\s+the\s+weekend\b/i, "this weekend"],
];

/** Words around a date that belong to it. */
const LED_BY =
  /\b(?:(?:the\s+)?(?:end|start|beginning|middle|close)\s+of\s+|(?:early|earlier|late|later)\s+|mid-|(?:over|at|on|during)\s+the\s+)$/i;
const STEP = /\b(?:last|this|next)\s+$/i;
const FOLLOWED_BY = /^\s+(?:morning|afternoon|evening|night|lunchtime|midday)\b/i;
const OF_YEAR = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i;
const STEPS: Readonly<Record<string, number>> = { last: -1, next: 1 };
/** How much of a text around a date is looked at. */
const AROUND = 40;

/** chrono takes 25 ms to load, which nobody should wait for who asks for no dates. */
const english = once((): typeof import("chrono-node/en") => createRequire(import.meta.url)("chrono-node/en"));

/** Reads the plain words of a wording. The strict rule for “ago” compiles in a fifth of the time of the other. */
const plainChrono = once(() => {
  const { casual, strict, Chrono } = english();
  return new Chrono({
    parsers: [...chosen(casual.parsers, PLAIN), ...chosen(strict.parsers, AGO_RULE)],
    refiners: [],
  });
});

const chrono = once(() => {
  const { casual, GB, Chrono } = english();
  const parsers = [...chosen(casual.parsers, PARSERS), ...chosen(GB.parsers, DAY_FIRST_PARSERS)];
  return new Chrono({
    parsers: [...WORDINGS.map(wordingParser), ...parsers, yearParser],
    refiners: [wordsRefiner, ...chosen(casual.refiners, REFINERS)],
  });
});

function chosen<T extends object>(rules: readonly T[], names: RegExp): T[] {
  return rules.filter((rule) => names.test(rule.constructor.name));
}

/** What chrono reads in a text by these rules, seen from the noon of a day in local time, which it reckons in. */
export function parseDates(text: string, noon: Date): ReturnType<Chrono["parse"]> {
  return chrono().parse(hideNoDates(text), noon);
}

function wordingParser([wording, plain, days = 0]: (typeof WORDINGS)[number]): Parser {
  return {
    pattern: () => wording,
    extract: (context, [words]) => {
      const noon = context.reference.instant;
      // From a 31st, chrono goes a month back to the 31st of one that has none.
      const from = /month/i.test(words) ? new Date(noon.getFullYear(), noon.getMonth(), 1, 12) : noon;
      const parts = plainChrono().parse(words.replace(wording, plain), from)[0]?.start;
      if (parts === undefined) return null;
      const date = parts.date();
      date.setDate(date.getDate() + days);
      const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
      const isDay = parts.isCertain("day") || parts.isCertain("weekday");
      const told = { year, ...((isDay || parts.isCertain("month")) && { month }), ...(isDay && { day }) };
      // So marked, chrono does not merge it with a day of the week that stands before it.
      return context.createParsingComponents(told).addTag("result/relativeDate");
    },
  };
}

const yearParser: Parser = {
  pattern: () => YEAR_ALONE,
  extract: (_, [words]) => ({ year: Number(words.slice(0, 4)) }),
};

/** Of two readings of the same words that of a whole day comes first, and chrono keeps it. */
const wordsRefiner: Refiner = {
  refine: ({ text, reference }, results) => {
    const isDay = ({ start }: ParsingResult) => Number(start.isCertain("day"));
    return results
      .filter((result) => fitWords(result, text, reference.instant.getFullYear()))
      .toSorted((a, b) => a.index - b.index || isDay(b) - isDay(a));
  },
};

/** Gives a date just the words that tell it; false for a month that is a name, and for what begins in a number. */
function fitWords(result: ParsingResult, text: string, thisYear: number): boolean {
  const words = result.text.replace(/^[\s,(（]+|[\s,)）-]+$/g, "");
  const start = result.index + result.text.indexOf(words);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(start + words.length, start + words.length + AROUND);
  const ofYear = result.start.isDateWithUnknownYear() ? OF_YEAR.exec(after) : null;
  if (/\d[-/.]$/.test(before) || !(ofYear || isMonthTold(words, before, after))) return false;
  if (ofYear) result.start.assign("year", thisYear + (STEPS[ofYear[1]?.toLowerCase() ?? ""] ?? 0));
  const lead = (LED_BY.exec(before) ?? (isMonthAlone(words) ? STEP.exec(before) : null))?.[0] ?? "";
  result.index = start - lead.length;
  result.text = lead + words + ((ofYear ?? FOLLOWED_BY.exec(after))?.[0] ?? "");
  return true;
}
