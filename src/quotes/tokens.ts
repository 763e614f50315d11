import type { Quoted } from "./find-quoted.ts";
import { TITLES } from "./role-words.ts";

/** A word, a mark of punctuation, or a whole quotation. */
export interface Token {
  readonly kind: "word" | "mark" | "quote" | "stop";
  readonly start: number;
  readonly end: number;
  /** As written, without a possessive ending; of a stop that a quotation implies, empty. */
  readonly text: string;
  readonly lower: string;
  /** “China’s”, “farmers’”. */
  readonly isPossessive: boolean;
  readonly isCapital: boolean;
  /** Which quotation of the passage it is; -1 for others. */
  readonly quote: number;
}

const PIECE =
  /\p{Lu}\.(?:(?:\p{Lu}\.)+\p{Lu}?(?!\p{L})|(?=\s?\p{Lu}))|[\p{L}\p{N}](?:[-'’.&]?[\p{L}\p{N}]|\p{M})*|[.!?…]+|[,;:()[\]–—-]/gu;
const ABBREVIATED = new Set([
  "gen",
  "sen",
  "gov",
  "rep",
  "lt",
  "col",
  "capt",
  "sgt",
  "maj",
  "st",
  "jr",
  "hon",
  ...TITLES,
]);

/** The tokens of a passage; each quotation is one, followed by the mark that its last character implies. */
export function tokenize(text: string, quotes: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, { outer, span }] of quotes.entries()) {
    pushWords(tokens, text, at, outer.start);
    tokens.push({ ...plain("quote", outer.start, outer.end, "“"), quote: i });
    const implied = impliedMark(text, outer.end, text[span.end - 1] ?? "");
    if (implied !== "") tokens.push(plain(implied === "," ? "mark" : "stop", outer.end, outer.end, implied));
    at = outer.end;
  }
  pushWords(tokens, text, at, text.length);
  return tokens;
}

/** What the end of a quotation is to its sentence: a comma, a stop, “!” where either may be, or nothing. */
function impliedMark(text: string, end: number, last: string): string {
  const next = /^\s*(.?)/u.exec(text.slice(end, end + 8))?.[1] ?? "";
  if (/[,–—-]/.test(last)) return ",";
  if (!/[.!?…]/.test(last) || /[,.;:]/.test(next)) return "";
  if (/\p{Ll}/u.test(next)) return ",";
  return last === "." ? "." : "!";
}

function plain(kind: Token["kind"], start: number, end: number, text: string): Token {
  return { kind, start, end, text, lower: text, isPossessive: false, isCapital: false, quote: -1 };
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    const piece = match[0];
    if (start < 60 && /^[–—-]$/.test(piece) && text[start + 1] === " " && isDateline(text.slice(0, start)))
      tokens.push(plain("stop", start, start + 1, "."));
    else if (LETTER_FIRST.test(piece)) tokens.push(word(text, piece, start));
    else if (!/[.!?…]/.test(piece)) tokens.push(plain("mark", start, start + 1, piece));
    else if (isStop(text, start, start + piece.length, tokens.at(-1)))
      tokens.push(plain("stop", start, start + piece.length, "."));
  }
}

/** “WASHINGTON (AP)”, “LONDON, March 3”, “Zurich, 14 May”: what stands before the dash that a report begins with. */
function isDateline(before: string): boolean {
  if (!/^\p{Lu}[\p{L}\d .,'’/()-]+\s$/u.test(before)) return false;
  return /^\p{Lu}{4,}|\(\p{Lu}[\p{L} ]+\)\s$|^\p{Lu}[\p{L} ]+, .*\d/u.test(before);
}

const LETTER_FIRST = /^[\p{L}\p{N}]/u;

/** “al-Sisi”, “d’Estaing” */
const ARTICLE_AND_NAME = /^(?:al|el|ad|an|as|ar|ash|d|l)['’-]\p{Lu}/u;

function word(text: string, piece: string, start: number): Token {
  const end = start + piece.length;
  const isMarked = /['’]/.test(piece);
  const owned = isMarked ? /^(.+)['’]s$/u.exec(piece)?.[1] : undefined;
  const isPlural =
    owned === undefined && piece.endsWith("s") && /^['’](?:\s|$)/.test(text.slice(end, end + 2));
  const lower = (owned ?? piece).toLowerCase();
  return {
    kind: "word",
    start,
    end,
    text: owned ?? piece,
    lower: isMarked ? lower.replaceAll("’", "'") : lower,
    isPossessive: owned !== undefined || isPlural,
    isCapital: piece[0] !== lower[0] || (/['’-]/.test(piece) && ARTICLE_AND_NAME.test(piece)),
    quote: -1,
  };
}

function isStop(text: string, start: number, end: number, before: Token | undefined): boolean {
  if (before?.kind === "stop") return false;
  if (before?.end === start && ABBREVIATED.has(before.lower) && before.isCapital) return false;
  return /^(?:[)\]’”"»]*\s+[^\p{Ll}]|[)\]’”"»]*\s*$)/u.test(text.slice(end, end + 12)) || end - start > 1;
}
