import type { Document, Passage } from "../corpus/model.ts";
import { finish, type Steps } from "../text/steps.ts";
import { findAppositions } from "./appositions.ts";
import { type Attribution, attribute } from "./attribute.ts";
import { bookInSteps } from "./build-book.ts";
import { REFINERS } from "./carry-over.ts";
import { Cast } from "./cast.ts";
import { draftNested, type QuotingTurn, quotingTurns } from "./draft-nested.ts";
import { type Draft, kindOf, UNATTRIBUTED } from "./draft-quotes.ts";
import { draftTurns, labelMention } from "./draft-turns.ts";
import { Focus } from "./focus.ts";
import type { Mention } from "./mention.ts";
import type { QuoteBook } from "./model.ts";
import { type ReadPassage, readPassage } from "./read-passage.ts";
import { PRACTICE_NAME, refusalOf } from "./refusals.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { findTurns, type Turn } from "./transcript.ts";

/** Finds every direct quotation of the documents and its speaker; pure, and the same for the same documents. */
export function extractQuotes(documents: readonly Document[]): QuoteBook {
  return finish(quotesInSteps(documents));
}

/** `extractQuotes`, document by document. */
export function* quotesInSteps(documents: readonly Document[]): Steps<QuoteBook> {
  const all: ShapedDocument[] = [];
  for (const document of documents) {
    all.push(readDocument(document));
    yield;
  }
  const cast = yield* castInSteps(all);
  const drafts: Draft[] = [];
  for (const [i, one] of all.entries()) {
    for (const draft of draftsOf(one, i, cast)) drafts.push(withoutShape(draft));
    all[i] = NO_DOCUMENT;
    yield;
  }
  return yield* bookInSteps(drafts);
}

/** What is read is given up as soon as it is no longer needed: it is many times larger than the text. */
function withoutShape(draft: Draft): Draft {
  const { passage } = draft.read;
  return { ...draft, read: { passage, shape: NO_SHAPE, figures: [], speaking: NOBODY } };
}

const NO_SHAPE: Shape = { text: "", quotes: [], letters: "", elements: [] };
const NOBODY: ReadonlySet<number> = new Set();
const NO_DOCUMENT: ShapedDocument = { told: [], turns: [], quoting: [] };

/** A document whose passages are written in letters, apart from the turns of a conversation. */
interface ShapedDocument {
  readonly told: readonly { readonly passage: Passage; readonly shape: Shape }[];
  readonly turns: readonly Turn[];
  /** Those of the turns in which somebody may be quoted. */
  readonly quoting: readonly QuotingTurn[];
}

function readDocument(document: Document): ShapedDocument {
  const turns = findTurns(document);
  const isTurn = new Set(turns.map(({ passage }) => passage));
  const told = document.passages.filter((passage) => passage.kind !== "heading" && !isTurn.has(passage));
  return {
    told: told.map((passage) => ({ passage, shape: shapeOf(passage.text) })),
    turns,
    quoting: quotingTurns(turns),
  };
}

function* castInSteps(documents: readonly ShapedDocument[]): Steps<Cast> {
  const cast = new Cast();
  const mentions: Mention[][] = [];
  for (const [i, document] of documents.entries()) {
    const own = mentionsIn(document);
    mentions.push(own);
    cast.addFullNames(own, i);
    yield;
  }
  for (const [i, own] of mentions.entries()) {
    cast.addSurnames(own, i);
    yield;
  }
  for (const [i, { told }] of documents.entries()) {
    for (const { shape } of told) addAcronyms(shape, cast, i);
    yield;
  }
  return cast;
}

function mentionsIn({ told, turns, quoting }: ShapedDocument): Mention[] {
  return [
    ...[...told, ...quoting].flatMap(({ shape }) => mentionsOf(shape)),
    ...[...new Set(turns.map(({ label }) => label))].flatMap((label) => labelMention(label) ?? []),
  ];
}

function addAcronyms({ letters, elements }: Shape, cast: Cast, document: number): void {
  for (const { index } of letters.matchAll(/N\(N\)/g)) {
    const [full, short] = [elements[index]?.mention, elements[index + 2]?.mention];
    if (full && short) cast.addAcronym(full, short, document);
  }
}

/** The mentions of a passage; what stands in apposition to a role is a person: “his daughter, Joan,”. */
function mentionsOf(shape: Shape): Mention[] {
  const heads = new Map(findAppositions(shape).map(({ at, head }) => [at, head]));
  const mentions: Mention[] = [];
  for (const [at, { mention }] of shape.elements.entries()) {
    if (mention === null) continue;
    const head = heads.get(at);
    if (head === undefined) mentions.push(mention);
    else mentions.push({ ...mention, kind: "person", head: mention.head === "" ? head : mention.head });
  }
  return mentions;
}

function draftsOf({ told, turns, quoting }: ShapedDocument, index: number, cast: Cast): Draft[] {
  const focus = new Focus(cast, index);
  const passages = told.map(({ passage, shape }) => readPassage(passage, shape, focus));
  const drafts = passages.flatMap((read, place) => draftsIn(read, place));
  const refined = REFINERS.reduce<readonly Draft[]>((all, refine) => refine(all, passages), drafts);
  const all = [...refined, ...draftTurns(turns, focus, index), ...draftNested(quoting, focus)];
  return all.toSorted((a, b) => a.read.passage.index - b.read.passage.index);
}

/** A word that is explained afterwards (“frank”, a word diplomats use) is speech where somebody says it. */
function isRefused(read: ReadPassage, quote: number, found: Attribution | null): boolean {
  const refusal = refusalOf(read.shape, quote);
  return refusal === PRACTICE_NAME ? !found?.rule.startsWith("said before") : refusal !== null;
}

function draftsIn(read: ReadPassage, place: number): Draft[] {
  if (read.shape.quotes.length === 0) return [];
  return read.shape.elements.flatMap(({ quote }, at): Draft[] => {
    const quoted = read.shape.quotes[quote];
    const found = quoted === undefined ? null : attribute(read, at);
    if (quoted === undefined || isRefused(read, quote, found)) return [];
    const group = read.passage.index * 100_000 + at;
    const base = { read, place, at, quoted, kind: kindOf(read, quoted), group };
    return found
      ? [{ ...base, figure: found.figure, certainty: found.certainty, rule: found.rule }]
      : [{ ...base, figure: null, certainty: null, rule: UNATTRIBUTED }];
  });
}
