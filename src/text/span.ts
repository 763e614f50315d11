/** A stretch of a text: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers, exactly as they stand. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
