import type { Finding } from "./finding.ts";
import { partiesOfSection } from "./section.ts";
import type { Sentence } from "./sentence.ts";

/** How many sentences back it still matters how far. */
const NEAR = 6;

/**
 * Who taxes whom in a sentence that leaves both out, or one: the pair told before that fits best, by how near it was
 * told, its goods, its rate and the parties that the sentence names. Null where two pairs fit alike, or none well.
 */
export function pairFor(finding: Finding, before: readonly Finding[]): Finding | null {
  if (isFromElsewhere(finding.sentence)) return null;
  const section = partiesOfSection(finding.sentence);
  const best = new Map<string, { readonly told: Finding; readonly score: number }>();
  for (const told of before) {
    if (!isPair(told) || !fits(finding, told)) continue;
    const key = `${told.imposer}→${told.target}`;
    const score = scoreOf(finding, told, section);
    if (score >= (best.get(key)?.score ?? 0)) best.set(key, { told, score });
  }
  const [first, second] = [...best.values()].toSorted((a, b) => b.score - a.score);
  if (first === undefined || first.score < LEAST || first.score === second?.score) return null;
  return first.told;
}

/** "a car from Stuttgart": a place whose country nobody tells. */
function isFromElsewhere({ tokens, parties, dates }: Sentence): boolean {
  const from = tokens.findIndex(
    ({ lower }, i) => lower === "from" && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? ""),
  );
  const start = tokens[from + 1]?.start ?? 0;
  const isKnown =
    parties.some(({ at, to }) => at <= from + 1 && from + 1 < to) ||
    dates().some(({ span }) => span.start <= start && start < span.end);
  return from !== -1 && !isKnown;
}

/** As much as a pair scores that was told three sentences before. */
const LEAST = 2;

function isPair({ kind, imposer, target }: Finding): boolean {
  return kind === "tariff" && imposer !== null && target !== null;
}

function fits(finding: Finding, told: Finding): boolean {
  return (
    (finding.imposer === null || finding.imposer === told.imposer) &&
    (finding.target === null || finding.target === told.target)
  );
}

function scoreOf(finding: Finding, told: Finding, section: readonly string[]): number {
  const { sentence, ratePercent } = finding;
  const named = new Set(sentence.parties.map(({ party }) => party));
  const isOf = (party: string) => party === told.imposer || (told.target ?? "").split(", ").includes(party);
  const parties = [...named].reduce((sum, party) => sum + (isOf(party) ? 2 : -4), 0);
  const isSameRate = ratePercent !== null && ratePercent === told.ratePercent;
  const distance = sentencesBetween(told.sentence, sentence);
  const nearness = Math.max(1, 3.5 - distance / 2);
  const strangers =
    section.length < 2 ? 0 : [told.imposer, told.target].filter((one) => !section.includes(one ?? "")).length;
  return (
    parties + nearness - 1.5 * strangers + (isSameRate ? 1.5 : 0) + (sharesGoods(sentence, told) ? 3 : 0)
  );
}

/** Whether a sentence speaks of the goods of a tariff told before. */
function sharesGoods({ text }: Sentence, { goods }: Finding): boolean {
  const words = (goods ?? "").toLowerCase().match(/\p{Ll}{4,}/gu) ?? [];
  const own = text.toLowerCase();
  return words.some((word) => !NO_GOODS.test(word) && own.includes(word.replace(/s$/, "")));
}

const NO_GOODS =
  /^(?:goods|imports?|exports?|products?|from|with|into|made|most|other|that|their|entering|chinese|american|european)$/;

function sentencesBetween(from: Sentence, to: Sentence): number {
  let sentence: Sentence | null = to;
  for (let i = 0; i <= NEAR && sentence !== null; i += 1) {
    if (sentence === from) return i;
    sentence = sentence.previous;
  }
  return NEAR + 1;
}
