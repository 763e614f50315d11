import { createHash } from "node:crypto";
import type { Block } from "./block.ts";
import { buildDocuments } from "./build-documents.ts";
import type { BoilerplateLine, DocumentDraft } from "./document-draft.ts";
import { noMetadata } from "./document-draft.ts";
import { draftDocument } from "./draft-document.ts";
import type { Corpus, Seed } from "./model.ts";
import { type ReadSeed, readBlocks } from "./read-blocks.ts";
import { readSeeds, type SeedFile } from "./read-seeds.ts";
import { nameSeeds } from "./seed-names.ts";
import { readSources } from "./sources.ts";
import { splitDocuments } from "./split-documents.ts";

/** A corpus and the lines that were left out of it, in reading order. */
export interface InspectedCorpus {
  readonly corpus: Corpus;
  readonly boilerplate: readonly BoilerplateLine[];
  /** What of its web pages is not the article. */
  readonly outside: readonly BoilerplateLine[];
}

/**
 * Reads the documents of a folder.
 * @throws StartError when the folder is missing or holds nothing usable.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  return (await inspectCorpus(directory)).corpus;
}

/** The same, with the lines left out and the rules that took them. */
export async function inspectCorpus(directory: string): Promise<InspectedCorpus> {
  const folder = readSeeds(directory);
  const inspected = await inspectFiles(folder.files, folder.sources);
  const warnings = [...folder.warnings, ...inspected.corpus.warnings];
  return { ...inspected, corpus: { ...inspected.corpus, warnings } };
}

/** A corpus from files that are already in memory; `sources` is the text of `sources.json`. */
export async function buildCorpus(
  files: readonly SeedFile[],
  sources: string | null = null,
): Promise<Corpus> {
  return (await inspectFiles(files, sources)).corpus;
}

/** `buildCorpus`, with the lines left out and the rules that took them. */
export async function inspectFiles(
  files: readonly SeedFile[],
  sources: string | null = null,
): Promise<InspectedCorpus> {
  const names = nameSeeds(files.map(({ file }) => file));
  const read = await Promise.all(files.map((file, at) => readBlocks(names[at] ?? file.file, file)));
  const known = readSources(sources);
  const drafted = read.map(draftSeed);
  const built = buildDocuments(
    drafted.flatMap(({ documents }) => documents),
    known,
  );
  const warnings = [...drafted.flatMap((draft) => draft.warnings), ...known.warnings, ...built.warnings];
  const seeds = read.map(({ seed }) => seed);
  const stamp = stampOf(files, sources);
  return {
    corpus: { seeds, documents: built.documents, passages: built.passages, stamp, warnings },
    boilerplate: drafted.flatMap((draft) => draft.boilerplate),
    outside: read.flatMap(({ seed, outside }) =>
      outside.map((block) => leftOut(seed, block, "outside the main content")),
    ),
  };
}

interface DraftedSeed {
  readonly documents: readonly DocumentDraft[];
  readonly boilerplate: readonly BoilerplateLine[];
  readonly warnings: readonly string[];
}

/** The drafts of a seed. Front matter speaks of the whole file, so of its document only where it has one. */
function draftSeed({ seed, blocks, metadata, warnings }: ReadSeed): DraftedSeed {
  const { groups, pageTitle } = splitDocuments(blocks);
  const own = groups.length > 1 ? { ...noMetadata, publisher: metadata.publisher } : metadata;
  const drafts = groups.map((group) => draftDocument(seed, group, own));
  const documents = drafts.flatMap(({ document }) => (document === null ? [] : [document]));
  const title = pageTitle === null ? [] : [leftOut(seed, pageTitle, "page-title")];
  const empty = `${seed.file} yields no document: no paragraph was found in it; check its text or remove it.`;
  return {
    documents,
    boilerplate: [...title, ...drafts.flatMap((draft) => draft.boilerplate)],
    warnings: documents.length === 0 ? [...warnings, empty] : warnings,
  };
}

/** Eight hexadecimal digits over names and texts; lengths keep two files apart from one. */
function stampOf(files: readonly SeedFile[], sources: string | null): string {
  const hash = createHash("sha256");
  for (const { file, text } of [...files, { file: "sources.json", text: sources ?? "" }]) {
    hash.update(`${file}\0${text.length}\0${text}\0`);
  }
  return hash.digest("hex").slice(0, 8);
}

function leftOut(seed: Seed, { line, endLine, text }: Block, rule: string): BoilerplateLine {
  return { seed, line, endLine, rule, text };
}
