import { tidy } from "./fold.ts";
import type { Element, TextPiece } from "./html-tree.ts";

const CELL_GAP = "\u2003";

/** A stretch of the rendered text within one block element. */
export interface HtmlBlock {
  readonly start: number;
  readonly end: number;
  readonly element: Element | null;
  readonly around: readonly Element[];
}

/** The words of a page, each on the line of the file on which it stands, and the blocks they form. */
export interface RenderedPage {
  readonly text: string;
  readonly blocks: readonly HtmlBlock[];
}

/** Renders the texts of a page line for line; the result has as many lines as the file. */
export function renderPage(pieces: readonly TextPiece[], lineCount: number): RenderedPage {
  const page: Page = { parts: [], length: 0, line: 1, endsInSpace: true };
  const blocks: HtmlBlock[] = [];
  for (const run of groupPieces(pieces)) {
    space(page);
    const block = writeRun(page, run);
    if (block !== null) blocks.push(block);
  }
  if (page.line < lineCount) write(page, "\n".repeat(lineCount - page.line));
  return { text: page.parts.join(""), blocks };
}

/** Cuts the pieces where another block element begins, and at two line breaks in a row. */
function groupPieces(pieces: readonly TextPiece[]): TextPiece[][] {
  const runs: TextPiece[][] = [];
  let breaks = 0;
  for (const piece of pieces) {
    const run = runs.at(-1);
    const isBlank = tidy(piece.text) === "";
    if (run === undefined || run[0]?.block !== piece.block || (breaks > 1 && !isBlank)) runs.push([piece]);
    else run.push(piece);
    if (piece.isBreak) breaks += 1;
    else if (!isBlank) breaks = 0;
  }
  return runs;
}

/** Writes the pieces of one block; null where they hold only white space. */
function writeRun(page: Page, run: readonly TextPiece[]): HtmlBlock | null {
  let start: number | null = null;
  let end = 0;
  let cell = run[0]?.cell ?? null;
  for (const piece of run) {
    if (piece.isBreak) space(page);
    if (piece.cell !== cell) cell = partCells(page, piece);
    const from = append(page, piece);
    if (tidy(piece.text) === "") continue;
    start ??= from;
    end = page.length;
  }
  const first = run[0];
  if (start === null || first === undefined) return null;
  return { start, end, element: first.block, around: first.around };
}

interface Page {
  readonly parts: string[];
  length: number;
  line: number;
  endsInSpace: boolean;
}

/** Writes a piece on its own line and says where it begins. */
function append(page: Page, piece: TextPiece): number {
  if (piece.line > page.line) write(page, "\n".repeat(piece.line - page.line));
  page.line = Math.max(page.line, piece.line);
  const start = page.length;
  const lines = piece.text.split("\n");
  const isFaithful = lines.length - 1 === piece.endLine - piece.line && piece.line === page.line;
  write(page, isFaithful ? piece.text : lines.join(" "));
  if (isFaithful) page.line = piece.endLine;
  return start;
}

/** Parts two cells of a row by a wide space where they stand on one line of the file. */
function partCells(page: Page, piece: TextPiece): Element | null {
  if (!page.endsInSpace && !/^\s/.test(piece.text)) write(page, CELL_GAP);
  return piece.cell;
}

function space(page: Page): void {
  if (!page.endsInSpace) write(page, " ");
}

function write(page: Page, text: string): void {
  if (text === "") return;
  page.parts.push(text);
  page.length += text.length;
  page.endsInSpace = /\s$/.test(text.slice(-1));
}
