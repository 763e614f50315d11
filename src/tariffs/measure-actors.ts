import type { PartyMention } from "./parties.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { AUXILIARY, GOVERNMENT, PREPOSITION } from "./vocabulary.ts";

/** Those who act for a country on measures, beside its government. */
const BODY =
  /^(?:provinces?|states|inspectors?|customs|regulators?|watchdog|authorities|liquor|shops|stores|ports?|cabinet|ministry|government|parliament|lawmakers|congress|senate|office|agency|ministers?|board)$/;

/** Those who buy for a country under a deal of trade. */
const FIRM =
  /^(?:companies|firms|buyers|importers|refiners|airlines|carriers|carmakers|automakers|manufacturers|mills|millers|traders|utilities|conglomerates|shipbuilders|chipmakers|investors|businesses)$/;

export function isBody(word: string): boolean {
  return BODY.test(word) || GOVERNMENT.has(word);
}

/** "Several Canadian provinces pulled", "Russian inspectors turned back". */
export function bodyBefore(sentence: Sentence, at: number): PartyMention | null {
  return ownedBefore(sentence, at, BODY);
}

/** "European companies would buy" */
export function firmBefore(sentence: Sentence, at: number): PartyMention | null {
  return ownedBefore(sentence, at, FIRM);
}

function ownedBefore(sentence: Sentence, at: number, noun: RegExp): PartyMention | null {
  const found = sentence.parties.findLast((party) => {
    if (party.to > at || sentence.clauses[party.at] !== sentence.clauses[at]) return false;
    if (party.form !== "adjective" && !party.isPossessive) return false;
    if (PREPOSITION.has(wordAt(sentence, party.at - 1))) return false;
    const next = party.isPossessive ? party.to + 1 : party.to;
    return noun.test(wordAt(sentence, next)) || noun.test(wordAt(sentence, next + 1));
  });
  return found ?? null;
}

/** Whether somebody else than the subject found does it: "after the deal with Peru, Acme stopped buying". */
export function hasOwnSubject(sentence: Sentence, at: number, subject: number): boolean {
  let before = at - 1;
  while (
    before > subject &&
    (AUXILIARY.has(wordAt(sentence, before)) || /ly$/.test(wordAt(sentence, before)))
  )
    before -= 1;
  if (before <= subject) return false;
  const { text = "", lower = "" } = sentence.tokens[before] ?? {};
  const isName = text !== lower && !sentence.parties.some((party) => party.at <= before && before < party.to);
  const isSaid = /[“"]/.test(wordsBetween(sentence, subject, before));
  return (
    (isName && !isSaid && sentence.clauses[subject] !== sentence.clauses[at]) ||
    /^(?:company|firm|chain|airline|carmaker|retailer|bank|union)$/.test(lower)
  );
}
