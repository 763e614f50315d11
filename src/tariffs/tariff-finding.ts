import type { Anchor } from "./anchor.ts";
import type { Finding } from "./finding.ts";
import type { RateChange } from "./rate-changes.ts";
import type { Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { laidOn } from "./target.ts";
import { whenAt } from "./when.ts";

type Status = Finding["status"];

/** What a fall, or a rise, from a level told beside it makes of a status. */
const FALLING: Partial<Record<Status, Status>> = { threatened: "expected", imposed: "cut" };
const RISING: Partial<Record<Status, Status>> = { cut: "raised" };

/** The status of one rate among several: what fell was cut, what rose was raised. */
export function statusOfChange(status: Status, change: RateChange): Status {
  const { previousPercent, ratePercent, isFurther } = change;
  if (isFurther) return status === "imposed" ? "raised" : status;
  if (change.isAdded && status === "imposed") return "raised";
  if (previousPercent === null || ratePercent === null || change.change !== "to") return status;
  const table = previousPercent < ratePercent ? RISING : FALLING;
  return table[status] ?? status;
}

/** "scrapped the 35% duty" leaves nothing of it; "lifted it for three months" leaves it suspended. */
export function withoutLevel({ sentence, action, at }: Anchor, finding: Finding): Finding {
  const { status, change, previousPercent, ratePercent } = finding;
  if (action?.isRemoval !== true || change !== null || previousPercent !== null) return finding;
  const isTemporary =
    /\b(?:temporar\w+|until|till|for (?:\w+ ){1,2}(?:days?|weeks?|months?|years?|same period))\b/i.test(
      wordsBetween(sentence, Math.min(at, action.at), Math.max(at, action.at) + 24),
    );
  if (isTemporary && status === "cut") return { ...finding, status: "suspended" };
  if (status !== "cut" && status !== "expected") return finding;
  if (ratePercent === null && isWholly(finding, sentence.tokens[action.at]?.lower ?? ""))
    return { ...finding, ratePercent: 0, bound: "exactly", change: "to" };
  if (ratePercent === null || ratePercent === 0) return finding;
  return { ...finding, ratePercent: 0, bound: "exactly", change: "to", previousPercent: ratePercent };
}

/** "scrapped its duty", "abolished all tariffs", but not "part of the tariffs". */
function isWholly({ sentence, at, isDefinite, goods }: Finding, verb: string): boolean {
  const isPart = /\b(?:part|some|most|half|many|several|share)\b/i.test(wordsBetween(sentence, at - 6, at));
  const isOther = /^ones?$/.test(wordAt(sentence, at));
  const isAll = /\b(?:its|their|his|her|all|both|the)\b/i.test(wordsBetween(sentence, at - 6, at));
  const ends = isAll
    ? /^(?:scrap|abolish|eliminat|zero|remov|drop|repeal|rescind|do|did|does|end)/
    : /^(?:scrap|abolish|eliminat|zero)/;
  return ends.test(verb) && !isPart && (!isDefinite || isOther || goods !== null);
}

/** One finding, or for both sides one in each direction. */
export function perSide(
  anchor: Anchor,
  imposer: Side | null,
  change: RateChange,
  isList: boolean,
): Finding[] {
  const from = isList ? change.from : anchor.at + 1;
  const base = basis(anchor, change);
  const gapped = gappedParty(anchor, change);
  if (gapped !== null) return [{ ...base, imposer: imposer?.parties[0] ?? null, target: gapped }];
  if (imposer?.isMutual === true) return ofBoth(anchor, imposer, base, from);
  const on = laidOn(anchor, imposer, from);
  return (imposer?.parties ?? [null]).map((party) => ({
    ...base,
    imposer: party,
    ...withoutImposer(on, party),
  }));
}

/** "Japan and the US agreed to lower tariffs on Japanese cars": only the other lays them. */
function ofBoth(anchor: Anchor, imposer: Side, base: Finding, from: number): Finding[] {
  const on = laidOn(anchor, null, from);
  const isOne = on.target !== null && imposer.parties.includes(on.target);
  const other = isOne ? imposer.parties.find((party) => party !== on.target) : undefined;
  return other === undefined ? directions(base, imposer) : [{ ...base, imposer: other, ...on }];
}

/** "…, Ghana 10% and Lesotho 50%": the party before the rate. */
function gappedParty({ sentence, action, rates }: Anchor, { from }: RateChange): string | null {
  const rate = sentence.rates.find(({ to }) => to === from);
  const isFirst = rate === rates[0]?.rate || rate?.at === rates[0]?.rate.at;
  if (action?.isSuffered !== true || rate === undefined || isFirst) return null;
  const isJoin = (at: number) => /^(?:with|at|a|an)$/.test(wordAt(sentence, at));
  return (
    sentence.parties.find(({ to }) => to === rate.at || (to === rate.at - 1 && isJoin(to)))?.party ?? null
  );
}

/** Nobody taxes his own goods: who is taxed is certain, who acts was misread. */
function withoutImposer(on: ReturnType<typeof laidOn>, imposer: string | null) {
  return on.target !== null && on.target === imposer ? { ...on, imposer: null } : on;
}

function directions(base: Finding, { parties }: Side): Finding[] {
  const [one = null, other = null] = parties;
  return [
    { ...base, imposer: one, target: other, isDefinite: false },
    { ...base, imposer: other, target: one, isDefinite: false },
  ];
}

/** A finding before its parties and its status are known. */
export function basis({ sentence, at, from, action, kind }: Anchor, change: RateChange): Finding {
  return {
    sentence,
    at,
    kind: "tariff",
    imposer: null,
    target: null,
    goods: null,
    ratePercent: change.ratePercent,
    bound: change.bound,
    change: change.change,
    previousPercent: change.previousPercent,
    status: "imposed",
    when: whenAt(sentence, action?.at ?? at),
    rule: change.rule,
    isDefinite: kind === "anaphor" || (kind === "noun" && isDefinite(sentence, from, at)),
    isIdle: action === null,
    isAnaphor: kind === "anaphor",
    isBare: kind === "rate",
    isRemoval: action?.isRemoval ?? false,
  };
}

/** "the tariff", "those tariffs", "its levies": told before. */
export function isDefinite(sentence: Sentence, from: number, at: number): boolean {
  const first = sentence.tokens.slice(Math.max(0, from - 1), at).map(({ lower }) => lower);
  const isNarrow = at - from <= 4;
  if (/^(?:he|she|it|they|that|which)$/.test(wordAt(sentence, at + 1))) return false;
  return isNarrow && first.some((word) => /^(?:the|that|this|those|these|such)$/.test(word));
}

/** A statement without a rate. */
export const NO_RATE: RateChange = {
  ratePercent: null,
  bound: null,
  change: null,
  previousPercent: null,
  from: 0,
  rule: "action",
  isFurther: false,
};
