import { stemmer } from "stemmer";
import { baseForm } from "../text/irregular-forms.ts";
import type { Span } from "../text/span.ts";
import { phrasalTerm } from "./phrasal-verbs.ts";

/** A word of a text, normalised for comparison, and where it stands. */
export interface Token extends Span {
  /** Lower case, without accents, invisible characters and possessive; not stemmed: `tariffs`, `1.4`, `percent`. */
  readonly word: string;
  /** What the index holds: the word's stem; equal to `word` for numbers. */
  readonly term: string;
}

/** Soft hyphens, zero-width characters and direction marks: part of no word, so they must not divide one. */
const INVISIBLE_CLASS = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff";
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, "gu");

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
 * In order: a word of plain letters, told by what follows it, which most words are; a number with its currency,
 * magnitude and percentage; an abbreviation with stops; any other word, which may hold apostrophes; a percent sign.
 * A hyphen divides words, so that "rare-earth" and "rare earth" are the same.
 *
 * Both cases are spelt out: the flag for it makes the pattern many times slower to compile.
 */
const TOKEN = new RegExp(
  [
    "([A-Za-z]+)(?=[ ,;:?!)-]|\\.?(?:\\s|$))",
    "([$£€¥])?(\\d+(?:[.,]\\d+)*)(?:([Tt][Rr]?[Nn]|[BbMm][Nn]|[BbKkMm])(?![\\p{L}\\p{N}]))?(\\s?%|\\s?[Pp][Ee][Rr]\\s?[Cc][Ee][Nn][Tt]\\b)?",
    "((?:\\p{L}\\.){2,})",
    `([\\p{L}\\p{N}${INVISIBLE_CLASS}]+\\p{M}*(?:['’ʼ\\p{M}${INVISIBLE_CLASS}]*[\\p{L}\\p{N}\\p{M}${INVISIBLE_CLASS}]+)*)`,
    "%",
  ].join("|"),
  "gu",
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
    const start = match.index;
    const end = start + match[0].length;
    const plain = match[1];
    if (plain !== undefined) addWord(tokens, plain.toLowerCase(), start, end);
    else for (const word of wordsOf(match)) addWord(tokens, word, start, end);
  }
  return tokens;
}

function wordsOf(match: RegExpExecArray): string[] {
  const [, , currency, number, magnitude, percent, abbreviation, word] = match;
  if (number !== undefined) return numberWords(number, { currency, magnitude, percent });
  if (abbreviation !== undefined) return [fold(abbreviation.replaceAll(".", ""))];
  if (word !== undefined) return [fold(word)];
  return ["percent"];
}

function numberWords(
  number: string,
  beside: Readonly<Record<"currency" | "magnitude" | "percent", string | undefined>>,
): string[] {
  const { currency, magnitude, percent } = beside;
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
const PHRASE_PARTS = new Set([...PHRASES].flatMap(([first, seconds]) => [first, ...seconds.keys()]));

/** Whether a word is a part of a phrase that stands as one word, and so by itself in no index. */
export function isPartOfPhrase(word: string): boolean {
  return PHRASE_PARTS.has(word);
}

/** The term that a single word has in the index. */
export function termOf(word: string): string {
  return tokenize(word)[0]?.term ?? "";
}

/** Adds a word, or joins it with the word before to the one that both are. */
function addWord(tokens: Token[], word: string, start: number, end: number): void {
  if (word === "") return;
  const last = tokens.at(-1);
  const phrase = last && PHRASES.get(last.word)?.get(word);
  const phrasal = last?.end === start - 1 ? phrasalTerm(last.term, word) : undefined;
  if (last && phrasal)
    tokens[tokens.length - 1] = { word: `${last.word} ${word}`, term: phrasal, start: last.start, end };
  else if (phrase) tokens[tokens.length - 1] = { word: phrase, term: phrase, start: last.start, end };
  else tokens.push({ word, term: stem(word), start, end });
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

/** Stems of the words met so far: texts are made of a few thousand words, again and again. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 10_000;

function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const term = /^[a-z]+$/.test(word) ? stemOf(baseForm(word)) : word;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  STEMS.set(word, term);
  return term;
}

/** British and American spellings of one word, as their stems end. */
const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=.{3})is$/, "iz"],
  [/(?<=.{2})our$/, "or"],
  [/^(lic|def|off|pret)enc$/, "$1ens"],
  [/^center$/, "centr"],
  [/^programm$/, "program"],
  [/^tonn$/, "ton"],
  [/^aluminium$/, "aluminum"],
];

/** A word's stem. Those of "one" and "used" would be "on" and "us", which are other words. */
function stemOf(base: string): string {
  const stem = stemmer(base);
  if (stem.length <= 2 && stem !== base) return `${stem}e`;
  return SPELLINGS.reduce((term, [british, american]) => term.replace(british, american), stem);
}
