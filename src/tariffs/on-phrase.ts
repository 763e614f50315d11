import type { Anchor } from "./anchor.ts";
import { joinedFrom } from "./joined-parties.ts";
import type { PartyMention } from "./parties.ts";
import { phraseEnd } from "./phrase-end.ts";
import { lastSubject, type Side } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { CLAUSE_START } from "./vocabulary.ts";

/** Whom and what a tariff is laid on; either may be unknown. */
export interface LaidOn {
  readonly target: string | null;
  readonly goods: string | null;
}

const NOTHING: LaidOn = { target: null, goods: null };

/** The furthest that the object stands from its tariff, in tokens. */
const REACH = 34;

/** "on all imports from China", "against Canada", "targeting European cars". */
export function onPhrase(anchor: Anchor, imposer: Side | null, from: number): LaidOn {
  const { sentence, at } = anchor;
  const end = Math.min(sentence.tokens.length, from + REACH);
  for (let i = from; i < end; i += 1) {
    const isOver = i > from && (isOtherClause(sentence, i, at) || (i > at && sentence.tariffs.includes(i)));
    if (isOver || wordAt(sentence, i) === ";") return NOTHING;
    const phrase = leadsToObject(sentence, i) ? readPhrase(sentence, i + 1, imposer) : NOTHING;
    if (phrase.target !== null || phrase.goods !== null) return phrase;
  }
  return NOTHING;
}

/** "on", "against"; "for" and "at" only before a party. */
function leadsToObject(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  if (word === "for" || word === "at")
    return startsWithParty(sentence, i + 1) && !/ing$/.test(wordAt(sentence, i + 1));
  return /^(?:on|against|upon|targeting|covering|taxing)$/.test(word) && !isNoObject(sentence, i);
}

/** Past an aside the clause goes on; into another clause the tariff does not reach. */
function isOtherClause(sentence: Sentence, i: number, at: number): boolean {
  if (sentence.clauses[i] === sentence.clauses[at]) return false;
  return (
    !sentence.clauses.slice(i).includes(sentence.clauses[at] ?? -1) && CLAUSE_START.has(wordAt(sentence, i))
  );
}

