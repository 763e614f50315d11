import type { BoilerplateRule, Place } from "./boilerplate-place.ts";
import { linePatterns } from "./boilerplate-place.ts";
import { countWords } from "./fold.ts";
import { findAuthor, isName, isNameList, isRole, splitJoinedRole } from "./names.ts";
import { findStatedDate, isDateText, isDateWord } from "./stated-dates.ts";

/**
 * A byline's label on a line of its own.
 * Accepts “Published by”, “Author:”. Refuses “By then”, “Published by the ministry on Monday.”
 */
const bylineLabel: BoilerplateRule = {
  name: "byline-label",
  test: ({ line, after }) =>
    /^(?:(?:(?:written|published|posted|reported|edited|compiled|story|report|words) )?by|authors?|reporters?|reporting from)\s?:?$/i.test(
      line,
    ) &&
    after !== null &&
    after.length <= 80,
};

/**
 * A byline in one line.
 * Accepts “By Jane Doe”, “Published by Jane Doe, China editor”. Refuses “By Monday the talks had failed.”,
 * “By the numbers”.
 */
const byline: BoilerplateRule = {
  name: "byline",
  test: ({ line, zone, ruleBefore, before }) => {
    if (ruleBefore === "byline-label")
      return isPlaceName(line, before) || isNameList(line) || findAuthor(line) !== null;
    if (/[.!?]$/.test(line) && !/\b[A-Z]\.$/.test(line)) return false;
    if (/^(?:written|published|posted|compiled|story|words|edited) by\b/i.test(line))
      return findAuthor(line) !== null;
    return zone !== "body" && /^by:? /i.test(line) && (findAuthor(line) !== null || isOutlet(line.slice(3)));
  },
};

/** The place after “Reporting from” on a line of its own. */
function isPlaceName(line: string, before: string | null): boolean {
  return /^reporting from/i.test(before ?? "") && countWords(line) <= 4 && /^[A-Z][^.!?]*$/.test(line);
}

/**
 * A name run together with its role, or followed by it.
 * Accepts “Michael RaceBusiness reporter”, “Jane Doe, China correspondent”. Refuses “Trade editor”,
 * “Jane Doe, China correspondent, was not invited.”
 */
const nameAndRole: BoilerplateRule = {
  name: "name-and-role",
  test: ({ line, zone, ruleBefore }) => {
    if (splitJoinedRole(line) !== null) return true;
    if (zone === "body") return false;
    if (isRole(line) && countWords(line) <= 6 && isBylineRule(ruleBefore)) return true;
    return isRole(line) && findAuthor(line) !== null;
  },
};

/**
 * A personal name alone at the head or the foot of a document.
 * Accepts “Crystal Dike” above the text, “Jane Doe and John Roe” below it. Refuses “Trade Truce” and any
 * name whose words the text uses, such as “Donald Trump”.
 */
export const bareName: BoilerplateRule = {
  name: "bare-name",
  test: (place) => place.zone !== "body" && isNameList(place.line) && isNobodyInText(place),
};

function isNobodyInText(place: Place): boolean {
  return place.line.split(/, | and | & /).every((name) => isName(name) && !place.recurs(name));
}

function isBylineRule(name: string | null): boolean {
  return name === "byline" || name === "bare-name" || name === "name-and-role";
}

/**
 * A publisher's name alone at the head or the foot.
 * Accepts “BBC News”, “Reuters”. Refuses “Reuters reported it first”, “BBC” in the middle of a text.
 */
const outlet: BoilerplateRule = {
  name: "outlet",
  test: ({ line, zone }) => zone !== "body" && isOutlet(line),
};

const OUTLET =
  /^(?:source: )?(?:\(?(?:reuters|afp|ap|associated press|the associated press|agence france-presse|bbc(?: news)?|cnn(?: business)?|al jazeera|bloomberg(?: news)?|xinhua(?: news agency)?|the guardian|euronews|npr|cnbc|fox news|abc news|cbs news|nbc news|pti|ani|ians|the white house|yonhap|kyodo(?: news)?|dpa|tass|agencies|news desk|web desk|staff (?:reporter|writer)|our correspondent)\)?)\.?$/i;

function isOutlet(line: string): boolean {
  return OUTLET.test(line.trim());
}

/**
 * Credits to other reporters and agencies.
 * Accepts “Additional reporting by Osmond Chia”, “With information from Reuters.”. Refuses “With information
 * from Reuters, the bank raised its forecast.”, “Reporting by the ministry was late.”
 */
