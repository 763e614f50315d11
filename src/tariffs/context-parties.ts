import type { Finding } from "./finding.ts";
import { isActor } from "./roles.ts";
import type { Sentence } from "./sentence.ts";

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
    return { ...finding, target: partnerOf(finding, imposer, before) };
  if (imposer === null && target !== null) {
    const other = actorOf(finding.sentence, target, before) ?? partnerOf(finding, target, before);
    return { ...finding, imposer: other };
  }
  return finding;
}

/** "Tariffs on drugs could reach 250%, the president said": who speaks, when he has laid tariffs before. */
function actorOf(sentence: Sentence, target: string, before: readonly Finding[]): string | null {
  const actors = sentence.parties.filter((party) => party.party !== target && isActor(sentence, party));
  const named = [...new Set(actors.map(({ party }) => party))];
  const known = named.filter((party) => before.some(({ imposer }) => imposer === party));
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** The other side: the only other party of the sentence, of the last tariff between the two, of the document. */
function partnerOf({ sentence }: Finding, party: string, before: readonly Finding[]): string | null {
  return onlyOther(sentence, party) ?? lastPartner(party, before) ?? mainPartner(sentence, party);
}

function onlyOther({ parties, context }: Sentence, party: string): string | null {
  const others = [...new Set(parties.map((one) => one.party))].filter((one) => one !== party);
  const [other] = others;
  return other !== undefined && others.length === 1 && context.mainParties.includes(other) ? other : null;
}

function lastPartner(party: string, before: readonly Finding[]): string | null {
  const last = before.findLast(
    ({ kind, imposer, target }) =>
      kind === "tariff" && imposer !== null && target !== null && (imposer === party || target === party),
  );
  const partner = last?.imposer === party ? last.target : (last?.imposer ?? null);
  return partner !== null && /^\p{Lu}/u.test(partner) && !partner.includes(",") ? partner : null;
}

function mainPartner({ context }: Sentence, party: string): string | null {
  const { mainParties } = context;
  if (!mainParties.includes(party)) return null;
  return mainParties.find((one) => one !== party) ?? null;
}
