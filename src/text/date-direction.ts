import { isPastVerb, mayBeInfinitive } from "./verb-forms.ts";

/** Whether a date that lacks its year, or its week, lies behind or ahead; "nearest" where the words do not tell. */
export type Direction = "past" | "future" | "nearest";

/** Further than this the verb belongs to something else. */
const REACH = 140;

const FUTURE = new Set(
  (
    "will would shall won't we'll they'll he'll she'll it'll gonna due upcoming ahead deadline scheduled slated planned " +
    "expected poised tomorrow meets expires begins starts opens ends visits holds travels hosts convenes resumes runs " +
    "kicks looms arrives departs votes takes lapses approaches effective " +
    "rises drops falls goes becomes snaps sits awaits plans hopes expects intends aims flies heads returns reconvenes hears faces decides pencilled penciled earmarked"
  ).split(" "),
);
/** Weaker signs of what is ahead: they count only where nothing else is said. */
const WEAK = new Set(
  (
    "could may might is are be meeting going coming starting beginning meet gather begin start open end expire vote visit travel hold " +
    "host resume return convene run go come arrive face leave"
  ).split(" "),
);
/** Signs of what is behind that are no past tense of a verb. */
const PAST = new Set("has have after following since earlier ago former".split(" "));
/** “have until Friday”, “must reply by Monday”, “as soon as Friday”: a limit that lies ahead. */
const LIMIT =
  /\bas (?:soon|early) as\s(?:on\s)?$|\b(?:have|must|given|deadline)\b[^.,;]*\b(?:until|till|by|no later than)\s(?:(?:midnight|noon)\s)?(?:on\s)?$/i;
/** What a chronicle says of the dates that lie ahead; else its present tells of the past. */
const AHEAD = /\b(?:will|due|expected|planned|scheduled|set to|to be|deadline)\b/;
/** “Friday’s announcement”, told when it has been made. */
const TOLD_AFTER =
  /^['’]s\s(?:[a-z-]+\s){0,2}(?:announcement|statement|ruling|verdict|decision|threat|speech|attack|remarks|comments)\b/;
/** “delayed the plan until”, “extended the truce to”: what is put off lies ahead. */
const PUT_OFF =
  /\b(?:delay|postpon|defer|suspend|extend|paus|shelv|waiv|freez|froze|push|put off)[a-z]*\b(?:\s(?!and\b)[^\s,;]+){0,8}\s(?:until|till|to)\s$/i;
const BOUND = /\b(?:to|until|till|by|through)\s$/i;
/** “He said that on Thursday …”: the date belongs to what follows. */
const BEGINS_CLAUSE = /(?:\bthat|:)\s(?:(?:on|in|at|during|by|from)\s)?$/;
/** A full stop after a word, not after “U.S.”, or a semicolon: it ends what a verb can reach. */
const BREAK = /(?<=[^\s.][a-z\d”"’')])[.!?](?=\s)|;/;

/**
 * Where a date between two stretches of text lies in time, by the nearest verb before it, else after it:
 * “met in May” and “In May, they met” are past, “will meet on Thursday” and “was invited to visit in April”
 * are future, “until December” is the nearest one.
 */
export function directionOf(before: string, after: string): Direction {
  if (/^[\s•*·–—-]*$/.test(before) && /^\s?\*{0,2}\s?[:–—]/.test(after)) return directionInChronicle(after);
  if (LIMIT.test(before.slice(-REACH)) || /^(?:['’]s)?\sdeadline\b/.test(after)) return "future";
  if (isFollowedByItsVerb(before, after) || TOLD_AFTER.test(after)) return "past";
  if (BOUND.test(before)) return boundDirection(before, after);
  const led = withoutPurpose(before.slice(-REACH).split(BREAK).at(-1) ?? "");
  const follows = after.slice(0, REACH).split(BREAK)[0] ?? "";
  const sides = [cuesOf(led).reverse(), cuesOf(follows)];
  const cues = (BEGINS_CLAUSE.test(before) ? sides.reverse() : sides).flat();
  const strong = cues.find(({ isWeak }) => !isWeak) ?? cues[0];
  return strong?.direction ?? "nearest";
}

/** “by Monday it had grown” is past, “good until December” ahead where no verb tells; else the nearest. */
function boundDirection(before: string, after: string): Direction {
  const led = cuesOf(before.slice(-REACH));
  if (PUT_OFF.test(before))
    return /^, before\b/.test(after) || /\bbefore being\b/.test(before) ? "nearest" : "future";
  if (/\b(?:unless|if)\b[^,;]*\bby\s$/i.test(before)) return "future";
  if (/\bby\s$/i.test(before))
    return /^[^,.;]{0,60}\bhad\b/.test(after) && led.length === 0 ? "past" : "nearest";
  return /\b(?:until|till)\s$/i.test(before) && !led.some(({ direction }) => direction === "past")
    ? "future"
    : "nearest";
}

/** “asked him to lift it, in a call on Monday”: the date is that of the asking, not of the lifting. */
function withoutPurpose(led: string): string {
  const setOff = /,\s(?:in|at|during|over|following)\s[^,]*$/.exec(led);
  if (setOff === null || cuesOf(setOff[0]).length > 0) return led;
  return led.slice(0, setOff.index).replace(/\bto\s[a-z]+\b/g, "") + setOff[0];
}

/** “June: Parliament votes” lies behind, “November: leaders due to meet” ahead. */
function directionInChronicle(after: string): Direction {
  return AHEAD.test(after.slice(0, REACH)) ? "future" : "past";
}

/** “With hours to spare, the two on Wednesday signed …”: the verb that follows at once is that of the date. */
function isFollowedByItsVerb(before: string, after: string): boolean {
  const verb = /^\s(?:[a-z]+ly\s)?([a-z]+)\b/.exec(after)?.[1] ?? "";
  return isPastVerb(verb) && verb !== "set" && !/\b(?:will|would|to|shall)\b[^,]*$/.test(before);
}

interface Cue {
  readonly direction: "past" | "future";
  readonly isWeak: boolean;
}

function cuesOf(text: string): Cue[] {
  const words = text.match(/[A-Za-z\d]+(?:['’-][A-Za-z]+)*/g) ?? [];
  return words.flatMap((word, i) => cueOf(word, words[i - 1] ?? "", words[i + 1] ?? ""));
}

function cueOf(word: string, previous: string, next: string): Cue[] {
  const plain = word.toLowerCase().replace("’", "'");
  if (plain === "to") return cueOfInfinitive(previous, next);
  const isAhead = FUTURE.has(plain) || (plain === "set" && next === "to") || isInvitation(plain, previous);
  if (isAhead || WEAK.has(plain)) return [{ direction: "future", isWeak: !isAhead }];
  // “would be doubled from June”, “before it is signed on Friday”: the participle tells no time.
  if (/^(?:be|is|are)$/.test(previous)) return [];
  const isPast = PAST.has(plain) || (word === plain && isPastVerb(plain));
  return isPast ? [{ direction: "past", isWeak: false }] : [];
}

function cueOfInfinitive(previous: string, next: string): Cue[] {
  // “was to begin”, “had to leave” look ahead from a time that is past.
  if (/^(?:was|were|had)$/.test(previous)) return [{ direction: "past", isWeak: false }];
  return mayBeInfinitive(next) ? [{ direction: "future", isWeak: false }] : [];
}

/** “has invited her to Seoul in October”: the visit lies ahead. */
function isInvitation(word: string, previous: string): boolean {
  return word === "invited" && /^(?:has|have|had)$/.test(previous);
}
