import { type MeasurePlace, type MeasureRule, TRADE_TALK } from "./measure-vocabulary.ts";
import type { PartyMention } from "./parties.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** Who and what is no goods: "barred Canadian lawmakers", "banned a Korean film". */
const NO_GOODS =
  /^(?:officials?|ministers?|lawmakers?|diplomats?|journalists?|reporters?|athletes?|players?|teams?|tourists?|citizens?|nationals|envoys?|ambassadors?|presidents?|leaders?|singers?|troops|soldiers|flags?|language|media|newspapers?|broadcasters?|channels?|films?|music|takeover|bid|bids|singer|actor|court|law|senator|embassy|consulate|government|side|delegation|army|police|warplanes|airspace)$/;
const ABROAD =
  /\b(?:imports?|imported|importing|exports?|exported|exporting|foreign|overseas|abroad|cross-border)\b/i;

/** Whether what the rule needs beside its words stands in the sentence, or for trade just before it. */
export function hasEvidence(
  sentence: Sentence,
  rule: MeasureRule,
  place: MeasurePlace,
  imposer: string,
): boolean {
  switch (rule.needs) {
    case "trade":
      return isAboutTrade(sentence) || isForeign(sentence, rule, place, imposer);
    case "other":
      return sentence.parties.some(({ party }) => party !== imposer);
    case "foreign":
      return isForeign(sentence, rule, place, imposer);
    default:
      return true;
  }
}

function isAboutTrade(sentence: Sentence): boolean {
  const near = [sentence, sentence.previous, sentence.previous?.previous];
  return sentence.context.isAboutTrade || near.some((one) => one && TRADE_TALK.test(one.text));
}

/** Goods of another party near the words, or of any foreign land. */
function isForeign(sentence: Sentence, rule: MeasureRule, place: MeasurePlace, imposer: string): boolean {
  if (rule.name === "barred-goods") return hasForeignObject(sentence, place, imposer);
  if (rule.name === "passive-bar") return hasForeignSubject(sentence, place, imposer);
  const end = place.to + 14;
  if (ABROAD.test(wordsBetween(sentence, place.at, end))) return true;
  return sentence.parties.some(
    (party) =>
      party.at >= place.at - 12 && party.at < end && party.party !== imposer && isOfGoods(sentence, party),
  );
}

/** "Rwandan milk has been", "imports were" */
function hasForeignSubject(sentence: Sentence, { at }: MeasurePlace, imposer: string): boolean {
  return (
    ABROAD.test(wordsBetween(sentence, Math.max(0, at - 6), at)) ||
    sentence.parties.some(
      (party) =>
        party.to <= at &&
        party.at > at - 8 &&
        party.form === "adjective" &&
        party.party !== imposer &&
        isOfGoods(sentence, party),
    )
  );
}

const NO_TRADE = /^(?:talks?|negotiations|visits?|flights?|ties|relations|dialogue|contacts?|meetings?)$/;
const LOADS = /^(?:imports|imported|foreign|lorries|trucks|cargo|cargoes|containers|shipments|deliveries)$/;

/** "barred Ugandan eggs", "halted all trade with Israel", "turned back forty lorries", "stopped yarn from India". */
function hasForeignObject(sentence: Sentence, { to }: MeasurePlace, imposer: string): boolean {
  let at = to;
  while (at < to + 6 && !endsObject(sentence, at)) at += 1;
  const word = wordAt(sentence, at);
  if (LOADS.test(word)) return true;
  if (word === "from") return isFromOther(sentence, at + 1, imposer);
  const party = partyAt(sentence, at);
  if (party === undefined || sentence.tariffs.includes(at)) return false;
  const isGoods = party.form === "adjective" || party.isPossessive || wordAt(sentence, at - 1) === "with";
  return isGoods && party.party !== imposer && isOfGoods(sentence, party);
}

/** A word that decides whether the object is foreign. */
function endsObject(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    LOADS.test(word) ||
    NO_TRADE.test(word) ||
    sentence.tariffs.includes(at) ||
    partyAt(sentence, at) !== undefined ||
    /^(?:from|to|in|on|at|by|us|him|her|them|[.,;:])$/.test(word)
  );
}

/** "yarn from India" */
function isFromOther(sentence: Sentence, at: number, imposer: string): boolean {
  const party = partyAt(sentence, wordAt(sentence, at) === "the" ? at + 1 : at);
  return party !== undefined && party.party !== imposer;
}

function isOfGoods(sentence: Sentence, { to, isPossessive }: PartyMention): boolean {
  const next = isPossessive ? to + 1 : to;
  return ![next, next + 1].some((at) => NO_GOODS.test(wordAt(sentence, at)));
}
