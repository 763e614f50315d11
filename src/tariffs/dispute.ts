import { isSameBorder } from "./customs-union.ts";
import type { Finding } from "./finding.ts";
import { isActor } from "./roles.ts";
import { partiesOfSection } from "./section.ts";
import type { Sentence } from "./sentence.ts";
import { isTold, recent } from "./told.ts";

/** How many sentences back it still matters how far. */
const NEAR = 6;

/**
 * Who taxes whom in a sentence that leaves both out, or one: the pair told before that fits best, by how near it was
 * told, its goods, its rate and the parties that the sentence names. Null where two pairs fit alike, or none well.
 */
function pairFor(finding: Finding, before: readonly Finding[]): Finding | null {
  if (isFromElsewhere(finding.sentence)) return null;
  const section = partiesOfSection(finding.sentence);
  const best = new Map<string, { readonly told: Finding; readonly score: number }>();
  for (const told of before) {
    if (!isTold(told) || !fits(finding, told)) continue;
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
export function sharesGoods({ text }: Sentence, { goods }: Finding): boolean {
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

/** Neither side is told: "“A 60% tariff won’t bring a factory,” he said", "the rest pays 25%". */
export function fromDispute(finding: Finding, before: readonly Finding[]): Finding {
  if (finding.ratePercent === null) return finding;
  const roles = byRoles(finding);
  if (roles !== null) return { ...finding, ...roles };
  const told = pairFor(finding, before);
  if (told === null) return finding.isBare ? { ...finding, ...byVictim(finding, before) } : finding;
  const isSame = finding.isIdle === true && told.ratePercent === finding.ratePercent;
  return {
    ...finding,
    imposer: told.imposer,
    target: told.target,
    status: isSame ? told.status : finding.status,
  };
}

/** "Canada admits American milk under a quota; anything over that pays 200 percent": who does something, and whose goods. */
function byRoles({ sentence, at }: Finding): Pick<Finding, "imposer" | "target"> | null {
  const [one, other, ...more] = [...new Set(sentence.parties.map(({ party }) => party))];
  if (one === undefined || other === undefined || more.length > 0) return null;
  const acts = (party: string) =>
    sentence.parties.some(
      (mention) => mention.party === party && mention.at < at && isActor(sentence, mention),
    );
  const isGoods = (party: string) =>
    sentence.parties.every(({ party: own, form }) => own !== party || form === "adjective") && !acts(party);
  if (acts(one) && isGoods(other)) return { imposer: one, target: other };
  return acts(other) && isGoods(one) ? { imposer: other, target: one } : null;
}

/** "Scotch pays 10 per cent under Britain’s arrangement": whoever was told to tax somebody else just before. */
function byVictim(finding: Finding, before: readonly Finding[]): Partial<Finding> {
  const [target, ...more] = new Set(finding.sentence.parties.map(({ party }) => party));
  const last = recent(finding, before).findLast(isTold);
  if (target === undefined || more.length > 0 || !last || last.imposer === null) return {};
  return isSameBorder(last.imposer, target) ? {} : { imposer: last.imposer, target };
}
