import { buildCorpus, type InspectedCorpus, inspectFiles } from "../../src/corpus/load-corpus.ts";
import type { Corpus, Document } from "../../src/corpus/model.ts";

/** The corpus of one file with this text. */
export function read(text: string, file = "a.txt"): Promise<Corpus> {
  return buildCorpus([{ file, text }]);
}

export function inspect(text: string, file = "a.txt"): Promise<InspectedCorpus> {
  return inspectFiles([{ file, text }]);
}

/** A document's passages as short lines: `kind: text`. */
export function outline(document: Document | undefined): string[] {
  return (document?.passages ?? []).map(({ kind, text }) => `${kind}: ${text}`);
}

export const PROSE_ONE =
  "Negotiators from both sides met in the old customs house and spoke for six hours about harbour charges.";
export const PROSE_TWO =
  "Nobody would say afterwards whether the charges will fall, but the mood was better than in the spring.";
export const PROSE_THREE =
  "A further round is planned for the winter, when the present arrangement runs out for good.";
