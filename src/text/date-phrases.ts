/** The shapes in which a text tells a date; the name decides how the words are read. */
export type DateShape =
  | "full-day"
  | "numeric-day"
  | "month-day"
  | "month-year"
  | "part-of-period"
  | "weekday"
  | "relative-day"
  | "relative-period"
  | "ago"
  | "weekend"
  | "month"
  | "year";

const SP = "[ \\u00a0\\t\\r\\n]+";
const YEAR = "(?:1[5-9]|20)\\d\\d(?![\\d-]|[.,]\\d)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d/%])(?![.,:]\\d)";
/** A year, or “of last year”. */
const ANY_YEAR = `(?:${YEAR}|(?:of${SP})?(?:last|this|next)${SP}year\\b)`;
/** A day, or the days from one to another. */
const DAYS = `${DAY}(?:[ \\u00a0]?[-–][ \\u00a0]?${DAY})?`;
/** “3 to 5 March”, “3 and 4 March”. */
const DAYS_FIRST = `(?:${DAY}${SP}(?:to|and)${SP}${DAY}|${DAYS})`;
/** A month or its abbreviation, capitalised as a name: in small letters, `may` and `march` are verbs. */
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|" +
  "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|" +
  "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])";
const LONG_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z-])";
const LONG_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const WEEKDAY = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:day|nesday|urday|\\.)?";
const STEP = "(?:[Ll]ast|[Nn]ext|[Tt]his)";
const PART_OF_DAY = "(?:morning|afternoon|evening|night|lunchtime|midday)";
const COUNT =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty)";
/** What a number counts, when it looks like a year or like a day: “in 2000 cases”, “May 12 percent”. */
const COUNTED =
  /^(?:%|[ \u00a0](?:%|per ?cent|percentage|people|persons|workers|jobs|troops|soldiers|men|women|children|students|cases|deaths|tons?|tonnes?|barrels|miles?|km|kilomet|met(?:er|re)s|feet|dollars|euros|yuan|pounds|points|hours|minutes|votes?|times|items|pages|companies|firms|homes|flights|million|billion|trillion|thousand|hundred)\b)/;
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|from|during|last|next|this|before|after|through|around|starting|(?:week|weekend|half|middle|close|days|course|month) of)[ \u00a0-]$/i;
const BEFORE_PLAIN_MONTH = /\b(?:to|and) $/;
const BEFORE_YEAR =
  /\b(?:in|since|until|till|by|from|during|early|mid|late|before|after|through|around|of|back|between|and)[ \u00a0-]$/i;
