import { stemmer } from "stemmer";
import { baseForm } from "../text/irregular-forms.ts";
import type { Span } from "../text/span.ts";

/** A word of a text, normalised for comparison, and where it stands. */
export interface Token extends Span {
  /** Lower case, without accents, invisible characters and possessive; not stemmed: `tariffs`, `1.4`, `percent`. */
  readonly word: string;
  /** What the index holds: the word's stem; equal to `word` for numbers. */
  readonly term: string;
}

/** Soft hyphens, zero-width characters and direction marks: part of no word, so they must not divide one. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const INVISIBLE_CLASS = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff";

const CURRENCIES: Readonly<Record<string, string>> = { $: "dollar", "£": "pound", "€": "euro", "¥": "yuan" };
const MAGNITUDES: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  bn: "billion",
  b: "billion",
  tn: "trillion",
  trn: "trillion",
};

/**
 * In order: a number with its currency, magnitude and percentage; an abbreviation with stops; a word, which may
 * hold apostrophes. A hyphen divides words, so that "rare-earth" and "rare earth" are the same.
 */
const TOKEN = new RegExp(
  [
    "(?<currency>[$£€¥])?(?<number>\\d+(?:[.,]\\d+)*)(?:(?<magnitude>tn|trn|bn|mn|[kmb])(?![\\p{L}\\p{N}]))?(?<percent>\\s?%|\\s?per\\s?cent\\b)?",
    "(?<abbreviation>(?:\\p{L}\\.){2,})",
    `(?<word>[\\p{L}\\p{N}${INVISIBLE_CLASS}]+\\p{M}*(?:['’ʼ\\p{M}${INVISIBLE_CLASS}]*[\\p{L}\\p{N}\\p{M}${INVISIBLE_CLASS}]+)*)`,
    "(?<sign>%)",
  ].join("|"),
  "giu",
);

/**
 * The words of a text, in order; none of white space and punctuation.
 *
 * `100%`, `100 per cent` and `100 percent` are the same two words; `$20bn` is `20 billion dollar`; `1.4 million`
 * keeps its decimal; `U.S.` is `us`; `Trump’s` is `trump`; `1,000` is `1000`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (const word of wordsOf(match.groups ?? {})) {
      if (word !== "") tokens.push({ word, term: stem(word), ...span });
    }
  }
  return joinPhrases(tokens);
}

function wordsOf(groups: Readonly<Record<string, string | undefined>>): string[] {
  const { number, abbreviation, word } = groups;
  if (number !== undefined) return numberWords(number, groups);
  if (abbreviation !== undefined) return [fold(abbreviation.replaceAll(".", ""))];
  if (word !== undefined) return [fold(word)];
  return ["percent"];
}

function numberWords(number: string, groups: Readonly<Record<string, string | undefined>>): string[] {
  const { currency, magnitude, percent } = groups;
  return [
    number.replace(/,(?=\d{3}(?!\d))/g, ""),
    MAGNITUDES[magnitude?.toLowerCase() ?? ""] ?? "",
    CURRENCIES[currency ?? ""] ?? "",
    percent === undefined ? "" : "percent",
  ];
}

/** Two words that are one, as they are written elsewhere: by the first, then the second. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["per", new Map([["cent", "percent"]])],
  [
    "united",
    new Map([
      ["states", "us"],
      ["kingdom", "uk"],
    ]),
  ],
  ["european", new Map([["union", "eu"]])],
]);

function joinPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined) break;
    const phrase = next && PHRASES.get(token.word)?.get(next.word);
    joined.push(phrase ? { word: phrase, term: phrase, start: token.start, end: next.end } : token);
    if (phrase) i += 1;
  }
  return joined;
}

/** Lower case, accents and invisible characters removed, possessive cut off, inner apostrophes dropped. */
function fold(word: string): string {
  return word
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]s$/u, "")
    .replace(/['’ʼ]/gu, "");
}

function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(baseForm(word)) : word;
}
