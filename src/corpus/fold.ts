/** Characters that show nothing: control characters, soft hyphens, joiners, marks of direction. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a lone joiner is meant, not a pair
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const BLANK =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a lone joiner is meant, not a pair
  /^[\s\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
/** White space other than one plain space. */
const WHITE_SPACE = /[^\S ][\s\u0085]*|\u0085[\s\u0085]*| [\s\u0085]+/g;

/**
 * A copy of a text for recognisers, never for showing: invisible and control characters gone, white
 * space single, quotation marks and apostrophes straight, ends trimmed.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
    .replace(WHITE_SPACE, " ")
    .trim();
}

/** A text as a title or heading is shown: one line, white space single, invisible characters gone. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim();
}

/** Whether an offset's character is white space or invisible, so that no span begins or ends with it. */
export function isBlankCharacter(character: string): boolean {
  return BLANK.test(character);
}

/** How many words a folded text has; a sign between spaces counts as one. */
export function countWords(plain: string): number {
  return plain === "" ? 0 : plain.split(" ").length;
}

/** The words of a folded text. */
export function words(plain: string): string[] {
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}
