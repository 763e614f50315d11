import { isBiography, isBystander, isMeasuredPeriod, isOtherYear, isSilence } from "./background.ts";
import type { WordKind } from "./governing-word.ts";
import type { Candidate } from "./model.ts";
import {
  isBackgroundYear,
  isBound,
  isComparison,
  isDateline,
  isHedgedRemark,
  isNamedByYear,
  isNoStatement,
  isOwnPeriod,
  isSpokenDay,
  isStatistic,
} from "./refusals.ts";
import {
  isChronicle,
  isDatedNoun,
  isDeadline,
  isFronted,
  isLevelBefore,
  isOrigin,
  isPlanned,
  isSinceThen,
} from "./signs.ts";
import { TOPIC } from "./topics.ts";

/** Says whether a sentence with a date is an event; null leaves it to the next rule. */
interface EventRule {
  readonly name: string;
  readonly decide: (candidate: Candidate) => "event" | "none" | null;
}

/** A verdict and the rule that gave it. */
export interface Verdict {
  readonly isEvent: boolean;
  readonly rule: string;
}

/** The first that decides, decides: refusals stand before what they guard against. */
const RULES: readonly EventRule[] = [
  { name: "no-statement", decide: refuseIf(isNoStatement) },
  { name: "dateline", decide: refuseIf(isDateline) },
  { name: "own-period", decide: refuseIf(isOwnPeriod) },
  { name: "comparison", decide: refuseIf(isComparison) },
  { name: "bound", decide: refuseIf(isBound) },
  { name: "named-by-year", decide: refuseIf(isNamedByYear) },
  { name: "background-year", decide: refuseIf(isBackgroundYear) },
  { name: "statistic", decide: refuseIf(isStatistic) },
  { name: "measured-period", decide: refuseIf(isMeasuredPeriod) },
  { name: "silence", decide: refuseIf(isSilence) },
  { name: "spoken-day", decide: refuseIf(isSpokenDay) },
  { name: "biography", decide: refuseIf(isBiography) },
  { name: "other-year", decide: refuseIf(isOtherYear) },
  { name: "bystander", decide: refuseIf(isBystander) },
  { name: "hedged-remark", decide: refuseIf(isHedgedRemark) },
  { name: "time-of-day", decide: acceptIf(({ borrowed }) => borrowed === "clock") },
  { name: "hours-from", decide: acceptIf(({ borrowed }) => borrowed === "hours") },
  { name: "lead", decide: acceptIf(({ borrowed }) => borrowed === "lead") },
  { name: "outcome", decide: acceptIf(({ borrowed }) => borrowed === "outcome") },
  { name: "chronicle", decide: acceptIf(isChronicle) },
  { name: "deadline", decide: acceptIf(isDeadline) },
  { name: "dated-noun", decide: acceptIf(isDatedNoun) },
  { name: "since-then", decide: acceptIf(isSinceThen) },
  { name: "remark", decide: acceptIf(isGovernedBy("remark")) },
  { name: "meeting", decide: acceptIf(isGovernedBy("meeting")) },
  { name: "event-noun", decide: acceptIf(isGovernedBy("event")) },
  { name: "act", decide: acceptIf(isGovernedBy("act")) },
  { name: "schedule", decide: acceptIf(isGovernedBy("schedule")) },
  { name: "origin", decide: acceptIf(isOrigin) },
  { name: "level-before", decide: acceptIf(isLevelBefore) },
  { name: "fronted", decide: acceptIf(isFronted) },
  { name: "planned", decide: acceptIf(isPlanned) },
  { name: "carrier", decide: acceptIf(isCarried) },
];

/** Whether a sentence with a date tells an event, and by which rule; without a rule it does not. */
export function judgeCandidate(candidate: Candidate): Verdict {
  for (const { name, decide } of RULES) {
    const verdict = decide(candidate);
    if (verdict !== null) return { isEvent: verdict === "event", rule: name };
  }
  return { isEvent: false, rule: "nothing-happens" };
}

function refuseIf(test: (candidate: Candidate) => boolean): EventRule["decide"] {
  return (candidate) => (test(candidate) ? "none" : null);
}

function acceptIf(test: (candidate: Candidate) => boolean): EventRule["decide"] {
  return (candidate) => (test(candidate) ? "event" : null);
}

/** “took effect on May 3”, “took control in May”. Not “took to the air in May”. */
function isCarried(candidate: Candidate): boolean {
  if (!isGovernedBy("carrier")(candidate)) return false;
  const { mention, sentence } = candidate;
  return (
    mention.precision === "day" || (TOPIC.test(sentence) && !/\b(?:takes?|took|taken) to\b/.test(sentence))
  );
}

function isGovernedBy(kind: WordKind): (candidate: Candidate) => boolean {
  return ({ governing }) => governing?.kind === kind;
}