/** "on Wednesday", "on April 2", "on both sides", "on hold", "on average": no target. */
function isNoObject(sentence: Sentence, on: number): boolean {
  if (
    /^(?:controls?|restrictions?|curbs?|limits?|bans?|talks?|agreements?|deal|truce)$/.test(
      wordAt(sentence, on - 1),
    )
  )
    return true;
  const start = sentence.tokens[on + 1]?.start ?? 0;
  if (sentence.dates().some(({ span }) => span.start <= start && start < span.end)) return true;
  return /^(?:both sides|hold|average|ice|top|the table|grounds|condition|track|the back|social|truth|air|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/i.test(
    sentence.text.slice(start, start + 20),
  );
}

function startsWithParty(sentence: Sentence, at: number): boolean {
  return [0, 1, 2].some((step) => partyAt(sentence, at + step) !== undefined);
}

/** Words for those who are taxed, where no party is named. */
const WHOM =
  /\b(?:countries|country|nations?|partners?|economies|allies|neighbou?rs|exporters|the world|rivals|everyone|anyone|buyers|members)\b/i;

function readPhrase(sentence: Sentence, start: number, imposer: Side | null): LaidOn {
  const share = sentence.rates.find(
    (rate) => rate.at >= start && rate.at < start + 4 && wordAt(sentence, rate.to) === "of",
  );
  if (share) return readPhrase(sentence, share.to + 1, imposer);
  const to = phraseEnd(sentence, start);
  const parties = [...partiesIn(sentence, start, to), ...makersAfter(sentence, to)];
  const wording = wordsBetween(sentence, start, to)
    .replace(/[\s,“”"]+$/, "")
    .replace(/^[“"]/, "");
  const isOwn = parties.every(({ party }) => imposer?.parties.includes(party));
  if (isOwn && (parties.length === 0 || WHOM.test(wording)))
    return withoutParty(sentence, wording, start, to, imposer);
  const names = [...new Set(parties.map(({ party }) => party))].join(", ");
  const isOnlyParties = parties.every((party) => !hasGoods(sentence, party, start, to));
  return { target: names, goods: isOnlyParties ? null : wording };
}

/** "cars [assembled in Canada and Mexico]": where the goods come from. */
function makersAfter(sentence: Sentence, to: number): PartyMention[] {
  const isMade =
    wordAt(sentence, to) === "in" &&
    /^(?:made|built|assembled|produced|grown|brewed|manufactured|mined|refined|caught|originating|farmed|raised)$/.test(
      wordAt(sentence, to - 1),
    );
  const first = isMade ? sentence.parties.find(({ at }) => at > to && at <= to + 2) : undefined;
  return first ? joinedFrom(sentence, first) : [];
}

/** "countries that buy Russian oil", "all US trading partners" are whom; "steel and aluminium" is what. */
function withoutParty(
  sentence: Sentence,
  wording: string,
  start: number,
  to: number,
  imposer: Side | null,
): LaidOn {
  if (wording === "") return NOTHING;
  const owner = /^(?:all )?(?:(?:the|that) (?:country|nation|kingdom)[’']s|its|their) /i.test(wording);
  if (owner) return { target: ownerBefore(sentence, start, imposer), goods: wording };
  const isWhom = WHOM.test(wording);
  if (/\b(?:the|these|those|each of the) (?:\w+ )?(?:countries|nations)\b/i.test(wording))
    return { target: listedBefore(sentence), goods: wording };
  if (!isWhom) return otherOn(sentence, wording, to);
  const [, what, whom] = /^(.+?) from (.+)$/.exec(wording) ?? [];
  if (what && whom) return { target: whom, goods: what };
  const relative = /^(?:that|who|which)$/.test(wordAt(sentence, to))
    ? wordsBetween(sentence, start, clauseEnd(sentence, to))
    : wording;
  return { target: relative.replace(/[\s,.;]+$/, ""), goods: null };
}

/** "the country’s cars", "its grain": the party named before it that does not act itself. */
function ownerBefore(sentence: Sentence, start: number, imposer: Side | null): string | null {
  const before = sentence.parties.filter(({ at, party }) => at < start && !imposer?.parties.includes(party));
  return (
    before[0]?.party ??
    lastSubject(sentence.previous)?.parties.find((party) => !imposer?.parties.includes(party)) ??
    null
  );
}

/** "on imports from overseas on various countries": what and then whom. */
function otherOn(sentence: Sentence, goods: string, to: number): LaidOn {
  if (wordAt(sentence, to) !== "on") return { target: null, goods };
  const second = readPhrase(sentence, to + 1, null);
  return { target: second.target, goods };
}

function clauseEnd(sentence: Sentence, from: number): number {
  let at = from + 1;
  while (
    at < sentence.tokens.length &&
    at < from + 12 &&
    !/^(?:[.,;–—:]|in|as|unless|to|if)$/.test(wordAt(sentence, at))
  )
    at += 1;
  return at;
}

/** "each of the countries": those that a sentence shortly before has listed. */
export function listedBefore(sentence: Sentence): string | null {
  let before = sentence.previous;
  for (let i = 0; i < 8 && before !== null; i += 1) {
    const actor = before.parties[0]?.party;
    const others = [...new Set(before.parties.map(({ party }) => party))].filter((party) => party !== actor);
    if (others.length >= 2) return others.join(", ");
    before = before.previous;
  }
  return null;
}

/** The parties named from one token to another (excluded). */
export function partiesIn(sentence: Sentence, from: number, to: number): PartyMention[] {
  return sentence.parties.filter(({ at }) => from <= at && at < to);
}

/** "Chinese goods", "imports from China": the words around a party name more than the party. */
function hasGoods(sentence: Sentence, party: PartyMention, start: number, to: number): boolean {
  const before = wordsBetween(sentence, start, party.at).trim();
  const after = party.to < to ? wordAt(sentence, party.to) : "";
  return (
    (before !== "" &&
      !/^(?:the|and|both|,|all of|all|rival|neighbou?ring)$/i.test(before) &&
      !/(?:,|\band)(?: the)?$/i.test(before)) ||
    (/^\p{L}/u.test(after) && !/^(?:and|or)$/.test(after)) ||
    /^['’]s?$/.test(after)
  );
}
