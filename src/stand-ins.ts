import type { Document, Passage } from "./corpus/model.ts";

/** The documents with other passages in place of their own, each in the document that it names. */
export function withStandIns(documents: readonly Document[], standIns: readonly Passage[]): Document[] {
  const byDocument = new Map(documents.map(({ id }): [string, Passage[]] => [id, []]));
  for (const standIn of standIns) byDocument.get(standIn.documentId)?.push(standIn);
  return documents.map((document) => ({ ...document, passages: byDocument.get(document.id) ?? [] }));
}
