import type { Document } from "./corpus/model.ts";
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
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const near = answer.near.flatMap(({ heading, documentId }) => [
    heading ?? "",
    titles.get(documentId) ?? "",
  ]);
  const others = documents.flatMap(({ passages }) => passages.flatMap(({ heading }) => heading ?? []));
  const suggestions: string[] = [];
  for (const candidate of new Set([
    ...near.map(asQuestion),
    ...sayingQuestions(answer, quotes),
    ...others.map(asQuestion),
  ])) {
    if (suggestions.length === MOST) break;
    const isUsable = candidate.length >= 3 && candidate.length <= LONGEST && candidate !== answer.question;
    if (isUsable && find(candidate).excerpts.length > 0) suggestions.push(candidate);
  }
  return suggestions;
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
