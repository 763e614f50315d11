import type { Document, Passage } from "../corpus/model.ts";
import type { Answer } from "./search.ts";

const MOST = 5;
/** What a choice in a Discord menu holds. */
const LONGEST = 100;

/**
 * Questions near an unanswered one that the documents do answer: the headings and titles around the passages that
 * touch it, then any others. At most `MOST`; each has been tried.
 */
export function suggestQuestions(
  answer: Answer,
  documents: readonly Document[],
  find: (question: string) => Answer,
): string[] {
  const suggestions: string[] = [];
  const tried = new Set([answer.question]);
  for (const heading of headingsFrom(answer.near, documents)) {
    const candidate = asQuestion(heading);
    if (tried.has(candidate)) continue;
    tried.add(candidate);
    const isUsable = candidate.length >= 3 && candidate.length <= LONGEST;
    if (isUsable && find(candidate).excerpts.length > 0) suggestions.push(candidate);
    if (suggestions.length === MOST) break;
  }
  return suggestions;
}

/** Headings and titles, the nearest first; of most corpora only the first few are ever asked for. */
function* headingsFrom(near: readonly Passage[], documents: readonly Document[]): Generator<string> {
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  for (const { heading, documentId } of near) {
    yield heading ?? "";
    yield titles.get(documentId) ?? "";
  }
  for (const { passages } of documents) for (const { heading } of passages) yield heading ?? "";
}

/** A heading without the colon and the site's section behind a bar. */
function asQuestion(heading: string): string {
  return heading
    .replace(/\s\|\s[^|]*$/, "")
    .replace(/^\[|\]$|[:.…]$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
