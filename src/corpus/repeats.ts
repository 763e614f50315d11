import { formatAddress } from "./address.ts";
import type { DocumentDraft, PassageDraft } from "./document-draft.ts";
import { countWords } from "./fold.ts";
import type { Address, Seed } from "./model.ts";

const MIN_REPEATED_WORDS = 8;

/** A draft in its place among all of the corpus. */
export interface PlacedDraft extends PassageDraft {
  readonly document: DocumentDraft;
  readonly address: Address;
}

/** Every passage of the documents in reading order, each with an address of its own. */
export function placeDrafts(documents: readonly DocumentDraft[]): PlacedDraft[] {
  const partsOnLine = new Map<Address, number>();
  return documents.flatMap((document) =>
    document.passages.map((draft) => ({
      ...draft,
      document,
      address: nextAddress(document.seed, draft, partsOnLine),
    })),
  );
}

function nextAddress(seed: Seed, draft: PassageDraft, partsOnLine: Map<Address, number>): Address {
  const line = formatAddress(seed.name, draft.block.line);
  const part = (partsOnLine.get(line) ?? 0) + 1;
  partsOnLine.set(line, part);
  return formatAddress(seed.name, draft.block.line, part);
}

/**
 * For each draft the index of the earlier one whose words it repeats, or null.
 *
 * Paragraphs and items count from eight words on, compared without regard to white space, the style of
 * quotation marks and invisible characters. A shorter line or a heading counts only within a run: beside a
 * repeat, where the same line stands beside the original.
 */
export function findRepeats(drafts: readonly PlacedDraft[]): (number | null)[] {
  const firsts = new Map<string, number>();
  const originals = drafts.map((draft, at): number | null => {
    if (draft.kind === "heading" || countWords(draft.block.plain) < MIN_REPEATED_WORDS) return null;
    const first = firsts.get(draft.block.plain);
    if (first === undefined) firsts.set(draft.block.plain, at);
    return first ?? null;
  });
  for (let at = 1; at < drafts.length; at += 1) joinRun(drafts, originals, at - 1, 1);
  for (let at = drafts.length - 1; at > 0; at -= 1) joinRun(drafts, originals, at, -1);
  return originals;
}

/** A line beside a repeat is one too where the line beside the original says the same. */
function joinRun(
  drafts: readonly PlacedDraft[],
  originals: (number | null)[],
  at: number,
  step: 1 | -1,
): void {
  const beside = at + step;
  const original = originals[at] ?? null;
  const line = drafts[beside];
  if (original === null || line === undefined || (originals[beside] ?? null) !== null) return;
  const twin = original + step;
  const isSame = drafts[twin]?.block.plain === line.block.plain && twin < beside;
  if (isSame && drafts[at]?.document === line.document) originals[beside] = twin;
}
