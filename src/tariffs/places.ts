import type { Anchor } from "./anchor.ts";
import type { PartyMention } from "./parties.ts";
import type { Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** Goods that come to somebody: who is entered lays the duty, whatever the verb. */
const ENTERED =
  /\b(?:(?:tariffs?|levy|duty|duties|levies|taxes|surcharges?) in|entering|imports? (?:in)?to|imported (?:in)?to|exports? (?:\w+ ){0,3}?to|coming into|arriving in|on arrival in|brought into|shipped to|sold (?:in|to)|landed in|docking (?:in|at)|to (?:sell|enter) in(?:to)?|sells? (?:\w+ ){0,2}?in(?:to)?|enters?|entered)(?: the)? $/i;

/** Where something must be paid. */
const WHERE = /\b(?:in|at|into|under|across)(?: the)?(?: new)? $/i;

/** Where a government made it known. */
const DECREED = /\b(?:announced|unveiled|published|decreed|approved|signed|adopted|agreed|set) in $/i;

/** "goods entering the US", "pays 15 percent at the Russian border", "announced in Ottawa": whose it is by the place. */
export function placeOf(anchor: Anchor): Side | null {
  const { sentence, at, action } = anchor;
  const isMoved = action !== null && (action.isSuffered || action.at > at);
  const start = Math.min(at, action?.at ?? at);
  const party =
    sentence.parties.find((one) => isEntered(sentence, one, start)) ??
    (isMoved ? sentence.parties.find((one) => isWhere(sentence, one, start)) : undefined);
  const payer = isMoved ? payingImporter(sentence, start) : undefined;
  if (payer) return { parties: [payer.party], isMutual: false, at: payer.at };
  return party ? { parties: [party.party], isMutual: false, at: party.at } : null;
}

/** "Importers in Italy must pay", "Italian buyers pay": they pay it at home. */
function payingImporter(sentence: Sentence, start: number): PartyMention | undefined {
  return sentence.parties.find((one) => {
    if (one.at >= start) return false;
    const before = wordsBetween(sentence, Math.max(0, one.at - 3), one.at);
    return (
      /\b(?:importers|buyers|consumers|shoppers) (?:in|from)(?: the)?$/i.test(before) ||
      (one.form === "adjective" && /^(?:importers|buyers|consumers|shoppers)$/.test(wordAt(sentence, one.to)))
    );
  });
}

function isEntered(sentence: Sentence, party: PartyMention, start: number): boolean {
  const isMarket = /^(?:markets?|ports?|customs|soil)$/.test(wordAt(sentence, party.to));
  const isNear = party.at > start - 12 && (party.form !== "adjective" || isMarket);
  return isNear && ENTERED.test(`${wordsBetween(sentence, Math.max(0, party.at - 8), party.at)} `);
}

function isWhere(sentence: Sentence, party: PartyMention, start: number): boolean {
  if (party.at < start || sentence.clauses[party.at] !== sentence.clauses[start]) return false;
  const before = `${wordsBetween(sentence, Math.max(0, party.at - 4), party.at)} `;
  if (DECREED.test(before)) return party.form === "capital" || party.form === "body";
  const isPlace =
    party.form === "name" ||
    /^(?:border|borders|ports?|customs|markets?|plan|order|decree|scheme|soil)$/.test(
      wordAt(sentence, party.isPossessive ? party.to + 1 : party.to),
    );
  return isPlace && WHERE.test(before);
}
