import { bodyBefore, firmBefore, hasOwnSubject, isBody } from "./measure-actors.ts";
import { statusInWords } from "./measure-status.ts";
import type { MeasureRule } from "./measure-vocabulary.ts";
import type { PartyMention } from "./parties.ts";
import { lastSubject, mutualSide, subjectBefore } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** The words of a measure in a sentence, in tokens. */
export interface MeasurePlace {
  readonly at: number;
  readonly to: number;
}

type Way = (sentence: Sentence, rule: MeasureRule, place: MeasurePlace) => readonly string[] | null;

/** Whose measure it is, by the first way that says so; none where none does. */
export function imposersOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace): readonly string[] {
  for (const way of WAYS) {
    const found = way(sentence, rule, place);
    if (found !== null && found.length > 0) return found;
  }
  return [];
}

/** In order: the surest way first. */
const WAYS: readonly Way[] = [
  eachOther,
  demandedOf,
  dockedIn,
  ownerOf,
  relativeOf,
  exporterOf,
  enteredOf,
  agentOf,
  giverOf,
  actorOf,
  agentNear,
  announcerOf,
  contextOf,
];

function one(party: PartyMention | string | null | undefined): readonly string[] | null {
  if (party === null || party === undefined) return null;
  return [typeof party === "string" ? party : party.party];
}

/** "a ban on each other’s wool" */
function eachOther(sentence: Sentence, _rule: MeasureRule, { at, to }: MeasurePlace) {
  const words = wordsBetween(sentence, Math.max(0, at - 6), to + 6);
  return /\b(?:each|one) (?:other|another)\b/i.test(words)
    ? (mutualSide(sentence, at)?.parties ?? null)
    : null;
}

/** "Canada wants the ban on its oysters gone": the other’s ban. */
function demandedOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  if (rule.needsSubject || !/\bon (?:its|their)\b/i.test(wordsBetween(sentence, at, to + 2))) return null;
  const asks = /\b(?:wants?|wanted|asks?|asked|urges?|urged|demand\w*|seeks?|sought|hopes?|hoped)\b/i;
  if (!asks.test(wordsBetween(sentence, 0, at))) return null;
  const asker = subjectBefore(sentence, at)?.parties[0];
  return asker === undefined ? null : one(otherParty(sentence, asker));
}

/** "the permits that Wellington demands" */
function relativeOf(sentence: Sentence, rule: MeasureRule, { to }: MeasurePlace) {
  if (rule.needsSubject || !/^(?:that|which)$/.test(wordAt(sentence, to))) return null;
  const next = wordAt(sentence, to + 1) === "the" ? to + 2 : to + 1;
  const party = partyAt(sentence, next);
  if (party?.at !== next || party.isPossessive) return null;
  return party.form !== "adjective" || isBody(wordAt(sentence, party.to)) ? one(party) : null;
}

/** "…, the White House said": who makes a rule known. */
function announcerOf(sentence: Sentence, rule: MeasureRule, { to }: MeasurePlace) {
  if (rule.needsSubject || rule.kind !== "other") return null;
  return one(
    sentence.parties.find(
      (party) =>
        party.at >= to && party.form === "body" && /^(?:said|says|announced|decided)$/.test(wordAt(sentence, party.to)),
    ),
  );
}

