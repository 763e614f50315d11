import type { Token } from "./tokens.ts";
import {
  NO_TARIFF_AFTER,
  NO_TARIFF_BEFORE,
  TARIFF_NOUN,
  TARIFF_OTHER_AFTER,
  TARIFF_OTHER_BEFORE,
  TAX_NOUN,
  TAX_OF_TRADE,
} from "./vocabulary.ts";

/** The tokens that name a tariff, in order. A tariff war, a data tariff and an officer on duty are none. */
export function findTariffs(tokens: readonly Token[]): number[] {
  return tokens.flatMap((_, at) => (isTariff(tokens, at) ? [at] : []));
}

function isTariff(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (TARIFF_NOUN.test(word))
    return !isNameOfOther(tokens, at) && !isOtherDuty(tokens, at) && !isVerbLevy(tokens, at);
  return TAX_NOUN.test(word) && TAX_OF_TRADE.has(tokens[at - 1]?.lower ?? "");
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
  return isDuty && (before || NO_TARIFF_AFTER.has(tokens[at + 1]?.lower ?? ""));
}

/** "would levy a 10% duty": the verb. */
function isVerbLevy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return (
    tokens[at]?.lower === "levy" && /^(?:to|will|would|could|may|might|can|should|not|and)$/.test(before)
  );
}
