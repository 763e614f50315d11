import { baseForm } from "../text/irregular-forms.ts";
import { isPredicate } from "./clauses.ts";
import { joinedBefore } from "./joined-parties.ts";
import type { PartyMention } from "./parties.ts";
import { partyAt, type Sentence, wordAt } from "./sentence.ts";
import { AUXILIARY, CLOSED, COLLECTIVE, GOVERNMENT, PREPOSITION, SUBJECT_PRONOUN } from "./vocabulary.ts";

/** Who acts: one party, several, or both sides against each other. */
export interface Side {
  readonly parties: readonly string[];
  readonly isMutual: boolean;
  readonly at: number;
}

/** The nearest subject before a position in its clause, then in the clauses and the sentence before. */
export function subjectBefore(sentence: Sentence, at: number, isBound = false): Side | null {
  const own = subjectInClause(sentence, at);
  if (own !== null || isBound) return own;
  return subjectOfEarlierClause(sentence, at);
}

function subjectInClause(sentence: Sentence, at: number): Side | null {
  const clause = sentence.clauses[at];
  for (let i = at - 1; i >= 0; i -= 1) {
    if (sentence.clauses[i] !== clause) continue;
    const side = subjectAt(sentence, i);
    if (side !== null) return side;
  }
  return null;
}

function subjectOfEarlierClause(sentence: Sentence, at: number): Side | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    const side = sentence.clauses[i] === sentence.clauses[at] ? null : subjectAt(sentence, i);
    if (side !== null) return side;
  }
  return null;
}

/** The last subject of a sentence, which a pronoun in the next one means. */
export function lastSubject(sentence: Sentence | null, depth = 3): Side | null {
  if (sentence === null || depth <= 0) return null;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const side = partyAt(sentence, at) ? subjectAt(sentence, at, 0) : null;
    if (side !== null && !side.isMutual) return side;
  }
  return lastSubject(sentence.previous, depth - 1);
}

/** The subject that ends at a token; null where none does. */
function subjectAt(sentence: Sentence, at: number, depth = 3): Side | null {
  const mention = partyAt(sentence, at);
  if (mention)
    return mention.to - 1 === at && isActor(sentence, mention) ? coordinated(sentence, mention) : null;
  const word = wordAt(sentence, at);
  if (isCollective(sentence, at)) return mutualSide(sentence, at);
  if (SUBJECT_PRONOUN.has(word)) return depth === 0 ? null : pronoun(sentence, at, depth);
  if (word === "we" || word === "i") return speakerOf(sentence, at, depth);
  return PACT.has(word) ? pactSide(sentence, at) : homeSide(sentence, at);
}

const PACT = new Set(["truce", "pact", "accord", "deal", "agreement"]);

/** "The truce brought tariffs down": both who made it, when it acts. */
function pactSide(sentence: Sentence, at: number): Side | null {
  if (PREPOSITION.has(beforeArticle(sentence, at)) || !sentence.context.isAboutTrade) return null;
  let start = at;
  while (
    start > 0 &&
    at - start < 4 &&
    /^(?:\p{L}|-)+$/u.test(wordAt(sentence, start - 1)) &&
    !/^(?:the|that|this|a|an)$/.test(wordAt(sentence, start))
  )
    start -= 1;
  const isKnown = /^(?:the|that|this)$/.test(wordAt(sentence, start));
  const acts =
    isPredicate(sentence.tokens, at + 1, sentence.actions) ||
    /^(?:struck|reached|signed|made|agreed)$/.test(wordAt(sentence, at + 1));
  return isKnown && acts ? mutualSide(sentence, at) : null;
}

/** "“We will put …,” the US president said": whoever speaks. */
function speakerOf(sentence: Sentence, at: number, depth: number): Side | null {
  const after = sentence.parties.find((party) => party.at > at && isSpeaking(sentence, party));
  return after ? { parties: [after.party], isMutual: false, at } : lastSubject(sentence.previous, depth - 1);
}

function isSpeaking(sentence: Sentence, { at, to }: PartyMention): boolean {
  const near = [at - 1, at - 2, to, to + 1, to + 2, to + 3].map((i) => wordAt(sentence, i));
  return near.some((word) => /^(?:said|says|told|added|wrote|posted|warned)$/.test(word));
}

/** "the administration", "the president": whose, the text has said before. */
function homeSide(sentence: Sentence, at: number): Side | null {
  const isHome =
    /^(?:administration|government|president|cabinet|authorities)$/.test(wordAt(sentence, at)) &&
    /^(?:the|central|federal|national)$/.test(wordAt(sentence, at - 1));
  const { context } = sentence;
  return !isHome || context.home === null ? null : { parties: [context.home], isMutual: false, at };
}

