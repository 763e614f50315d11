import type { Action } from "./actions.ts";
import { type Anchor, findAnchors } from "./anchor.ts";
import { dutyFree } from "./duty-free-rule.ts";
import type { Finding } from "./finding.ts";
import { goodsBefore } from "./goods.ts";
import { imposerOf } from "./imposer.ts";
import { linkRates } from "./link-rates.ts";
import { type RateChange, readChanges } from "./rate-changes.ts";
import type { Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { expiry, hits, suchATariff } from "./standing-rules.ts";
import { statusOf } from "./status.ts";
import { laidOn } from "./target.ts";
import { basis, isDefinite, NO_RATE, perSide, statusOfChange, withoutLevel } from "./tariff-finding.ts";

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
  { name: "none-to-come", read: noneToCome },
  { name: "action", read: action },
];

/** All that a sentence says about tariffs. */
export function readTariffs(sentence: Sentence): Finding[] {
  if (sentence.tariffs.length === 0 && sentence.rates.length === 0 && !/\btax/i.test(sentence.text))
    return [];
  return findAnchors(sentence, linkRates(sentence)).flatMap((anchor) => {
    const imposer = imposerOf(anchor);
    for (const rule of TARIFF_RULES) {
      const findings = rule.read(anchor, imposer);
      if (findings !== null) return findings;
    }
    return [];
  });
}

/**
 * As many rates as parties, one for each.
 *
 * Accepts "Oslo and Lima cut tariffs to 30 percent and 10 percent, respectively", "raised duties to 5% and 8%,
 * respectively"; refuses "grew 3% and 4%, respectively", "tariffs of 5% and 8%".
 */
function respectively(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence } = anchor;
  if (!/\brespectively\b/i.test(sentence.text)) return null;
  const levels = readChanges(anchor).filter(({ ratePercent }) => ratePercent !== null);
  const status = statusOf(anchor);
  const hit = targetsOf(anchor, imposer);
  if (levels.length > 1 && levels.length === hit.length)
    return levels.map((level, i) => ({
      ...basis(anchor, level),
      imposer: imposer?.parties[0] ?? null,
      target: hit[i] ?? null,
      status: status ?? "imposed",
      rule: "respectively",
    }));
  const parties = imposer?.parties ?? [];
  if (parties.length < 2 || levels.length !== parties.length) return null;
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

/** "on Laos and Brunei", "imports from Laos and Brunei face": all on whom a tariff is laid, in order. */
function targetsOf(anchor: Anchor, imposer: Side | null): string[] {
  const { at } = anchor;
  const lastRate = anchor.rates.at(-1)?.rate.to ?? at;
  const { target } = laidOn(anchor, imposer, Math.max(at + 1, lastRate));
  return target?.split(", ") ?? [];
}

/**
 * A tariff with its rate or rates.
 *
 * Accepts "a 20 percent trade tariff on imports", "brought tariffs down from 145 to 30 percent"; refuses "tariffs cut
 * growth by 1%", "90 percent of imports face tariffs".
 */
function rates(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const changes = readChanges(anchor);
  if (changes.length === 0) return null;
  const status = statusOf(anchor);
  if (status === null || hadBeen(anchor)) return [];
  const list = changes.length > 1 && isListPerTarget(anchor, changes);
  return changes.flatMap((change) =>
    perSide(anchor, imposer, change, list).map((finding) =>
      withoutLevel(anchor, {
        ...finding,
        status: statusOfChange(status, change),
        change: change.change,
      }),
    ),
  );
}

/** "They had stood at 8 percent": what was before is no event. */
function hadBeen({ sentence, at, kind, action }: Anchor): boolean {
  const isLevel = action === null || action.status === "remaining";
  return kind === "anaphor" && isLevel && /^had\b/i.test(wordsBetween(sentence, at + 1, at + 3));
}

/** "25% on Canada and 10% on China": each rate has its own target. */
function isListPerTarget({ sentence }: Anchor, changes: readonly RateChange[]): boolean {
  const isOn = ({ from }: RateChange) =>
    /^(?:on|for|against)$/.test(wordAt(sentence, sentence.tariffs.includes(from) ? from + 1 : from));
  return changes.filter(isOn).length > 1;
}

/**
 * A step told without a number.
 *
 * Accepts "halved its tariff on cloth", "cut duties in half"; refuses "doubled its exports despite tariffs", "half of
 * the tariffs".
 */
function factor(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at, action } = anchor;
  const tail = wordsBetween(sentence, action?.at ?? at, Math.max(at, action?.to ?? 0) + 8);
  const times = action?.factor ?? (/\b(?:in|by) half\b/i.test(tail) ? 0.5 : null);
  const status = statusOf(anchor);
  if (times === null || status === null) return null;
  if (imposer === null && !isDefinite(sentence, anchor.from, at) && anchor.kind !== "anaphor") return null;
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

/**
 * A promise of no tariffs.
 *
 * Accepts "there will be no tariffs on copper"; refuses "no tariffs were discussed", "there is no tariff on copper".
 */
function noneToCome(anchor: Anchor, imposer: Side | null): Finding[] | null {
  if (anchor.action !== null || statusOf(anchor) !== "averted") return null;
  if (imposer === null) return ofTarget(anchor, "averted");
  return perSide(anchor, imposer, { ...NO_RATE, from: anchor.at + 1 }, false).map((finding) => ({
    ...finding,
    status: "averted",
  }));
}

/**
 * A tariff without a rate, when somebody does something with it.
 *
 * Accepts "raised tariffs on Chinese goods", "may consider lowering tariffs on cloth"; refuses "signals on tariff
 * reductions", "tariffs couldn’t break its model".
 */
function action(anchor: Anchor, imposer: Side | null): Finding[] | null {
  if (anchor.action === null) return null;
  const status = statusOf(anchor);
  if (status === null) return [];
  if (imposer === null) return withoutImposer(anchor, anchor.action, status);
  const change = { ...NO_RATE, from: anchor.at + 1, previousPercent: anchor.before ?? null };
  return perSide(anchor, imposer, change, false).map((finding) =>
    withoutLevel(anchor, { ...finding, status }),
  );
}

/** "The tariff was suspended" is completed from the one told before, "tariffs on salmon" from the text around. */
function withoutImposer(anchor: Anchor, verb: Action, status: Finding["status"]): Finding[] | null {
  const { sentence, at, from, kind } = anchor;
  if (kind !== "anaphor" && !isDefinite(sentence, from, at))
    return verb.isSuffered ? null : ofTarget(anchor, status);
  const isAfter = verb.at > at || kind === "anaphor";
  return isAfter
    ? [{ ...basis(anchor, NO_RATE), goods: goodsBefore(anchor), status, rule: "the-tariff" }]
    : null;
}

/** "No tariffs will be imposed on Norwegian salmon": who would have laid them, the text around tells. */
function ofTarget(anchor: Anchor, status: Finding["status"]): Finding[] | null {
  const [finding] = perSide(anchor, null, { ...NO_RATE, from: anchor.at + 1 }, false);
  return finding?.target ? [withoutLevel(anchor, { ...finding, status })] : null;
}
