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
  /;|\s[—–]\s|, (?:but|while|whereas|which|who|although|though|and (?:I|he|she|it|we|they|you))\b/;

/** “met on Monday to discuss fishing”: what it was for, not what happened. */
const PURPOSE = /^,?\s(?:in order )?to\s[a-z]+/;

const MODAL = /^(?:will|would|shall|must|to|should|['’]ll)$/;

/**
 * The word that a date depends on: the nearest before it that tells something happening, else the first after
 * it; null where only states are told. “The two met in Geneva on Monday” → met; “On Monday, shares rose” → rose.
 */
export function findGoverningWord(before: string, after: string): GoverningWord | null {
  const led = kindsOf(before.split(CLAUSE_END).at(-1) ?? "", "before").slice(-REACH);
  const follows = kindsOf(after.split(CLAUSE_END)[0]?.replace(PURPOSE, "") ?? "", "after").slice(0, REACH);
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
