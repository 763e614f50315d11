import type { Anchor } from "./anchor.ts";
import { joinedFrom } from "./joined-parties.ts";
import type { PartyMention } from "./parties.ts";
import { lastSubject, mutualSide, type Side, subjectBefore } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** Whose tariff it is, by the first way that says so; null where none does. */
export function imposerOf(anchor: Anchor): Side | null {
  for (const find of WAYS) {
    const side = find(anchor);
    if (side !== null) return side;
  }
  return null;
}

/** In order: the surest way first. */
const WAYS: readonly ((anchor: Anchor) => Side | null)[] = [
  bothSides,
  owner,
  agent,
  contactSubject,
  importer,
  actingSubject,
];

/** "tit-for-tat tariffs … on both sides", "mutually suspend", "against each other". */
function bothSides({ sentence, at, from, clauseAt }: Anchor): Side | null {
  const clause = sentence.wordsOfClause(clauseAt ?? at);
  const isMutual =
    /\b(?:on|from|by) both sides\b|\bmutual(?:ly)?\b|\b(?:each|one) (?:other|another)\b|\beach other[’']s\b/i.test(
      clause,
    );
  return isMutual ? mutualSide(sentence, from) : null;
}

/** "Trump’s tariffs", "US tariffs", "the 25 percent American duty". */
function owner(anchor: Anchor): Side | null {
  const { sentence, from, at } = anchor;
  const owners = sentence.parties.filter(
    (party) => from - 2 <= party.at && party.to <= at && isOwner(anchor, party),
  );
  const first = owners[0];
  return first === undefined ? null : { parties: [first.party], isMutual: false, at: first.at };
}

function isOwner({ sentence, from, at, action }: Anchor, party: PartyMention): boolean {
  if (party.at < from && !party.isPossessive) return false;
  if (party.isPossessive) return !/\b(?:on|from|against)\b/.test(wordsBetween(sentence, party.to, at));
  if (party.form === "capital" || party.form === "person") return false;
  const isCode = /^[A-Z.]{2,}$/.test(sentence.tokens[party.at]?.text ?? "");
  if (party.form === "adjective" || isCode) return true;
  // "delays Mexico tariffs" are on Mexico, "China tariffs" are when somebody else acts.
  return action === null && wordAt(sentence, party.at - 1) !== "on";
}

