import type { Span } from "../text/span.ts";
import { truncate } from "../text/truncate.ts";
import { escapeLineStart, escapePart } from "./markdown.ts";

/** What is quoted: a span of a text, the words in it to stress, and as much room as there is for it. */
interface Quotation {
  readonly text: string;
  readonly span: Span;
  /** In order, not overlapping, within the span. */
  readonly stressed?: readonly Span[];
  /** Whether the span is a whole of its own: then nothing counts as left out around it. */
  readonly isWhole?: boolean;
  /** UTF-16 units of the line, escapes, emphasis and marks included. */
  readonly room: number;
}

/**
 * A block quote of one line: the words as they stand, Markdown escaped, the stressed ones in bold, `…` where the
 * text goes on before or after. What does not fit into the room is cut between words.
 */
export function quote({ text, span, stressed = [], isWhole = false, room }: Quotation): string {
  const before = span.start > 0 && !isWhole ? "… " : "";
  // What is longer than the room cannot fit, but for characters that are not shown: no need to try all of it.
  const furthest = Math.min(span.end, span.start + 4 * room);
  for (let end = furthest; ; end = shorter(text, span.start, end)) {
    const words = emphasize(text, { start: span.start, end }, stressed);
    const line = `> ${before}${escapeLineStart(words)}${end < (isWhole ? span.end : text.length) ? " …" : ""}`;
    if (line.length <= room || end <= span.start + 1) return line;
  }
}

/** A span's end, brought forward by an eighth and to the end of a word. */
function shorter(text: string, start: number, end: number): number {
  const kept = truncate(text.slice(start, end), Math.floor((end - start) * 0.875));
  return start + Math.max(1, kept.length - 1);
}

/** Words with nothing but white space between them are stressed as one: bold beside bold would show its asterisks. */
function adjoined(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    const isBeside = last !== undefined && start >= last.end && text.slice(last.end, start).trim() === "";
    if (last !== undefined && isBeside) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

function emphasize(text: string, span: Span, stressed: readonly Span[]): string {
  let line = "";
  let at = span.start;
  for (const { start, end } of adjoined(stressed, text)) {
    if (start < at || end > span.end) continue;
    line += `${escapePart(text.slice(at, start))}**${escapePart(text.slice(start, end))}**`;
    at = end;
  }
  return line + escapePart(text.slice(at, span.end));
}
