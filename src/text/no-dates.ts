const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
/** What a number counts that looks like a year or a day: “2000 cases”, “May 12 percent”. */
const COUNTED =
  "%|per ?cent|percentage|people|persons|workers|jobs|troops|soldiers|men|women|children|students|cases|deaths|tons?|tonnes?|" +
  "barrels|miles?|km|kilomet|met(?:er|re)s|feet|dollars|euros|yuan|pounds|points|hours|minutes|votes|times|items|pages|" +
  "companies|firms|homes|flights|million|billion|trillion|thousand|hundred";

/** What chrono would take for a date or for a part of one, and what of it is none. */
const NO_DATES: readonly RegExp[] = [
  /\b\w+:\/\/\S+/g,
  // more than three blanks, over which chrono's patterns take their square in time
  /(?<=\s{3})\s+/g,
  // “$2024”, “24 people”
  new RegExp(`[$€£¥]\\s?\\d[\\d.,]*|(?<![\\d-])\\d+(?=\\s?(?:${COUNTED})(?![a-z]))`, "g"),
  // “10/10”, “2.10.3”, “10:30”, “2,000”, “5-6-24”; not “17/02/2022”, “2022/2/17”
  /(?<![\d.:/T-])(?!\d\d?([./])\d\d?\1(?:19|20)\d\d(?![\d./])|20\d\d\/\d\d?\/\d\d?(?![\d/]))(?:\d+(?:[.:/]\d+|,\d{3}(?!\d))+|\d{1,3}-\d+-\d\d?(?!\d))/g,
  // “In May, 5 people”, “On May 5, 24 were”; not “Tue, 12 March”
  /(?<!day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun),(?=\s\d{1,3}(?!\d))/g,
  // “In May 90 left”, “On 5 May 24 left”; not “5 May 24 June”
  new RegExp(
    `(?=\\d)(?<=${MONTH}\\s)(?:3[2-9]|[4-9]\\d|(?<=\\b\\d\\d?\\s\\w+.?\\s)\\d\\d)(?![\\d/.-]|\\s${MONTH})`,
    "g",
  ),
  // “the May 5 ad” is no year of our Lord
  /(?<=\d)\s(?=(?:ad|be|bce?|ce)\b)/gi,
  // “the second May”, “in May first”; not “the second of May”
  /\b(?:first|second|third|(?!mon)[a-z]+th)\b(?!\s+of\b)/gi,
  // the verbs “may” and “march”
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*/g,
  // “the Sun”; not “Sun, 5 May”
  new RegExp(`\\b(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b(?!\\.?,?\\s(?:\\d|${MONTH}))`, "gi"),
  // “on Monday”: the date begins after it
  /\bon\b(?!\s+the\s+weekend)/gi,
  // “Black Friday”
  /\b(?:Black|Good|Super|Bloody|Ash|Palm|Easter|Cyber|Whit|Maundy|Shrove|Giving) \w+day\b/g,
  // “every weekday”, “weekend talks”
  /weekday|(?<!\b(?:(?:over|at|on|during|into)\s+the|last|past|next|this|coming)\s+)weekend/gi,
  // “April-June”, “Friday-ish”, “twenty-one days ago”; not “mid-May”
  /\b(?!mid-|early-|late-)[a-z]+(?:-[a-z]+)+/gi,
];

/** “5 and 6 March”, two days that chrono takes for one. */
const TWO_DAYS = new RegExp(`(?<=\\b\\d\\d?) and (?=\\d\\d?\\s${MONTH})`, "g");

/** A text of the same length without what is no date, and with the one dash between days that chrono knows. */
export function hideNoDates(text: string): string {
  const hidden = (words: string) => "#".repeat(words.length);
  return NO_DATES.reduce((left, one) => left.replace(one, hidden), text)
    .replaceAll("–", "-")
    .replace(TWO_DAYS, "  -  ");
}

const IN = "in|since|until|till|by|from|during|before|after|through|around|early|mid|late";
const OWNER = "(?:\\b(?:the|an?|its|his|her|their|our)|[a-z]['’]s)\\s(?:[a-z]+\\s)?";
/** “in 2019”, “the 2015 accord”, “his successful 2024 campaign”, “(2005)”; not “Flight 2023”, “Some 2000 came”. */
export const YEAR_ALONE = new RegExp(
  `(?=\\d)(?:(?<=\\b(?:${IN}|of|back|between|and)[\\s-])|(?<=${OWNER})(?=[\\d-]+\\s[a-z])|(?<=\\()(?=[\\d-]+\\)))` +
    "(?:1[5-9]|20)\\d\\d(?:-(?:20)?\\d\\d)?(?![\\d%s-])",
  "i",
);

const MONTH_ALONE = new RegExp(`^${MONTH}$`, "i");
const LONG_MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const BEFORE_MONTH = new RegExp(
  `\\b(?:${IN}|last|next|this|starting|(?:end|start|beginning|middle|close|week|weekend|half|days|course|month)\\s+of)[\\s-]$`,
  "i",
);

/** Whether words are a month and nothing else. */
export function isMonthAlone(words: string): boolean {
  return MONTH_ALONE.test(words);
}

const OWNED = new RegExp(`${OWNER}$`, "i");

/** “the May truce”. Not “the march to Rome”, “the May of her life”. */
function isBetween(before: string, after: string): boolean {
  return (
    OWNED.test(before) && /^\s(?!(?:of|to|on|in|for|at|by|from|and|or|is|was|has|had)\b)[a-z]{3}/.test(after)
  );
}

/** “June: a truce”, at the head of a chronicle’s line. */
function isHeadOfLine(before: string, after: string): boolean {
  return /^[\s•*·–—-]*$/.test(before) && /^\*{0,2}(?::| [–—-] )/.test(after);
}

/**
 * Whether words that are no more than a month tell one: “in May”, “mid-September”, “the October vote”,
 * “the May truce”, “June: a truce”, “April’s figures”. Not “May told”, “the October Revolution”, “to May” (a name, perhaps), “Sept”.
 */
export function isMonthTold(words: string, before: string, after: string): boolean {
  if (!isMonthAlone(words)) return true;
  if (!LONG_MONTH.test(words) || /^\s\d/.test(after)) return false;
  if (BEFORE_MONTH.test(before) || isHeadOfLine(before, after) || isBetween(before, after)) return true;
  if (!/^[JFSOND](?!une)/.test(words)) return /^['’]s\s[a-z]/.test(after);
  return /\b(?:to|and)\s$/.test(before) || !/^\s[A-Z]/.test(after);
}
