import wrapAnsi from "wrap-ansi";

/** The text in lines of at most `width` columns, broken at spaces where there are any. Wide characters count two. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(width, 2), { hard: true }).split("\n");
}

/** The same with every space kept, as in code: a line that is too long is cut where it ends. */
export function cut(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(width, 2), { hard: true, wordWrap: false, trim: false }).split("\n");
}

/** The lines of a list's item: `mark` before the first, the others below its words. */
export function hang(lines: readonly string[], mark: string): string[] {
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}
