import type { Span } from "../text/span.ts";

/** Words between marks, and which marks. */
export interface Quoted {
  /** Without the marks. */
  readonly span: Span;
  /** With them. */
  readonly outer: Span;
  readonly isSingle: boolean;
  /** Its paragraph ended before it was closed. */
  readonly isOpen: boolean;
}

/** Which marks close what an opening mark opens. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  '"': '"',
  "'": "'",
};
const SINGLE = new Set(["‘", "'"]);
const MARK = /[“”„«»‘’"']/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds the quoted words of a paragraph, in order, without overlaps; quotations inside others stay inside.
 *
 * Spans exclude the marks. An apostrophe is not a mark (“China’s”, “farmers’”, “’90s”), nor is the sign for
 * inches. A quotation left open ends with its paragraph. One pass; the time grows with the length only.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const closers = new Closers(text, marks);
  let after = 0;
  for (const [i, at] of marks.entries()) {
    const quoted = at < after || !opens(text, at) ? null : quotedFrom(text, at, closers.find(i));
    if (quoted === null) continue;
    after = quoted.outer.end;
    if (quoted.span.end > quoted.span.start) found.push(quoted);
  }
  return found;
}

/** What a mark opens; null for a single mark that nothing closes: an apostrophe. */
function quotedFrom(text: string, at: number, close: number): Quoted | null {
  const isSingle = SINGLE.has(text[at] ?? "");
  const isOpen = close === -1;
  if (isOpen && isSingle) return null;
  const end = isOpen ? text.length : close;
  return {
    span: trimmed(text, at + 1, end),
    outer: { start: at, end: isOpen ? end : end + 1 },
    isSingle,
    isOpen,
  };
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  const [before, next] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
  if (!(mark in CLOSING)) return false;
  if (mark === "“" || mark === "„" || mark === "«") return true;
  if (mark === "»" || /\s/.test(next)) return mark === "»" && /\s/.test(before) && LETTER.test(next);
  if (LETTER.test(before) || /[.,!?’'”]/.test(before)) return false;
  // "’90s", "'90s", "‘tis"
  return mark === '"' || !/^(?:\d\ds?\b|tis\b|til\b|em\b|n\b)/.test(text.slice(at + 1, at + 6));
}

/** Finds closing marks; remembers where a search has failed so that unbalanced marks cost no more than balanced ones. */
class Closers {
  readonly #text: string;
  readonly #marks: readonly number[];
  readonly #hopeless = new Set<string>();

  constructor(text: string, marks: readonly number[]) {
    this.#text = text;
    this.#marks = marks;
  }

  /** The offset of the mark that closes the one at `marks[i]`, or -1. */
  find(i: number): number {
    const mark = this.#text[this.#marks[i] ?? 0] ?? "";
    if (this.#hopeless.has(mark)) return -1;
    const nested = this.#nested(i, mark);
    const end = nested === -1 ? this.#first(i, mark) : nested;
    if (end === -1) this.#hopeless.add(mark);
    return end;
  }

  /** Counts marks of the same kind opened meanwhile. */
  #nested(i: number, mark: string): number {
    if (mark !== "“" && mark !== "«") return -1;
    let depth = 0;
    for (let j = i; j < Math.min(this.#marks.length, i + FARTHEST_MARK); j++) {
      const at = this.#marks[j] ?? 0;
      if (this.#text[at] === mark) depth++;
      if (this.#text[at] === CLOSING[mark] && --depth === 0) return at;
    }
    return -1;
  }

  #first(i: number, mark: string): number {
    const isOne = (at: number) =>
      (CLOSING[mark] ?? "").includes(this.#text[at] ?? "") && closes(this.#text, at, mark);
    let fallback = -1;
    for (let j = i + 1; j < this.#marks.length; j++) {
      const at = this.#marks[j] ?? 0;
      if (fallback !== -1 && j - i > FARTHEST_MARK) break;
      if (!isOne(at)) continue;
      if (!SINGLE.has(mark) || !isPossessive(this.#text, at)) return at;
      fallback = fallback === -1 ? at : fallback;
    }
    return fallback;
  }
}

/** Nobody nests more marks than this in one quotation. */
const FARTHEST_MARK = 60;

function closes(text: string, at: number, mark: string): boolean {
  if (mark === "“" || mark === "„" || mark === "«" || mark === "»") return true;
  return !/\s/.test(text[at - 1] ?? " ") && !LETTER.test(text[at + 1] ?? " ");
}

/** “farmers’ turn”: it may belong to the word rather than close. */
function isPossessive(text: string, at: number): boolean {
  return /s$/.test(text.slice(at - 1, at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
