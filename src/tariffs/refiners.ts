import type { Finding } from "./finding.ts";
import { resolveDefinite } from "./resolve-definite.ts";
import { isActor } from "./roles.ts";

/** Completes the findings of a document from one another, in order. */
export function refine(findings: readonly Finding[]): Finding[] {
  return REFINERS.reduce((list, refiner) => refiner(list), [...findings]);
}

type Refiner = (findings: Finding[]) => Finding[];

const REFINERS: readonly Refiner[] = [
  announcedOnly,
  resolveDefinite,
  answerTargets,
  sharedTargets,
  onlyOtherParty,
  otherMainParty,
  usualImposer,
  dropEmpty,
  dropRepeats,
];

/** A tariff announced and afterwards called "such a tariff", or a threat, was not in force when it was. */
function announcedOnly(findings: Finding[]): Finding[] {
  return findings.map((finding, i) => {
    if (
      finding.kind !== "tariff" ||
      finding.status !== "imposed" ||
      !/\bannounc|\bunveil/i.test(finding.sentence.text)
    )
      return finding;
    const isOpen = findings.slice(i + 1, i + 4).some(({ rule }) => rule === "such-a-tariff");
    return isOpen ? { ...finding, status: "threatened" } : finding;
  });
}

/** "A 20 per cent tariff on Chinese goods", where two parties alone tax each other: the other of the two. */
function otherMainParty(findings: Finding[]): Finding[] {
  return findings.map((finding) => {
    const { sentence, imposer, target } = finding;
    const parties = sentence.context.mainParties;
    if (imposer !== null || target === null || !parties.includes(target)) return finding;
    const other = parties.find((party) => party !== target) ?? null;
    if (findings.some((one) => one.sentence === sentence && one.target === other)) return finding;
    if (!findings.some((one) => one.imposer === other && one.target === target)) return finding;
    const isNamed = [sentence, sentence.previous, sentence.previous?.previous].some((one) =>
      one?.parties.some(({ party }) => party === other),
    );
    return isNamed ? { ...finding, imposer: other } : finding;
  });
}

/** "retaliated with tariffs": against whoever is named as acting before, or is the other of the two. */
function answerTargets(findings: Finding[]): Finding[] {
  return findings.map((finding, i) => {
    if (
      finding.target !== null ||
      finding.imposer === null ||
      !/\bretaliat|\bhit back|\bof its own|\bin response|\bresponded|\bcountermeasure|\bin kind\b|\btit-for-tat/i.test(
        finding.sentence.text,
      )
    )
      return finding;
    const before = findings
      .slice(0, i)
      .findLast((one) => one.imposer !== finding.imposer && one.imposer !== null);
    const isAnswered = before && (before.target === finding.imposer || before.sentence === finding.sentence);
    return isAnswered ? { ...finding, target: before.imposer } : finding;
  });
}

/** The only other party of the sentence, where no goods are named that would do for all the world. */
function onlyOtherParty(findings: Finding[]): Finding[] {
  return findings.map((finding) => {
    if (
      finding.kind !== "tariff" ||
      finding.target !== null ||
      finding.imposer === null ||
      finding.goods !== null
    )
      return finding;
    const others = [...new Set(finding.sentence.parties.map(({ party }) => party))].filter(
      (party) => party !== finding.imposer,
    );
    const [main] = finding.sentence.context.mainParties.filter((party) => party !== finding.imposer);
    return others.length === 1 && others[0] !== undefined && others[0] === main
      ? { ...finding, target: others[0] }
      : finding;
  });
}

/** "15% on coal from the US and 10% on oil": one list, one target. */
function sharedTargets(findings: Finding[]): Finding[] {
  return findings.map((finding, i) => {
    const before = findings[i - 1];
    const isList =
      before?.sentence === finding.sentence && before.at === finding.at && before.imposer === finding.imposer;
    return isList && finding.target === null && finding.rule === "rate" && finding.goods !== null
      ? { ...finding, target: before.target }
      : finding;
  });
}

/** "Tariffs on drugs could reach 250%, Trump said": who speaks, when he has imposed before. */
function usualImposer(findings: Finding[]): Finding[] {
  return findings.map((finding) => {
    if (finding.kind !== "tariff" || finding.imposer !== null) return finding;
    const actors = finding.sentence.parties.filter((party) => isActor(finding.sentence, party));
    const named = actors.map(({ party }) => party).filter((party) => party !== finding.target);
    const known = new Set(
      findings
        .filter(({ kind, imposer }) => kind === "tariff" && imposer !== null)
        .map(({ imposer }) => imposer),
    );
    const usual = [...new Set(named)].filter((party) => known.has(party));
    return usual.length === 1 && usual[0] !== undefined ? { ...finding, imposer: usual[0] } : finding;
  });
}

/** Without an imposer, a target, goods and a rate, nothing is said. */
function dropEmpty(findings: Finding[]): Finding[] {
  return findings.filter(({ kind, imposer, target, goods, ratePercent }) => {
    if (kind !== "tariff") return true;
    if (ratePercent !== null) return imposer !== null || target !== null;
    return imposer !== null && (target !== null || goods !== null);
  });
}

/** The same thing said twice in one sentence is said once. */
function dropRepeats(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { sentence, kind, imposer, target, ratePercent, previousPercent, status } = finding;
    const key = JSON.stringify([
      sentence.passage.address,
      sentence.span.start,
      kind,
      imposer,
      target,
      ratePercent,
      previousPercent,
      status,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
