import type { Document, Passage } from "../corpus/model.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { attribute } from "./attribute.ts";
import { REFINERS } from "./carry-over.ts";
import { Cast } from "./cast.ts";
import { type Draft, kindOf, UNATTRIBUTED } from "./draft-quotes.ts";
import { draftTurns, labelMention } from "./draft-turns.ts";
import type { Figure } from "./figure.ts";
import { Focus } from "./focus.ts";
import type { Mention } from "./mentions.ts";
import type { Quote, QuoteBook, Speaker } from "./model.ts";
import { type ReadPassage, readPassage } from "./read-passage.ts";
import { refusalOf } from "./refusals.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { findTurns, type Turn } from "./transcript.ts";

/** Finds every direct quotation of the documents and its speaker; pure, and the same for the same documents. */
export function extractQuotes(documents: readonly Document[]): QuoteBook {
  const all = documents.map(readDocument);
  const cast = buildCast(all);
  return toBook(all.flatMap((one, i) => draftsOf(one, i, cast)));
}

/** A document whose passages are written in letters, apart from the turns of a conversation. */
interface ShapedDocument {
  readonly told: readonly { readonly passage: Passage; readonly shape: Shape }[];
  readonly turns: readonly Turn[];
}

function readDocument(document: Document): ShapedDocument {
  const turns = findTurns(document);
  const isTurn = new Set(turns.map(({ passage }) => passage));
  const told = document.passages.filter((passage) => passage.kind !== "heading" && !isTurn.has(passage));
  return { told: told.map((passage) => ({ passage, shape: shapeOf(passage.text) })), turns };
}

function buildCast(documents: readonly ShapedDocument[]): Cast {
  const cast = new Cast();
  const mentions = documents.map(({ told, turns }) => [
    ...told.flatMap(({ shape }) => mentionsOf(shape)),
    ...[...new Set(turns.map(({ label }) => label))].flatMap((label) => labelMention(label) ?? []),
  ]);
  for (const [i, all] of mentions.entries()) cast.addFullNames(all, i);
  for (const [i, all] of mentions.entries()) cast.addSurnames(all, i);
  return cast;
}

function mentionsOf(shape: Shape): Mention[] {
  return shape.elements.flatMap(({ mention }) => (mention ? [mention] : []));
}

function draftsOf({ told, turns }: ShapedDocument, index: number, cast: Cast): Draft[] {
  const focus = new Focus(cast, index);
  const passages = told.map(({ passage, shape }) => readPassage(passage, shape, focus));
  const drafts = passages.flatMap((read, place) => draftsIn(read, place));
  const refined = REFINERS.reduce<readonly Draft[]>((all, refine) => refine(all, passages), drafts);
  const all = [...refined, ...draftTurns(turns, focus, index)];
  return all.toSorted((a, b) => a.read.passage.index - b.read.passage.index);
}

function draftsIn(read: ReadPassage, place: number): Draft[] {
  return read.shape.elements.flatMap(({ quote }, at): Draft[] => {
    const quoted = read.shape.quotes[quote];
    if (quoted === undefined || refusalOf(read.shape, quote) !== null) return [];
    const found = attribute(read, at);
    const group = read.passage.index * 100_000 + at;
    const base = { read, place, at, quoted, kind: kindOf(read, quoted), group };
    return found
      ? [{ ...base, figure: found.figure, certainty: "stated", rule: found.rule }]
      : [{ ...base, figure: null, certainty: null, rule: UNATTRIBUTED }];
  });
}

function toBook(drafts: readonly Draft[]): QuoteBook {
  const counts = new Map<Figure, number>();
  for (const { figure } of drafts) if (figure) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const speakers = new Map([...counts.keys()].map((figure) => [figure, speakerOf(figure)]));
  const groups = new Map<number, number>();
  const quotes = drafts.map((draft): Quote => {
    if (!groups.has(draft.group)) groups.set(draft.group, groups.size);
    return toQuote(draft, draft.figure ? (speakers.get(draft.figure) ?? null) : null, groups.get(draft.group) ?? 0);
  });
  const order = [...counts].toSorted(([, a], [, b]) => b - a).flatMap(([figure]) => speakers.get(figure) ?? []);
  return { quotes, speakers: order };
}

function speakerOf(figure: Figure): Speaker {
  return { name: figure.name, kind: figure.kind, role: figure.role, variants: figure.names };
}

function toQuote({ read, quoted, kind, certainty, rule }: Draft, speaker: Speaker | null, group: number): Quote {
  const { passage } = read;
  const text = passage.text.slice(quoted.span.start, quoted.span.end);
  const sentence = sentenceAround(passage.text, quoted.outer);
  return { address: addressOf(read, quoted.span), passage, span: quoted.span, text, kind, speaker, certainty, rule, sentence, group };
}

/** The line on which the quotation begins, which in a passage of several lines may be a later one. */
function addressOf({ passage }: ReadPassage, span: Span): string {
  const lines = passage.text.slice(0, span.start).split("\n").length - 1;
  return lines === 0 ? passage.address : `${passage.seed.name}:${passage.line + lines}`;
}

/** The sentences a quotation stands in; one that asks or exclaims takes its attribution along. */
function sentenceAround(text: string, outer: Span): Span {
  const sentences = splitSentences(text).filter(({ start, end }) => start < outer.end && end > outer.start);
  return { start: sentences[0]?.start ?? outer.start, end: Math.max(outer.end, sentences.at(-1)?.end ?? outer.end) };
}
