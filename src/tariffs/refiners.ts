import type { Finding } from "./finding.ts";

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

/** "The tariffs will be averted" speaks of the last tariff told; its parties and rate are that one’s. */
function resolveDefinite(findings: Finding[]): Finding[] {
  const done: Finding[] = [];
  for (const finding of findings) done.push(finding.isDefinite ? completed(finding, done) : finding);
  return done;
}

/** How many sentences back the tariff may have been told. */
const MEMORY = 6;

function completed(finding: Finding, before: readonly Finding[]): Finding {
  if (finding.rule === "expiry") return withLevelOf(finding, before);
  if (
    finding.kind !== "tariff" ||
    (finding.imposer !== null && finding.target !== null && finding.ratePercent !== null)
  )
    return finding;
  const earlier = before.findLast(
    (one) =>
      one.kind === "tariff" &&
      one.sentence !== finding.sentence &&
      isNear(one, finding) &&
      fits(one, finding),
  );
  if (earlier === undefined) return finding;
  const isNewLevel = finding.status === "cut" || finding.status === "expected";
  return {
    ...finding,
    imposer: finding.imposer ?? earlier.imposer,
    target: finding.target ?? earlier.target,
    goods: finding.goods ?? earlier.goods,
    ratePercent: isNewLevel || finding.ratePercent !== null ? finding.ratePercent : earlier.ratePercent,
    bound: isNewLevel || finding.ratePercent !== null ? finding.bound : earlier.bound,
    previousPercent: finding.previousPercent ?? (isNewLevel ? earlier.ratePercent : null),
    status: finding.rule === "such-a-tariff" ? earlier.status : finding.status,
  };
}

/** What runs out is the last cut between the two. */
function withLevelOf(finding: Finding, before: readonly Finding[]): Finding {
  const cut = before.findLast(
    (one) =>
      one.status === "cut" &&
      one.imposer === finding.imposer &&
      one.target === finding.target &&
      one.ratePercent !== null,
  );
  return cut ? { ...finding, ratePercent: cut.ratePercent, bound: cut.bound } : finding;
}

function isNear(earlier: Finding, finding: Finding): boolean {
  let sentence: Finding["sentence"] | null = finding.sentence;
  for (let i = 0; i <= MEMORY && sentence !== null; i += 1) {
    if (sentence === earlier.sentence) return true;
    sentence = sentence.previous;
  }
  return false;
}

function fits(earlier: Finding, { imposer, target, status }: Finding): boolean {
  if (status === "averted" && earlier.ratePercent === null) return false;
  const same = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return same(imposer, earlier.imposer) && same(target, earlier.target);
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
    const isList = before?.sentence === finding.sentence && before.at === finding.at && before.imposer === finding.imposer;
    return isList && finding.target === null && finding.rule === "rate" && finding.goods !== null ? { ...finding, target: before.target } : finding;
  });
}

/** "Tariffs on drugs could reach 250%, Trump said": who speaks, when he has imposed before. */
function usualImposer(findings: Finding[]): Finding[] {
  return findings.map((finding) => {
    if (finding.kind !== "tariff" || finding.imposer !== null) return finding;
    const named = finding.sentence.parties.map(({ party }) => party).filter((party) => party !== finding.target);
    const known = new Set(findings.filter(({ kind, imposer }) => kind === "tariff" && imposer !== null).map(({ imposer }) => imposer));
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
