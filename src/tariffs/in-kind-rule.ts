import type { Finding } from "./finding.ts";
import { type Side, subjectBefore } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenAt } from "./when.ts";

/** An answer that tells no rate of its own. */
const IN_KIND =
  /\b(?:in kind|with (?:the same|an? (?:equal|equivalent|identical|matching|similar)|matching|equivalent) (?:\w+ )?(?:rates?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|measures?|charges?)|with (?:measures|tariffs|duties|levies|counter-?measures) of (?:its|their|his|her) own|with (?:measures|tariffs|duties|levies) of the same)\b/i;
const MATCHED =
  /^(?:it|them|that|this|the (?:\S+ ){0,5}?(?:tariffs?|rates?|move|dut(?:y|ies)|lev(?:y|ies)|measures?|increase)|(?:\S+ ){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)))\b/i;

/** What makes of an answer a threat, or nothing. */
const VOWED = /\b(?:vow|threat|warn|promis|pledg|would|will|ready|prepared|plans?)\w*\b/i;
const MAYBE = /\b(?:may|might|could|consider\w*|expect\w*)\b/i;
const NOT = /\b(?:not|never|n[’']t|rather than|instead of|without|refus\w*|declin\w*|avoid\w*|whether)\b/i;

/**
 * Reads an answer in kind; the refiners give it the tariff that it answers, and drop it where there is none.
 *
 * Accepts "Rabat replied in kind", "China matched it", "reciprocated"; refuses "paid in kind", "matched the score".
 */
export function readInKind(sentence: Sentence): Finding[] {
  const at = sentence.tokens.findIndex((_, i) => isAnswer(sentence, i));
  if (at === -1) return [];
  const side = subjectBefore(sentence, at, true) ?? subjectBefore(sentence, at);
  const lead = wordsBetween(sentence, Math.max(0, at - 8), at);
  if (side === null || side.isMutual || NOT.test(lead)) return [];
  return [findingOf(sentence, at, side, lead)];
}

function isAnswer(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (/^reciprocat(?:e|es|ed|ing)$/.test(word)) return true;
  const after = wordsBetween(sentence, at + 1, at + 14);
  if (/^match(?:es|ed|ing)?$/.test(word)) return MATCHED.test(after);
  return (
    /^(?:respond|answer|repl|retaliat|back$|counter)/.test(word) && IN_KIND.test(after.split(/[;.]/)[0] ?? "")
  );
}

function findingOf(sentence: Sentence, at: number, { parties }: Side, lead: string): Finding {
  return {
    sentence,
    at,
    kind: "tariff",
    imposer: parties[0] ?? null,
    target: null,
    goods: null,
    ratePercent: null,
    bound: null,
    change: null,
    previousPercent: null,
    status: VOWED.test(lead) ? "threatened" : MAYBE.test(lead) ? "expected" : "imposed",
    when: whenAt(sentence, at),
    rule: /own/i.test(wordsBetween(sentence, at, at + 8)) ? "own-measures" : "in-kind",
    isDefinite: false,
    isBare: false,
    isRemoval: false,
  };
}

/** Gives an answer in kind the tariff of the other that it answers: of the same sentence, or told before. */
export function resolveInKind(findings: Finding[]): Finding[] {
  const answers = findings.filter(({ rule }) => rule === "in-kind");
  const isEmptyAnswer = (one: Finding) =>
    one.kind === "tariff" &&
    one.rule !== "in-kind" &&
    one.ratePercent === null &&
    answers.some(({ sentence }) => sentence === one.sentence);
  return findings
    .filter((one) => !isEmptyAnswer(one))
    .flatMap((finding, i, kept) => {
      if (finding.rule !== "in-kind" && finding.rule !== "own-measures") return [finding];
      const { imposer, sentence } = finding;
      if (
        kept.some(
          (one) =>
            one !== finding && one.sentence === sentence && one.imposer === imposer && one.kind === "tariff",
        )
      )
        return [];
      const own = kept.filter((one) => one.sentence === sentence);
      const answered = [...kept.slice(0, i), ...own].findLast(
        (one) =>
          one.kind === "tariff" && one.imposer !== null && one.imposer !== imposer && isAgainst(one, imposer),
      );
      if (!answered) return [];
      const rate =
        finding.rule === "in-kind" ? { ratePercent: answered.ratePercent, bound: answered.bound } : {};
      return [{ ...finding, target: answered.imposer, ...rate }];
    });
}

function isAgainst({ target }: Finding, party: string | null): boolean {
  return target === null || (party !== null && target.split(", ").includes(party));
}
