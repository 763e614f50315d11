import type { Passage } from "./corpus/model.ts";
import {
  ABOUT,
  CLAIMS,
  DENIALS,
  EMPTY_WORDS,
  NO_CLAIM,
  NO_OUTCOME,
  PARTNER,
} from "./search/outcome-words.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import { STOP_WORDS } from "./search/stop-words.ts";
import { type Token, tokenize } from "./search/tokenize.ts";
import type { Span } from "./text/span.ts";

/** A sentence that is shown, and when its document is from. */
export interface Sentence {
  readonly passage: Passage;
  readonly published: string | null;
  readonly text: string;
}

/** Characters between a result and what it is on, in one clause. */
const NEAR = 60;
const CLAUSE_END = /[;:—–]|, (?:and|but|while)\b/;
const ANOTHER_CLAUSE = /\b(?:when|as|because|despite|during|although|while)\b/;
/** A word in more of the passages than this tells no subject from another. */
const RARE_SHARE = 0.12;
const RARE_COUNT = 4;

/**
 * Where a document denies a result that earlier ones tell as made or sure to come ("no breakthrough on fishing",
 * "a final deal on fishing"): those passages, and the denial's last.
 */
export function findOutcomes(sentences: readonly Sentence[], index: PassageIndex): Passage[][] {
  return sentences.flatMap((denial) => {
    const topic = deniedTopic(denial.text, index);
    if (topic === null) return [];
    const claims = sentences
      .filter((claim) => isEarlier(claim, denial) && isClaim(claim.text, topic) && isOfOneDeal(claim, denial))
      .toSorted((a, b) => byDate(a, b) || a.passage.index - b.passage.index);
    return claims.length === 0 ? [] : [[...new Set(claims.map(({ passage }) => passage)), denial.passage]];
  });
}

/** "2025-10" and "2025-10-30" are in no known order. */
function isEarlier({ published: one }: Sentence, { published: other }: Sentence): boolean {
  return one !== null && other !== null && one < other && !other.startsWith(one);
}

function byDate(one: Sentence, other: Sentence): number {
  return isEarlier(one, other) ? -1 : Number(isEarlier(other, one));
}

function isOfOneDeal(claim: Sentence, denial: Sentence): boolean {
  const partner = PARTNER.exec(claim.text)?.[1];
  return partner === undefined || denial.passage.text.includes(partner);
}

/** The terms of what a sentence says there is no result on; null where it says no such thing, or not on what. */
function deniedTopic(text: string, index: PassageIndex): readonly string[] | null {
  if (NO_OUTCOME.test(text)) return null;
  const match = DENIALS.map(({ pattern }) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const about = ABOUT.exec(text.slice(match.index + match[0].length))?.[1];
  const terms = topicTerms(about?.split(ANOTHER_CLAUSE)[0] ?? match.groups?.["what"] ?? "");
  return terms.some((term) => isRare(term, index)) ? terms : null;
}

function topicTerms(words: string): string[] {
  return tokenize(words)
    .filter(({ word }) => word.length > 2 && !STOP_WORDS.has(word) && !EMPTY_WORDS.has(word))
    .map(({ term }) => term);
}

function isRare(term: string, index: PassageIndex): boolean {
  return index.frequency(term) <= Math.max(RARE_COUNT, RARE_SHARE * index.passageCount);
}

/** Whether a sentence tells a result on all of the topic as made or sure to come. */
function isClaim(text: string, topic: readonly string[]): boolean {
  if (NO_CLAIM.test(text)) return false;
  const tokens = tokenize(text);
  const isOnTopic = (claim: Span) =>
    topic.every((term) => tokens.some((token) => token.term === term && isInClause(text, claim, token)));
  return CLAIMS.flatMap(({ pattern }) => Array.from(text.matchAll(pattern), spanOf)).some(isOnTopic);
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

function isInClause(text: string, claim: Span, token: Token): boolean {
  const between =
    token.start >= claim.end ? text.slice(claim.end, token.start) : text.slice(token.end, claim.start);
  return between.length <= NEAR && !CLAUSE_END.test(between);
}
