import type { Document, Passage } from "../corpus/model.ts";
import type { Span } from "../text/span.ts";

/** What one participant of a conversation says in one passage. */
export interface Turn {
  readonly passage: Passage;
  /** As written before the colon: “PRESIDENT TRUMP”, “Q”. */
  readonly label: string;
  /** In `passage.text`, without the label. */
  readonly span: Span;
  /** The same for all passages of one turn. */
  readonly turn: number;
}

/** “MINISTER:”, “LEE (through interpreter):”, “SMITH, HOST:” */
const CAPITALS =
  /^\*{0,2}(?<label>\p{Lu}[\p{Lu}\p{M}\d.'’& /-]{0,50})(?:,[\p{Lu} ]{2,30})?(?:\s*\([^()]{1,60}\))?(?::\*{0,2}|\*\*:)\s+(?=\S)/u;
/** “Q:”, “A.”, “Q   Mr. President” */
const LETTER = /^\*{0,2}(?<label>[QA])\*{0,2}(?:[:.]\*{0,2}\s*|\s{2,}|\s(?=\p{Lu}))(?=\S)/u;
/** “Maria Okafor:” */
const NAMED =
  /^\*{0,2}(?<label>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|bin)){0,4})(?:\s*\([^()]{1,60}\))?(?::\*{0,2}|\*\*:)\s+(?=\S)/u;
/** “(Applause.)”, “[Laughter]”, “END 2:30 P.M.” */
const STAGE = /^(?:[([].{0,80}[)\]]|END\b.{0,30}|\*+|###?)$/u;

/** Turns of fewer participants or in fewer passages may be anything with a colon. */
const FEWEST_TURNS = 3;

/**
 * The turns of a document that evidently is a transcript, in reading order; none of any other document.
 *
 * Accepts labels in capitals, Q and A, and names, when they return. Refuses “Why it matters: …” and
 * “Published: …”: labels that come once, or head a minority of the passages.
 */
export function findTurns(document: Document): Turn[] {
  const passages = document.passages;
  const pattern = [CAPITALS, LETTER, NAMED].find((one) => isTranscript(passages, one));
  if (pattern === undefined) return [];
  const turns: Turn[] = [];
  let label = "";
  for (const passage of passages) {
    const match = labelOf(passage.text, pattern);
    if (match) label = match.label;
    else if (label === "" || passage.kind === "heading" || STAGE.test(passage.text.trim())) continue;
    const start = match?.length ?? 0;
    const turn = (turns.at(-1)?.turn ?? 0) + (match ? 1 : 0);
    turns.push({ passage, label, span: { start, end: passage.text.trimEnd().length }, turn });
  }
  return turns.filter(({ span }) => span.end > span.start);
}

/** A transcript may mix names in capitals with “Q”. */
function labelOf(text: string, pattern: RegExp): { label: string; length: number } | null {
  const match = pattern.exec(text) ?? (pattern === NAMED ? null : (LETTER.exec(text) ?? CAPITALS.exec(text)));
  return match ? { label: match.groups?.["label"]?.trim() ?? "", length: match[0].length } : null;
}

function isTranscript(passages: readonly Passage[], pattern: RegExp): boolean {
  const labels = passages.flatMap(({ text }) => labelOf(text, pattern)?.label ?? []);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count > 1).length;
  const isDense =
    labels.length >=
    passages.filter(({ kind }) => kind !== "heading").length * (pattern === NAMED ? 0.4 : 0.2);
  if (labels.length < FEWEST_TURNS || !isDense) return false;
  if (pattern === NAMED) return returning >= 2 || isInterview(counts, labels.length, passages);
  return returning >= 1 && counts.size >= 2;
}

/** One person answers many: nearly every passage has a label, and one that is a full name comes again and again. */
function isInterview(
  counts: ReadonlyMap<string, number>,
  turns: number,
  passages: readonly Passage[],
): boolean {
  const [label, count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? ["", 0];
  return counts.size >= 2 && count >= 3 && label.includes(" ") && turns >= 0.7 * passages.length;
}
