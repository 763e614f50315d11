import type { Anchor } from "./anchor.ts";
import type { PartyMention } from "./parties.ts";
import { joinedFrom, type Side } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { CLAUSE_START } from "./vocabulary.ts";

/** Whom and what a tariff is laid on; either may be unknown. */
export interface LaidOn {
  readonly target: string | null;
  readonly goods: string | null;
}

const NOTHING: LaidOn = { target: null, goods: null };

/** Whom a tariff is laid on, by the first way that says so; `from` is where to look, after the rate or the noun. */
export function laidOn(anchor: Anchor, imposer: Side | null, from: number): LaidOn {
  const sufferer = suffererOf(anchor, imposer);
  const phrase = onPhrase(anchor, imposer, from);
  if (sufferer !== null) return { target: sufferer, goods: phrase.goods ?? goodsBefore(anchor) };
  if (phrase.target !== null) return phrase;
  const target = objectOf(anchor, imposer) ?? modifierOf(anchor, imposer);
  return { target, goods: phrase.goods ?? goodsBefore(anchor) };
}

/** "on all imports from China", "against Canada", "targeting European cars". */
function onPhrase(anchor: Anchor, imposer: Side | null, from: number): LaidOn {
  const { sentence, at } = anchor;
  for (let i = from; i < Math.min(sentence.tokens.length, from + 34); i += 1) {
    const word = wordAt(sentence, i);
    if (i > from && isOtherClause(sentence, i, at)) return NOTHING;
    if (i > at && sentence.tariffs.includes(i) && i !== at) return NOTHING;
    if (!/^(?:on|against|upon|targeting|covering|for|taxing|at)$/.test(word) || isNoObject(sentence, i))
      continue;
    if ((word === "for" || word === "at") && (!startsWithParty(sentence, i + 1) || /ing$/.test(wordAt(sentence, i + 1)))) continue;
    const phrase = readPhrase(sentence, i + 1, imposer);
    if (phrase.target !== null || phrase.goods !== null) return phrase;
  }
  return NOTHING;
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

/** What ends the words that name the goods. */
const PHRASE_END =
  /^(?:on|down|up|[.;:–—()[\]”"]|to|by|at|in|since|until|till|because|as|after|before|unless|if|starting|beginning|effective|over|citing|while|when|that|which|who|with|and|but|for|during|under|through|threatened|is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|can|must|coming|took|take|takes|came|remained|remains|remain|rose|fell|jumped|went|also|again|this|next|last|earlier|later|early|late|announced|imposed|not|last|ahead|following|aimed|despite|amid|dating|pending)$/;

function readPhrase(sentence: Sentence, start: number, imposer: Side | null): LaidOn {
  const to = phraseEnd(sentence, start);
  const parties = partiesIn(sentence, start, to).filter(
    ({ party }) => !imposer?.parties.includes(party) || imposer.isMutual,
  );
  const wording = wordsBetween(sentence, start, to)
    .replace(/[\s,“”"]+$/, "")
    .replace(/^[“"]/, "");
  if (parties.length === 0) return withoutParty(sentence, wording, start, to);
  const names = [...new Set(parties.map(({ party }) => party))].join(", ");
  const isOnlyParties = parties.every((party) => !hasGoods(sentence, party, start, to));
  return { target: names, goods: isOnlyParties ? null : wording };
}

/** "countries that buy Russian oil", "all US trading partners" are whom; "steel and aluminium" is what. */
function withoutParty(sentence: Sentence, wording: string, start: number, to: number): LaidOn {
  if (wording === "") return NOTHING;
  const isWhom =
    /\b(?:countries|country|nations?|partners?|economies|allies|neighbou?rs|exporters|the world|rivals|everyone|anyone|buyers|members)\b/i.test(
      wording,
    );
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
function listedBefore(sentence: Sentence): string | null {
  let before = sentence.previous;
  for (let i = 0; i < 8 && before !== null; i += 1) {
    const actor = before.parties[0]?.party;
    const others = [...new Set(before.parties.map(({ party }) => party))].filter((party) => party !== actor);
    if (others.length >= 2) return others.join(", ");
    before = before.previous;
  }
  return null;
}

function phraseEnd(sentence: Sentence, start: number): number {
  let at = start;
  while (at < sentence.tokens.length && at < start + 16) {
    const word = wordAt(sentence, at);
    const isJoin = (word === "and" || word === "," || word === "or") && at > start && isListed(sentence, at);
    if (
      word === "from" &&
      (isRate(sentence, at + 1) || (wordAt(sentence, at + 1) === "the" && !partyAt(sentence, at + 2)) || isDateAt(sentence, at + 1))
    )
      break;
    if (at > start && sentence.actions.some((action) => action.at === at) && !isNounPlace(sentence, at))
      break;
    if (!isJoin && (word === "," || word === "or" || PHRASE_END.test(word) || isRate(sentence, at))) break;
    at += 1;
  }
  return at;
}

/** "tax on cut flowers": an action’s word inside of the goods. */
function isNounPlace(sentence: Sentence, at: number): boolean {
  return /^(?:on|the|all|of)$/.test(wordAt(sentence, at - 1));
}

function isDateAt(sentence: Sentence, at: number): boolean {
  const start = sentence.tokens[at]?.start ?? -1;
  return sentence.dates().some(({ span }) => span.start <= start && start < span.end);
}

function isRate(sentence: Sentence, at: number): boolean {
  return sentence.rates.some((rate) => rate.at <= at && at < rate.to);
}

/** "Canada, Mexico and China", "steel and aluminium": the list goes on unless a verb follows. */
function isListed(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  const skipped = /^(?:and|or|the)$/.test(next) ? at + 2 : at + 1;
  if (isRate(sentence, skipped) || isRate(sentence, skipped + 1)) return false;
  if (partyAt(sentence, skipped))
    return (
      !/ing$|ed$/.test(wordAt(sentence, skipped + 1)) && sentence.clauses[skipped] === sentence.clauses[at]
    );
  const acts = sentence.actions.some((action) => action.at >= skipped && action.at <= skipped + 1);
  return (
    !acts &&
    wordAt(sentence, at) !== "," &&
    !PHRASE_END.test(wordAt(sentence, skipped)) &&
    /^\p{L}/u.test(wordAt(sentence, skipped))
  );
}

function partiesIn(sentence: Sentence, from: number, to: number): PartyMention[] {
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

/** "Mexico faces a 25% tariff", "South East Asia is among the hardest hit by tariffs". */
function suffererOf({ sentence, at, from, action }: Anchor, imposer: Side | null): string | null {
  if (action?.isSuffered !== true || action.at > at) return null;
  const candidates = sentence.parties.filter(
    (party) =>
      party.at < from &&
      party.at !== imposer?.at &&
      sentence.clauses[party.at] === sentence.clauses[action.at],
  );
  const nearest = candidates.findLast(({ party }) => !imposer?.parties.includes(party));
  return nearest ? joinedBack(sentence, nearest) : null;
}

function joinedBack(sentence: Sentence, last: PartyMention): string {
  const first =
    sentence.parties.find((party) => party.at < last.at && joinedFrom(sentence, party).includes(last)) ??
    last;
  return [...new Set(joinedFrom(sentence, first).map(({ party }) => party))].join(", ");
}

/** "hit China with tariffs", "threatened Canada with": the object between verb and noun. */
function objectOf({ sentence, from, at, action }: Anchor, imposer: Side | null): string | null {
  if (action === null || action.at > at) return null;
  const object = sentence.parties.find(
    (party) =>
      party.at > action.at &&
      party.at < from &&
      !imposer?.parties.includes(party.party) &&
      !party.isPossessive,
  );
  return object
    ? [
        ...new Set(
          joinedFrom(sentence, object)
            .filter((one) => one.at < from)
            .map(({ party }) => party),
        ),
      ].join(", ")
    : null;
}

/** "Mexico tariffs" of somebody else’s. */
function modifierOf({ sentence, from, at }: Anchor, imposer: Side | null): string | null {
  const party = partiesIn(sentence, from, at).find(
    (one) => !imposer?.parties.includes(one.party) && !one.isPossessive && one.form === "name",
  );
  return party?.party ?? null;
}

const NO_GOODS =
  /^(?:the|a|an|this|that|these|those|such|new|additional|extra|further|higher|steep|steeper|sweeping|retaliatory|reciprocal|blanket|universal|baseline|punitive|trade|import|imports|export|all|any|more|other|existing|current|threatened|planned|proposed|huge|massive|flat|average|percent|per|cent|some|most|broad|across-the-board|tit-for-tat|global|own|previous|earlier|high|heavy|stiff|customs|anti-dumping|countervailing|anti-subsidy|provisional|temporary|minimum|maximum|effective|overall|combined|total|so-called|secondary|s|’s|'s|%|“|"|many|his|her|its|their|similar|initial|general|protective|border|external|same|much|lower|special|plus|-plus|respective|country-specific|potential|possible)$/;

/** "steel tariffs", "auto duties": what the words before the noun name. */
function goodsBefore({ sentence, from, at }: Anchor): string | null {
  let start = at;
  while (start > from && isGoodsWord(sentence, start - 1)) start -= 1;
  const wording = wordsBetween(sentence, start, at).trim();
  return wording === "" ? null : wording;
}

function isGoodsWord(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    /^\p{L}/u.test(word) &&
    !NO_GOODS.test(word) &&
    !partyAt(sentence, at) &&
    !isRate(sentence, at) &&
    !sentence.actions.some((action) => action.at === at) &&
    !/(?:ed|ing|ly)$/.test(word)
  );
}
