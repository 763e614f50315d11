import type { MeasurePlace } from "./measure-vocabulary.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** What ends the words that name the goods of a measure. */
const END =
  /^(?:[.;:–—()[\]”",]|in|since|until|as|after|before|unless|if|while|when|that|which|who|with|and|but|for|to|is|are|was|were|has|have|will|would|could|may|citing|vital|crucial|essential|used|needed|this|next|last|earlier|by)$/;

/** "on gallium and germanium", "exports of 12 metals": what the words go on to name. */
export function goodsOf(sentence: Sentence, { at, to }: MeasurePlace): string | null {
  const start = goodsStart(sentence, at, to);
  if (start === null) return goodsBefore(sentence, at);
  let end = start;
  while (end < start + 12 && end < sentence.tokens.length && !END.test(wordAt(sentence, end))) end += 1;
  const wording = wordsBetween(sentence, start, end);
  return wording === "" ? null : wording;
}

/** After "on" or "of", right behind the words of the measure or among them. */
function goodsStart(sentence: Sentence, at: number, to: number): number | null {
  const link = wordAt(sentence, to);
  if (link === "on" || link === "of") return to + 1;
  for (let i = to - 1; i > at; i -= 1) if (/^(?:on|of)$/.test(wordAt(sentence, i))) return i + 1;
  return link === "to" || link === "from" ? ofAfter(sentence, to) : null;
}

/** "exports to all countries of six metals" */
function ofAfter(sentence: Sentence, to: number): number | null {
  for (let at = to + 1; at < to + 6; at += 1) if (wordAt(sentence, at) === "of") return at + 1;
  return null;
}

function goodsBefore(sentence: Sentence, at: number): string | null {
  const match = /\b(?:rare[- ]earths?(?: minerals)?|chips?|semiconductors?|soya? ?beans?)\s*$/i.exec(
    wordsBetween(sentence, 0, at),
  );
  return match === null ? null : match[0].trim();
}
