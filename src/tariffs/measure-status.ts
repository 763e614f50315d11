import type { MeasurePlace } from "./measure-roles.ts";
import type { MeasureRule } from "./measure-vocabulary.ts";
import type { TariffStatus } from "./model.ts";
import type { Sentence } from "./sentence.ts";

/** The words around a measure, and what they make of it; the first that is there decides. */
const PURCHASE_WORDS: readonly (readonly [TariffStatus, RegExp])[] = [
  ["suspended", /\b(?:halt\w*|stop\w*|paus\w*|suspend\w*|ceas\w*|cancel\w*|limit\w*)\b/i],
  [
    "expected",
    /\b(?:agree\w*|commit\w*|pledg\w*|promis\w*|vow\w*|expect\w*|will|would|may|might|could|consider\w*|plan\w*)\b/i,
  ],
  ["imposed", /./],
];

const STATUS_WORDS: readonly (readonly [TariffStatus, RegExp])[] = [
  [
    "threatened",
    /\bthreat\w*|\bvow\w*|\bwarn(?:ed|s|ing) (?:it|he|she|that)|\bwould also impose|\b(?:would|will) (?:also )?(?:impose|charge|introduce|apply|levy)/i,
  ],
  [
    "expected",
    /\b(?:expect\w*|would|will|may|might|could|consider\w*|plan\w*|hop\w*|likely|commit to|delay that|pledg\w*|promis\w*|wants?|urg\w*|seek\w*|sought|propos\w*)\b/i,
  ],
  [
    "suspended",
    /\b(?:suspend(?:ed|ing)? (?:the |its |their )?(?:export control|control|restriction|curb|ban|measure)\w*|paus\w*|defer\w*|postpon\w*|delay\w*)/i,
  ],
  [
    "cut",
    /\b(?:eas\w+|lift\w*|relax\w*|approv\w*|grant\w*|clear\w*|resum\w*|green light|remov\w*|allow\w*|agreed to buy\w*)\b/i,
  ],
  ["raised", /\b(?:tighten\w*|increas\w*|expand\w*|widen\w*|strengthen\w*)\b/i],
  [
    "imposed",
    /\b(?:impos\w*|restrict(?:ed|ing|s)\b|introduc\w*|announc\w*|plac\w*|launch\w*|open\w*|start\w*|bann\w*|blacklist\w*|sanction\w*|halt\w*|suspend\w*|add\w*|block\w*|tak\w* effect)/i,
  ],
];

/** What happens to a measure, by the words just around it. */
export function statusOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace): TariffStatus {
  const clause = sentence.clauses[at];
  const words = sentence.tokens
    .filter((_, i) => sentence.clauses[i] === clause && i > at - 12 && i < to + 3)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\bMay\b/g, "");
  const table = rule.kind === "purchase" ? PURCHASE_WORDS : STATUS_WORDS;
  return table.find(([, pattern]) => pattern.test(words))?.[0] ?? "remaining";
}
