import { isSameBorder } from "./customs-union.ts";
import { pairFor } from "./dispute.ts";
import type { Finding } from "./finding.ts";
import { isActor } from "./roles.ts";
import { otherOfSection } from "./section.ts";
import { type Sentence, wordsBetween } from "./sentence.ts";

/** Words for goods of the whole world, which need no party. */
const WORLD =
  /\b(?:import(?:s|ed)?|foreign|overseas|worldwide|global|all (?:countries|nations|goods)|every (?:country|nation)|any country)\b/i;

/** An answer is to somebody. */
const ANSWER = /\b(?:answer|retaliat|respon|repl|counter)\w*/i;

/** A side that a sentence leaves out is taken from the text around it; what no text names stays unknown. */
export function completeParties(findings: Finding[]): Finding[] {
  const done: Finding[] = [];
  const bySentence = tariffsBySentence(findings);
  for (const finding of findings) {
    const own = bySentence.get(finding.sentence) ?? [];
    done.push(finding.kind === "tariff" ? completed(finding, done, own) : finding);
  }
  return done;
}

function tariffsBySentence(findings: readonly Finding[]): Map<Sentence, Finding[]> {
  const bySentence = new Map<Sentence, Finding[]>();
  for (const finding of findings.filter(({ kind }) => kind === "tariff"))
    bySentence.set(finding.sentence, [...(bySentence.get(finding.sentence) ?? []), finding]);
  return bySentence;
}

function completed(finding: Finding, before: readonly Finding[], own: readonly Finding[]): Finding {
  const { imposer, target, goods } = finding;
  if (imposer === null && target === null) return fromDispute(finding, before);
  if (imposer === null && target !== null)
    return { ...finding, imposer: imposerOn(target, finding, before, own) };
  if (imposer === null || target !== null || WORLD.test(goods ?? "")) return finding;
  return { ...finding, target: targetOf(imposer, finding, before) };
}

/** Whom a party taxes, by the first way that says so. */
function targetOf(imposer: string, finding: Finding, before: readonly Finding[]): string | null {
  const { sentence, goods } = finding;
  const isOpen = goods === null || ANSWER.test(sentence.text);
  return (
    partnerInDeal(sentence, imposer) ??
    (goods === null ? onlyOther(sentence, imposer) : null) ??
    lastTargetOf(imposer, recent(finding, before)) ??
    (isOpen ? otherOfSection(sentence, imposer) : null) ??
    pairPartner(sentence, imposer) ??
    lastTargetOf(imposer, before)
  );
}

/** Who taxes a party, by the first way that says so. */
function imposerOn(
  target: string,
  finding: Finding,
  before: readonly Finding[],
  own: readonly Finding[],
): string | null {
  const { sentence } = finding;
  return (
    actorOf(sentence, target, before) ??
    lastImposerOn(target, recent(finding, before)) ??
    onlyOther(sentence, target, own) ??
    otherOfSection(sentence, target) ??
    pairPartner(sentence, target) ??
    lastImposerOn(target, before) ??
    usualImposer(target, before)
  );
}

/** Neither side is told: "“A 60% tariff won’t bring a factory,” he said", "the rest pays 25%". */
function fromDispute(finding: Finding, before: readonly Finding[]): Finding {
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

/** The findings of the sentence and of those just before. */
function recent({ sentence }: Finding, before: readonly Finding[]): Finding[] {
  const near = [sentence, sentence.previous, sentence.previous?.previous];
  return before.filter((one) => near.includes(one.sentence));
}

/** "Tariffs on drugs could reach 250%, the president said": who speaks, when he has laid tariffs before. */
function actorOf(sentence: Sentence, target: string, before: readonly Finding[]): string | null {
  const actors = sentence.parties.filter((party) => party.party !== target && isActor(sentence, party));
  const named = [...new Set(actors.map(({ party }) => party))];
  const known = named.filter((party) => before.some(({ imposer }) => imposer === party));
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** How many sentences may lie between a party and the tariff that is its. */
const NEAR = 2;

function onlyOther(sentence: Sentence, party: string, own: readonly Finding[] = []): string | null {
  const isHit = (other: string) => own.some(({ imposer, target }) => imposer === null && target === other);
  let from: Sentence | null = sentence;
  for (let i = 0; i <= NEAR && from !== null; i += 1) {
    const others = [...new Set(from.parties.map((one) => one.party))].filter(
      (one) => one !== party && !isHit(one),
    );
    if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
    from = from.previous;
  }
  return null;
}

/** Whom the party has taxed last, or else who has taxed it. */
function lastTargetOf(party: string, before: readonly Finding[]): string | null {
  return (
    partyOf(before.findLast((one) => isTold(one) && one.imposer === party)?.target) ??
    partyOf(before.findLast((one) => isTold(one) && one.target === party)?.imposer)
  );
}

function lastImposerOn(party: string, before: readonly Finding[]): string | null {
  return (
    partyOf(before.findLast((one) => isTold(one) && one.target === party)?.imposer) ??
    partyOf(before.findLast((one) => isTold(one) && one.imposer === party)?.target)
  );
}

/** "under its agreement with Britain": with whom. */
function partnerInDeal(sentence: Sentence, party: string): string | null {
  const other = sentence.parties.find(
    ({ at, party: one }) =>
      one !== party &&
      /\b(?:agreement|deal|pact|accord|treaty) with(?: the)?$/i.test(
        wordsBetween(sentence, Math.max(0, at - 4), at),
      ),
  );
  return other?.party ?? null;
}

/** Who has laid most of the tariffs told so far, where nobody comes near. */
function usualImposer(target: string, before: readonly Finding[]): string | null {
  const told = before.filter((one) => isTold(one) && one.imposer !== target);
  const counts = new Map<string, number>();
  for (const { imposer } of told) counts.set(imposer ?? "", (counts.get(imposer ?? "") ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > told.length / 2 ? first[0] : null;
}

function isTold({ kind, imposer, target }: Finding): boolean {
  return kind === "tariff" && imposer !== null && target !== null;
}

/** One party by its name; a description or a list is none. */
function partyOf(name: string | null | undefined): string | null {
  return name && /^\p{Lu}/u.test(name) && !name.includes(",") ? name : null;
}

function pairPartner({ context: { pair } }: Sentence, party: string): string | null {
  return pair?.includes(party) ? (pair.find((one) => one !== party) ?? null) : null;
}
