import type { Block } from "./block.ts";
import { blockMaker } from "./block.ts";
import { type Metadata, noMetadata } from "./document-draft.ts";
import type { Seed } from "./model.ts";
import type { SeedFile } from "./read-seeds.ts";
import { findTextBlocks } from "./text-blocks.ts";

/** A seed with all that its format tells. */
export interface ReadSeed {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  /** What of a page is not its article; empty for other formats. */
  readonly outside: readonly Block[];
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

/** Reads a file by its format. The readers of Markdown and HTML are loaded only where a seed needs them. */
export async function readBlocks(name: string, { file, text }: SeedFile): Promise<ReadSeed> {
  if (/\.html?$/i.test(file)) return (await import("./html-seed.ts")).readHtmlSeed(name, file, text);
  if (/\.md$/i.test(file)) return (await import("./markdown-seed.ts")).readMarkdownSeed(name, file, text);
  const seed: Seed = { name, file, format: "text", text };
  return { seed, blocks: findTextBlocks(blockMaker(text)), outside: [], metadata: noMetadata, warnings: [] };
}