/** "tariffs imposed by the EU", "levies from Brussels": an agent after the noun. */
function agent({ sentence, at }: Anchor): Side | null {
  for (let i = at + 1; i < Math.min(sentence.tokens.length, at + 30); i += 1) {
    if (sentence.clauses[i] !== sentence.clauses[at] && !/^["“”‘’]$/.test(wordAt(sentence, i))) continue;
    const party = partyAfter(sentence, i + 1);
    if (party && wordAt(sentence, i) === "by" && isByImposer(sentence, i)) return sideOf(sentence, party);
  }
  return null;
}

/** "imposed by", "a 29% tariff by"; not "criticised by". */
function isByImposer(sentence: Sentence, by: number): boolean {
  const before = wordAt(sentence, by - 1);
  if (!/(?:ed|put|set|laid|hit|borne|met|seen|felt|paid|sought)$/.test(before)) return true;
  return /^(?:imposed|levied|announced|threatened|introduced|set|put|placed|applied|slapped|unveiled|planned|proposed|ordered|laid|raised|cut|suspended|hit|reinstated|enacted|adopted|charged|declared|demanded)$/.test(
    before,
  );
}

/** "levies [that] he has threatened", "the duties the EU has levied": a subject right after the noun. */
function contactSubject({ sentence, at }: Anchor): Side | null {
  const start = /^(?:that|which|the)$/.test(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
  const skipped = wordAt(sentence, start) === "the" ? start + 1 : start;
  const party = sentence.parties.find((one) => one.at === skipped);
  const to = party?.to ?? skipped + 1;
  const isVerb =
    /^(?:has|have|had|would|will|is|was)$/.test(wordAt(sentence, to)) ||
    sentence.actions.some((action) => action.at === to);
  if (!isVerb) return null;
  return party || /^(?:he|she|it|they|we)$/.test(wordAt(sentence, skipped))
    ? subjectBefore(sentence, to, true)
    : null;
}

/** A party that begins here, an article left out: "by [the Trump] administration". */
function partyAfter(sentence: Sentence, at: number): PartyMention | undefined {
  const start =
    /^(?:the|us|u\.s\.|president|then|former)$/.test(wordAt(sentence, at)) && !partyAt(sentence, at)
      ? at + 1
      : at;
  const party = partyAt(sentence, start) ?? partyAt(sentence, start + 1);
  return party && party.at <= start + 1 ? party : undefined;
}

function sideOf(sentence: Sentence, party: PartyMention): Side {
  return {
    parties: [...new Set(joinedFrom(sentence, party).map((one) => one.party))],
    isMutual: false,
    at: party.at,
  };
}

/** "taxing Chinese goods entering the US": who is entered lays the duty. */
function importer({ sentence, at }: Anchor): Side | null {
  const match =
    /\b(?:tariffs?|levy|duty|duties|levies) in\s(?:the\s)?|\b(?:entering|imported into|coming into|arriving in|brought into|shipped to|sold in|docking (?:in|at))\s(?:the\s)?/i.exec(
      sentence.text.slice(sentence.tokens[at]?.start ?? 0),
    );
  if (match === null) return null;
  const end = (sentence.tokens[at]?.start ?? 0) + match.index + match[0].length;
  const party = sentence.parties.find((one) => (sentence.tokens[one.at]?.start ?? -1) === end);
  return party ? { parties: [party.party], isMutual: false, at: party.at } : null;
}

/** "Trump raised tariffs", "he would impose", "prompting China to hit back". */
function actingSubject(anchor: Anchor): Side | null {
  const { sentence, at, from, action } = anchor;
  if (action?.isSuffered === true) return null;
  const start = action === null || action.at > at ? from : action.at;
  const side = subjectBefore(sentence, start) ?? startingPronoun(anchor);
  if (side === null) return null;
  const isOwnWord = sentence.parties.some((party) => party.at === side.at && party.form === "body");
  if ((action === null || action.at > at) && !isOwnWord && isSpeakerOnly(sentence, side.at, from))
    return null;
  const isReported =
    action !== null && action.at > at && side.at < from && !isActorOfClause(sentence, side, at);
  return isReported ? null : widen(sentence, side, start);
}

/** "The minister said [a tariff on cars remained]": who speaks need not be who acts. */
function isSpeakerOnly(sentence: Sentence, side: number, from: number): boolean {
  const words = wordsBetween(sentence, side, from);
  return /\b(?:said|says|told|believes?|argue[sd]?|warn(?:s|ed)|added|noted|wrote|estimate[sd]?|reckons?|complain\w*|fears?|feared|expects?|expected|hopes?)\b/i.test(
    words,
  );
}

/** "Both" for two subjects that act on each other: "Washington and Beijing cut tariffs". */
function widen(sentence: Sentence, side: Side, start: number): Side {
  if (side.parties.length !== 2 || side.isMutual) return side;
  const hasOther = sentence.parties.some(({ party, at }) => at > start && !side.parties.includes(party));
  return hasOther ? side : { ...side, isMutual: true };
}

/** Whether a subject stands in the clause of the tariff, so that it is no mere speaker of another clause. */
function isActorOfClause(sentence: Sentence, side: Side, at: number): boolean {
  return sentence.clauses[side.at] === sentence.clauses[at];
}

function startingPronoun({ sentence, at, action }: Anchor): Side | null {
  const isOwn =
    /^(?:its|his|her|their)$/.test(wordAt(sentence, at - 1)) ||
    (action !== null && action.at < at && /^(?:“|"|to|and)?$/.test(wordAt(sentence, action.at - 1)));
  return isOwn ? lastSubject(sentence.previous) : null;
}
