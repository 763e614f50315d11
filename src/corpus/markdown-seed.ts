import { type Block, type BlockMaker, blockMaker } from "./block.ts";
import { isBylineAlone } from "./byline-rules.ts";
import { fold, tidy } from "./fold.ts";
import { readFrontMatter } from "./front-matter.ts";
import { splitLines } from "./line.ts";
import { FENCE, type RawLine, withoutComments } from "./markdown-comments.ts";
import type { Seed } from "./model.ts";
import type { ReadSeed } from "./read-blocks.ts";

const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const ITEM = /^[ \t\uFEFF]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
/** A longer paragraph above a line of signs is text above a rule. */
const MAX_UNDERLINED = 200;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
/** Images and bare tags: nothing to read. */
const NO_CONTENT =
  /^(?:\[?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?|<\/?[a-z][^>]*>|\|?[\s:|-]+\|?)$/i;

/** A label in brackets with an address, and nothing after it but a title. */
const DEFINITION =
  /^\[(?!\^)[^\]]{1,100}\]:\s*(?:<[^<>]*>|(?:[a-z][a-z\d+.-]*:|\/|\.{1,2}\/|#|www\.)\S*|[^\s.]+(?:\.[^\s.]+)*\.[a-z]{2,}(?:[/?#]\S*)?)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?$/i;
/** A label in brackets with words: a speaker, a footnote. */
const LABELLED = /^ {0,3}\[[^\]]{1,100}\]:\s/;

/** Reads Markdown: front matter, headings, list items, quotations, paragraphs over several lines, fenced code. */
export async function readMarkdownSeed(name: string, file: string, text: string): Promise<ReadSeed> {
  const seed: Seed = { name, file, format: "markdown", text };
  const matter = await readFrontMatter(file, text);
  const maker = blockMaker(text, foldMarkdown);
  const lines = withoutComments(
    splitLines(text).filter((line) => line.start >= matter.end),
    text,
  );
  return {
    seed,
    blocks: findMarkdownBlocks(maker, lines),
    outside: [],
    metadata: matter.metadata,
    warnings: matter.warnings,
  };
}

/** A text folded without the marks of links and emphasis. */
function foldMarkdown(text: string): string {
  const unlinked = text.replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,500}(?: "[^"]{0,200}")?\)/g, "$1");
  return fold(
    unlinked.replace(
      /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu,
      "",
    ),
  );
}

function findMarkdownBlocks(maker: BlockMaker, lines: readonly RawLine[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at);
    const block = makeBlock(maker, lines, at, end);
    if (block !== null) blocks.push(block);
    at = end + (isUnderlined(lines, at, end) ? 1 : 0);
  }
  return blocks;
}

/** The line after the block that begins here; an underline is not counted in. */
function endOfBlock(lines: readonly RawLine[], at: number): number {
  const raw = lines[at]?.raw ?? "";
  const fence = FENCE.exec(raw)?.[1];
  if (fence !== undefined) return endOfFence(lines, at, fence);
  if (isBlank(raw) || RULE.test(raw) || HEADING.test(raw) || TABLE_ROW.test(raw) || isNoContent(raw))
    return at + 1;
  if (raw.length <= MAX_UNDERLINED && isBylineAlone(foldMarkdown(raw))) return at + 1;
  let end = at + 1;
  while (end < lines.length && continues(lines[end]?.raw ?? "", QUOTE.test(raw))) end += 1;
  return end;
}

function endOfFence(lines: readonly RawLine[], at: number, fence: string): number {
  let end = at + 1;
  while (end < lines.length && !(lines[end]?.raw ?? "").trimStart().startsWith(fence)) end += 1;
  return Math.min(end + 1, lines.length);
}

/** Whether a line goes on with the paragraph, item or quotation above it. */
function continues(raw: string, inQuote: boolean): boolean {
  if (isBlank(raw) || RULE.test(raw) || UNDERLINE.test(raw) || HEADING.test(raw) || FENCE.test(raw))
    return false;
  if (LABELLED.test(raw) || isBlank(raw.replace(QUOTE, "")) || TABLE_ROW.test(raw) || isNoContent(raw))
    return false;
  return !ITEM.test(raw) && QUOTE.test(raw) === inQuote;
}

function makeBlock(maker: BlockMaker, lines: readonly RawLine[], at: number, end: number): Block | null {
  const first = lines[at];
  const last = lines[end - 1];
  if (first === undefined || last === undefined || isBlank(first.raw) || isNoContent(first.raw)) return null;
  if (FENCE.test(first.raw)) return makeCode(maker, lines, at, end);
  if (RULE.test(first.raw)) return maker.make("rule", first.start, first.end);
  if (TABLE_ROW.test(first.raw)) return maker.make("code", first.start, first.end);
  const quote = QUOTE.exec(first.raw)?.[0] ?? "";
  const inner = first.raw.slice(quote.length);
  const heading = HEADING.exec(inner)?.[0];
  if (heading !== undefined) {
    const closing = /[ \t]#+[ \t]*$/.exec(inner)?.[0] ?? "";
    return maker.make("heading", first.start + quote.length + heading.length, first.end - closing.length);
  }
  const mark = ITEM.exec(inner)?.[0];
  if (mark !== undefined) return maker.make("item", first.start + quote.length + mark.length, last.end);
  const isShort = last.end - first.start <= MAX_UNDERLINED;
  const kind = isShort && isUnderlined(lines, at, end) ? "heading" : "paragraph";
  return maker.make(kind, first.start + quote.length, last.end);
}

/** What stands within a code fence, without its first and last line. */
function makeCode(maker: BlockMaker, lines: readonly RawLine[], at: number, end: number): Block | null {
  const first = lines[at + 1];
  const isClosed = end - at > 1 && FENCE.test(lines[end - 1]?.raw ?? "");
  const last = lines[isClosed ? end - 2 : end - 1];
  return first === undefined || last === undefined || last.start < first.start
    ? null
    : maker.make("code", first.start, last.end);
}

/** Whether the line below a paragraph underlines it. */
function isUnderlined(lines: readonly RawLine[], at: number, end: number): boolean {
  const raw = lines[at]?.raw ?? "";
  const isParagraph =
    !isBlank(raw) && !HEADING.test(raw) && !RULE.test(raw) && !FENCE.test(raw) && !ITEM.test(raw);
  return isParagraph && !QUOTE.test(raw) && !isNoContent(raw) && UNDERLINE.test(lines[end]?.raw ?? "");
}

function isBlank(raw: string): boolean {
  return tidy(raw) === "";
}

function isNoContent(raw: string): boolean {
  if (raw.length > 2000) return false;
  const bare = raw.trim();
  return NO_CONTENT.test(bare) || DEFINITION.test(bare);
}
