import type { Document, Passage } from "./corpus/model.ts";
import type { Quote } from "./quotes/model.ts";
import type { Answer } from "./search/search.ts";

const MOST = 5;
/** What a choice in a Discord menu holds. */
const LONGEST = 100;

/**
 * Questions near an unanswered one that the documents do answer: the headings and titles around the passages that
 * touch it, what those who are quoted there said of it, then any other headings. At most `MOST`; each has been tried.
 */
export function suggestQuestions(
  answer: Answer,
  documents: readonly Document[],
  quotes: readonly Quote[],
  find: (question: string) => Answer,
): string[] {
  const suggestions: string[] = [];
  const tried = new Set([answer.question]);
  for (const candidate of candidatesFor(answer, documents, quotes)) {
    if (tried.has(candidate)) continue;
    tried.add(candidate);
    const isUsable = candidate.length >= 3 && candidate.length <= LONGEST;
    if (isUsable && find(candidate).excerpts.length > 0) suggestions.push(candidate);
    if (suggestions.length === MOST) break;
  }
  return suggestions;
}

/** The nearest first; of most corpora only the first few are ever asked for. */
function* candidatesFor(
  answer: Answer,
  documents: readonly Document[],
  quotes: readonly Quote[],
): Generator<string> {
  for (const heading of headingsAround(answer.near, documents)) yield asQuestion(heading);
  yield* sayingQuestions(answer, quotes);
  for (const { passages } of documents) for (const { heading } of passages) yield asQuestion(heading ?? "");
}

function headingsAround(near: readonly Passage[], documents: readonly Document[]): string[] {
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  return near.flatMap(({ heading, documentId }) => [heading ?? "", titles.get(documentId) ?? ""]);
}

/** "what did A say about B", of those who are quoted near and the rarest word that the documents hold. */
function sayingQuestions({ near, words }: Answer, quotes: readonly Quote[]): string[] {
  const rarest = words.filter(({ isKnown }) => isKnown).toSorted((a, b) => b.rarity - a.rarity)[0];
  if (rarest === undefined) return [];
  const speakers = quotes.flatMap(({ passage, speaker }) =>
    speaker?.kind === "person" && near.includes(passage) ? [speaker.name] : [],
  );
  return speakers.map((name) => `what did ${name} say about ${rarest.takenFor ?? rarest.word}`);
}

/** A heading without the colon and the site's section behind a bar. */
function asQuestion(heading: string): string {
  return heading
    .replace(/\s\|\s[^|]*$/, "")
    .replace(/^\[|\]$|[:.…]$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
