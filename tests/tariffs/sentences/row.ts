/** Paragraphs (separated by "¶"), all that must be read from them, and why. */
export type Row = readonly [text: string, expected: readonly string[], reason: string];
