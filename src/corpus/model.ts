import type { Span } from "../text/span.ts";

/** `<seed>:<line>`, for example `003:121`; a later passage on the same line of a file is `003:121.2`. */
export type Address = string;

/** A file exactly as received; it may hold several documents. */
export interface Seed {
  /** The short name that addresses begin with, for example `003`. Unique in the corpus. */
  readonly name: string;
  /** The file's name inside the seeds folder, for example `003_09e0433b83108fc5.txt`. */
  readonly file: string;
  readonly format: "text" | "markdown" | "html";
  /**
   * What a reader sees of the file, line for line: the decoded file itself, byte order mark included; of an
   * HTML page the words without the markup, each on the line of the file on which it stands.
   */
  readonly text: string;
}

/** A day or month that a document is dated to: `2025-10-30`, `2025-10` or `2025`. */
export interface PublishedDate {
  readonly iso: string;
  /** How it is known: "stated" in the text itself, or the reason that `sources.json` gives. */
  readonly basis: string;
}

/** One article cut from a seed. */
export interface Document {
  /** The address of its first line. */
  readonly id: Address;
  readonly seed: Seed;
  /** In square brackets where the text has none and `sources.json`, or its first words, supply one. */
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  /** In reading order; never empty. */
  readonly passages: readonly Passage[];
}

/** The unit of search: a paragraph or a list item with its heading, or a heading itself. */
export interface Passage {
  readonly address: Address;
  readonly kind: "paragraph" | "item" | "heading";
  readonly seed: Seed;
  /** Position among all passages of the corpus; unique, in reading order. */
  readonly index: number;
  /** The id of the document it stands in. */
  readonly documentId: Address;
  /** 1-based lines of the file on which it begins and ends. */
  readonly line: number;
  readonly endLine: number;
  /** Where its words stand in `seed.text`; `text` equals that slice. */
  readonly span: Span;
  readonly text: string;
  /** The nearest heading above it, without marks; null before the first, and for the title. */
  readonly heading: string | null;
  /** For a list item, the line that leads in to its list, verbatim. */
  readonly leadIn: string | null;
  /** Where the same words stand again, in this seed or another. */
  readonly repeats: readonly Address[];
}

/** All documents, frozen after loading. */
export interface Corpus {
  readonly seeds: readonly Seed[];
  readonly documents: readonly Document[];
  /** All passages of all documents, `passages[i].index === i`. */
  readonly passages: readonly Passage[];
  /** Eight hexadecimal digits that change when any seed or `sources.json` changes. */
  readonly stamp: string;
  /** What was skipped or doubtful, one sentence each, naming the file and the remedy. */
  readonly warnings: readonly string[];
}
