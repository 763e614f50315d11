import type { Anchor } from "./anchor.ts";
import type { Finding } from "./finding.ts";
import type { Side } from "./roles.ts";
import { wordsBetween } from "./sentence.ts";
import { basis, NO_RATE, perSide } from "./tariff-finding.ts";

/**
 * A tariff told just before, still standing as it was told.
 *
 * Accepts "such a tariff level is not sustainable", "such tariffs"; refuses "goods such as tariffs hit", "no such
 * luck for the tariff".
 */
export function suchATariff(anchor: Anchor): Finding[] | null {
  const { sentence, from, at } = anchor;
  const near = sentence.tokens.slice(Math.max(0, from - 2), at);
  if (!near.some(({ lower }, i) => lower === "such" && near[i + 1]?.lower !== "as")) return null;
  return [{ ...basis(anchor, NO_RATE), status: "remaining", rule: "such-a-tariff", isDefinite: true, at }];
}

/**
 * A cut or a pause that ends: lowered until then.
 *
 * Accepts "the reduction of tariffs runs out in August", "the pause of duties expires"; refuses "tariffs run out of
 * friends", "the contract expires after tariffs".
 */
export function expiry(anchor: Anchor, imposer: Side | null): Finding[] | null {
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

/**
 * A tariff that exists because it hurts somebody.
 *
 * Accepts "Oslo’s tariffs have hit Danish farmers", "the EU’s duties hurt Chinese makers"; refuses "tariffs have
 * strained ties", "hail hit Danish farmers".
 */
export function hits(anchor: Anchor, imposer: Side | null): Finding[] | null {
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
