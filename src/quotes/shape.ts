import { once } from "../text/once.ts";
import { ATTITUDES, NOUN_LIKE, PARTICIPLES, SAYING, STATEMENTS, TELLING } from "./cue-words.ts";
import { findQuoted, type Quoted } from "./find-quoted.ts";
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "./function-words.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * A passage as a string with one letter for each word, mention, mark and quotation, so that a rule can be a
 * pattern over it, whatever the words are:
 *
 * `Q` quotation, `N` mention, `P` pronoun, `s` mention that owns something; `V` saying verb, `T` telling verb,
 * `G` “saying”, `E` verb of opinion or intent (“expects”), `D` “quoted”, `R` “read”, `A` “according to”; `a` auxiliary or adverb, `b` form of “be”,
 * `d` determiner, `i` preposition, `y` “by”, `t` “that”, `r` relative, `c` conjunction, `o` one that subordinates, `k` statement, `w` other word; `,` `:` `;` `-` `(` `)`;
 * `.` end of a sentence, `!` a quotation's end that may be one.
 */
export interface Shape {
  readonly text: string;
  readonly quotes: readonly Quoted[];
  readonly letters: string;
  /** What each letter stands for; the same length as `letters`. */
  readonly elements: readonly Element[];
}

export interface Element {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly mention: Mention | null;
  /** Which quotation of the passage; -1 for others. */
  readonly quote: number;
}

/** The shape of a passage. */
export function shapeOf(text: string): Shape {
  const quotes = findQuoted(text);
  const tokens = tokenize(text, quotes);
  const mentions = new Map(findMentions(text, tokens).map((mention) => [mention.from, mention]));
  const elements: Element[] = [];
  const letters: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention = mentions.get(i) ?? null;
    const to = mention?.to ?? i + (isAccordingTo(tokens, i) ? 2 : 1);
    const [token, last] = [tokens[i] as Token, tokens[to - 1] as Token];
    letters.push(letterAt(token, mention, to - i, letters.at(-1) ?? "."));
    elements.push({ start: token.start, end: last.end, lower: token.lower, mention, quote: token.quote });
    i = to;
  }
  return { text, quotes, letters: letters.join(""), elements };
}

function isAccordingTo(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === "according" && tokens[i + 1]?.lower === "to";
}

function letterAt(token: Token, mention: Mention | null, length: number, before: string): string {
  if (mention) return mentionLetter(mention);
  return length === 2 ? "A" : letterOf(token, before);
}

function mentionLetter({ kind, isPossessive }: Mention): string {
  if (kind === "pronoun") return "P";
  return isPossessive ? "s" : "N";
}

const MARKS: Readonly<Record<string, string>> = { "–": "-", "—": "-", "[": "(", "]": ")" };

function letterOf(token: Token, before: string): string {
  if (token.kind === "quote") return "Q";
  if (token.kind !== "word") return MARKS[token.text] ?? token.text;
  return wordLetter(token.lower, before);
}

/** After these a form that is as often a noun is a verb. */
const BEFORE_VERB = /[NPab,!Qrcok)-]/;

const GRAMMAR: readonly (readonly [ReadonlySet<string>, string])[] = [
  [new Set(["by"]), "y"],
  [new Set(["that"]), "t"],
  [BE, "b"],
  [DETERMINERS, "d"],
  [AUXILIARIES, "a"],
  [PREPOSITIONS, "i"],
  [RELATIVES, "r"],
  [CONJUNCTIONS, "c"],
  [SUBORDINATORS, "o"],
  [STATEMENTS, "k"],
];

/** Which letter a word takes; the first list that holds it decides. */
const LETTERS: readonly (readonly [ReadonlySet<string>, string])[] = [
  [new Set(["quoted", "quotes", "cited", "quote"]), "D"],
  [new Set(["read", "reads"]), "R"],
  [TELLING, "T"],
  [PARTICIPLES, "G"],
  [ATTITUDES, "E"],
  [SAYING, "V"],
  ...GRAMMAR,
];

const letters = once(() => {
  const byWord = new Map<string, string>();
  for (const [words, letter] of LETTERS)
    for (const word of words) if (!byWord.has(word)) byWord.set(word, letter);
  return byWord;
});

const grammar = once(() => {
  const byWord = new Map<string, string>();
  for (const [words, letter] of GRAMMAR)
    for (const word of words) if (!byWord.has(word)) byWord.set(word, letter);
  return byWord;
});

function wordLetter(word: string, before: string): string {
  const letter = letters().get(word) ?? "w";
  if (letter === "w") return word.endsWith("ly") && word.length > 3 ? "a" : letter;
  return (letter === "E" || letter === "V") && !isVerb(word, letter, before)
    ? (grammar().get(word) ?? "w")
    : letter;
}

function isVerb(word: string, letter: string, before: string): boolean {
  if (letter === "E" || NOUN_LIKE.has(word)) return BEFORE_VERB.test(before);
  return !/[dis]/.test(before);
}
