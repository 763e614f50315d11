import type { Difference } from "../differences.ts";
import type { Library } from "../library.ts";
import { formatDate } from "./date.ts";

const OF: Readonly<Record<Difference["kind"], string>> = {
  date: " (when)",
  number: " (how many, or how much)",
  outcome: "",
};
const MOST_LINES = 2;

/** One small line for each difference, its places in the order of their documents' dates. */
export function differenceNotes(differences: readonly Difference[], library: Library): string[] {
  const lines = differences.map(({ kind, passages }) => {
    const places = passages.map((passage) => {
      const { published } = library.documentOf(passage);
      return `\`${passage.address}\`${published ? ` (${formatDate(published.iso)})` : ""}`;
    });
    return `-# Told differently${OF[kind]} by ${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
  });
  return [...new Set(lines)].slice(0, MOST_LINES);
}
