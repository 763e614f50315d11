import type { Document, Passage } from "../../src/corpus/model.ts";
import type { Library } from "../../src/library.ts";
import type { Disagreement, Ledger, LedgerRow } from "../../src/tariffs/ledger-model.ts";
import type { TariffEvent } from "../../src/tariffs/model.ts";
import { tinyLibrary } from "./tiny-library.ts";

/** What a test says of a row; the rest is a tariff of 10 % that the US imposed on China in May 2031. */
export type RowDraft = Partial<LedgerRow> & { readonly source?: string; readonly told?: number };

/** A library of one document whose ledger is not read from it but given. */
export interface GivenLedger {
  readonly library: Library;
  readonly ledger: Ledger;
}

/** Each side: its id, and its rows. The rows' citations stand in the document's passages, one after the other. */
export async function givenLedger(
  sides: readonly { id: string; imposer: string | null; target: string | null; rows: readonly RowDraft[] }[],
  disagreements: (rows: readonly LedgerRow[]) => readonly Disagreement[] = () => [],
): Promise<GivenLedger> {
  const paragraphs = Array.from(
    { length: 400 },
    (_, i) => `Sentence ${i} speaks of *tariffs* and @everyone.`,
  );
  const read = await tinyLibrary(
    { "010_a.txt": `Title\n\n${paragraphs.join("\n\n")}\n` },
    { "010:1": { published: "2031-06-02" } },
  );
  const [document] = read.corpus.documents;
  if (!document) throw new Error("There is no document");
  let next = 0;
  const place = () => {
    next += 1;
    return document.passages[next % document.passages.length];
  };
  const built = sides.map((side) => ({
    ...side,
    rows: side.rows.map((draft) => rowOf(draft, document, place)),
    latest: null,
  }));
  const rows = built.flatMap((side) => side.rows);
  const ledger: Ledger = { sides: built, rows, disagreements: disagreements(rows) };
  const library: Library = Object.create(read, { tariffs: { value: () => ({ events: [], ledger }) } });
  return { library, ledger };
}

/** One row, cited at a passage of no document: for what looks at no citation. */
export function rowOf(
  { source, told = 1, ...draft }: RowDraft,
  document: Document | null = null,
  place: () => Passage | undefined = () => undefined,
): LedgerRow {
  const row = {
    kind: "tariff",
    imposer: "US",
    target: "China",
    goods: null,
    ratePercent: 10,
    bound: "exactly",
    change: null,
    previousPercent: null,
    status: "imposed",
    when: { text: "May", iso: "2031-05", certainty: "stated" },
    sortKey: "2031-05",
    reportedOn: null,
    ...draft,
  } satisfies Omit<LedgerRow, "citations">;
  const citations = Array.from({ length: told }, () => {
    const passage = place() ?? ({ address: "010:1", text: "Title" } as Passage);
    const event: TariffEvent = {
      ...row,
      address: passage.address,
      passage,
      span: { start: 0, end: passage.text.length },
      source: source ?? null,
      rule: "test",
    };
    return { address: passage.address, event, document: document ?? ({} as Document) };
  });
  return { ...row, citations };
}
