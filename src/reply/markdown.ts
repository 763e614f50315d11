import { shown, visible } from "../text/visible.ts";

/**
 * Everything that Discord's Markdown, mentions or link detection could act on inside a line. A backslash before a
 * character that is no letter, digit or space takes its meaning away.
 */
const SPECIAL = /[\\*_~`|<>[\]@]/g;
/** What acts at the beginning of a line only: headings, subtext, lists. */
const LINE_START = /^(\s*)([#+-]|\d+(?=[.)]))/;
/** "https://…" becomes a link wherever it stands; with its colon escaped it does not. */
const LINK = /\b(https?|discord|steam|tel|mailto)(:)/gi;

/** A text on one line that Discord shows exactly as it stands, without links, mentions, or formatting. */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapePart(visible(text)));
}

/** The text that `escapeMarkdown` was given, white space and invisible characters apart. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** As `escapeMarkdown`, for a part within a line. */
export function escapePart(text: string): string {
  const escaped = shown(text).replace(SPECIAL, "\\$&");
  return escaped.includes(":") ? escaped.replace(LINK, "$1\\$2") : escaped;
}

/** Takes the meaning of its first characters from a line that is otherwise escaped. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
