import { isSameBorder } from "./customs-union.ts";
import { fromDispute, sharesGoods } from "./dispute.ts";
import type { Finding } from "./finding.ts";
import { isActor } from "./roles.ts";
import { otherOfSection } from "./section.ts";
import { type Sentence, wordsBetween } from "./sentence.ts";
import { isTold, recent } from "./told.ts";

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
    onlyOther(sentence, target, (party) => isHit(party, own, before)) ??
    otherOfSection(sentence, target) ??
    pairPartner(sentence, target) ??
    lastImposerOn(target, before) ??
    usualImposer(target, before) ??
    imposerOfGoods(target, finding, before) ??
    (finding.isBare ? lastImposer(target, recent(finding, before)) : null)
  );
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

type IsHit = (party: string) => boolean;

function onlyOther(sentence: Sentence, party: string, isHit: IsHit = () => false): string | null {
  let from: Sentence | null = sentence;
  for (let i = 0; i <= NEAR && from !== null; i += 1) {
    const named = new Set(from.parties.map((one) => one.party));
    const others = [...named].filter((one) => one !== party && !isHit(one));
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

/** Who is himself taxed in the sentence, or has only been told to be taxed, is not who taxes. */
function isHit(party: string, own: readonly Finding[], before: readonly Finding[]): boolean {
  if (own.some(({ imposer, target }) => imposer === null && target === party)) return true;
  const told = before.filter(isTold);
  return told.some(({ target }) => target === party) && !told.some(({ imposer }) => imposer === party);
}

/** "Peru still faces a tariff on its copper": who has taxed the copper of others. */
function imposerOfGoods(target: string, { sentence }: Finding, before: readonly Finding[]): string | null {
  const imposer = before.findLast((one) => isTold(one) && sharesGoods(sentence, one))?.imposer ?? null;
  return imposer !== null && !isSameBorder(imposer, target) ? imposer : null;
}

/** "Iceland pays 15 per cent too": whoever has just been told to tax somebody else. */
function lastImposer(target: string, before: readonly Finding[]): string | null {
  const imposer = before.findLast(isTold)?.imposer ?? null;
  return imposer !== null && !isSameBorder(imposer, target) ? imposer : null;
}

/** One party by its name; a description or a list is none. */
function partyOf(name: string | null | undefined): string | null {
  return name && /^\p{Lu}/u.test(name) && !name.includes(",") ? name : null;
}

function pairPartner({ context: { pair } }: Sentence, party: string): string | null {
  return pair?.includes(party) ? (pair.find((one) => one !== party) ?? null) : null;
}
