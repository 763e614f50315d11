import type { Block } from "./block.ts";
import type { PublishedDate, Seed } from "./model.ts";

/** What a seed's format states about its documents outside the text: front matter, HTML meta elements. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

export const noMetadata: Metadata = { title: null, publisher: null, author: null, published: null };

/** A passage before it is known what repeats what. */
export interface PassageDraft {
  readonly kind: "paragraph" | "item" | "heading";
  readonly block: Block;
  readonly heading: string | null;
  readonly leadIn: string | null;
}

/** A document as its text states it, before `sources.json` is asked. */
export interface DocumentDraft {
  readonly seed: Seed;
  /** Null where the text has none. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  readonly passages: readonly PassageDraft[];
}

/** A line that belongs to no passage, and the rule that says so. */
export interface BoilerplateLine {
  readonly seed: Seed;
  readonly line: number;
  readonly endLine: number;
  readonly rule: string;
  readonly text: string;
}
