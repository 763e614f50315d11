import type { Address } from "./corpus/model.ts";
import type { Lexicon } from "./search/lexicon.ts";
import { asksCurrent, questionKind } from "./search/question-kind.ts";
import { tokenize } from "./search/tokenize.ts";
import type { QueryWord } from "./search/understand.ts";
import type { Ledger, LedgerSide } from "./tariffs/ledger-model.ts";

const TARIFF = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i;
const LEVEL = /^(?:rates?|levels?|average|overall|current|latest|imports?|goods|products|exports?)$/;

/**
 * Where the latest level of each side is stated, for a question how high tariffs are now; none for any other. The
 * side that it names, imposer before target, comes first, then the one reported last.
 */
export function latestLevels(question: string, ledger: () => Ledger, lexicon: Lexicon): Address[] {
  if (!asksLevel(question)) return [];
  const terms = tokenize(question).map(({ term }) => term);
  const placeOf = (party: string | null) => {
    const names = partyTerms(party ?? "", lexicon);
    return terms.findIndex((term) => names.has(term));
  };
  const isNamed = ({ imposer, target }: LedgerSide) =>
    placeOf(imposer) !== -1 && placeOf(imposer) < placeOf(target);
  const lastReported = ({ latest }: LedgerSide) => latest?.reportedOn ?? "";
  return ledger()
    .sides.toSorted(
      (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || lastReported(b).localeCompare(lastReported(a)),
    )
    .flatMap(({ latest }) => latest?.address ?? []);
}

function asksLevel(question: string): boolean {
  return TARIFF.test(question) && (asksCurrent(question) || questionKind(question) === "amount");
}

/** Whether nothing but the parties is asked of tariffs: "how high are US tariffs on China now", not "on steel". */
export function isBareLevel(words: readonly QueryWord[], { sides }: Ledger, lexicon: Lexicon): boolean {
  const parties = sides.flatMap(({ imposer, target }) => [imposer ?? "", target ?? ""]);
  const names = partyTerms(parties.join(" "), lexicon);
  return words.every(({ word, term }) => TARIFF.test(word) || LEVEL.test(word) || names.has(term));
}

/** The terms for parties, with those of their nationality and capitals. */
function partyTerms(parties: string, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(
    tokenize(parties).flatMap(({ term }) => [term, ...lexicon.related(term).map((other) => other.term)]),
  );
}