/** “the 2015 accord”, “his successful 2024 campaign”. */
const OWNER = /(?:\b(?:the|an?|its|his|her|their|our)|[a-z]['’]s) (?:[a-z]+ )?$/i;
/** “Black Friday” and its like are names. */
const HOLIDAY = /\b(?:Black|Good|Super|Bloody|Ash|Palm|Easter|Cyber|Whit|Maundy|Shrove|Giving) $/;
const PLAIN_MONTH = /^(?:Jan|Feb|Jul|Sep|Oct|Nov|Dec)/;

/** How a date is told, and what must stand around it. */
interface Shape {
  readonly name: DateShape;
  readonly pattern: string;
  readonly fits?: (phrase: string, before: string, after: string) => boolean;
}

/**
 * The longer and surer first: at each place of a text the first pattern that matches wins. None repeats a
 * repetition, so the time grows with the length of the text only.
 */
const SHAPES: readonly Shape[] = [
  { name: "full-day", pattern: "(?:1[5-9]|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])" },
  { name: "numeric-day", pattern: "\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.)(?:19|20)\\d\\d(?![\\d./-])" },
  {
    name: "month-day",
    pattern: `(?:${WEEKDAY},?${SP})?${MONTH}${SP}${DAYS}(?:,?${SP}${ANY_YEAR})?`,
    fits: (_, __, after) => !COUNTED.test(after),
  },
  {
    name: "month-day",
    pattern: `(?:${WEEKDAY},?${SP})?${DAYS_FIRST}${SP}(?:of${SP})?${MONTH}(?:,?${SP}${ANY_YEAR})?`,
  },
  { name: "month-year", pattern: `(?:[Ee]arly |[Mm]id-|[Ll]ate )?${MONTH},?${SP}(?:of${SP})?${ANY_YEAR}` },
  {
    name: "part-of-period",
    pattern: `(?:[Tt]he${SP})?(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|close)${SP}of${SP}(?:(?:the|this|next|last)${SP}(?:month|year)\\b|${MONTH}(?:${SP}${YEAR})?|${YEAR})`,
  },
  {
    name: "weekday",
    pattern: `(?:${STEP}${SP})?(?:coming${SP}|past${SP})?${LONG_WEEKDAY}\\b(?!-)(?:${SP}(?:of${SP})?(?:last|next|this)${SP}week\\b)?(?:${SP}${PART_OF_DAY}\\b)?`,
    fits: (_, before) => !HOLIDAY.test(before),
  },
  {
    name: "relative-day",
    pattern: `(?:[Yy]esterday|[Tt]o(?:day|morrow|night)|[Tt]his${SP}${PART_OF_DAY})\\b`,
  },
  {
    name: "weekend",
    pattern: `(?:(?:${STEP}|[Oo]ver)${SP}(?:the${SP})?(?:past${SP}|coming${SP})?|(?:[Aa]t|[Oo]n|[Dd]uring|[Ii]nto)${SP}the${SP})weekend\\b`,
  },
  {
    name: "relative-period",
    pattern: `(?:(?:[Ee]arl|[Ll]at)(?:y|ier|e|er)${SP})?${STEP}${SP}(?:week|month|year)\\b`,
  },
  { name: "ago", pattern: `${COUNT}${SP}(?:days?|weeks?|months?|years?)${SP}ago\\b` },
  { name: "month", pattern: `(?:[Ee]arly |[Mm]id-|[Ll]ate )${LONG_MONTH}`, fits: isMonthAlone },
  { name: "month", pattern: `(?:${STEP}${SP})?${LONG_MONTH}`, fits: isMonthAlone },
  { name: "year", pattern: "(?:1[5-9]|20)\\d\\d(?:[-–](?:20)?\\d\\d)?(?![\\d%s-]|[.,]\\d)", fits: isYear },
];

/**
 * “in May”, “mid-September”, “last July”, “June: a truce”, “the October vote”, “April’s figures”.
 * Not “May told”, “the October Revolution”, “to May” (a name, perhaps), “May 12 percent”.
 */
function isMonthAlone(phrase: string, before: string, after: string): boolean {
  if (/^[ \u00a0]\d/.test(after)) return false;
  if (/^[\s•*·–—-]*$/.test(before) && /^\*{0,2}(?::| [–—-] )/.test(after)) return true;
  if (/^(?:early|mid|late|last|this|next)/i.test(phrase) || BEFORE_MONTH.test(before)) return true;
  if (!PLAIN_MONTH.test(phrase)) return /^['’]s[ \u00a0][a-z]/.test(after) || isBetween(before, after);
  return BEFORE_PLAIN_MONTH.test(before) || !/^[ \u00a0][A-Z]/.test(after);
}

/** “the May truce”. Not “the march to Rome”, “the May of her life”. */
function isBetween(before: string, after: string): boolean {
  return (
    OWNER.test(before) &&
    /^[ \u00a0](?!(?:of|to|on|in|for|at|by|from|and|or|is|was|has|had)\b)[a-z]{3}/.test(after)
  );
}

/**
 * “in 2019”, “the 2015 accord”, “(2005)”.
 * Not “Flight 2023”, “in 2000 cases”, “Some 2000 people”.
 */
function isYear(_: string, before: string, after: string): boolean {
  if (COUNTED.test(after)) return false;
  if (BEFORE_YEAR.test(before)) return true;
  if (OWNER.test(before)) return /^ [a-z]/.test(after);
  return before.endsWith("(") && after.startsWith(")");
}

/** A date told in a text: where, in which words, in which shape. */
export interface DatePhrase {
  readonly shape: DateShape;
  readonly start: number;
  readonly text: string;
}

/** The check of what stands before comes first and once: it fails at most places of a text. */
const PHRASE = new RegExp(
  `(?<![A-Za-z\\d$€£¥.,/]|(?<!\\bmid|early|late)-)(?:${SHAPES.map(({ pattern }) => `(${pattern})`).join("|")})`,
  "g",
);
/** How much of a text around a phrase a shape may look at. */
const AROUND = 40;

/** Words without which no shape fits; most sentences have none, which this tells sooner. */
const MAYBE_DATE =
  /(?:1[5-9]|20)\d\d|day\b|[Ww]eek|month|year|tonight|tomorrow|[Tt]his (?:morn|after|even)|\bago\b|J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC|\d[./]\d/;

/**
 * The phrases of a text that look like dates, in order and without overlaps. Refused: bare numbers, amounts,
 * percentages, versions, durations, “may” and “march” as verbs, the newspaper “Sun”.
 */
export function findDatePhrases(text: string): DatePhrase[] {
  if (!MAYBE_DATE.test(text)) return [];
  return Array.from(text.matchAll(PHRASE)).flatMap((match) => {
    const shape = shapeOf(match);
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    if (shape?.fits?.(match[0], before, text.slice(end, end + AROUND)) === false) return [];
    return shape ? [{ shape: shape.name, start: match.index, text: match[0] }] : [];
  });
}

function shapeOf(match: RegExpExecArray): Shape | undefined {
  return SHAPES[match.findIndex((words, i) => i > 0 && words !== undefined) - 1];
}
