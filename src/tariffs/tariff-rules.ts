import { type Anchor, findAnchors } from "./anchor.ts";
import type { Finding } from "./finding.ts";
import { imposerOf } from "./imposer.ts";
import { linkRates } from "./link-rates.ts";
import { type RateChange, readChanges } from "./rate-changes.ts";
import type { Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { statusOf } from "./status.ts";
import { basis, isDefinite, NO_RATE, perSide, statusOfChange } from "./tariff-finding.ts";

/** Reads one tariff of a sentence; null leaves it to the next rule, an empty list says that nothing happens. */
export interface TariffRule {
  readonly name: string;
  read(anchor: Anchor, imposer: Side | null): Finding[] | null;
}

/** In order: the first that does not pass decides. */
export const TARIFF_RULES: readonly TariffRule[] = [
  { name: "respectively", read: respectively },
  { name: "rates", read: rates },
  { name: "factor", read: factor },
  { name: "duty-free", read: dutyFree },
  { name: "such-a-tariff", read: suchATariff },
  { name: "expiry", read: expiry },
  { name: "hits", read: hits },
  { name: "action", read: action },
];

/** All that a sentence says about tariffs. */
export function readTariffs(sentence: Sentence): Finding[] {
  if (sentence.tariffs.length === 0) return [];
  return findAnchors(sentence, linkRates(sentence)).flatMap((anchor) => {
    const imposer = imposerOf(anchor);
    for (const rule of TARIFF_RULES) {
      const findings = rule.read(anchor, imposer);
      if (findings !== null) return findings;
    }
    return [];
  });
}

/** "cut tariffs to 30 percent and 10 percent, respectively": one for each of as many parties. */
function respectively(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence } = anchor;
  if (!/\brespectively\b/i.test(sentence.text) || imposer === null) return null;
  const parties = imposer.parties;
  const levels = readChanges(anchor).filter(({ ratePercent }) => ratePercent !== null);
  if (parties.length < 2 || levels.length !== parties.length) return null;
  const status = statusOf(anchor);
  if (status === null) return [];
  return levels.map((level, i) => ({
    ...basis(anchor, level),
    imposer: parties[i] ?? null,
    target: parties.length === 2 ? (parties[1 - i] ?? null) : null,
    change: /\bto\b/.test(wordsBetween(sentence, anchor.at, level.from)) ? "to" : level.change,
    status,
    rule: "respectively",
  }));
}

/** "a 20 percent tariff", "tariffs of up to 20%", "from 145 to 30 percent". Not "tariffs cut growth by 1%". */
function rates(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const changes = readChanges(anchor);
  if (changes.length === 0) return null;
  const status = statusOf(anchor);
  if (status === null) return [];
  const list = changes.length > 1 && isListPerTarget(anchor, changes);
  return changes.flatMap((change) =>
    perSide(anchor, imposer, change, list).map((finding) => ({
      ...finding,
      status: statusOfChange(status, change),
      change: change.change,
    })),
  );
}

/** "25% on Canada and 10% on China": each rate has its own target. */
function isListPerTarget({ sentence }: Anchor, changes: readonly RateChange[]): boolean {
  const isOn = ({ from }: RateChange) =>
    /^(?:on|for|against)$/.test(wordAt(sentence, sentence.tariffs.includes(from) ? from + 1 : from));
  return changes.filter(isOn).length > 1;
}

/** "doubled tariffs on steel", "cut tariffs in half": a step without a number. Not "doubled exports despite tariffs". */
function factor(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at, action } = anchor;
  const tail = wordsBetween(sentence, action?.at ?? at, Math.max(at, action?.to ?? 0) + 8);
  const times = action?.factor ?? (/\b(?:in|by) half\b/i.test(tail) ? 0.5 : null);
  const status = statusOf(anchor);
  if (times === null || status === null || imposer === null) return null;
  const change: RateChange = {
    ...NO_RATE,
    ratePercent: 100 * Math.abs(times - 1),
    bound: "exactly",
    change: "by",
    from: at + 1,
    rule: "factor",
  };
  return perSide(anchor, imposer, change, false).map((finding) => ({ ...finding, status }));
}

/** "tariff-free access", "zero tariffs": a level of nothing. */
function dutyFree(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at } = anchor;
  const before = wordAt(sentence, at - 1);
  const isZero = /^(?:zero|no)$/.test(before) || /-free$/.test(wordAt(sentence, at));
  if (!isZero || imposer === null || before === "no") return null;
  const change: RateChange = {
    ...NO_RATE,
    ratePercent: 0,
    bound: "exactly",
    change: "to",
    from: at + 1,
    rule: "duty-free",
  };
  const status = statusOf(anchor);
  return perSide(anchor, imposer, change, false).map((finding) => ({
    ...finding,
    status: status === "expected" || status === "threatened" ? "expected" : "cut",
  }));
}

/** "such a tariff level is not sustainable": what was said before still stands. */
function suchATariff(anchor: Anchor): Finding[] | null {
  const { sentence, from, at } = anchor;
  if (!sentence.tokens.slice(Math.max(0, from - 2), at).some(({ lower }) => lower === "such")) return null;
  return [{ ...basis(anchor, NO_RATE), status: "remaining", rule: "such-a-tariff", isDefinite: true, at }];
}

/** "Trump’s reduction of tariffs runs out in August": lowered until then. */
function expiry(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at } = anchor;
  const isEasing = sentence.actions.some(
    ({ at: one, status }) => one < at && at - one < 6 && (status === "cut" || status === "suspended"),
  );
  const isOver = /\b(?:expir\w+|runs? out|ran out|lapse[sd]?|(?:due|set) to (?:end|expire|lapse))\b/i.test(
    wordsBetween(sentence, at, at + 14),
  );
  if (!isEasing || !isOver) return null;
  return perSide(anchor, imposer, { ...NO_RATE, from: at + 1, rule: "expiry" }, false).map((finding) => ({
    ...finding,
    status: "suspended",
    isDefinite: true,
  }));
}

/** "Beijing’s retaliatory tariffs have hit American farmers". Not "tariffs have strained ties". */
function hits(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at } = anchor;
  const after = wordsBetween(sentence, at + 1, at + 6);
  const verb =
    /^(?:that |which )?(?:has |have |had |would |could )?(?:\w+ly )?(?:hit|hurt|hitting|hurting|struck|battered|punish\w*|target\w*|hammered)\b/i.exec(
      after,
    )?.[0];
  const own = imposer?.parties.length === 1 ? imposer.parties[0] : undefined;
  if (verb === undefined || own === undefined) return null;
  const to = at + 1 + verb.split(" ").length;
  const hit = sentence.parties.find((party) => party.at >= to && party.at <= to + 2 && party.party !== own);
  return hit ? [{ ...basis(anchor, NO_RATE), imposer: own, target: hit.party, rule: "hits" }] : null;
}

/** "raised tariffs on Chinese goods": no rate, but an imposer who acts. Not "signals on tariff reductions". */
function action(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at, from, action: verb } = anchor;
  if (verb === null) return null;
  const status = statusOf(anchor);
  if (status === null) return [];
  const definite = isDefinite(sentence, from, at);
  if (imposer === null)
    return definite && verb.at > at ? [{ ...basis(anchor, NO_RATE), status, rule: "the-tariff" }] : null;
  const change = { ...NO_RATE, from: at + 1, previousPercent: anchor.before ?? null };
  return perSide(anchor, imposer, change, false).map((finding) => ({ ...finding, status }));
}
