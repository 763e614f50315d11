import type { Span } from "../text/span.ts";
import { fold, isBlankCharacter } from "./fold.ts";

/** What a format's reader finds in a seed: a stretch of text that may become a passage. */
export interface Block {
  /**
   * "heading" only where the format says so (`#`, `<h2>`, an underlined line); "code" is never one; "rule" is
   * a line of signs.
   */
  readonly kind: "paragraph" | "item" | "heading" | "code" | "rule";
  readonly span: Span;
  readonly line: number;
  readonly endLine: number;
  /** The words exactly as they stand, no white space or invisible characters at the ends. */
  readonly text: string;
  /** `text` folded for recognisers. */
  readonly plain: string;
  /** The `<article>` of an HTML page that it stands in, where the page has several; else 0. */
  readonly article: number;
}

/** Makes blocks of one text, knowing its lines. */
export interface BlockMaker {
  readonly text: string;
  lineAt(offset: number): number;
  /** The block between two offsets, trimmed; null where only white space or invisible characters stand. */
  make(kind: Block["kind"], start: number, end: number, article?: number): Block | null;
}

/** A maker of blocks; only "\n" ends a line. A format with inline marks folds its text without them. */
export function blockMaker(text: string, foldText: (words: string) => string = fold): BlockMaker {
  const starts = lineStarts(text);
  const lineAt = (offset: number) => countUpTo(starts, offset);
  return {
    text,
    lineAt,
    make(kind, start, end, article = 0) {
      const span = trim(text, start, end);
      if (span === null) return null;
      const words = text.slice(span.start, span.end);
      return {
        kind,
        span,
        line: lineAt(span.start),
        endLine: lineAt(span.end - 1),
        text: words,
        plain: foldText(words),
        article,
      };
    },
  };
}

/** The span without white space and invisible characters at its ends; null where nothing is left. */
function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlankCharacter(text.charAt(start))) start += 1;
  while (end > start && isBlankCharacter(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are at most the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
