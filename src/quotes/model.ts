import type { Address, Passage } from "../corpus/model.ts";
import type { Span } from "../text/span.ts";

/** A person or body that is quoted, one for all its names in all documents. */
export interface Speaker {
  /** The fullest name met; for an unnamed one the words of the text: “a senior official”. */
  readonly name: string;
  readonly kind: "person" | "body" | "unnamed";
  /** What the person is, in words of the text: “US Treasury Secretary”; null where it does not say. */
  readonly role: string | null;
  /** All forms met, `name` included, in the order of the documents. */
  readonly variants: readonly string[];
}

/** Words between quotation marks, or a turn of a transcript, which may hold others; and who said them. */
export interface Quote {
  /** Of the line on which the quotation begins. */
  readonly address: Address;
  readonly passage: Passage;
  /** In `passage.text`, without the marks. */
  readonly span: Span;
  /** Equals the slice of `passage.text`. */
  readonly text: string;
  /** “full” is an utterance of its own, “partial” a part of the writer's sentence (“not sustainable”). */
  readonly kind: "full" | "partial";
  /** Null where nobody can be named: a wrong name is worse than none. */
  readonly speaker: Speaker | null;
  /** Said by the text, or inferred from what stands before; null without a speaker. */
  readonly certainty: "stated" | "implied" | null;
  /** The rule that named the speaker. */
  readonly rule: string;
  /** The sentences of the passage it stands in, with the attribution. */
  readonly sentence: Span;
  /** The same for the parts of one utterance: split by its attribution, or running over paragraphs. */
  readonly group: number;
}

/** All quotations in reading order, and all who are quoted, most quoted first, the unnamed last. */
export interface QuoteBook {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}
