import { attribute } from "./attribute.ts";
import { type Draft, kindOf } from "./draft-quotes.ts";
import type { Focus } from "./focus.ts";
import { REACH } from "./focus.ts";
import { type ReadPassage, readPassage } from "./read-passage.ts";
import { refusalOf } from "./refusals.ts";
import { type Shape, shapeOf } from "./shape.ts";
import type { Turn } from "./transcript.ts";

/** A turn of a transcript within which somebody may be quoted, in letters. */
export interface QuotingTurn {
  readonly turn: Turn;
  readonly shape: Shape;
}

/** The turns with quotation marks; their labels are blanked out, since they name who speaks the turn itself. */
export function quotingTurns(turns: readonly Turn[]): QuotingTurn[] {
  return turns.flatMap((turn): QuotingTurn[] => {
    const { passage, span } = turn;
    if (!/["“„«]/u.test(passage.text)) return [];
    return [{ turn, shape: shapeOf(" ".repeat(span.start) + passage.text.slice(span.start)) }];
  });
}

/**
 * The quotations inside turns that the turn itself attributes.
 *
 * Accepts “QUESTION: The governor said, “…”” · “MS SUND: As Berg put it, “…””.
 * Refuses “MS SUND: I said “…”” · “MS SUND: This so-called “pact””: words of the turn's own speaker.
 */
export function draftNested(turns: readonly QuotingTurn[], focus: Focus): Draft[] {
  return turns.flatMap(({ turn, shape }) => {
    // A pronoun must not reach out of its turn.
    focus.sentence += REACH + 1;
    return nestedIn(readPassage(turn.passage, shape, focus));
  });
}

function nestedIn(read: ReadPassage): Draft[] {
  return read.shape.elements.flatMap(({ quote }, at): Draft[] => {
    const quoted = read.shape.quotes[quote];
    if (quoted === undefined || refusalOf(read.shape, quote) !== null) return [];
    const found = attribute(read, at);
    if (found?.figure == null) return [];
    const group = read.passage.index * 100_000 + at;
    return [{ read, place: -1, at, quoted, kind: kindOf(read, quoted), group, ...found }];
  });
}
