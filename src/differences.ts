import type { Document, Passage } from "./corpus/model.ts";
import { findOutcomes, type Sentence } from "./outcomes.ts";
import type { Excerpt } from "./search/excerpt.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import type { Disagreement, Ledger, LedgerRow } from "./tariffs/ledger-model.ts";
import { countOf, isSameDate } from "./tariffs/ledger-rows.ts";
import { splitSentences } from "./text/sentences.ts";
import type { Span } from "./text/span.ts";

/** What some documents tell otherwise than others; of one thing, as far as can be known. */
export interface Difference {
  readonly kind: "date" | "number" | "outcome";
  /** At least two, of different documents, by their date. */
  readonly passages: readonly Passage[];
}

/** What differences are found with. */
interface Known {
  readonly index: PassageIndex;
  readonly documentOf: (passage: Passage) => Document;
  readonly ledger: () => Ledger;
}

/** What of the excerpts is told differently in another of them; nothing where that is not sure. */
export function findDifferences(excerpts: readonly Excerpt[], known: Known): Difference[] {
  const documents = new Set(excerpts.map(({ passage }) => passage.documentId));
  if (documents.size < 2) return [];
  const outcomes = findOutcomes(
    excerpts.flatMap((excerpt) => sentencesOf(excerpt, known)),
    known.index,
  );
  return [
    ...known.ledger().disagreements.flatMap((disagreement) => among(excerpts, disagreement, known)),
    ...outcomes.map((passages) => ({ kind: "outcome" as const, passages })),
  ];
}

function sentencesOf({ passage, span }: Excerpt, { documentOf }: Known): Sentence[] {
  const published = documentOf(passage).published?.iso ?? null;
  return splitSentences(passage.text)
    .filter((sentence) => isWithin(sentence, span))
    .map(({ start, end }) => ({ passage, published, text: passage.text.slice(start, end) }));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

const MOST_DAYS_APART = 62;
/** A second step differs from the first without contradicting it; purchases add up. */
const STEP = /\b(?:further|another|additional|additionally|again|second|third|extra|more|also|new)\b/i;

/** A row of a disagreement, and the one excerpt that tells it. */
interface Side {
  readonly row: LedgerRow;
  readonly excerpt: Excerpt;
}

/** The excerpts that tell different sides of a disagreement; each must tell one side only. */
function among(
  excerpts: readonly Excerpt[],
  { kind, rows }: Disagreement,
  { documentOf }: Known,
): Difference[] {
  const test = TESTS[kind];
  if (test === undefined) return [];
  const sides = excerpts.flatMap((excerpt): Side[] => {
    const told = new Set(rows.filter((row) => tells(excerpt, row)));
    const [row] = told;
    return row !== undefined && told.size === 1 ? [{ row, excerpt }] : [];
  });
  const opposed = sides.filter((one) =>
    sides.some((other) => isApart(one, other) && test(one.row, other.row)),
  );
  if (opposed.length < 2) return [];
  const dateOf = (passage: Passage) => documentOf(passage).published?.iso ?? "";
  const passages = opposed
    .map(({ excerpt }) => excerpt.passage)
    .toSorted((a, b) => compare(dateOf(a), dateOf(b)) || a.index - b.index);
  return [{ kind: kind === "date" ? "date" : "number", passages }];
}

function tells({ passage, span }: Excerpt, { citations }: LedgerRow): boolean {
  return citations.some(
    ({ event }) =>
      event.kind !== "purchase" &&
      event.passage === passage &&
      isWithin(event.span, span) &&
      !STEP.test(passage.text.slice(event.span.start, event.span.end)),
  );
}

/** A document may follow a thing through its changes; two that differ on it are another matter. */
function isApart(one: Side, other: Side): boolean {
  return one.excerpt.passage.documentId !== other.excerpt.passage.documentId;
}

/**
 * Which pairs of rows contradict each other, by the kind of their disagreement. A threat that was averted may be both,
 * so statuses are not compared.
 */
const TESTS: Partial<Record<Disagreement["kind"], (one: LedgerRow, other: LedgerRow) => boolean>> = {
  date: (one, other) => isOneMeasure(one, other) && isBarelyApart(one, other),
  rate: (one, other) =>
    isOneMeasure(one, other) && isForOneTime(one, other) && one.ratePercent !== other.ratePercent,
  count: (one, other) => isForOneTime(one, other) && countIn(one) !== countIn(other),
};

/** Rates alone do not make one measure: that on steel and that on cars may be equally high. */
function isOneMeasure(one: LedgerRow, other: LedgerRow): boolean {
  const isExact = [one, other].every(({ bound, change }) => bound === "exactly" && change !== "by");
  return isExact && one.status === other.status && goodsIn(one) === goodsIn(other);
}

/** What was done in February may be done again in November. */
function isBarelyApart({ when: one }: LedgerRow, { when: other }: LedgerRow): boolean {
  if (one === null || other === null || isSameDate(one.iso, other.iso)) return false;
  return Math.abs(Date.parse(one.iso) - Date.parse(other.iso)) <= MOST_DAYS_APART * 86_400_000;
}

function isForOneTime({ when: one }: LedgerRow, { when: other }: LedgerRow): boolean {
  return one !== null && other !== null && isSameDate(one.iso, other.iso);
}

function countIn({ citations }: LedgerRow): number | null {
  return citations.map(({ event }) => countOf(event)).find((count) => count !== null) ?? null;
}

/** Whose they are is told by the row's parties. */
const ANY_GOODS =
  /\b(?:all|its|their|the|from|of|on|us|u\.s|goods|imports?|exports?|products?|shipments?|[A-Z]\p{L}*)\b/gu;

/** What a measure is laid on in particular, its words in order; empty for everything. */
function goodsIn({ goods }: LedgerRow): string {
  const words = (goods ?? "").replace(ANY_GOODS, " ").match(/\p{L}{3,}/gu) ?? [];
  return words.toSorted().join(" ");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
