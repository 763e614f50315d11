import { isPastVerb, mayBeInfinitive } from "../text/verb-forms.ts";
import { CARRIERS, EVENTS, MEETINGS, REMARKS, SCHEDULES, STATES } from "./vocabulary.ts";

/** What a word makes of the date beside it. */
export type WordKind = "remark" | "meeting" | "event" | "act" | "schedule" | "carrier" | "state";

/** The word to which a date belongs. */
export interface GoverningWord {
  readonly word: string;
  readonly kind: WordKind;
  /** Whether it stands before the date or after it. */
  readonly side: "before" | "after";
}

/** A date reaches no further than this many words. */
const REACH = 22;

/** Where another clause begins, which the date before it does not reach. */
const CLAUSE_END =
  /;|\s[—–]\s|, (?:but|while|whereas|which|who|although|though|and (?:I|he|she|it|we|they|you|the|its|their|an?|[A-Z]\w+))\b/;

/** “met on Monday to discuss fishing”: what it was for, not what happened. */
const PURPOSE = /^,?\s(?:in order )?to\s[a-z]+/;

const MODAL = /^(?:will|would|shall|must|to|should|can|['’]ll)$/;

/**
 * The word that a date depends on: the nearest before it that tells something happening, else the first after
 * it; null where only states are told. “The two met in Geneva on Monday” → met; “On Monday, shares rose” → rose.
 */
export function findGoverningWord(before: string, after: string): GoverningWord | null {
  const [own, rest] = withinQuotation(before, after);
  const led = kindsOf(own.split(CLAUSE_END).at(-1) ?? "", "before").slice(-REACH);
  const follows = kindsOf(rest.split(CLAUSE_END)[0]?.replace(PURPOSE, "") ?? "", "after").slice(0, REACH);
  // “…, on Monday, the minister said”: set off by commas, a date belongs to what follows.
  const isSetOff = /,\s(?:on|in|at)\s$/.test(before) && /^,/.test(after);
  const nearest = isSetOff ? [...follows, ...led.reverse()] : [...led.reverse(), ...follows];
  return (
    nearest.find(({ kind }) => kind !== "state" && kind !== "carrier") ??
    nearest.find(({ kind }) => kind === "carrier") ??
    nearest[0] ??
    null
  );
}

/** “July 1 is July 1,” he told them: what is said inside a quotation does not depend on who says it. */
function withinQuotation(before: string, after: string): [before: string, after: string] {
  return isQuoted(before, after)
    ? [before.split(/["“]/).at(-1) ?? "", after.split(/["”]/)[0] ?? ""]
    : [before, after];
}

/** Whether what stands between two stretches of a sentence stands inside quotation marks. */
export function isQuoted(before: string, after: string): boolean {
  const opened = before.match(/["“”]/g) ?? [];
  const closed = after.match(/["“”]/g) ?? [];
  const isCurly = opened.at(-1) === "“" || closed[0] === "”";
  // A quotation of several sentences may have begun in one before.
  const isStraight = opened.length === 0 ? closed.length === 1 && closed[0] === '"' : isOddStraight(opened);
  return isCurly || isStraight;
}

function isOddStraight(marks: readonly string[]): boolean {
  return marks.at(-1) === '"' && marks.filter((mark) => mark === '"').length % 2 === 1;
}

function kindsOf(text: string, side: GoverningWord["side"]): GoverningWord[] {
  const words = text.match(/[A-Za-z\d]+(?:['’-][A-Za-z\d]+)*|['’]ll/g) ?? [];
  return words.flatMap((word, i) => {
    const kind = kindOf(word, words[i - 1] ?? "");
    return kind === null ? [] : [{ word, kind, side }];
  });
}

function kindOf(word: string, previous: string): WordKind | null {
  const plain = word.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (plain !== word && previous !== "") return kindOfName(plain);
  if (REMARKS.has(plain)) return "remark";
  if (MEETINGS.has(plain)) return "meeting";
  if (STATES.has(plain)) return "state";
  if (CARRIERS.has(plain)) return "carrier";
  return (MODAL.test(previous) && mayBeInfinitive(plain)) || isPastVerb(plain) ? "act" : kindOfNoun(plain);
}

/** A name is no verb, “United States”, but may name an event, “the Winter Games”. */
function kindOfName(plain: string): WordKind | null {
  if (MEETINGS.has(plain)) return "meeting";
  return EVENTS.has(plain) ? "event" : null;
}

function kindOfNoun(plain: string): WordKind | null {
  if (EVENTS.has(plain)) return "event";
  return SCHEDULES.has(plain) ? "schedule" : null;
}
