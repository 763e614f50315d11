import type { PartyMention } from "./parties.ts";
import type { Token } from "./tokens.ts";
import {
  FREE_OF_TARIFF,
  NO_TARIFF_AFTER,
  NO_TARIFF_BEFORE,
  TARIFF_NOUN,
  TARIFF_OTHER_AFTER,
  TARIFF_OTHER_BEFORE,
  TAX_NOUN,
  TAX_OF_OTHER,
  TAX_OF_TRADE,
  TAXED_AT_HOME,
} from "./vocabulary.ts";

/** The tokens that name a tariff, in order. A tariff war, a data tariff and an officer on duty are none. */
export function findTariffs(tokens: readonly Token[], parties: readonly PartyMention[]): number[] {
  return tokens.flatMap((_, at) => (isTariff(tokens, at, parties) ? [at] : []));
}

function isTariff(tokens: readonly Token[], at: number, parties: readonly PartyMention[]): boolean {
  const word = tokens[at]?.lower ?? "";
  if (isFreeOfDuty(tokens, at)) return parties.length > 0;
  if (TARIFF_NOUN.test(word))
    return !isNameOfOther(tokens, at) && !isOtherDuty(tokens, at) && !isVerbLevy(tokens, at);
  if (FREE_OF_TARIFF.test(word)) return isOfTrade(tokens, at, parties);
  if (word === "rate" || word === "rates") return isRateOfTariff(tokens, at);
  if (!TAX_NOUN.test(word)) return false;
  return TAX_OF_TRADE.has(tokens[at - 1]?.lower ?? "") || isTaxOnForeign(tokens, at, parties);
}

/** "came in duty free": two words for one. */
export function isFreeOfDuty(tokens: readonly Token[], at: number): boolean {
  return /^(?:duty|tariff)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "free";
}

/** "a surcharge on Botswanan beef", "a tax on all imports": what it is laid on comes from abroad. */
function isTaxOnForeign(tokens: readonly Token[], at: number, parties: readonly PartyMention[]): boolean {
  if (tokens[at + 1]?.lower !== "on" || TAX_OF_OTHER.has(tokens[at - 1]?.lower ?? "")) return false;
  const object = tokens.slice(at + 2, at + 8);
  if (TAXED_AT_HOME.test(object.map(({ lower }) => lower).join(" "))) return false;
  const isNamed = parties.some(
    (party) =>
      party.at >= at + 2 &&
      party.at < at + 8 &&
      (party.at <= at + 4 ||
        tokens[party.at - 1]?.lower === "from" ||
        tokens[party.at - 2]?.lower === "from"),
  );
  return isNamed || object.slice(0, 4).some(({ lower }) => /^(?:imports|imported|foreign)$/.test(lower));
}

/** "duty-free shops" and "tax-free savings" are no goods of a country. */
function isOfTrade(tokens: readonly Token[], at: number, parties: readonly PartyMention[]): boolean {
  return (
    !/^(?:shops?|stores?|allowances?|savings?|retail\w*|sales?|zones?)$/.test(tokens[at + 1]?.lower ?? "") &&
    parties.length > 0
  );
}

/** "the U.S. rate on Taiwanese goods … under tariffs": the tariff by another word. */
function isRateOfTariff(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:on|for)$/.test(tokens[at + 1]?.lower ?? "") || TARIFF_NOUN.test(tokens[at - 1]?.lower ?? ""))
    return false;
  return tokens.some(({ lower }, i) => i !== at && /^tariffs?$/.test(lower));
}

/** "tariff war", "tariff policy", "an April 2 tariff announcement", "data tariff". */
function isNameOfOther(tokens: readonly Token[], at: number): boolean {
  return (
    TARIFF_OTHER_AFTER.has(tokens[at + 1]?.lower ?? "") ||
    TARIFF_OTHER_BEFORE.has(tokens[at - 1]?.lower ?? "")
  );
}

/** "on duty", "excise duties", "duty officer". */
function isOtherDuty(tokens: readonly Token[], at: number): boolean {
  const isDuty = /^(?:dut|lev)/.test(tokens[at]?.lower ?? "");
  const before = NO_TARIFF_BEFORE.has(tokens[at - 1]?.lower ?? "");
  const object = tokens
    .slice(at + 1, at + 6)
    .map(({ lower }) => lower)
    .filter((word) => !/^["“”]$/.test(word));
  if (isDuty && object[0] === "on" && TAXED_AT_HOME.test(object.join(" "))) return true;
  return isDuty && (before || NO_TARIFF_AFTER.has(tokens[at + 1]?.lower ?? ""));
}

/** "would levy a 10% duty": the verb. */
function isVerbLevy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1];
  if (tokens[at]?.lower === "levies" && /^(?:\d|an?$|up$)/.test(next?.lower ?? "")) return true;
  return (
    tokens[at]?.lower === "levy" && /^(?:to|will|would|could|may|might|can|should|not|and)$/.test(before)
  );
}
