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
    "awaits plans hopes expects intends aims"
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
/** “have until Friday”, “must reply by Monday”: a limit that lies ahead. */
const LIMIT =
  /\b(?:have|must|given|deadline)\b[^.;]*\b(?:until|till|by|no later than)\s(?:(?:midnight|noon)\s)?(?:on\s)?$/i;
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
  if (LIMIT.test(before.slice(-REACH))) return "future";
  if (/\b(?:to|until|till|by|through)\s$/i.test(before)) return "nearest";
  const led = before.slice(-REACH).split(BREAK).at(-1) ?? "";
  const follows = after.slice(0, REACH).split(BREAK)[0] ?? "";
  const sides = [cuesOf(led).reverse(), cuesOf(follows)];
  const cues = (BEGINS_CLAUSE.test(before) ? sides.reverse() : sides).flat();
  const strong = cues.find(({ isWeak }) => !isWeak) ?? cues[0];
  return strong?.direction ?? "nearest";
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
  // “was to begin”, “had to leave” look ahead from a time that is past.
  if (plain === "to" && /^(?:was|were|had)$/.test(previous)) return [{ direction: "past", isWeak: false }];
  if (plain === "to") return mayBeInfinitive(next) ? [{ direction: "future", isWeak: false }] : [];
  if (plain === "set" && next === "to") return [{ direction: "future", isWeak: false }];
  if (FUTURE.has(plain) || WEAK.has(plain)) return [{ direction: "future", isWeak: WEAK.has(plain) }];
  return PAST.has(plain) || (word === plain && isPastVerb(plain))
    ? [{ direction: "past", isWeak: false }]
    : [];
}
