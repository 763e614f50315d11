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

const SP = "[ \\u00a0\\t\\r\\n]{1,3}";
const YEAR = "(?:1[5-9]|20)\\d\\d(?![\\d-]|[.,]\\d)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:/%])(?![.,]\\d)";
/** A full month, or its abbreviation, capitalised as a name; `may` and `march` in small letters are verbs. */
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|" +
  "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|" +
  "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])";
/** Months that are nobody's first name and no verb. */
const PLAIN_MONTH = "(?:January|February|July|September|October|November|December)";
const NAMELIKE_MONTH = "(?:March|April|May|June|August)";
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const SHORT_WEEKDAY = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?";
/** “Black Friday” and its like are names. */
const HOLIDAY = "\\b(?:Black|Good|Super|Bloody|Ash|Palm|Easter|Cyber|Whit|Maundy|Shrove|Giving)";
const PART_OF_DAY = "(?:morning|afternoon|evening|night|lunchtime|midday)";
const COUNT =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty)";
/** What a number is of, when it looks like a year but counts something, or like a day of “May 12 percent”. */
const COUNTED =
  "(?:%|per ?cent|percentage|people|persons|workers|jobs|troops|soldiers|men|women|children|students|cases|deaths|" +
  "tons?|tonnes?|barrels|miles?|km|kilomet|met(?:er|re)s|feet|dollars|euros|yuan|pounds|points|hours|minutes|" +
  "votes?|times|items|pages|companies|firms|homes|flights|million|billion|trillion|thousand|hundred)";
const NOT_COUNTED = `(?!${SP}${COUNTED})(?!%)`;

/** A word in small letters, or with a capital at the start of a sentence. */
function either(words: string): string {
  return `(?:${words
    .split(" ")
    .map((word) => `[${(word[0] ?? "").toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|")})`;
}

const BEFORE_MONTH = either(
  "in since until till by from during last next this before after through around starting",
);
const BEFORE_YEAR = either(
  "in since until till by from during early mid late before after through around of back between and early-",
);
const OWNER = "(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|[A-Za-z]['’]s)";

/**
 * One alternative for each shape, the longer and surer first: at each place of a text the first that fits wins.
 * No alternative repeats a repetition, so the time grows with the length of the text only.
 */
const SHAPES: readonly (readonly [DateShape, string])[] = [
  ["full-day", `(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])`],
  ["numeric-day", `\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.)(?:19|20)\\d\\d(?![\\d./-])`],
  [
    "month-day",
    `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?${SP})?${MONTH}${SP}${DAY}(?:[ \\u00a0]?[-–][ \\u00a0]?${DAY})?${NOT_COUNTED}(?:,?${SP}${YEAR})?`,
  ],
  [
    "month-day",
    `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?${SP})?${DAY}(?:[ \\u00a0]?[-–][ \\u00a0]?${DAY})?${SP}(?:of${SP})?${MONTH}(?:,?${SP}${YEAR})?`,
  ],
  ["month-year", `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?${MONTH},?${SP}(?:of${SP})?${YEAR}`],
  [
    "part-of-period",
    `(?:[Tt]he${SP})?(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|close)${SP}of${SP}(?:(?:the|this|next|last)${SP}(?:month|year)\\b|(?:last${SP}|next${SP})?${MONTH}(?:${SP}${YEAR})?|${YEAR})`,
  ],
  [
    "weekday",
    `(?:${either("last next this")}${SP})?(?:coming${SP}|past${SP})?(?<!${HOLIDAY} )${WEEKDAY}\\b(?!-)(?:${SP}(?:of${SP})?(?:last|next|this)${SP}week\\b)?(?:${SP}${PART_OF_DAY}\\b)?`,
  ],
  ["relative-day", `(?:${either("yesterday today tomorrow tonight")}|[Tt]his${SP}${PART_OF_DAY})\\b`],
  [
    "weekend",
    `(?:${either("last next this over")}${SP}(?:the${SP})?(?:past${SP}|coming${SP})?|(?:[Aa]t|[Oo]n|[Dd]uring|[Ii]nto)${SP}the${SP})weekend\\b`,
  ],
  [
    "relative-period",
    `(?:${either("early earlier late later")}${SP})?${either("this last next")}${SP}(?:week|month|year)\\b`,
  ],
  ["ago", `${COUNT}${SP}(?:days?|weeks?|months?|years?)${SP}(?:ago|earlier this)\\b`],
  [
    "month",
    `(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:${PLAIN_MONTH}|${NAMELIKE_MONTH})(?![A-Za-z-])(?!${SP}(?:${DAY}|${YEAR}))`,
  ],
  [
    "month",
    `(?<=\\b${BEFORE_MONTH}[ \\u00a0-])(?:${PLAIN_MONTH}|${NAMELIKE_MONTH})(?![A-Za-z-])(?!${SP}(?:${DAY}|${YEAR}))`,
  ],
  ["month", `${PLAIN_MONTH}(?![A-Za-z])(?!${SP}[A-Z\\d])`],
  ["month", `(?<=\\b(?:to|and) )${PLAIN_MONTH}\\b|${NAMELIKE_MONTH}(?=['’]s${SP}[a-z])`],
  ["year", `(?<=\\b${BEFORE_YEAR}[ \\u00a0-])(?:1[5-9]|20)\\d\\d(?![\\d%-]|[.,]\\d|s\\b)${NOT_COUNTED}`],
  ["year", `(?<=\\b${OWNER} (?:[a-z]{2,15} )?)(?:19|20)\\d\\d(?:[-–](?:20)?\\d\\d)?(?= [a-z])${NOT_COUNTED}`],
  ["year", `(?<=\\()(?:19|20)\\d\\d(?=\\))`],
];

/** A date told in a text: where, in which words, in which shape. */
export interface DatePhrase {
  readonly shape: DateShape;
  readonly start: number;
  readonly text: string;
}

/** The check of what stands before comes first and once: it fails at most places of a text. */
const PHRASE = new RegExp(
  `(?<![A-Za-z\\d$€£¥.,/-])(?:${SHAPES.map(([, pattern]) => `(${pattern})`).join("|")})`,
  "g",
);

/** Words without which no shape fits; most sentences have none, which this tells sooner. */
const MAYBE_DATE =
  /(?:1[5-9]|20)\d\d|day\b|[Ww]eek|month|year|tonight|tomorrow|[Tt]his (?:morn|after|even)|\bago\b|J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC|\d[./]\d/;

/**
 * The phrases of a text that look like dates, in order and without overlaps. Refused: bare numbers, amounts,
 * percentages, versions, durations, “may” and “march” as verbs, the newspaper “Sun”.
 */
export function findDatePhrases(text: string): DatePhrase[] {
  if (!MAYBE_DATE.test(text)) return [];
  return Array.from(text.matchAll(PHRASE), (match) => ({
    shape: shapeOf(match),
    start: match.index,
    text: match[0],
  }));
}

function shapeOf(match: RegExpExecArray): DateShape {
  const group = match.findIndex((words, i) => i > 0 && words !== undefined);
  return SHAPES[group - 1]?.[0] ?? "year";
}
