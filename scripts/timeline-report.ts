import pc from "picocolors";
import { percent } from "./percent.ts";
import type { TimelineScore } from "./timeline-evaluation.ts";

/** What is printed of the score, with the misses. */
export function timelineReport(score: TimelineScore): string {
  const { found, labelled, extracted, unlabelled, rows, falseRows, shareFalse } = score;
  return [
    "",
    pc.bold("Timeline"),
    `  found                     ${percent(found / labelled)} of ${labelled} events`,
    `  false                     ${percent(shareFalse)} of ${extracted} extracted`,
    `  rows                      ${rows}, ${falseRows.length} of them false`,
    `  on no labelled line       ${unlabelled.length}, most of them other tellings of a labelled event`,
    ...score.misses.map(({ article, line, date, label }) =>
      pc.red(`  missed: ${article}:${line} ${date} ${label}`),
    ),
    ...falseRows.flatMap(({ date, events }) =>
      events.map(({ address, rule, label }) => pc.red(`  false: ${address} ${date} ${label} (${rule})`)),
    ),
  ].join("\n");
}
