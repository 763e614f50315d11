import type { Span } from "./span.ts";

/** Words that end in a full stop without ending a sentence, in lower case and without the stop. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms mx dr prof sr jr st gen col lt maj capt cmdr adm sgt rep sen gov pres amb hon rev " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "inc ltd corp co bros vs no nos vol art fig approx dept est etc e.g i.e cf al a.m p.m"
  ).split(" "),
);

/** A stop, or several, with the closing marks that belong to it, then white space and what may open a sentence. */
const BOUNDARY = /([.!?…]+)(["'”’»)\]]*)(?=\s+(?:[“"‘'«([¿¡*_-]*\s?)([\p{Lu}\p{Lt}\p{Lo}\d]))/gu;

/**
 * The sentences of a paragraph, in order, without the white space between them; they cover every other
 * character. A text without an end mark is one sentence; a blank text has none.
 *
 * Not an end: an abbreviation ("Mr. Greer", "U.S. President"), an initial ("J. Powell"), a decimal ("1.4"),
 * a mark followed by a small letter (“"Why now?" he asked”).
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - LONGEST_ABBREVIATION), match.index);
    if (match[1] === "." && isAbbreviation(before, match[3] ?? "", match[2] ?? "")) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** Longer than any abbreviation, so that no sentence is gone through for its last word. */
const LONGEST_ABBREVIATION = 30;

/** Whether the stop after `before` belongs to its last word rather than to the sentence. */
function isAbbreviation(before: string, next: string, closing: string): boolean {
  if (closing !== "") return false;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  if (ABBREVIATIONS.has(word.toLowerCase())) return !/\d/.test(next) || !/^(?:etc|a\.m|p\.m)$/i.test(word);
  // "U.S. President", "J. Powell": single letters, each with its stop.
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  if (end > start) sentences.push({ start, end });
}
