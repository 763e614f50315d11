import type { Document, Passage } from "./corpus/model.ts";
import { findOutcomes, type Sentence } from "./outcomes.ts";
import type { Excerpt } from "./search/excerpt.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import type { Disagreement, Ledger, LedgerRow } from "./tariffs/ledger-model.ts";
import { countOf, isSameDate } from "./tariffs/ledger-rows.ts";
import type { TariffEvent } from "./tariffs/model.ts";
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

/** What the one excerpt says on its side of a disagreement, which may be vaguer than the row. */
interface Side {
  readonly event: TariffEvent;
  readonly passage: Passage;
}

/** The excerpts that tell different sides of a disagreement; each must tell one side only. */
function among(
  excerpts: readonly Excerpt[],
  { kind, rows }: Disagreement,
  { documentOf }: Known,
): Difference[] {
  const test = TESTS[kind];
  if (test === undefined) return [];
  const sides = excerpts.flatMap((excerpt) => sidesTold(excerpt, rows));
  const isOpposed = (one: Side) => sides.some((other) => isApart(one, other) && test(one.event, other.event));
  const opposed = new Set(sides.filter(isOpposed).map(({ passage }) => passage));
  if (opposed.size < 2) return [];
  const dateOf = (passage: Passage) => documentOf(passage).published?.iso ?? "";
  const passages = [...opposed].toSorted((a, b) => compare(dateOf(a), dateOf(b)) || a.index - b.index);
  return [{ kind: kind === "date" ? "date" : "number", passages }];
}

function sidesTold(excerpt: Excerpt, rows: readonly LedgerRow[]): Side[] {
  const told = [...new Set(rows)]
    .map(({ citations }) => citations.map(({ event }) => event).filter((event) => tells(excerpt, event)))
    .filter((events) => events.length > 0);
  if (told.length !== 1) return [];
  return told.flat().map((event) => ({ event, passage: excerpt.passage }));
}

function tells({ passage, span }: Excerpt, event: TariffEvent): boolean {
  if (event.kind === "purchase" || event.passage !== passage || !isWithin(event.span, span)) return false;
  return !STEP.test(passage.text.slice(event.span.start, event.span.end));
}

/** A document may follow a thing through its changes; two that differ on it are another matter. */
function isApart(one: Side, other: Side): boolean {
  return one.passage.documentId !== other.passage.documentId;
}

/**
 * Which pairs of events contradict each other, by the kind of their disagreement. A threat that was averted may be both,
 * so statuses are not compared.
 */
const TESTS: Partial<Record<Disagreement["kind"], (one: TariffEvent, other: TariffEvent) => boolean>> = {
  date: (one, other) => isOneMeasure(one, other) && isBarelyApart(one, other),
  rate: (one, other) =>
    isOneMeasure(one, other) && isForOneTime(one, other) && one.ratePercent !== other.ratePercent,
  count: (one, other) => isForOneTime(one, other) && isCountedApart(one, other),
};

/** Rates alone do not make one measure: that on steel and that on cars may be equally high. */
function isOneMeasure(one: TariffEvent, other: TariffEvent): boolean {
  const isExact = [one, other].every(({ bound, change }) => bound === "exactly" && change !== "by");
  return isExact && one.status === other.status && goodsIn(one) === goodsIn(other);
}

/** What was done in February may be done again in November. */
function isBarelyApart({ when: one }: TariffEvent, { when: other }: TariffEvent): boolean {
  if (one === null || other === null || isSameDate(one.iso, other.iso)) return false;
  return Math.abs(Date.parse(one.iso) - Date.parse(other.iso)) <= MOST_DAYS_APART * 86_400_000;
}

function isForOneTime({ when: one }: TariffEvent, { when: other }: TariffEvent): boolean {
  return one !== null && other !== null && isSameDate(one.iso, other.iso);
}

function isCountedApart(one: TariffEvent, other: TariffEvent): boolean {
  const [a, b] = [countOf(one), countOf(other)];
  return a !== null && b !== null && a !== b;
}

/** Whose they are is told by the row's parties. */
const ANY_GOODS =
  /\b(?:all|its|their|the|from|of|on|us|u\.s|goods|imports?|exports?|products?|shipments?|[A-Z]\p{L}*)\b/gu;

/** What a measure is laid on in particular, its words in order; empty for everything. */
function goodsIn({ goods }: TariffEvent): string {
  const words = (goods ?? "").replace(ANY_GOODS, " ").match(/\p{L}{3,}/gu) ?? [];
  return words.toSorted().join(" ");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
