import type { Address, Document, Passage } from "../corpus/model.ts";
import type { DateMention, Precision } from "../text/dates.ts";
import type { Span } from "../text/span.ts";
import type { GoverningWord } from "./governing-word.ts";

/** A dated event, as one sentence of a document tells it. */
export interface TimelineEvent {
  /** `<seed>:<line>` of the line on which the sentence begins. */
  readonly address: Address;
  readonly passage: Passage;
  /** The sentence in `passage.text`. */
  readonly span: Span;
  /** The sentence, verbatim. */
  readonly text: string;
  /** The clause that tells the event, verbatim, cut with `…` where it is long. */
  readonly label: string;
  /** `2025-10-30`, `2025-10` or `2025`. */
  readonly date: string;
  readonly precision: Precision;
  readonly certainty: "stated" | "implied";
  /** Whether it lies ahead of its document, or is told as a plan or a deadline. */
  readonly isExpected: boolean;
  /** The words that tell the date: “Thursday”, “earlier this month”. */
  readonly dateText: string;
  /** The name of the rule that took it for an event. */
  readonly rule: string;
}

/** One event with everything that tells it, from one document or several. */
export interface TimelineRow {
  /** The most precise date that is told. */
  readonly date: string;
  readonly precision: Precision;
  /** "stated" where any telling states it. */
  readonly certainty: "stated" | "implied";
  /** In reading order; never empty. */
  readonly events: readonly TimelineEvent[];
}

/** A sentence and one date that belongs to it: an event, perhaps. */
export interface Candidate {
  readonly document: Document;
  readonly passage: Passage;
  /** The sentence in `passage.text`. */
  readonly span: Span;
  readonly sentence: string;
  /** Its span counts within the sentence. */
  readonly mention: DateMention;
  /** How the sentence has its date, where it does not tell one itself. */
  readonly borrowed: "clock" | "hours" | "lead" | "outcome" | null;
  /** The words before and after the mention that may belong to it. */
  readonly before: string;
  readonly after: string;
  /** The word that its date depends on. */
  readonly governing: GoverningWord | null;
}
