import { bodyBefore, firmBefore, hasOwnSubject } from "./measure-actors.ts";
import { announcerOf, contextOf, demandedOf, giverOf, isMerelyNamed } from "./measure-context.ts";
import {
  agentNear,
  agentOf,
  dockedIn,
  enteredOf,
  exporterOf,
  one,
  ownerOf,
  relativeOf,
} from "./measure-owners.ts";
import type { MeasurePlace, MeasureRule } from "./measure-vocabulary.ts";
import { lastSubject, mutualSide, subjectBefore } from "./roles.ts";
import { type Sentence, wordsBetween } from "./sentence.ts";

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

/** "a ban on each other’s wool" */
function eachOther(sentence: Sentence, _rule: MeasureRule, { at, to }: MeasurePlace) {
  const words = wordsBetween(sentence, Math.max(0, at - 6), to + 6);
  return /\b(?:each|one) (?:other|another)\b/i.test(words)
    ? (mutualSide(sentence, at)?.parties ?? null)
    : null;
}

/** Who does it: the subject, those who act for it, or who the story says "it" is. */
function actorOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (isNamelessBody(sentence, place.at) || (!rule.needsSubject && isMerelyNamed(sentence, place)))
    return null;
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