/** "US export controls", "China’s tightened controls", "Chinese restrictions". */
function ownerOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (rule.needsSubject) return null;
  const { at } = place;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const party = partyAt(sentence, i);
    if (party) return isOwner(sentence, party) ? one(party) : ownerWithin(sentence, rule, place);
    if (
      !/^['’]s?$|^\p{L}/u.test(wordAt(sentence, i)) ||
      /^(?:on|of|to|and|for|from|that|against|by|in|is|are|was|were|has|have|with|at|will|would|be|been)$/.test(
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
  return (isPlace && (isAdjectival(inside) || isOwner(sentence, inside))) || rule.name === "amount-let-in" ? one(inside) : null;
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

/** "port fees on ships docking in US ports". */
function dockedIn(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
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
const LETS_IN = /^(?:quota|yearly-allowance|admission|passive-bar|amount-let-in|ban|shelves|fishing)$/;
const MARKET = /^(?:market|markets|border|borders|waters|shops|shelves|customs)$/;

/** "may enter the United States", "in the American market": who is entered lets in. */
function enteredOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  if (!LETS_IN.test(rule.name)) return null;
  return one(
    sentence.parties.find((party) => {
      if (party.at < at - 6 || party.at > to + 14) return false;
      const before = `${wordsBetween(sentence, Math.max(0, party.at - 3), party.at)} `;
      if (ENTERED.test(before) && party.form !== "adjective") return party.at >= at;
      const next = wordAt(sentence, party.isPossessive ? party.to + 1 : party.to);
      return isAdjectival(party) && MARKET.test(next) && /\b(?:in|into|on|to|at|the)(?: the)? $/i.test(before);
    }),
  );
}

/** "exports of lithium from Zimbabwe": whence it is exported. */
function exporterOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
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
function agentOf(sentence: Sentence, _rule: MeasureRule, { at, to }: MeasurePlace) {
  return one(
    sentence.parties.find(
      (party) =>
        party.at > at &&
        party.at <= to + 4 &&
        /\b(?:ed|t|n|en) by(?: the)?$/i.test(
          wordsBetween(sentence, Math.max(0, party.at - 3), party.at).replace(/\w+(?=ed by|en by)/gi, " "),
        ),
    ),
  );
}

/** "imposed by Beijing" farther on, "clearance from Beijing". */
function agentNear(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  const link = /licen[cs]e/.test(rule.name) ? /^(?:by|from)$/ : /^by$/;
  return one(
    sentence.parties.find(
      (party) => party.at >= at && party.at <= to + 8 && link.test(wordAt(sentence, beforeThe(sentence, party.at))),
    ),
  );
}

function beforeThe(sentence: Sentence, at: number): number {
  return wordAt(sentence, at - 1) === "the" ? at - 2 : at - 1;
}

/** Who gets a quota does not lay it: the other of the two does. */
function giverOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (!/^(?:quota|yearly-allowance|visas|fishing)$/.test(rule.name)) return null;
  const before = wordsBetween(sentence, Math.max(0, place.at - 14), place.at);
  if (!/\b(?:gets?|got|won|wins?|secur\w*|gain\w*|receiv\w*|(?:is|was|were|are|be) (?:given|granted|offered)|(?:ask\w*|appl\w+|press\w*|hop\w*) for|request\w*|demand\w*|seeks?|sought|wants? an?|sends?|ships?|sells?)\b/i.test(before))
    return null;
  const winner = subjectBefore(sentence, place.at)?.parties[0];
  return winner === undefined ? null : one(otherParty(sentence, winner));
}

/** Who does it: the subject, those who act for it, or who the story says "it" is. */
function actorOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (isNamelessBody(sentence, place.at)) return null;
  const body = bodyBefore(sentence, place.at);
  const firm = rule.kind === "purchase" ? firmBefore(sentence, place.at) : null;
  const near = [body, firm].filter((mention) => mention !== null).toSorted((a, b) => b.at - a.at)[0];
  const subject = subjectBefore(sentence, place.at);
  if (near && (subject === null || near.at > subject.at)) return one(near);
  if (subject !== null && rule.needsSubject && hasOwnSubject(sentence, place.at, subject.at)) return null;
  if (subject === null) return pronounSubject(sentence, place);
  return rule.kind === "purchase" ? subject.parties.slice(0, 1) : subject.parties.slice(0, 2);
}

/** "if the provinces restocked": whose provinces, the text has said. */
function isNamelessBody(sentence: Sentence, at: number): boolean {
  return /\b(?:the|most|several|some|all|many) (?:provinces|states)$/i.test(
    wordsBetween(sentence, Math.max(0, at - 2), at),
  );
}

function pronounSubject(sentence: Sentence, { at }: MeasurePlace) {
  const before = wordsBetween(sentence, 0, at);
  return /^(?:it|he|she|they|the (?:move|ministry|agency|department|government|decision|controls?|measures?))\b/i.test(
    before,
  )
    ? (lastSubject(sentence.previous)?.parties.slice(0, 1) ?? null)
    : null;
}

/** What nobody in the sentence does: the one who acted in the text before, or the other of those it is about. */
function contextOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (rule.needsSubject && !isHomeBody(sentence, place.at)) return null;
  if (!rule.needsSubject && !isDone(sentence, place)) return null;
  const patient = targetOf(sentence, place, "");
  const told = lastSubject(sentence.previous)?.parties[0] ?? sentence.previous?.parties[0]?.party;
  if (told !== undefined && told !== patient) return [told];
  return patient === null ? null : one(otherParty(sentence, patient));
}

