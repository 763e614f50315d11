import type { MeasurePlace, MeasureRule } from "./measure-vocabulary.ts";
import type { TariffStatus } from "./model.ts";
import type { Sentence } from "./sentence.ts";

type StatusTable = readonly (readonly [TariffStatus, RegExp])[];

/** The words around a measure, and what they make of it; the first that is there decides. */
const PURCHASE_WORDS: StatusTable = [
  ["suspended", /\b(?:halt\w*|stop\w*|paus\w*|suspend\w*|ceas\w*|cancel\w*|limit\w*)\b/i],
  [
    "expected",
    /\b(?:agree\w*|commit\w*|pledg\w*|promis\w*|vow\w*|expect\w*|will|would|may|might|could|consider\w*|plan\w*|offer\w*|undert\w*|is to|are to|sign\w* up)\b/i,
  ],
  ["raised", /\b(?:doubl\w*|tripl\w*|increas\w*|boost\w*|expand\w*|stepp\w*)\b/i],
  ["imposed", /./],
];

const STATUS_WORDS: StatusTable = [
  [
    "imposed",
    /\bstop(?:ped|s)? clearing\b|\b(?:needs?|needed|requires?|required) (?:\w+ )?(?:approval|clearance|permission)\b/i,
  ],
  [
    "averted",
    /\b(?:veto\w*|avert\w*|ruled out|rules out|undert\w+ not|pledg\w+ not|promis\w+ not|agreed not|will not (?:impose|introduce|bring)|spared)\b/i,
  ],
  [
    "remaining",
    /\b(?:refus\w* to (?:lift|drop|end|ease)|remains?|remained|stays?|stayed|kept (?:in place|its|their|the)|extend\w*|in place|still|since)\b/i,
  ],
  [
    "threatened",
    /\bthreat\w*|\bvow\w*|\bwarn(?:ed|s|ing) (?:it|he|she|that)|\bwould also impose|\b(?:would|will) (?:also )?(?:impose|charge|introduce|apply|levy)/i,
  ],
  [
    "expected",
    /\b(?:expect\w*|would|will|may|might|could|consider\w*|weigh\w*|plan\w*|prepar\w*|hop\w*|likely|commit to|delay that|pledg\w*|promis\w*|wants?|urg\w*|seek\w*|sought|propos\w*|float\w*|undert\w+)\b/i,
  ],
  [
    "suspended",
    /\b(?:stop(?:ped|s)? issuing|suspend(?:ed|ing|s)? (?:the |its |their |export |import |special |all )*(?:export control|control|restriction|curb|ban|measure|tax|levy|dut|docking|port|fee|case|quota|sanction)\w*|paus\w*|defer\w*|postpon\w*|delay\w*|agreed to suspend|waived for)/i,
  ],
  [
    "cut",
    /\b(?:eas\w+|lift\w*|relax\w*|approv\w*|grant\w*|clear\w*|resum\w*|green light|remov\w*|allow\w*|agreed to buy\w*|reopen\w*|scrap\w*|drop\w*|withdr\w*|end(?:ed|s)?|abolish\w*|repeal\w*|waiv\w*|cut|cuts|halv\w*|slash\w*|trim\w*|freed|exempt\w*|return\w*|restock\w*|lower\w*|reduc\w*)\b/i,
  ],
  [
    "raised",
    /\b(?:tighten\w*|increas\w*|expand\w*|widen\w*|strengthen\w*|doubl\w*|tripl\w*|rais\w*|enlarg\w*|revok\w*)\b/i,
  ],
  [
    "imposed",
    /\b(?:impos\w*|restrict(?:ed|ing|s)\b|introduc\w*|announc\w*|plac\w*|launch\w*|open\w*|start\w*|began|begun|bann\w*|barr\w*|blacklist\w*|sanction\w*|halt\w*|froze|freez\w*|suspend\w*|add\w*|block\w*|tak\w* effect|set|gave|given|adopt\w*|shut|clos\w*|pull\w*|took|taken|stopp\w*|capp\w*|limit\w*|exclud\w*|turned|order\w*|told|held|agree[ds]?|accept\w*|join\w*|now|required|demanded|hand\w*|fil\w+|put|curtail\w*)/i,
  ],
];

/** What happens to a measure, by the words just around it. */
export function statusOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace): TariffStatus {
  const clause = sentence.clauses[at];
  const near = (before: number, after: number) =>
    sentence.tokens
      .filter((_, i) => sentence.clauses[i] === clause && i > at - before && i < to + after)
      .map(({ text }) => text)
      .join(" ");
  if (/\b(?:until|till|if|unless)\b[^,;]*$/i.test(near(14, 0 - (to - at)))) return "expected";
  if (rule.kind === "purchase") return firstOf(PURCHASE_WORDS, near(12, 3)) ?? "remaining";
  if (
    rule.name === "shut-market" &&
    /\b(?:re)?open/i.test(near(0, 0) || near(12, 3)) &&
    !/\b(?:will|would|may|could)\b/i.test(near(12, 0))
  )
    return "cut";
  if (/\b(?:has|have) been\b.*\bsince\b/i.test(near(14, 14))) return "remaining";
  if (rule.name === "subsidy" && /\b(?:approv|grant)/i.test(near(14, 3))) return "imposed";
  return (
    firstOf(STATUS_WORDS, near(12, 3)) ??
    firstOf(STATUS_WORDS, near(16, 12)) ??
    (rule.name === "wto" ? "imposed" : "remaining")
  );
}

/** What a sentence says happens to a measure that was told before; null where it says nothing. */
export function statusInWords(text: string): TariffStatus | null {
  return firstOf(STATUS_WORDS, text);
}

function firstOf(table: StatusTable, words: string): TariffStatus | null {
  const text = words.replace(/\bMay\b/g, "");
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
