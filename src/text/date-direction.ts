import { baseForm } from "./irregular-forms.ts";

/** Whether a date that lacks its year, or its week, lies behind or ahead; "nearest" where the words do not tell. */
export type Direction = "past" | "future" | "nearest";

/** Further than this the verb belongs to something else. */
const REACH = 140;

const FUTURE = new Set(
  (
    "will would shall won't we'll they'll he'll she'll it'll gonna due upcoming ahead deadline scheduled slated planned " +
    "expected poised tomorrow meets expires begins starts opens ends visits holds travels hosts convenes resumes runs " +
    "kicks looms arrives departs votes takes lapses approaches before meeting be starting beginning effective " +
    "awaits plans hopes expects intends aims is are going coming"
  ).split(" "),
);
/** Weaker signs of what is ahead: they count only where nothing else is said. */
const WEAK = new Set("is are be meeting going coming starting beginning".split(" "));
const PAST = new Set(
  (
    "said was were had did has have fell rose saw found left felt cut put hit set let shut quit after following " +
    "since earlier began ago former"
  ).split(" "),
);
/** Words in -ed that are no past, and forms of `irregular-forms` that are nouns. */
const NO_VERB = new Set(
  (
    "need indeed hundred speed feed seed exceed proceed succeed bed red unprecedented renewed so-called related " +
    "detailed limited advanced men women children feet teeth leaves wives lives crises analyses bases criteria media"
  ).split(" "),
);
/** What follows “to” where it is no infinitive. */
const NO_INFINITIVE =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|each|any|all|us|him|them|me|about|over|under|some|more|less|date|power|peace|both|one|two|three|what|which|whom|near|around|between|\w+s|\w+ing)$/;

/** A full stop, or a semicolon, that ends what a verb can reach. */
const BREAK = /[.!?;](?=\s)/;

/**
 * Where a date between two stretches of text lies in time, by the nearest verb before it, else after it:
 * “met in May” and “In May, they met” are past, “will meet on Thursday” and “was invited to visit in April”
 * are future, “until December” is the nearest one.
 */
export function directionOf(before: string, after: string): Direction {
  if (/\b(?:to|until|till|by|through)\s$/i.test(before)) return "nearest";
  const led = before.slice(-REACH).split(BREAK).at(-1) ?? "";
  const follows = after.slice(0, REACH).split(BREAK)[0] ?? "";
  const cues = [cuesOf(led).reverse(), cuesOf(follows)].flat();
  const strong = cues.find(({ isWeak }) => !isWeak) ?? cues[0];
  return strong?.direction ?? "nearest";
}

interface Cue {
  readonly direction: "past" | "future";
  readonly isWeak: boolean;
}

function cuesOf(text: string): Cue[] {
  const words = text.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g) ?? [];
  return words.flatMap((word, i) => cueOf(word, words[i + 1] ?? ""));
}

function cueOf(word: string, next: string): Cue[] {
  const plain = word.toLowerCase().replace("’", "'");
  if (plain === "to") return isInfinitive(next) ? [{ direction: "future", isWeak: false }] : [];
  if (plain === "set" && next === "to") return [{ direction: "future", isWeak: false }];
  if (FUTURE.has(plain)) return [{ direction: "future", isWeak: WEAK.has(plain) }];
  return isPast(plain, word) ? [{ direction: "past", isWeak: false }] : [];
}

function isInfinitive(next: string): boolean {
  return /^[a-z]{2,}$/.test(next) && !NO_INFINITIVE.test(next);
}

function isPast(plain: string, word: string): boolean {
  if (NO_VERB.has(plain)) return false;
  if (PAST.has(plain)) return true;
  return word === plain && (/[a-z]ed$/.test(plain) || baseForm(plain) !== plain);
}
