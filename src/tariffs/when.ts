import type { DateMention } from "../text/dates.ts";
import type { When } from "./model.ts";
import { type Sentence, wordAt } from "./sentence.ts";

/**
 * The date that belongs to what stands at a token: one of its own clause before one of another; the start
 * ("from November 1") before the day on which it was said ("In October").
 */
export function whenAt(
  sentence: Sentence,
  at: number,
  isWanted: (date: DateMention) => boolean = () => true,
): When | null {
  const dates = sentence.dates();
  if (dates.length === 0) return null;
  const place = sentence.tokens[at]?.start ?? 0;
  const ranked = dates
    .filter((date) => isWanted(date) && isOfClause(sentence, date, at))
    .map((date) => ({ date, cost: costOf(sentence, date, at, place) }))
    .toSorted((a, b) => a.cost - b.cost);
  const best = ranked[0];
  if (best === undefined) return null;
  return { text: best.date.text, iso: best.date.iso, certainty: best.date.certainty };
}

/** A date of the same clause, of the sentence as a whole ("In April, …"), or of the clause that "while" goes on from. */
function isOfClause(sentence: Sentence, date: DateMention, at: number): boolean {
  const token = sentence.tokens.findIndex(({ end }) => end > date.span.start);
  const clause = sentence.clauses[at];
  if (sentence.clauses[token] === clause || token <= 3) return true;
  if (
    token < at &&
    !sentence.actions.some((action) => sentence.clauses[action.at] === sentence.clauses[token])
  )
    return true;
  const start = sentence.clauses.indexOf(clause ?? -1);
  return wordAt(sentence, start) === "while" && token < start;
}

function costOf(sentence: Sentence, date: DateMention, at: number, place: number): number {
  const token = sentence.tokens.findIndex(({ end }) => end > date.span.start);
  const isSameClause = sentence.clauses[token] === sentence.clauses[at];
  const isStart =
    /^(?:from|starting|effective|beginning|since)$/.test(wordAt(sentence, token - 1)) ||
    /^(?:starting|beginning|effective)$/.test(wordAt(sentence, token - 2));
  return Math.abs(date.span.start - place) + (isSameClause ? 0 : 200) - (isStart ? 150 : 0);
}

/** The same for a measure beside a tariff: a date next to the tariff is the tariff’s. */
export function whenOfMeasure(sentence: Sentence, at: number): When | null {
  const place = sentence.tokens[at]?.start ?? 0;
  const starts = sentence.tariffs.map((tariff) => sentence.tokens[tariff]?.start ?? 0);
  const isOfTariff = ({ span }: DateMention) =>
    span.start < place
      ? starts.some((start) => start < span.start)
      : starts.some((start) => place < start && start < span.start);
  return whenAt(sentence, at, (date) => !isOfTariff(date));
}
