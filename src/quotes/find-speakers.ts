import { readCountries } from "../text/countries.ts";
import { once } from "../text/once.ts";
import { editDistance } from "./edit-distance.ts";
import type { QuoteBook, Speaker } from "./model.ts";

/**
 * The speakers that what was typed may mean, best first: by name, by part of a name or its beginning, by role,
 * then with one letter wrong, or two in a long word. Equal ones in the order of the book; none for blank.
 */
export function findSpeakers({ speakers }: QuoteBook, typed: string): Speaker[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return speakers
    .map((speaker) => ({ speaker, score: scoreOf(speaker, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ speaker }) => speaker);
}

/**
 * The speakers that a question names: by a whole name or a part of it, by a role, or by a name with a slip in it. More than one
 * where they are named equally well ("the minister" where there are two); beginnings of words name nobody.
 */
export function namedSpeakers({ speakers }: QuoteBook, named: string): Speaker[] {
  const words = wordsOf(named);
  if (words.length === 0) return [];
  const scored = speakers
    .map((speaker) => ({ speaker, score: scoreOf(speaker, words) }))
    .filter(({ score }) => score > 0 && !BEGINNINGS.has(score));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ speaker }) => speaker);
}

/** Scores for words that only begin as those typed, as people type into a box that completes them. */
const BEGINNINGS: ReadonlySet<number> = new Set([4, 2]);

function scoreOf(speaker: Speaker, words: readonly string[]): number {
  const { name: own, names, role } = namesOf(speaker);
  const typed = words.join(" ");
  if (own === typed) return 7;
  if (names.some((name) => name.join(" ") === typed)) return 6;
  if (names.some((name) => words.every((word) => name.includes(word)))) return 5;
  if (names.some((name) => words.every((word) => name.some((one) => one.startsWith(word))))) return 4;
  if (words.every((word) => role.includes(word))) return 3;
  const begins = (word: string) => (one: string) => one.startsWith(word);
  const isBegun = (word: string) => names.some((name) => name.some(begins(word))) || role.some(begins(word));
  if (words.every(isBegun)) return 2;
  // "ministry" is a slip of "minister", but nobody means the one by the other.
  const isSlipped = (word: string) => names.some((name) => name.some((one) => isSlip(word, one)));
  return speaker.kind === "person" && words.every(isSlipped) ? 1 : 0;
}

/** The words by which somebody is found. */
interface Names {
  /** The words of the name with spaces between. */
  readonly name: string;
  readonly names: readonly (readonly string[])[];
  readonly role: readonly string[];
}

/** Kept as long as the speaker: thousands are gone through for one question. */
const NAMES = new WeakMap<Speaker, Names>();

function namesOf(speaker: Speaker): Names {
  const known = NAMES.get(speaker);
  if (known !== undefined) return known;
  const { name, variants, role } = speaker;
  const names = {
    name: wordsOf(name).join(" "),
    names: variants.map(wordsOf),
    role: wordsOf(role ?? ""),
  };
  NAMES.set(speaker, names);
  return names;
}

function isSlip(typed: string, word: string): boolean {
  const most = typed.length >= 7 ? 2 : typed.length >= 4 ? 1 : 0;
  return editDistance(typed, word, most) <= most;
}

function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "");
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "the" && word !== "of");
  return words.map((word) => countries().get(word) ?? word);
}

/** A country's code by its name and its adjective: “the Chinese ministry” is “China’s Ministry” too. */
const countries = once(
  () =>
    new Map(
      readCountries().flatMap(({ code, names, adjectives }) =>
        [...names, ...adjectives].map((word): [string, string] => [word, code.toLowerCase()]),
      ),
    ),
);
