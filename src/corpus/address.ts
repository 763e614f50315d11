import { slice } from "../text/span.ts";
import type { Address, Passage } from "./model.ts";

/** The parts of an address; `part` is 2 or more for a later passage that begins on the same line. */
export interface AddressParts {
  readonly seed: string;
  readonly line: number;
  readonly part: number;
}

/** Writes an address: `003:121`, or `003:121.2` for the second passage that begins on a line. */
export function formatAddress(seed: string, line: number, part = 1): Address {
  return part > 1 ? `${seed}:${line}.${part}` : `${seed}:${line}`;
}

/** Reads an address, or null where the text is none. Surrounding white space is allowed, nothing else. */
export function parseAddress(text: string): AddressParts | null {
  const match = /^([\p{L}\p{N}.-]+):([1-9]\d{0,8})(?:\.([1-9]\d{0,5}))?$/u.exec(text.trim());
  if (match === null) return null;
  return { seed: match[1] ?? "", line: Number(match[2]), part: Number(match[3] ?? 1) };
}

/** Whether a passage's words stand in its seed exactly where it says they do. */
export function isVerbatim(passage: Passage): boolean {
  const { seed, span } = passage;
  return (
    passage.text.length > 0 &&
    passage.text === slice(seed.text, span) &&
    passage.line === 1 + lineEnds(seed.text, 0, span.start) &&
    passage.endLine === passage.line + lineEnds(seed.text, span.start, span.end - 1)
  );
}

/** How many lines end between two offsets; only "\n" ends a line. */
function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
