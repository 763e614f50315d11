import type { Document } from "../corpus/model.ts";
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
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const near = answer.near.flatMap(({ heading, documentId }) => [
    heading ?? "",
    titles.get(documentId) ?? "",
  ]);
  const others = documents.flatMap(({ passages }) => passages.flatMap(({ heading }) => heading ?? []));
  const suggestions: string[] = [];
  for (const candidate of new Set([...near, ...others].map(asQuestion))) {
    if (suggestions.length === MOST) break;
    const isUsable = candidate.length >= 3 && candidate.length <= LONGEST && candidate !== answer.question;
    if (isUsable && find(candidate).excerpts.length > 0) suggestions.push(candidate);
  }
  return suggestions;
}

/** A heading without the colon and the site's section behind a bar. */
function asQuestion(heading: string): string {
  return heading
    .replace(/\s\|\s[^|]*$/, "")
    .replace(/^\[|\]$|[:.…]$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
