import type { Span } from "../text/span.ts";
import type { Line } from "./line.ts";

/** A line, or what stands of it outside comments, with its words as they are, by which marks are told. */
export interface RawLine extends Line {
  readonly raw: string;
}

/** The line that opens a code fence, or closes it. */
export const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The lines without what stands in `<!-- … -->`. A comment parts the words before it from those after it;
 * one that is never closed, or begins within a code fence, is text.
 */
export function withoutComments(lines: readonly Line[], text: string): RawLine[] {
  const comments = findComments(lines, text);
  let at = 0;
  return lines.flatMap((line) => {
    while ((comments[at]?.end ?? line.end) < line.start) at += 1;
    const own: Span[] = [];
    for (let n = at; (comments[n]?.start ?? line.end) < line.end; n += 1) {
      const comment = comments[n];
      if (comment !== undefined) own.push(comment);
    }
    return cutLine(line, own, text);
  });
}

function findComments(lines: readonly Line[], text: string): Span[] {
  const comments: Span[] = [];
  const lastClose = text.lastIndexOf("-->");
  let fence: string | null = null;
  for (const line of lines) {
    const from = Math.max(line.start, comments.at(-1)?.end ?? 0);
    const wasOpen: boolean = fence !== null;
    fence = fenceAfter(fence, from > line.start ? "" : text.slice(line.start, line.end));
    if (!wasOpen && fence === null) comments.push(...commentsOn(line, from, text, lastClose));
  }
  return comments;
}

/** The sign of the code fence that is open behind a line, or null. */
function fenceAfter(fence: string | null, raw: string): string | null {
  if (fence === null) return FENCE.exec(raw)?.[1] ?? null;
  return raw.trimStart().startsWith(fence) ? null : fence;
}

/** The comments that open on a line from an offset on, and are closed. */
function commentsOn(line: Line, from: number, text: string, lastClose: number): Span[] {
  const comments: Span[] = [];
  const raw = text.slice(line.start, line.end);
  for (let at = from; at < line.end; ) {
    const open = raw.indexOf("<!--", at - line.start);
    if (open === -1 || line.start + open + 4 > lastClose) break;
    at = text.indexOf("-->", line.start + open + 4) + 3;
    comments.push({ start: line.start + open, end: at });
  }
  return comments;
}

/** The stretches of a line between comments, a blank one where each comment stood. */
function cutLine(line: Line, comments: readonly Span[], text: string): RawLine[] {
  const pieces: RawLine[] = [];
  const add = (start: number, end: number) => {
    if (start < end) pieces.push({ ...line, start, end, raw: text.slice(start, end) });
  };
  let from = line.start;
  for (const comment of comments) {
    add(from, comment.start);
    pieces.push({ ...line, start: comment.start, end: comment.start, raw: "", plain: "" });
    from = Math.max(from, Math.min(comment.end, line.end));
  }
  if (comments.length === 0) return [{ ...line, raw: text.slice(line.start, line.end) }];
  add(from, line.end);
  return pieces;
}
