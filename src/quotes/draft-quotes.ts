import type { Figure } from "./figure.ts";
import type { Quoted } from "./find-quoted.ts";
import type { ReadPassage } from "./read-passage.ts";

/** A quotation while its speaker is looked for. */
export interface Draft {
  readonly read: ReadPassage;
  /** Position of the passage in its document. */
  readonly place: number;
  /** Its letter in the passage. */
  readonly at: number;
  readonly quoted: Quoted;
  readonly kind: "full" | "partial";
  readonly figure: Figure | null;
  readonly certainty: "stated" | "implied" | null;
  readonly rule: string;
  /** Drafts with the same number are parts of one utterance. */
  readonly group: number;
}

export const UNATTRIBUTED = "unattributed";

/** Whether words make an utterance of their own or a part of the writer's sentence. */
export function kindOf({ shape }: ReadPassage, { span, outer }: Quoted): "full" | "partial" {
  const words = shape.text.slice(span.start, span.end);
  const before = shape.text.slice(Math.max(0, outer.start - 3), outer.start);
  const isIntroduced = /[,:]\s*$/.test(before);
  const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const count = words.split(/\s+/).length;
  if (before.trim() === "" || /[.!?”"’»…]\s*$/.test(before))
    return isCapital || count > 5 ? "full" : "partial";
  if (isIntroduced) return isCapital || count > 3 ? "full" : "partial";
  return isCapital && count > 3 ? "full" : "partial";
}
