import type { Finding } from "./finding.ts";
import { isActor } from "./roles.ts";
import { type Sentence, wordsBetween } from "./sentence.ts";

/** Words for goods of the whole world, which need no party. */
const WORLD =
  /\b(?:import(?:s|ed)?|foreign|overseas|worldwide|global|all (?:countries|nations|goods)|every (?:country|nation)|any country)\b/i;

/** A side that a sentence leaves out is taken from the text around it; what no text names stays unknown. */
export function completeParties(findings: Finding[]): Finding[] {
  const done: Finding[] = [];
  for (const finding of findings) done.push(finding.kind === "tariff" ? completed(finding, done) : finding);
  return done;
}

function completed(finding: Finding, before: readonly Finding[]): Finding {
  const { imposer, target, goods } = finding;
  if (imposer !== null && target === null && !WORLD.test(goods ?? ""))
    return {
      ...finding,
      target:
        partnerInDeal(finding.sentence, imposer) ??
        (goods === null ? onlyOther(finding.sentence, imposer) : null) ??
        lastTargetOf(imposer, recent(finding, before)) ??
        pairPartner(finding.sentence, imposer) ??
        lastTargetOf(imposer, before),
    };
  if (imposer === null && target !== null) {
    return {
      ...finding,
      imposer:
        actorOf(finding.sentence, target, before) ??
        lastImposerOn(target, recent(finding, before)) ??
        onlyOther(finding.sentence, target) ??
        pairPartner(finding.sentence, target) ??
        lastImposerOn(target, before) ??
        usualImposer(target, before),
    };
  }
  if (imposer !== null || target !== null) return finding;
  return finding.isBare ? onlyPair(finding, before) : sameRate(finding, before);
}

/** "“A 60% tariff won’t bring a factory,” he said": the one of that rate which was told before. */
function sameRate(finding: Finding, before: readonly Finding[]): Finding {
  const { ratePercent, isBare } = finding;
  if (ratePercent === null || isBare) return finding;
  const same = before.filter((one) => isTold(one) && one.ratePercent === ratePercent);
  const isOnePair = new Set(same.map((one) => `${one.imposer}→${one.target}`)).size === 1;
  const told = isOnePair ? same.at(-1) : undefined;
  return told
    ? {
        ...finding,
        imposer: told.imposer,
        target: told.target,
        status: finding.isIdle ? told.status : finding.status,
      }
    : finding;
}

/** "It has been taxed at 50%", "the rest pays 25%": between the two of whom the text has just told tariffs. */
function onlyPair(finding: Finding, before: readonly Finding[]): Finding {
  const told = recent(finding, before).filter(isTold);
  const [first] = told;
  const isClear = told.every(({ imposer, target }) => imposer === first?.imposer && target === first?.target);
  if (first === undefined || !isClear || finding.sentence.parties.length > 0) return finding;
  return { ...finding, imposer: first.imposer, target: first.target };
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

function onlyOther(sentence: Sentence, party: string): string | null {
  let from: Sentence | null = sentence;
  for (let i = 0; i <= NEAR && from !== null; i += 1) {
    const others = [...new Set(from.parties.map((one) => one.party))].filter((one) => one !== party);
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
