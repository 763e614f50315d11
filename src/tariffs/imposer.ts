import type { Anchor } from "./anchor.ts";
import { isLaidBy } from "./collected-rates.ts";
import { joinedFrom } from "./joined-parties.ts";
import type { PartyMention } from "./parties.ts";
import { placeOf } from "./places.ts";
import { isActor, lastSubject, mutualSide, type Side, subjectBefore } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { GOVERNMENT, SPEECH } from "./vocabulary.ts";

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
  relativeSubject,
  placeOf,
  actingSubject,
  announcer,
  decider,
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
  if (anchor.kind === "rate") return null;
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
function agent({ sentence, at: noun, kind, action }: Anchor): Side | null {
  const at = kind === "rate" && action !== null ? action.to - 1 : noun;
  for (let i = at + 1; i < Math.min(sentence.tokens.length, at + 30); i += 1) {
    if (sentence.clauses[i] !== sentence.clauses[at] && !/^["“”‘’]$/.test(wordAt(sentence, i))) continue;
    const party = partyAfter(sentence, i + 1);
    const isBy = wordAt(sentence, i) === "by" && isByImposer(sentence, i);
    const isFrom = wordAt(sentence, i) === "from" && i === at + 1 && action?.isSuffered === true;
    if (party && (isBy || isFrom)) return sideOf(sentence, party);
  }
  return null;
}

/** "imposed by", "a 29% tariff by"; not "criticised by". */
function isByImposer(sentence: Sentence, by: number): boolean {
  const before = wordAt(sentence, by - 1);
  if (!/(?:ed|put|set|laid|hit|borne|met|seen|felt|paid|sought)$/.test(before)) return true;
  return /^(?:imposed|levied|announced|threatened|introduced|set|put|placed|applied|slapped|unveiled|planned|proposed|ordered|laid|raised|cut|suspended|hit|taxed|slapped|struck|collected|lifted|scrapped|dropped|lowered|doubled|postponed|delayed|paused|reinstated|enacted|adopted|charged|declared|demanded)$/.test(
    before,
  );
}

/** "levies [that] he has threatened", "the duties the EU has levied": a subject right after the noun. */
function contactSubject({ sentence, at, kind }: Anchor): Side | null {
  if (kind === "rate" && !isLaidBy(sentence, at + 1)) return null;
  const start = /^(?:that|which|the)$/.test(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
  const skipped = wordAt(sentence, start) === "the" ? start + 1 : start;
  const party = sentence.parties.find((one) => one.at === skipped);
  const to = party?.to ?? skipped + 1;
  const isVerb =
    /^(?:has|have|had|would|will|is|was)$/.test(wordAt(sentence, to)) ||
    sentence.actions.some((action) => action.at === to) ||
    kind === "rate";
  if (!isVerb) return null;
  return party || /^(?:he|she|it|they|we)$/.test(wordAt(sentence, skipped))
    ? subjectBefore(sentence, to, true)
    : null;
}

/** "the tariff on beef that [the US] imposed in 2020". */
function relativeSubject({ sentence, at, kind }: Anchor): Side | null {
  if (kind === "rate") return null;
  const party = sentence.parties.find((one) => {
    const before = wordAt(sentence, one.at - 1) === "the" ? one.at - 2 : one.at - 1;
    const verb = /^(?:has|had|have)$/.test(wordAt(sentence, one.to)) ? one.to + 1 : one.to;
    return (
      one.at > at &&
      one.at < at + 14 &&
      /^(?:that|which)$/.test(wordAt(sentence, before)) &&
      sentence.actions.some((action) => action.at === verb && action.status === "imposed")
    );
  });
  return party ? sideOf(sentence, party) : null;
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

/** "…, the White House has said": who makes it known, where nobody acts. */
function announcer({ sentence, at, kind }: Anchor): Side | null {
  if (kind === "anaphor") return null;
  const party = sentence.parties.find(
    (one) =>
      one.at > at &&
      (one.form === "body" ||
        one.form === "capital" ||
        one.form === "person" ||
        GOVERNMENT.has(wordAt(sentence, one.to))) &&
      /^(?:,|the|”|")$/.test(wordAt(sentence, one.at - 1)) &&
      /^(?:\w+ ){0,3}?(?:has |had )?(?:said|announced|warned|decided|ruled|confirmed|added)\b/.test(
        wordsBetween(sentence, one.to, one.to + 5),
      ),
  );
  return party ? { parties: [party.party], isMutual: false, at: party.at } : null;
}

/** "Britain confirmed that Omani steel would face": who decides it, where the sufferer is the subject. */
function decider({ sentence, at, action }: Anchor): Side | null {
  if (action?.isSuffered !== true) return null;
  const party = sentence.parties.find(
    (one) =>
      one.at < Math.min(at, action.at) &&
      isActor(sentence, one) &&
      /\b(?:confirm|announc|decid|decree|order|rul|warn|threaten|insist|propos)\w* (?:\w+ ){0,3}?that$/i.test(
        wordsBetween(sentence, one.to, one.to + 6).replace(/\bthat\b.*$/i, "that"),
      ),
  );
  return party ? sideOf(sentence, party) : null;
}

/** "Trump raised tariffs", "he would impose", "prompting China to hit back". */
function actingSubject(anchor: Anchor): Side | null {
  const { sentence, at, from, action } = anchor;
  if (action?.isSuffered === true || (action === null && anchor.kind === "anaphor")) return null;
  const start = action === null || action.at > at ? from : action.at;
  const isIf = /^(?:if|unless)\b/i.test(sentence.wordsOfClause(start));
  const side = subjectBefore(sentence, start, isIf) ?? startingPronoun(anchor);
  if (side === null) return null;
  if (isNounTold(sentence, side, action)) return null;
  const isOwnWord = sentence.parties.some((party) => party.at === side.at && party.form === "body");
  if (isOtherVerb(anchor) && !isOwnWord) return null;
  const isReported =
    action !== null && action.at > at && side.at < from && !isActorOfClause(sentence, side, at);
  return isReported ? null : widen(sentence, side);
}

/** Verbs that no table of actions has, and after which the tariff is the subject’s own. */
const OWN_VERB =
  /^(?:has|have|had|having|charg\w+|with|collects?|sets?|put|consider\w*|weigh\w*|mull\w*|propos\w*|plan\w*|prepar\w*|order\w*|float\w*|seek\w*|sought|approv\w*|demand\w*|defend\w*|draft\w*|stud(?:y|ies|ied|ying))$/;

/** "Canada welcomed the 10% tariff", "the minister said a tariff remained": who does that need not lay it. */
function isOtherVerb({ sentence, from, at, action }: Anchor): boolean {
  if (/^zero-rat/.test(wordAt(sentence, at))) return false;
  if (action !== null) return action.at > at + 1;
  if (isAskedFor(sentence, from)) return true;
  const before = sentence.tokens.slice(Math.max(0, from - 2), at);
  return !before.some(({ lower }) => OWN_VERB.test(lower));
}

/** "officials said a pause of tariffs was near": who says it does not do it. */
function isNounTold(sentence: Sentence, side: Side, action: Anchor["action"]): boolean {
  if (action === null || !/^(?:a|an)$/.test(wordAt(sentence, action.at - 1))) return false;
  return sentence.tokens.slice(side.at, action.at).some(({ lower }) => SPEECH.has(lower));
}

/** "has asked for a quota at a reduced duty": who asks is not who lays it. */
function isAskedFor(sentence: Sentence, from: number): boolean {
  return /\b(?:ask|demand|call|press|push|lobb|plead)\w* (?:\w+ ){0,3}?for\b/i.test(
    wordsBetween(sentence, Math.max(0, from - 30), from),
  );
}

/** "Both" for two subjects that act on each other: "Washington and Beijing cut tariffs". */
function widen(sentence: Sentence, side: Side): Side {
  if (side.parties.length !== 2 || side.isMutual) return side;
  const hasOther = sentence.parties.some(({ party }) => !side.parties.includes(party));
  return hasOther ? side : { ...side, isMutual: true };
}

/** Whether a subject stands in the clause of the tariff, so that it is no mere speaker of another clause. */
function isActorOfClause(sentence: Sentence, side: Side, at: number): boolean {
  return sentence.clauses[side.at] === sentence.clauses[at];
}

function startingPronoun({ sentence, at, action }: Anchor): Side | null {
  const isOwn =
    /^(?:its|his|her|their)$/.test(wordAt(sentence, at - 1)) ||
    (action !== null &&
      action.at < at &&
      !/ing$/.test(wordAt(sentence, action.at)) &&
      /^(?:“|"|to|and)?$/.test(wordAt(sentence, action.at - 1)));
  return isOwn ? lastSubject(sentence.previous) : null;
}
