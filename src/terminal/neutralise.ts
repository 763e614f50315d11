/** A colour sequence, whatever control introduces it: taken out whole, so that no `[31m` stays behind. */
const COLOUR_SEQUENCE = /\p{Cc}\[[\d;:]*m/gu;

/** Breaks that would leave the line's bar or quote mark behind, and tabs, whose width depends on the terminal. */
const SPACE_LIKE = /[\t\v\f\r\u2028\u2029]/gu;

/** Controls, marks that reverse the reading order, interlinear marks and invisible tags. */
const CONTROLS =
  /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * The text without anything that could drive a terminal or reorder what it shows.
 *
 * Line feeds stay; other breaks and tabs become spaces; half a surrogate pair becomes U+FFFD. The words
 * themselves are untouched: accents, joiners and wide characters stay.
 */
export function neutralise(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(COLOUR_SEQUENCE, "")
    .replaceAll(SPACE_LIKE, " ")
    .replaceAll(CONTROLS, "")
    .replaceAll(/\p{Cs}/gu, "\uFFFD");
}

/** The same on one line: for titles, labels and whatever else has no lines of its own. */
export function neutraliseLine(text: string): string {
  return neutralise(text).replaceAll(/\s+/g, " ").trim();
}