/** Something happens to it, and nobody merely speaks of it. */
function isDone(sentence: Sentence, place: MeasurePlace): boolean {
  const start = Math.max(0, place.at - 10);
  const before = wordsBetween(sentence, start, place.at);
  const words = wordsBetween(sentence, start, place.to + 8);
  if (/[“"][^”"]*$/.test(wordsBetween(sentence, 0, place.at))) return false;
  if (/\b(?:dispute|row|quarrel|talks|spat|fight|war|question|debate) (?:over|on|about)\b[^,;]*$/i.test(before)) return false;
  return statusInWords(words) !== null;
}

/** "most provinces", "the customs office": somebody’s, as the text has said. */
function isHomeBody(sentence: Sentence, at: number): boolean {
  return /\b(?:provinces|customs|regulators?|watchdog|inspectors|cabinet|ministry|government|parliament|lawmakers|state shops|most of them|they)\b[^,;]*$/i.test(
    wordsBetween(sentence, Math.max(0, at - 8), at),
  );
}

/** The nearest other party of the sentences before, or else of the pair that the document is about. */
function otherParty(sentence: Sentence, party: string): string | null {
  let from: Sentence | null = sentence;
  for (let i = 0; i < 4 && from !== null; i += 1) {
    const other = from.parties.find((mention) => mention.party !== party);
    if (other) return other.party;
    from = from.previous;
  }
  return sentence.context.pair?.find((side) => side !== party) ?? null;
}

/** Another party after the words: "on China", "to China", "of Chinese firms"; or before, where that is all. */
export function targetOf(sentence: Sentence, { at, to }: MeasurePlace, imposer: string): string | null {
  const clause = sentence.clauses[at];
  const after = sentence.parties.find(
    (party) =>
      party.at >= at &&
      party.party !== imposer &&
      (sentence.clauses[party.at] === clause || party.at < to + 12),
  );
  return after?.party ?? listedBefore(sentence, at, imposer) ?? goodsBefore(sentence, at, imposer);
}

/** "added 25 US companies to its list": whoever stands between the verb and the list. */
function listedBefore(sentence: Sentence, at: number, imposer: string): string | null {
  if (!/list/i.test(wordsBetween(sentence, at, at + 3))) return null;
  const near = sentence.parties.findLast(
    (party) => party.at < at && party.at > at - 8 && party.party !== imposer,
  );
  return near?.party ?? null;
}

/** "Imports of Australian lobster have been blocked": whose goods they are. */
function goodsBefore(sentence: Sentence, at: number, imposer: string): string | null {
  const near = sentence.parties.findLast(
    (party) =>
      party.at < at &&
      party.party !== imposer &&
      party.form === "adjective" &&
      sentence.clauses[party.at] === sentence.clauses[at],
  );
  return near?.party ?? null;
}
