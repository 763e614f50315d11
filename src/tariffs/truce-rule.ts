import type { Finding } from "./finding.ts";
import { mutualSide, type Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenAt } from "./when.ts";

/** A truce of arms is none of trade. */
const WAR =
  /\b(?:ceasefire|troops?|militar\w*|fighting|hostages?|shell(?:ed|ing)|missiles?|rebels?|army|armies|soldiers?|militants?|drones?|airstrikes?|bomb\w*|invasion|prisoners|humanitarian|front line|war in)\b/i;

/** What a truce does, or is done to it. */
const TRUCE_VERB =
  /\b(?:agreed|agree|declared|struck|reached|extend\w*|expir\w*|holds?|held|collaps\w*|runs? out|ran out|began|begins|ends?|ended|lasts?|signed|announced|renew\w*|prolong\w*|agrees|in place|in force|came into force)\b/i;

/**
 * Reads a truce in a trade dispute as the suspension of both sides’ tariffs.
 *
 * Accepts "agreed to a fragile truce in May", "the truce expires on November 10" in a document about trade;
 * refuses "the truce on the front line holds" and "a truce in their strained ties".
 */
export function readTruce(sentence: Sentence): Finding[] {
  const at = sentence.tokens.findIndex(({ lower }) => /^(?:truces?|standstill|ceasefire)$/.test(lower));
  if (at === -1 || !sentence.context.isAboutTrade || WAR.test(sentence.text)) return [];
  const side = mutualSide(sentence, at);
  if (side === null || !isTrade(sentence, at) || isSubjectOfTariff(sentence, at)) return [];
  return directionsOf(sentence, at, side);
}

function isTrade(sentence: Sentence, at: number): boolean {
  const clause = sentence.clauses[at];
  const words = sentence.tokens
    .filter((_, i) => sentence.clauses[i] === clause)
    .map(({ text }) => text)
    .join(" ");
  if (/\b(?:a|any|no) truces? (?:that|which)\b/i.test(sentence.text)) return false;
  const isOfOther =
    wordAt(sentence, at + 1) === "in" &&
    !isDate(sentence, at + 2) &&
    !/\b(?:trade|tariff|customs)\b/i.test(wordsBetween(sentence, at + 2, at + 5));
  return TRUCE_VERB.test(words) && !isOfOther;
}

function isDate(sentence: Sentence, at: number): boolean {
  const start = sentence.tokens[at]?.start ?? -1;
  return sentence.dates().some(({ span }) => span.start <= start && start < span.end);
}

/** "The truce brought tariffs down": told by the tariffs. */
function isSubjectOfTariff(sentence: Sentence, at: number): boolean {
  if (
    /\b(?:agreed|declared|struck|signed|announced|reached|extend\w*|renew\w*)\b[^,;]{0,40}$/i.test(
      wordsBetween(sentence, Math.max(0, at - 9), at),
    )
  )
    return false;
  return sentence.tariffs.some(
    (tariff) =>
      tariff > at &&
      sentence.clauses[tariff] === sentence.clauses[at] &&
      !/\b(?:on|over|about)\b/.test(wordsBetween(sentence, at + 1, at + 2)),
  );
}

function directionsOf(sentence: Sentence, at: number, { parties }: Side): Finding[] {
  const [one = null, other = null] = parties;
  const base: Finding = {
    sentence,
    at,
    kind: "tariff",
    imposer: one,
    target: other,
    goods: null,
    ratePercent: null,
    bound: null,
    change: null,
    previousPercent: null,
    status: "suspended",
    when: whenAt(sentence, at),
    rule: "truce",
    isDefinite: false,
    isBare: false,
    isRemoval: false,
  };
  return [base, { ...base, imposer: other, target: one }];
}
