import type { Block, BlockMaker } from "./block.ts";
import { countWords } from "./fold.ts";
import { endsLikeSentence } from "./headline.ts";
import { itemMark, type Line, splitLines } from "./line.ts";

const MIN_WRAP_WIDTH = 40;
/** A single broken line must be of a width at which texts are wrapped. */
const MIN_LONE_WIDTH = 55;
/** No line ends with these words unless it goes on. */
const LEADS_ON = / (?:the|a|an|of|and|to|by|at|from|with|that|his|her|its|their|who|which)$/;
/** A word in small letters throughout; “eBay” and “iPhones” may begin a sentence. */
const SMALL_WORD = /^\p{Ll}+(?!\p{L})/u;
const MAX_WRAP_WIDTH = 110;
/** Shorter lines that end in a comma are greetings, places and signatures. */
const MIN_RUN_ON_WORDS = 8;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/;
const RULE = /^(?:[=*_~#+-]{3,}|(?:[*•·—–-] ){2,}[*•·—–-]|[•·—–]{3,})$/;

/**
 * The blocks of a plain text: a block is a line, or several lines that were evidently one before they
 * were wrapped. A list item begins after its mark. A line of signs is a rule, or makes the line it
 * underlines a heading.
 */
export function findTextBlocks(maker: BlockMaker): Block[] {
  const lines = splitLines(maker.text);
  const width = wrapWidth(lines, maker.text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at, width, maker.text);
    const block = makeTextBlock(maker, lines, at, end);
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

function makeTextBlock(maker: BlockMaker, lines: readonly Line[], at: number, end: number): Block | null {
  const first = lines[at];
  const last = lines[end - 1];
  if (first === undefined || last === undefined || first.plain === "") return null;
  if (RULE.test(first.plain))
    return isUnderline(lines, at) ? null : maker.make("rule", first.start, first.end);
  const mark = itemMark(maker.text.slice(first.start, first.end));
  if (mark !== null) return maker.make("item", first.start + mark.length, last.end);
  return maker.make(isUnderline(lines, end) ? "heading" : "paragraph", first.start, last.end);
}

/** Whether a line of signs stands under a single line of about its length. */
function isUnderline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.plain ?? "";
  const above = lines[at - 1]?.plain ?? "";
  if (!UNDERLINE.test(line) || above === "" || RULE.test(above)) return false;
  return (lines[at - 2]?.plain ?? "") === "" && Math.abs(line.length - above.length) <= 3;
}

function endOfBlock(lines: readonly Line[], at: number, width: number | null, text: string): number {
  const first = lines[at];
  if (first === undefined || first.plain === "" || RULE.test(first.plain)) return at + 1;
  const isItem = itemMark(text.slice(first.start, first.end)) !== null;
  let end = at + 1;
  while (end < lines.length && continues(lines, end, isItem, width, text)) end += 1;
  return end;
}

/** What a screen reader or a button says begins small and continues nothing. */
const PAGE_WORDS = /^(?:list \d+ of|end of list|share\d*$)/;

/** Whether a line goes on with the block of the line above it. */
function continues(
  lines: readonly Line[],
  at: number,
  isItem: boolean,
  width: number | null,
  text: string,
): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (above === undefined || line === undefined || line.plain === "" || RULE.test(line.plain)) return false;
  if (itemMark(text.slice(line.start, line.end)) !== null) return false;
  if (isItem ? isIndentedUnder(line, above) : runsOn(above.plain)) return true;
  if (above.plain.length > MAX_WRAP_WIDTH || startsAnew(line, above, isItem)) return false;
  if (width === null) return isLoneBreak(above.plain, line.plain);
  return isBrokenSentence(above.plain, line.plain, width) || isFull(above.plain, line.plain, width);
}

function isIndentedUnder(line: Line, above: Line): boolean {
  return line.indent >= 2 && line.indent >= above.indent;
}

function startsAnew(line: Line, above: Line, isItem: boolean): boolean {
  if (!isItem && line.indent > above.indent + 1) return true;
  return opensBlock(line.plain) && endsLikeSentence(above.plain);
}

/** Whether a paragraph was broken off in mid-sentence, before the words it leads up to: "as she puts it," */
function runsOn(plain: string): boolean {
  return plain.endsWith(",") && plain.split(" ").length >= MIN_RUN_ON_WORDS;
}

/** Whether a line can only be the first of its block: a speaker's label, a byline, a date. */
function opensBlock(plain: string): boolean {
  return /^(?:Q|A|[A-Z][A-Z .'-]{2,40}):\s/.test(plain);
}

/** Whether a sentence was broken off at a usual width in a text of which nothing else tells a width. */
function isLoneBreak(above: string, line: string): boolean {
  if (above.length < MIN_LONE_WIDTH || (countWords(line) <= 2 && !endsLikeSentence(line))) return false;
  return isBrokenSentence(above, line, above.length) || (LEADS_ON.test(above) && /^\p{Lu}/u.test(line));
}

function isBrokenSentence(above: string, line: string, width: number): boolean {
  return (
    SMALL_WORD.test(line) && !PAGE_WORDS.test(line) && !endsLikeSentence(above) && above.length >= width / 2
  );
}

/** Whether the next line's first word had no room left on the line above. */
function isFull(above: string, line: string, width: number): boolean {
  if (isMetadataLine(line) || isMetadataLine(above)) return false;
  const firstWord = line.indexOf(" ") === -1 ? line.length : line.indexOf(" ");
  return above.length >= width * 0.6 && above.length + 1 + firstWord > width;
}

/** Whether a line stands for itself however long it is: a byline, a date, a closed credit. */
function isMetadataLine(plain: string): boolean {
  if (/^\((?:reporting|writing|editing|additional reporting)\b.*\)\.?$/i.test(plain)) return true;
  return (
    plain.length < 60 &&
    /^(?:by [A-Z]|published\b|updated\b|posted\b|our standards:|source link$)/i.test(plain)
  );
}

/**
 * The width at which the text was wrapped, or null where it was not: the longest of the lines that break
 * off in mid-sentence, at least two of them.
 */
function wrapWidth(lines: readonly Line[], text: string): number | null {
  const broken: number[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (
      next === undefined ||
      !SMALL_WORD.test(next.plain) ||
      PAGE_WORDS.test(next.plain) ||
      itemMark(text.slice(next.start, next.end)) !== null
    )
      return;
    const length = line.plain.length;
    if (length < MIN_WRAP_WIDTH || length > MAX_WRAP_WIDTH || endsLikeSentence(line.plain)) return;
    broken.push(length);
  });
  return broken.length >= 2 ? Math.max(...broken.slice(0, 5000)) : null;
}
