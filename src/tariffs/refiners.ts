import { completeParties } from "./context-parties.ts";
import { withoutOwnGoods } from "./customs-union.ts";
import type { Finding } from "./finding.ts";
import { resolveInKind } from "./in-kind-rule.ts";
import { resolveDefinite } from "./resolve-definite.ts";

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
  resolveInKind,
  dropVague,
  withoutOwnGoods,
  completeParties,
  withoutOwnGoods,
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

/** "retaliated with tariffs": against whoever is named as acting before, or is the other of the two. */
function answerTargets(findings: Finding[]): Finding[] {
  return findings.map((finding, i) => {
    if (
      (finding.target !== null && finding.ratePercent !== null) ||
      finding.imposer === null ||
      !/\bretaliat|\bhit back|\bof its own|\bin response|\bresponded|\bcountermeasure|\bin kind\b|\banswer\w*|\bthe same size|\btit-for-tat/i.test(
        finding.sentence.text,
      )
    )
      return finding;
    const before = findings
      .slice(0, i)
      .findLast((one) => one.imposer !== finding.imposer && one.imposer !== null);
    const isAnswered = before && (before.target === finding.imposer || before.sentence === finding.sentence);
    return isAnswered
      ? { ...finding, target: finding.target ?? before.imposer, ...sameSize(finding, before) }
      : finding;
  });
}

/** "a levy of the same size" */
function sameSize({ sentence, ratePercent }: Finding, before: Finding): Partial<Finding> {
  const isSame = /\b(?:the same (?:size|rate|level|amount)|equal size|equivalent size|matching)\b/i.test(
    sentence.text,
  );
  return isSame && ratePercent === null ? { ratePercent: before.ratePercent, bound: before.bound } : {};
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

/** Without an imposer, a target, goods and a rate, nothing is said. */
function dropEmpty(findings: Finding[]): Finding[] {
  const isOwn = ({ imposer, target }: Finding) => imposer !== null && imposer === target;
  return findings.filter((finding) => {
    const { kind, imposer, target, goods, ratePercent, isBare } = finding;
    if (kind !== "tariff") return true;
    if (isOwn(finding)) return false;
    if (isBare) return imposer !== null && target !== null;
    if (ratePercent !== null) return imposer !== null || target !== null;
    return imposer !== null && (target !== null || goods !== null);
  });
}

function dropVague(findings: Finding[]): Finding[] {
  return findings.filter((finding) => !isVague(finding));
}

/** "It could double next year": whose, nobody says. */
function isVague({ isAnaphor, status, sentence, change, ratePercent }: Finding): boolean {
  const isOpen = status === "expected" || status === "threatened";
  return (
    isAnaphor === true && isOpen && sentence.parties.length === 0 && (ratePercent === null || change === "by")
  );
}

/** The same level, told in the same sentence with the one before. */
function isToldWithMore(finding: Finding, findings: readonly Finding[]): boolean {
  const { sentence, imposer, target, ratePercent, status, previousPercent } = finding;
  if (finding.kind !== "tariff" || previousPercent !== null || ratePercent === null) return false;
  return findings.some(
    (one) =>
      one.sentence === sentence &&
      one.imposer === imposer &&
      one.target === target &&
      one.ratePercent === ratePercent &&
      one.status === status &&
      one.previousPercent !== null,
  );
}

/** The same thing said twice in one sentence is said once. */
function dropRepeats(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  const told = findings.filter((finding) => !isToldWithMore(finding, findings));
  return told.filter((finding) => {
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
