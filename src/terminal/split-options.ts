import { isSame, type Option } from "./subcommands.ts";

/** A stretch of what follows the subcommand: an option's words, or words without a name. */
export interface Piece {
  readonly option: Option | null;
  /** As typed, with quotation marks and spaces. */
  readonly text: string;
  /** Where the piece begins, its `name:` included; the pieces follow one another without a gap. */
  readonly start: number;
}

/** Opening marks with the mark that closes them. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "„": "“",
  "‘": "’",
  "«": "»",
  "「": "」",
};

/**
 * Splits what was typed after a subcommand at its `option:` marks, as Discord's own field does.
 *
 * An option's words reach to the next option, quoted or not; a mark inside quotation marks, or with the
 * name of no option of this subcommand, is one of the words. The first piece has no option and may be empty.
 */
export function splitOptions(text: string, options: readonly Option[]): Piece[] {
  const pieces: Piece[] = [];
  let piece = { option: null as Option | null, start: 0, from: 0 };
  const close = (end: number) =>
    pieces.push({ option: piece.option, start: piece.start, text: text.slice(piece.from, end) });
  let at = 0;
  while (at < text.length) {
    const mark = markAt(text, at, options);
    if (mark) {
      close(at);
      piece = { option: mark.option, start: at, from: mark.end };
    }
    at = mark ? (endOfQuoted(text, mark.end) ?? mark.end) : nextWord(text, at);
  }
  close(text.length);
  return pieces;
}

/** What quotation marks hold if they hold all of it; else the text itself. `"a" and "b"` keeps its marks. */
export function unquote(text: string): string {
  const trimmed = text.trim();
  return endOfQuoted(trimmed, 0) === trimmed.length ? trimmed.slice(1, -1).trim() : trimmed;
}

function markAt(
  text: string,
  at: number,
  options: readonly Option[],
): { option: Option; end: number } | null {
  const mark = /([\w-]+):/y;
  mark.lastIndex = at;
  const name = mark.exec(text)?.[1];
  const option = options.find((candidate) => name !== undefined && isSame(candidate.name, name));
  return option ? { option, end: mark.lastIndex } : null;
}

/** Where the next word begins; words in quotation marks count as one. */
function nextWord(text: string, at: number): number {
  const end = endOfQuoted(text, at) ?? at;
  const space = text.slice(end).search(/\s(?=\S)/);
  return space < 0 ? text.length : end + space + 1;
}

/** Just after the mark that closes the one at `at`; null where none opens, or none closes before a space or the end. */
function endOfQuoted(text: string, at: number): number | null {
  const closing = CLOSING[text[at] ?? ""];
  if (!closing) return null;
  for (let end = text.indexOf(closing, at + 1); end >= 0; end = text.indexOf(closing, end + 1)) {
    if (/^(?:\s|$)/.test(text.slice(end + 1, end + 2))) return end + 1;
  }
  return null;
}
