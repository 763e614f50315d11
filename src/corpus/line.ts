import { fold, isBlankCharacter } from "./fold.ts";

/** Longer lines are paragraphs, whatever they say; they are folded once, as blocks. */
const MAX_FOLDED_LINE = 200;

/** A line of a text as its reader sees it; a lone carriage return or line separator ends one too. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Folded, unless the line is long. */
  readonly plain: string;
  /** How many characters of white space it begins with. */
  readonly indent: number;
}

/** The lines of a text in order, blank ones included. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\v\f\u0085]/g)) {
    lines.push(makeLine(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(makeLine(text, start, text.length));
  return lines;
}

function makeLine(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && isBlankCharacter(text.charAt(first))) first += 1;
  const isLong = end - first > MAX_FOLDED_LINE;
  return {
    start,
    end,
    plain: isLong ? text.slice(first, end) : fold(text.slice(first, end)),
    indent: first - start,
  };
}

/** The mark of a list item at the beginning of a line, or null: `• `, `- `, `* `, `1. `, `2) `. */
export function itemMark(raw: string): string | null {
  return (
    /^[\s\uFEFF\u200B]*(?:[•‣◦▪▫●○■□∙·⁃*+–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))[\s\u00A0]+(?=\S)/u.exec(
      raw.slice(0, 80),
    )?.[0] ?? null
  );
}
