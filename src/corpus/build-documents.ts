import type { DocumentDraft } from "./document-draft.ts";
import { tidy } from "./fold.ts";
import type { Address, Document, Passage, PublishedDate } from "./model.ts";
import { findRepeats, type PlacedDraft, placeDrafts } from "./repeats.ts";
import type { SourceEntry, Sources } from "./sources.ts";

const MAX_MADE_TITLE = 80;
const MAX_NAMED_LINES = 3;

/** The documents of a corpus and what was noticed while they were put together. */
export interface BuiltDocuments {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly warnings: readonly string[];
}

/**
 * Turns drafts into documents: repeats left out, addresses given, gaps filled from `sources.json`.
 *
 * What the text states itself wins over `sources.json`. A document that only repeats others is left out,
 * with a warning.
 */
export function buildDocuments(drafts: readonly DocumentDraft[], sources: Sources): BuiltDocuments {
  const placed = placeDrafts(drafts);
  const originals = findRepeats(placed);
  const repeats = gatherRepeats(placed, originals);
  const byDocument = new Map<DocumentDraft, number[]>(drafts.map((draft) => [draft, []]));
  placed.forEach((draft, at) => {
    if (originals[at] === null) byDocument.get(draft.document)?.push(at);
  });
  const documents: Document[] = [];
  const passages: Passage[] = [];
  const repeated: DocumentDraft[] = [];
  const used = new Set<Address>();
  for (const [draft, own] of byDocument) {
    const kept = own.map((at) => placed[at]).filter((item) => item !== undefined);
    const first = kept[0];
    if (first === undefined || kept.every((item) => item.kind === "heading")) {
      repeated.push(draft);
      continue;
    }
    used.add(first.address);
    const made = own.flatMap((at, n) => {
      const item = placed[at];
      return item === undefined
        ? []
        : [makePassage(item, passages.length + n, first.address, repeats.get(at) ?? [])];
    });
    passages.push(...made);
    documents.push(makeDocument(draft, first.address, made, sources.entries.get(first.address)));
  }
  const warnings = [...repeatedWarnings(repeated), ...unusedWarnings(sources, used)];
  return { documents, passages, warnings };
}

function gatherRepeats(
  placed: readonly PlacedDraft[],
  originals: readonly (number | null)[],
): Map<number, Address[]> {
  const repeats = new Map<number, Address[]>();
  originals.forEach((original, at) => {
    const address = placed[at]?.address;
    if (original === null || address === undefined) return;
    const list = repeats.get(original);
    if (list === undefined) repeats.set(original, [address]);
    else list.push(address);
  });
  return repeats;
}

function makePassage(
  draft: PlacedDraft,
  index: number,
  documentId: Address,
  repeats: readonly Address[],
): Passage {
  const { block, address, kind, heading, leadIn, document } = draft;
  const { line, endLine, span, text } = block;
  return {
    address,
    kind,
    seed: document.seed,
    index,
    documentId,
    line,
    endLine,
    span,
    text,
    heading,
    leadIn,
    repeats,
  };
}

function makeDocument(
  draft: DocumentDraft,
  id: Address,
  passages: readonly Passage[],
  entry: SourceEntry | undefined,
): Document {
  return {
    id,
    seed: draft.seed,
    title: draft.title ?? `[${entry?.title ?? firstWords(firstText(passages))}]`,
    publisher: draft.publisher ?? entry?.publisher ?? null,
    author: draft.author ?? entry?.author ?? null,
    published: draft.published ?? datedBy(entry),
    passages,
  };
}

function datedBy(entry: SourceEntry | undefined): PublishedDate | null {
  if (entry?.published === undefined) return null;
  return { iso: entry.published, basis: entry.basis ?? "from sources.json, without a reason" };
}

/** The words of the first passage that is no heading. */
function firstText(passages: readonly Passage[]): string {
  return (passages.find(({ kind }) => kind !== "heading") ?? passages[0])?.text ?? "";
}

/** The first words of a text, cut at a word's end, at most 80 characters with the brackets that follow. */
function firstWords(text: string): string {
  const line = tidy(text.slice(0, 400));
  const room = MAX_MADE_TITLE - 2;
  if (line.length <= room) return line;
  const cut = line.slice(0, room - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > room / 2 ? cut.slice(0, space) : trimBrokenPair(cut)).replace(/[\s,;:–—-]+$/, "")}…`;
}

/** A text without the first half of a surrogate pair at its end. */
function trimBrokenPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** One warning for each seed, however many of its documents are copies. */
function repeatedWarnings(drafts: readonly DocumentDraft[]): string[] {
  const bySeed = new Map<string, number[]>();
  for (const { seed, passages } of drafts) {
    const lines = bySeed.get(seed.file);
    const line = passages[0]?.block.line ?? 1;
    if (lines === undefined) bySeed.set(seed.file, [line]);
    else lines.push(line);
  }
  return [...bySeed].map(([file, lines]) => `${file}: ${describeRepeated(lines)}.`);
}

function describeRepeated(lines: readonly number[]): string {
  if (lines.length === 1)
    return `the document at line ${lines[0]} only repeats other documents and was left out; remove the copy`;
  const named = lines.slice(0, MAX_NAMED_LINES).join(", ");
  const more = lines.length > MAX_NAMED_LINES ? " and so on" : "";
  return `${lines.length} documents (at lines ${named}${more}) only repeat other documents and were left out; remove the copies`;
}

function unusedWarnings(sources: Sources, used: ReadonlySet<Address>): string[] {
  return [...sources.entries.keys()]
    .filter((address) => !used.has(address))
    .map(
      (address) =>
        `sources.json: no document begins at "${address}"; use the address of a document's first line, as "npm run check-seeds" prints it.`,
    );
}
