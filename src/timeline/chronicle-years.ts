import type { DateMention } from "../text/dates.ts";
import type { DatedSentence } from "./candidates.ts";
import { isHeadOfLine } from "./signs.ts";

/** What a heading says of a list of dates that lie ahead: “What happens next”, “Dates to watch”. */
const AHEAD =
  /\b(?:next|ahead|coming|upcoming|forthcoming|to come|to watch|look out|diary|calendar|what follows)\b/i;

/**
 * Sentences with the years that their order tells: in a list of dates each of which begins its line (“15 December:
 * …”, “1 January: …”), one without a year is not before the line above it; under a heading that looks ahead none
 * is before today. Not lists that run backwards.
 */
export function withListedYears(
  sentences: readonly DatedSentence[],
  today: string | null,
): readonly DatedSentence[] {
  let above: string | null = null;
  return sentences.map((sentence, i) => {
    // A line may go on with further sentences.
    if (sentence.passage === sentences[i - 1]?.passage) return sentence;
    const head = headOf(sentence);
    const least: string | null = above ?? (isAhead(sentence) ? today : null);
    above = head === null ? null : inOrder(head, least, above);
    return head === null || above === null || above === head.iso ? sentence : withHead(sentence, head, above);
  });
}

/** The date of a line that does not lie before another; as it is where the list runs backwards. */
function inOrder(head: DateMention, least: string | null, above: string | null): string {
  const iso = head.certainty === "stated" || least === null ? head.iso : notBefore(head.iso, least);
  const isBackwards = iso !== head.iso && above !== null && !isNear(above, iso);
  return isBackwards ? head.iso : iso;
}

function withHead(sentence: DatedSentence, head: DateMention, iso: string): DatedSentence {
  return { ...sentence, mentions: sentence.mentions.map((one) => (one === head ? { ...head, iso } : one)) };
}

/** The date with which a sentence begins as a line of a list does; null where it does not. */
function headOf({ text, mentions }: DatedSentence): DateMention | null {
  const [first] = mentions;
  if (first === undefined) return null;
  return isHeadOfLine(text.slice(0, first.span.start), text.slice(first.span.end)) ? first : null;
}

function isAhead({ passage }: DatedSentence): boolean {
  return AHEAD.test(passage.heading ?? "") || AHEAD.test(passage.leadIn ?? "");
}

/** The same day or month in the first year in which it is not before another. */
function notBefore(iso: string, least: string): string {
  const length = Math.min(iso.length, least.length);
  const inYear = `${least.slice(0, 4)}${iso.slice(4)}`;
  if (iso.slice(0, length) >= least.slice(0, length)) return iso;
  return inYear.slice(0, length) >= least.slice(0, length)
    ? inYear
    : `${Number(least.slice(0, 4)) + 1}${iso.slice(4)}`;
}

/** Half a year at most: further apart, a list runs backwards. */
function isNear(one: string, two: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(two)) <= 190 * 86_400_000;
}
