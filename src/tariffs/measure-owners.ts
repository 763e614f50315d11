import { isBody } from "./measure-actors.ts";
import type { MeasurePlace, MeasureRule } from "./measure-vocabulary.ts";
import type { PartyMention } from "./parties.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { SPEECH } from "./vocabulary.ts";

export function one(party: PartyMention | string | null | undefined): readonly string[] | null {
  if (party === null || party === undefined) return null;
  return [typeof party === "string" ? party : party.party];
}

/** "US export controls", "China’s tightened controls", "Chinese restrictions". */
export function ownerOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (rule.needsSubject) return null;
  const { at } = place;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const party = partyAt(sentence, i);
    if (party) return isOwner(sentence, party) ? one(party) : ownerWithin(sentence, rule, place);
    if (
      SPEECH.has(wordAt(sentence, i)) ||
      !/^['’]s?$|^\p{L}/u.test(wordAt(sentence, i)) ||
      /^(?:on|of|to|and|for|from|that|against|by|in|is|are|was|were|has|have|with|at|will|would|be|been|a|an)$/.test(
        wordAt(sentence, i),
      )
    )
      break;
  }
  return ownerWithin(sentence, rule, place);
}

/** "access to British waters", "Buy Canadian rules", "the amount that Europe lets in": among the words. */
function ownerWithin(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  const inside = sentence.parties.findLast((party) => party.at >= at && party.to < to);
  if (inside === undefined) return null;
  const last = wordAt(sentence, to - 1);
  const isPlace = /^(?:markets?|borders?|waters|fisheries|grounds|ports?|sanctions|rules?|law)$/.test(last);
  return (isPlace && (isAdjectival(inside) || isOwner(sentence, inside))) || rule.name === "amount-let-in"
    ? one(inside)
    : null;
}

function isAdjectival({ form, isPossessive }: PartyMention): boolean {
  return form === "adjective" || isPossessive;
}

function isOwner(sentence: Sentence, party: PartyMention): boolean {
  if (party.isPossessive) return true;
  if (party.form === "adjective") return !/^(?:on|from|against|of|to)$/.test(wordAt(sentence, party.at - 1));
  return (
    /^[A-Z.]{2,}$/.test(sentence.tokens[party.at]?.text ?? "") &&
    !/^(?:will|would|has|have|had|also|may|could)$/.test(wordAt(sentence, party.to))
  );
}

/** "the permits that Wellington demands" */
export function relativeOf(sentence: Sentence, rule: MeasureRule, { to }: MeasurePlace) {
  const link = wordAt(sentence, to) === "," ? to + 1 : to;
  if (rule.needsSubject || !/^(?:that|which)$/.test(wordAt(sentence, link))) return null;
  const next = wordAt(sentence, link + 1) === "the" ? link + 2 : link + 1;
  const party = partyAt(sentence, next);
  if (party?.at !== next || party.isPossessive) return null;
  return party.form !== "adjective" || isBody(wordAt(sentence, party.to)) ? one(party) : null;
}

/** "port fees on ships docking in US ports". */
export function dockedIn(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (rule.kind !== "port-fee") return null;
  const match = /\b(?:docking|calling|berthing|entering|at|in) (?:at |in )?(?:the )?$/i;
  return one(
    sentence.parties.find(
      (party) =>
        party.at >= place.at &&
        /^ports?$/.test(wordAt(sentence, party.to)) &&
        match.test(wordsBetween(sentence, place.at, party.at).concat(" ")),
    ),
  );
}

const ENTERED =
  /\b(?:enter(?:s|ed|ing)?|into|sold in|sales? in|access to|come to|coming to|landed in|(?:a|the) ban in)(?: the)? $/i;

/** "exports cod to the EU under a quota" */
const EXPORTED = /\b(?:exports?|sells?|ships?|sends?) [^,;]{0,40}\bto(?: the)?$/i;
const LETS_IN = /^(?:quota|yearly-allowance|admission|passive-bar|amount-let-in|ban|shelves|fishing)$/;

const MARKET = /^(?:market|markets|border|borders|waters|shops|shelves|customs)$/;

/** "may enter the United States", "in the American market": who is entered lets in. */
export function enteredOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  if (!LETS_IN.test(rule.name)) return null;
  return one(
    sentence.parties.find((party) => {
      if (party.at < at - 6 || party.at > to + 14) return false;
      const before = `${wordsBetween(sentence, Math.max(0, party.at - 3), party.at)} `;
      if (EXPORTED.test(wordsBetween(sentence, Math.max(0, party.at - 8), party.at))) return true;
      if (ENTERED.test(before) && party.form !== "adjective") return party.at >= at;
      const next = wordAt(sentence, party.isPossessive ? party.to + 1 : party.to);
      return (
        isAdjectival(party) && MARKET.test(next) && /\b(?:in|into|on|to|at|the)(?: the)? $/i.test(before)
      );
    }),
  );
}

/** "exports of lithium from Zimbabwe": whence it is exported. */
export function exporterOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  if (!/^(?:controls-on-exports|passive-ban|licence)$/.test(rule.name)) return null;
  return one(
    sentence.parties.find(
      (party) =>
        party.at > at - 10 &&
        party.at < to + 8 &&
        wordAt(sentence, beforeThe(sentence, party.at)) === "from" &&
        /\b(?:exports?|shipments|sales|supplies)\b/i.test(
          wordsBetween(sentence, Math.max(0, party.at - 10), party.at),
        ),
    ),
  );
}

/** "blocked by Beijing": an agent right after the verb. */
export function agentOf(sentence: Sentence, _rule: MeasureRule, { at, to }: MeasurePlace) {
  return one(
    sentence.parties.find(
      (party) =>
        party.at > at &&
        party.at <= to + 4 &&
        /(?:ed|t|n) by(?: the)?$/i.test(wordsBetween(sentence, Math.max(0, party.at - 3), party.at)),
    ),
  );
}

/** "imposed by Beijing" farther on, "clearance from Beijing". */
export function agentNear(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  const link = /licen[cs]e/.test(rule.name) ? /^(?:by|from)$/ : /^by$/;
  return one(
    sentence.parties.find(
      (party) =>
        party.at >= at && party.at <= to + 8 && link.test(wordAt(sentence, beforeThe(sentence, party.at))),
    ),
  );
}

function beforeThe(sentence: Sentence, at: number): number {
  return wordAt(sentence, at - 1) === "the" ? at - 2 : at - 1;
}
