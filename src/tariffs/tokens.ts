import { stemmer } from "stemmer";
import { baseForm } from "../text/irregular-forms.ts";
import type { Span } from "../text/span.ts";

/** A word, a number or a mark of a sentence; offsets are of the sentence. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case with straight apostrophes, without accents and the stops of "U.S." */
  readonly lower: string;
  /** "imposed", "imposing" and "impose" are the same. */
  readonly stem: string;
  readonly isWord: boolean;
}

/** "U.S.", "Xi’s" as "Xi" and "’s", "tit-for-tat", "1,000.5"; any other character is a mark. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|['’]s\b|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:[-‑][\p{L}\p{M}\d]+|['’](?!s\b)[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;

export type Tokenizer = (text: string) => Token[];

/** Cuts text into tokens, and remembers the stems of words, which come again and again. */
export function createTokenizer(): Tokenizer {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(baseForm(word));
    stems.set(word, stem);
    return stem;
  };
  return (text) => Array.from(text.matchAll(TOKEN), (match) => tokenOf(match[0], match.index, stemOf));
}

function tokenOf(text: string, start: number, stemOf: (word: string) => string): Token {
  const isWord = /[\p{L}\d]/u.test(text);
  const lower = isWord ? fold(text) : text;
  return { text, start, end: start + text.length, lower, stem: isWord ? stemOf(lower) : text, isWord };
}

function fold(text: string): string {
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/’/g, "'").replace(/\./g, "").toLowerCase();
}
