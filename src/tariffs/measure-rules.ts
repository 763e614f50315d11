import type { Finding } from "./finding.ts";
import { hasEvidence } from "./measure-evidence.ts";
import { goodsOf } from "./measure-goods.ts";
import { retoldMeasures } from "./measure-retold.ts";
import { imposersOf } from "./measure-roles.ts";
import { statusOf } from "./measure-status.ts";
import { targetOf } from "./measure-target.ts";
import { MEASURE_RULES, MEASURE_TOPIC, type MeasurePlace, type MeasureRule } from "./measure-vocabulary.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenOfMeasure } from "./when.ts";

/** Rules whose words name a tariff of another kind. */
const TAX_RULES = new Set([
  "export-tax",
  "digital-tax",
  "yearly-allowance",
  "quota",
  "ship-charge",
  "origin",
  "dumping",
  "standards",
  "preferences",
]);

/** Whether a sentence may say something of a measure, so that it is worth reading. */
export function isAboutMeasures({ text }: Sentence): boolean {
  return MEASURE_TOPIC.test(lowerCase(text));
}

/** All that a sentence says about measures without a rate: controls, quotas, port fees, purchases, blacklists. */
export function readMeasures(sentence: Sentence): Finding[] {
  const own = readOwnMeasures(sentence);
  return own.length > 0 ? own : retoldMeasures(sentence, readOwnMeasures);
}

function readOwnMeasures(sentence: Sentence): Finding[] {
  const text = lowerCase(sentence.text);
  if (!MEASURE_TOPIC.test(text)) return [];
  const taken: MeasurePlace[] = [];
  const findings: Finding[] = [];
  for (const rule of MEASURE_RULES) {
    for (const place of placesOf(sentence, rule, text)) {
      const read = isTaken(place, rule, taken) ? [] : readMeasure(sentence, rule, place);
      if (read.length === 0) continue;
      taken.push(place);
      findings.push(...read);
    }
  }
  return findings.toSorted((a, b) => a.at - b.at);
}

/** Where the words of a rule stand, each within one clause, and not as words of a tariff. */
function placesOf(sentence: Sentence, rule: MeasureRule, text: string): MeasurePlace[] {
  if (rule.key?.test(text) === false || rule.with?.test(text) === false || rule.without?.test(text))
    return [];
  return [...text.matchAll(rule.words)]
    .map((match) => placeOf(sentence, match.index, match.index + match[0].length))
    .filter(
      (place) =>
        sentence.clauses[place.at] === sentence.clauses[place.to - 1] &&
        (TAX_RULES.has(rule.name) || !isOfTariff(sentence, place)),
    );
}

/** By an earlier rule; and "suspended its docking charges" by its object. */
function isTaken(place: MeasurePlace, rule: MeasureRule, taken: readonly MeasurePlace[]): boolean {
  return taken.some(
    (other) =>
      (place.at < other.to && other.at < place.to) ||
      (rule.name === "barred-goods" && other.at >= place.to && other.at < place.to + 8),
  );
}

/**
 * In lower case, without the stops of "U.S." and of numbers, which would end a phrase; every place stays what it was: a
 * Turkish İ grows.
 */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/(?<=\d)[.,](?=\d)/g, "0")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", "·"));
}

/** "suspended its import duty", "easing tariffs and tackling exports": told by the tariff. */
function isOfTariff({ tariffs }: Sentence, { at, to }: MeasurePlace): boolean {
  return tariffs.some((tariff) => at <= tariff && tariff <= to);
}

function placeOf({ tokens }: Sentence, start: number, end: number): MeasurePlace {
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  const after = tokens.findIndex((token) => token.start >= end);
  return { at, to: after === -1 ? tokens.length : after };
}

/** What was never done: a ban not laid is none, one not lifted stays. */
const DENIED =
  /\b(?:has|have|had|did|does|do)(?: not|n[’']t)\b(?! only)|\b(?:never|no (?:government|country|party|minister)(?: in \w+)? has)\b/i;

function readMeasure(sentence: Sentence, rule: MeasureRule, place: MeasurePlace): Finding[] {
  if (rule.needsSubject && /^[“"]/.test(wordAt(sentence, place.at))) return [];
  const imposers = imposersOf(sentence, rule, place);
  const status = statusOf(sentence, rule, place);
  const isDenied = DENIED.test(wordsBetween(sentence, Math.max(0, place.at - 9), place.at + 2));
  if (isDenied && status !== "cut" && status !== "remaining") return [];
  return imposers
    .filter((imposer) => hasEvidence(sentence, rule, place, imposer))
    .map((imposer) => ({
      sentence,
      at: place.at,
      kind: kindOf(sentence, rule, place),
      imposer,
      target: imposers.find((other) => other !== imposer) ?? targetOf(sentence, place, imposer),
      goods: goodsOf(sentence, place),
      ratePercent: null,
      bound: null,
      change: null,
      previousPercent: null,
      status: isDenied && status === "cut" ? "remaining" : status,
      when: whenOfMeasure(sentence, place.at),
      rule: rule.name,
      isDefinite: false,
      isBare: false,
      isRemoval: false,
    }));
}

/** A ban on imports, or on the goods of another, is no control of exports. */
function kindOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace): Finding["kind"] {
  const words = wordsBetween(sentence, at, to + 4);
  if (rule.kind !== "export-control") return rule.kind;
  return /\bimports?\b/i.test(words) || isOnGoodsOf(sentence, at, to) ? "other" : rule.kind;
}

/** "a ban on Danish pork", "the ban on gas from Russia" */
function isOnGoodsOf(sentence: Sentence, at: number, to: number): boolean {
  const on =
    wordAt(sentence, to) === "on" ? to : [at, at + 1, at + 2].find((i) => wordAt(sentence, i) === "on");
  const isBan = /^(?:bans?|prohibition)$/.test(wordAt(sentence, (on ?? 0) - 1));
  return (
    isBan &&
    on !== undefined &&
    sentence.parties.some((party) => party.at === on + 1 && party.form === "adjective")
  );
}