/** "he", "it": the subject of an earlier clause, or of the sentence before. */
function pronoun(sentence: Sentence, at: number, depth: number): Side | null {
  if (depth === 0) return null;
  for (let i = at - 1; i >= 0; i -= 1) {
    const mention = partyAt(sentence, i);
    if (mention && isActor(sentence, mention) && !PREPOSITION.has(beforeArticle(sentence, mention.at)))
      return { parties: [mention.party], isMutual: false, at: i };
  }
  return lastSubject(sentence.previous, depth - 1);
}

/** "both sides", "the two countries", "the two agreed". */
function isCollective(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const before = [wordAt(sentence, at - 1), wordAt(sentence, at - 2)];
  if (COLLECTIVE.has(word))
    return before.includes("both") || before.includes("two") || (word === "sides" && before[0] === "the");
  return word === "two" && before[0] === "the" && isPredicate(sentence.tokens, at + 1, sentence.actions);
}

/** The two that the sentence names, or else the two that the document is about. */
export function mutualSide(sentence: Sentence, at: number): Side | null {
  const named = [...new Set(sentence.parties.map(({ party }) => party))];
  const parties = named.length === 2 ? named : sentence.context.mainParties;
  return parties.length === 2 ? { parties, isMutual: true, at } : null;
}

/** Whether a mention may act: not "on China", "Chinese goods" or "in Washington". */
export function isActor(sentence: Sentence, mention: PartyMention): boolean {
  if (PREPOSITION.has(beforeArticle(sentence, mention.at)) && !isClauseOf(sentence, mention)) return false;
  const next = wordAt(sentence, mention.to);
  if (isAddressed(sentence, mention)) return false;
  if (mention.isPossessive)
    return isActingNoun(wordAt(sentence, mention.to + 1)) || GOVERNMENT.has(wordAt(sentence, mention.to + 1));
  if (GOVERNMENT.has(next)) return true;
  if (mention.form === "adjective") return false;
  const isCode = /^[A-Z.]{2,}$/.test(sentence.tokens[mention.at]?.text ?? "");
  const isAsked = AUXILIARY.has(beforeArticle(sentence, mention.at));
  if (!isCode) return isAsked || !isNounAfterName(sentence, mention.to);
  return (
    next === "" ||
    !sentence.tokens[mention.to]?.isWord ||
    CLOSED.has(next) ||
    isPredicate(sentence.tokens, mention.to, sentence.actions)
  );
}

/** "promised Kenya that", "threatened Canada with": to whom somebody says it. */
function isAddressed(sentence: Sentence, { at, to }: PartyMention): boolean {
  return (
    /^(?:promis|assur|warn|t[eo]ll|threaten|remind|offer|grant|g[ai]v|guarante)/.test(
      beforeArticle(sentence, at),
    ) && /^(?:that|with|an?|the)$/.test(wordAt(sentence, to))
  );
}

/** "the Singapore communiqué", "China tariffs": the name only describes what stands after it. */
function isNounAfterName(sentence: Sentence, at: number): boolean {
  const { text = "", lower = "" } = sentence.tokens[at] ?? {};
  if (/^(?:tariffs?|goods|imports|exports|trade|duties|stocks?|shares|deal|products|market)$/.test(lower))
    return true;
  const isPlain = /^\p{Ll}{3,}$/u.test(text) && !CLOSED.has(lower) && baseForm(lower) === lower;
  return isPlain && !/(?:s|ed|ing|ly)$/.test(lower) && !isPredicate(sentence.tokens, at, sentence.actions);
}

/** "prompting China to hit back", "for the US to trade": the preposition governs a clause. */
function isClauseOf(sentence: Sentence, mention: PartyMention): boolean {
  const before = beforeArticle(sentence, mention.at);
  return (
    (before === "for" && wordAt(sentence, mention.to) === "to") ||
    (before === "to" && /ing$/.test(wordAt(sentence, mention.to)))
  );
}

const ACTING_NOUN =
  /^(?:decision|move|plan|plans|threat|threats|announcement|push|bid|offer|vow|pledge|reduction|suspension|imposition|response|retaliation|answer|reply|promise|proposal|agreement|directive|order|ban|willingness)$/;

function isActingNoun(word: string): boolean {
  return ACTING_NOUN.test(word);
}

/** The word before a mention, an article and what describes the party left out. */
export function beforeArticle(sentence: Sentence, at: number): string {
  let before = at - 1;
  while (
    before >= 0 &&
    /^(?:the|a|an|“|"|president|former|chinese|all|most|both)$/.test(wordAt(sentence, before))
  )
    before -= 1;
  return wordAt(sentence, before);
}

/** "Washington and Beijing", "Canada, Mexico and China": all that are joined with the mention. */
function coordinated(sentence: Sentence, mention: PartyMention): Side {
  const parties = [mention.party];
  let at = mention.at;
  for (;;) {
    const joined = joinedBefore(sentence, at);
    if (joined === undefined) break;
    parties.unshift(joined.party);
    at = joined.at;
  }
  return { parties: [...new Set(parties)], isMutual: false, at: mention.at };
}
