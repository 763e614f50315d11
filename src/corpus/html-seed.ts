import { type Block, type BlockMaker, blockMaker } from "./block.ts";
import type { Metadata } from "./document-draft.ts";
import { tidy } from "./fold.ts";
import { isProse } from "./headline.ts";
import { readHtmlMetadata } from "./html-metadata.ts";
import { renderPage } from "./html-text.ts";
import { findTexts } from "./html-tree.ts";
import { type ContentBlock, findMainContent } from "./main-content.ts";
import type { Seed } from "./model.ts";
import type { ReadSeed } from "./read-blocks.ts";

/** Reads a saved web page: its article, with every word on the line of the file on which it stands. */
export async function readHtmlSeed(name: string, file: string, html: string): Promise<ReadSeed> {
  const { parse } = await import("parse5");
  // A lone carriage return would count as a line for the parser, not for the reader of the file.
  const source = html.replace(/\r(?!\n)/g, " ");
  const root = parse(source, { sourceCodeLocationInfo: true });
  const page = renderPage(findTexts(root), source.split("\n").length);
  const content = fromHeadline(await findMainContent(source, root, page));
  const seed: Seed = { name, file, format: "html", text: page.text };
  const maker = blockMaker(page.text);
  const blocks = content.flatMap((block) => makeBlock(maker, block) ?? []);
  const taken = new Set(content.map(({ start }) => start));
  const outside = page.blocks
    .filter(({ start }) => !taken.has(start))
    .flatMap(({ start, end }) => maker.make("paragraph", start, end) ?? []);
  const metadata = withHeadline(readHtmlMetadata(root), content, page.text);
  return { seed, blocks, outside, metadata, warnings: [] };
}

function makeBlock(
  maker: BlockMaker,
  { start, end, element, around, article, plain }: ContentBlock,
): Block | null {
  const tagName = element?.tagName ?? "";
  if (/^h[1-6]$/.test(tagName)) return maker.make("heading", start, end, article);
  if (tagName === "tr" || (/^t[dh]$/.test(tagName) && !isProse(plain))) {
    return maker.make("code", start, end, article);
  }
  const isItem = around.slice(0, 6).some((outer) => outer.tagName === "li");
  return maker.make(isItem ? "item" : "paragraph", start, end, article);
}

/** What stands above the headline of an article belongs to the site. */
function fromHeadline(blocks: readonly ContentBlock[]): readonly ContentBlock[] {
  const headline = blocks.findIndex(({ element }) => element?.tagName === "h1");
  const prose = blocks.findIndex(({ plain }) => isProse(plain));
  return headline !== -1 && (prose === -1 || headline < prose) ? blocks.slice(headline) : blocks;
}

/** The `<h1>` that begins the article is its title before all others. */
function withHeadline(metadata: Metadata, blocks: readonly ContentBlock[], text: string): Metadata {
  const first = blocks[0];
  if (first?.element?.tagName !== "h1") return metadata;
  return { ...metadata, title: tidy(text.slice(first.start, first.end)) };
}
