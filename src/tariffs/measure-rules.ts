import type { Finding } from "./finding.ts";
import { goodsOf } from "./measure-goods.ts";
import { imposerOf, type MeasurePlace, targetOf } from "./measure-roles.ts";
import { statusOf } from "./measure-status.ts";
import { MEASURE_RULES, type MeasureRule } from "./measure-vocabulary.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenOfMeasure } from "./when.ts";

/** A word that every measure rule needs one of. */
const MEASURE_TOPIC =
  /export|restrict|control|curb|\bban|list|port fee|dock|harbou?r|berth|purchas|\bbuy|order|investigation|probe|inquir|sanction|quota|licen|sales|shipment|approv|clampdown|embargo|\bcase/;

/** All that a sentence says about measures without a rate: controls, port fees, purchases, blacklists. */
export function readMeasures(sentence: Sentence): Finding[] {
  const text = lowerCase(sentence.text);
  if (!MEASURE_TOPIC.test(text)) return [];
  const taken: MeasurePlace[] = [];
  const findings: Finding[] = [];
  for (const rule of MEASURE_RULES) {
    for (const match of text.matchAll(rule.words)) {
      const place = placeOf(sentence, match.index, match.index + match[0].length);
      if (taken.some((other) => place.at < other.to && other.at < place.to) || isOfTariff(sentence, place))
        continue;
      const finding = readMeasure(sentence, rule, place);
      if (finding === null) continue;
      taken.push(place);
      findings.push(finding);
    }
  }
  return findings.toSorted((a, b) => a.at - b.at);
}

/** In lower case where every place stays what it was: a Turkish İ grows. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
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

function readMeasure(sentence: Sentence, rule: MeasureRule, place: MeasurePlace): Finding | null {
  const imposer = imposerOf(sentence, rule, place);
  if (imposer === null || (rule.needsSubject && /^[“"]/.test(wordAt(sentence, place.at)))) return null;
  return {
    sentence,
    at: place.at,
    kind: kindOf(sentence, rule, place),
    imposer,
    target: targetOf(sentence, place, imposer),
    goods: goodsOf(sentence, place),
    ratePercent: null,
    bound: null,
    change: null,
    previousPercent: null,
    status: statusOf(sentence, rule, place),
    when: whenOfMeasure(sentence, place.at),
    rule: rule.name,
    isDefinite: false,
    isBare: false,
    isRemoval: false,
  };
}

/** A ban on imports is no control of exports. */
function kindOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace): Finding["kind"] {
  const words = wordsBetween(sentence, at, to + 4);
  return rule.name === "controls-on-goods" && /\bimports?\b/i.test(words) ? "other" : rule.kind;
}
