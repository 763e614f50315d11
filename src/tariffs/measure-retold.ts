import type { Finding } from "./finding.ts";
import { statusInWords } from "./measure-status.ts";
import type { Sentence } from "./sentence.ts";

/** "the curbs remain", "the limit was dropped": a measure told just before. */
const SAME =
  /\b(?:the|that|this|those|these|its|their) (?:ban|bans|curbs?|restrictions?|limits?|limitations?|embargo|quotas?|fees?|boycott|controls?|licen[cs]es?|permits?|checks|sanctions|blacklist|investigation|inquiry|probe)\b(?! (?:on|of|for)\b)/i;

/** "put the figure at $9 billion", "would buy $60bn of it": a sum promised just before. */
const FIGURE =
  /\b(?:put|puts|gave|gives|speaks?|spoke|talks?|talked|cited|cites|named|mentioned)\b[^.,;]{0,40}?[$€£¥]\d/i;

/** "if the ban was not lifted" */
const IN_A_CONDITION = /\b(?:if|unless|until|whether) (?:the|that|this|those|these|its|their) \w+/i;

const NEAR = 3;

/** A measure of the sentences before that this sentence speaks of again; empty where it does not. */
export function retoldMeasures(sentence: Sentence, read: (sentence: Sentence) => Finding[]): Finding[] {
  const isSame = IN_A_CONDITION.test(sentence.text) ? null : SAME.exec(sentence.text);
  const isFigure = isSame === null && FIGURE.test(sentence.text);
  if (isSame === null && !isFigure) return [];
  const told = toldBefore(sentence, read, isFigure);
  if (told === undefined) return [];
  const status = isFigure ? told.status : statusInWords(sentence.text);
  if (status === null) return [];
  return [{ ...told, sentence, at: 0, status, when: null, rule: isFigure ? "same-pledge" : "same-measure" }];
}

function toldBefore(
  { previous }: Sentence,
  read: (sentence: Sentence) => Finding[],
  isFigure: boolean,
): Finding | undefined {
  let from = previous;
  for (let i = 0; i < NEAR && from !== null; i += 1) {
    const told = read(from).findLast(({ kind }) => (kind === "purchase") === isFigure);
    if (told) return told;
    from = from.previous;
  }
  return undefined;
}
