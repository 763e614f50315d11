import pc from "picocolors";
import { percent } from "./percent.ts";
import type { QuoteScore } from "./quote-evaluation.ts";

/** What is printed of the score, with the misses. */
export function quoteReport(score: QuoteScore): string {
  const { labelled, found, invented, rightSpeaker, rightKind, wrongSpeaker } = score;
  return [
    "",
    pc.bold("Quotes"),
    `  found                     ${percent(found / labelled)} of ${labelled}`,
    `  false                     ${percent(invented.length / Math.max(1, found + invented.length))}`,
    `  right speaker             ${percent(rightSpeaker / labelled)}`,
    `  wrong name                ${percent(wrongSpeaker / labelled)}`,
    `  full or partial right     ${percent(rightKind / labelled)}`,
    ...score.missed.map(({ article, line, quote }) => pc.red(`  missed ${article}:${line} “${quote}”`)),
    ...invented.map(({ address, text, speaker }) => pc.red(`  false ${address} “${text}” ${speaker?.name}`)),
    ...score.misattributed.map(({ label, quote }) =>
      pc.red(
        `  ${quote.address} “${quote.text.slice(0, 60)}” ${quote.speaker?.name ?? "nobody"} (${quote.rule}), wanted ${label.speaker}`,
      ),
    ),
  ].join("\n");
}