const reportingCredit = linePatterns("reporting-credit", [
  /^\(?(?:with )?additional (?:reporting|research|writing|material) (?:by|from) [^.!?]{2,120}[.)]{0,2}$/i,
  /^\(?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Pp]roduced|[Ee]dited|[Ww]ritten) by (?:[A-Z][\w'.-]+ ){1,3}?[A-Z][\w'.-]+(?:(?: in| and|,|;| &|\/) ?[\w'./ -]{2,60})*[.)]{0,2}$/,
  /^\(?[Ww]ith (?:information|inputs?|reporting|contributions?|files|additional inputs?) (?:from|by) (?:(?:the )?(?:[A-Z][\w/&'-]*|agenc(?:y|ies)|wires?)(?:,? and |, | ?\/ ?| )?){1,6}[.)]{0,2}$/,
  /^\(?with (?:agency|agencies|wire) ?(?:inputs?|reports?)?[.)]{0,2}$/i,
  /^\(?(?:[A-Z][\w'.-]+,? (?:and )?){2,12}(?:also )?contributed (?:to this (?:report|story|article)|reporting)(?: from [\w ,]{2,40})?[.)]{0,2}$/,
  /^our standards: .{3,80}$/i,
  /^\(?[Ss]ources?: (?:the )?(?:[A-Z0-9]|agenc|wire)[\w/&.,' -]{1,60}[)]?$/,
]);

/**
 * When the page was published or changed.
 * Accepts “Published on 29/10/2025 – 11:09 GMT+1”, “11:11”. Refuses “Updated rules take effect on 1
 * November.”, “Published on Monday, the report names no firm.”
 */
const published: BoilerplateRule = {
  name: "published",
  test: ({ line, zone, ruleBefore, after }) => {
    const rest = line.replace(
      /^\(?(?:first )?(?:published|updated|posted|modified|created|date(?:line)?|last (?:updated|modified|edited)|publication date)(?: on| at| date)?\s*[:|]?\s*/i,
      "",
    );
    if (rest !== line)
      return rest === "" ? after !== null && isDateText(after) : isDateText(rest.replace(/ by .{3,40}$/, ""));
    if (ruleBefore === "published" || isTimeOnly(line)) return isDateText(line);
    return zone !== "body" && isDateText(line);
  },
};

/** A clock time, a reading time or an age: these stand in no article as a line of their own. */
function isTimeOnly(line: string): boolean {
  return /^(?:\d{1,2}[:.]\d{2}(?: ?[A-Z]{2,4}(?:[+-]\d{1,2})?)?|\d+[ -]min(?:ute)?s?(?: read)?|\d+ (?:hours?|minutes?|days?) ago)$/i.test(
    line,
  );
}

/**
 * A place with a full date above the text.
 * Accepts “Geneva, 12 May 2025”, “Washington, October 30, 2025”. Refuses “Geneva, May 12”, “The Geneva Deal of
 * May 12, 2025”.
 */
const placeAndDate: BoilerplateRule = {
  name: "place-and-date",
  test: ({ line, zone }) => {
    if (zone === "body" || !/\d{4}/.test(line)) return false;
    const match =
      /^[A-Z][^\s,\d]+(?: [A-Z][^\s,\d]+){0,2}(?:, ?[A-Z][^\s,\d]+(?: [A-Z][^\s,\d]+){0,2})?(?:,| [–—|-]) ?(.+)$/.exec(
        line.slice(0, 120),
      );
    return match !== null && isDateText(match[1] ?? "") && findStatedDate(line) !== null;
  },
};

/** Words in small letters that stand between names, or tell what somebody does. */
const BYLINE_WORD =
  /^(?:and|by|in|for|of|the|our|with|&|correspondents?|editors?|reporters?|writers?|staff|desk|bureau|chief|special|trade|business|economics|political|foreign|news|analysis|explainer|opinion|filed|written|dated|date|publication|issue|edition|from)$/i;
const MOST_NAMES = 14;

/**
 * Names, a desk or an outlet with a full date above the text, set apart by a mark.
 * Accepts “Ann Lee and Jo Roe, Harbour Review. Oslo, 20.08.2024”, “Trade desk, Tuesday 12 March 2024”, “12 March
 * 2024 · Analysis”. Refuses “The Geneva Deal of May 12, 2025”, “Talks ended in Oslo, 12 March 2024”.
 */
const namesAndDate: BoilerplateRule = {
  name: "names-and-date",
  test: ({ line, zone, before }) => zone !== "body" && before !== null && isNamesAndDate(line),
};

/** Whether a text is nothing but names, or words for what people write, and a full date set apart by a mark. */
export function isNamesAndDate(line: string): boolean {
  if (findStatedDate(line) === null) return false;
  const parts = line.replace(/ ?([|·•–—/](?!\d)|-(?= ))/g, " $1").split(" ");
  const isDate = parts.map((part) => isDateWord(part));
  const names = parts.filter((_, at) => !isDate[at]);
  const isApart = parts.every(
    (part, at) => at === 0 || isDate[at] === isDate[at - 1] || hasMark(parts[at - 1]) || hasMark(part),
  );
  return isApart && names.length <= MOST_NAMES && names.every(isBylineWord);
}

function hasMark(part = ""): boolean {
  return /[,.;:)\]]$|^[|·•–—/([-]/.test(part);
}

function isBylineWord(word: string): boolean {
  return /^\W*[A-Z]/.test(word) || BYLINE_WORD.test(word.replace(/[,.:;]$/, ""));
}

/**
 * The header of a message that was saved as text.
 * Accepts “From: Trade Weekly <news@example.org>”, “To: all readers”. Refuses “From: the spring of 2024.”,
 * “From Geneva to Busan”.
 */
const mailHeader: BoilerplateRule = {
  name: "mail-header",
  test: ({ line, zone }) =>
    zone === "head" && /^(?:from|to|sent|cc|reply-to): [^.!?]*(?:\S@\S+)?$/i.test(line),
};

/** Lines that say who wrote and when. */
export const bylineRules: readonly BoilerplateRule[] = [
  published,
  bylineLabel,
  byline,
  reportingCredit,
  outlet,
  nameAndRole,
  placeAndDate,
  namesAndDate,
  mailHeader,
];
