import type { Shape } from "./shape.ts";

/** A reason why words between marks are nobody's speech. */
export interface Refusal {
  readonly name: string;
  applies(words: string, before: string, after: string): boolean;
}

export const PRACTICE_NAME = "the name of a practice";

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|the|to|up|with|vs|de|la|le)$/i;

/** In order; `before` and `after` are the text around the marks, at most some sixty characters of it. */
export const REFUSALS: readonly Refusal[] = [
  { name: "named so", applies: (_, before) => NAMING.test(before) },
  { name: "a word as a word", applies: (_, before) => WORD_ITSELF.test(before) },
  { name: PRACTICE_NAME, applies: (words, _, after) => isShort(words, 5) && PRACTICE.test(after) },
  {
    name: "nickname",
    applies: (words, before, after) =>
      isShort(words, 3) &&
      /\p{Lu}(?:\p{L}*|\.) ?$/u.test(before) &&
      !/[,.!?…]$/.test(words) &&
      /^ ?\p{Lu}/u.test(after) &&
      /^\p{Lu}/u.test(words),
  },
  { name: "title", applies: (words, before, after) => isTitle(words) && !isUtterance(words, before, after) },
];

const NAMING =
  /(?:\bso-called|\bknown (?:locally |widely |officially )?as(?: an?| the)?|\b(?:nick)?named|\b(?:is|was|are|were|be|been|also|commonly|popularly) (?:called|dubbed)|\btitled|\bentitled|\bdubbed(?: the)?|\bsubtitled|\bheadlined|\bcodenamed|\bstands? for|\bmean(?:s|ing)|\btranslates? (?:as|to)|\babbreviated|\bpronounced)[,:]? $/i;
const WORD_ITSELF =
  /\b(?:word|words|term|terms|phrase|slogan|motto|name|label|title|hashtag|expression|concept|notion|nickname|acronym)s?(?: of| like| such as)? $/i;
const PRACTICE =
  /^,? (?:an?|the) (?:\p{L}+ )?(?:strategy|term|phrase|practice|policy|tactic|expression|slogan|nickname|word|reference|play on)\b/u;

function isShort(words: string, most: number): boolean {
  return words.split(/\s+/).length <= most;
}

/** Every word that counts is capitalised: “The Quiet River”. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  return all.length <= 8 && all.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word));
}

/** It stands alone with its own end: “Nonsense,” said Lee; Lee said: “No.” */
function isUtterance(words: string, before: string, after: string): boolean {
  if (/[:,] $/.test(before) || /[!?]$/.test(words)) return true;
  const begins = before.trim() === "" || /[.!?”"’»] $/.test(before);
  return begins && (/[,!?…–—-]$/.test(words) || /^,/.test(after));
}

/** The name of the first refusal that applies to a quotation, or null. */
export function refusalOf(shape: Shape, quote: number): string | null {
  const found = shape.quotes[quote];
  if (found === undefined) return "none";
  const { span, outer } = found;
  const before = shape.text.slice(Math.max(0, outer.start - 60), outer.start);
  const after = shape.text.slice(outer.end, outer.end + 60);
  const words = shape.text.slice(span.start, Math.min(span.end, span.start + 400));
  if (!/[\p{L}\p{N}]/u.test(words)) return "no word";
  return REFUSALS.find(({ applies }) => applies(words, before, after))?.name ?? null;
}
