import { aimsTable, type Found, sizeName, startMs } from "./aims.ts";
import { count, figure } from "./figures.ts";
import { conditions } from "./machine.ts";
import type { Measured } from "./measure-engine.ts";
import type { StartTimes } from "./measure-start.ts";
import { labelledQuestions } from "./questions.ts";
import { table } from "./table.ts";
import { percentile } from "./times.ts";

/** All that was found about the search, as Markdown. */
export function searchReport(found: Found): string {
  return [
    introduction(found),
    enginesTable(found),
    ...(found.leftOut.length > 0 ? [`Left out: ${found.leftOut.join("; ")}.`] : []),
    "### Aims",
    aimsTable(found),
    "### What a start reads",
    startText(found.starts),
    readTable(found),
  ].join("\n\n");
}

function introduction({ measured }: Found): string {
  const questions = labelledQuestions();
  const answerable = questions.filter((question) => question.answerable).length;
  return [
    `${conditions()}.`,
    `The documents, and corpora made of them: beside the documents as they are, copies with other words, names and
numbers and their sentences mixed. Each engine is measured in a process of its own over the paragraphs and list items.
**Index** is what it keeps in memory, without the passages, which are the same for all; **process** the resident memory
of everything. Times are milliseconds for ${questions.length} labelled questions asked in turn, and for long ones of 200 characters of
the commonest words. **In three** and **first** are the shares of the ${answerable} answerable questions that the three passages
shown answer, and that the first of them does: the copies compete with the labelled passages, so that they fall as the
corpus grows. **Refused** counts the ${questions.length - answerable} questions that nothing answers, then the answerable ones for which nothing is
shown.`,
    settings(measured),
  ].join("\n\n");
}

/** Each engine once, as it was set up. */
function settings(measured: readonly Measured[]): string {
  const lines = measured.map(({ name, library, setting }) => `- **${name}** (${library}): ${setting}.`);
  return [...new Set(lines)].join("\n");
}

const COLUMNS: readonly (readonly [string, (one: Measured) => string])[] = [
  ["passages", ({ passages }) => count(passages)],
  ["engine", ({ name }) => name],
  ["build (ms)", ({ buildMs }) => figure(buildMs)],
  ["index (MiB)", ({ indexMiB }) => figure(indexMiB)],
  ["process (MiB)", ({ residentMiB }) => figure(residentMiB)],
  ["p50", ({ asks }) => figure(asks.p50)],
  ["p99", ({ asks }) => figure(asks.p99)],
  ["asks", ({ asks }) => count(asks.count)],
  ["long p50", ({ longAsks }) => figure(longAsks.p50)],
  ["long p99", ({ longAsks }) => figure(longAsks.p99)],
  ["in three", ({ shareWithinPage }) => percent(shareWithinPage)],
  ["first", ({ shareFirst }) => percent(shareFirst)],
  ["refused", ({ rightlyRefused, wronglyRefused }) => `${rightlyRefused} / ${wronglyRefused}`],
];

function enginesTable({ measured }: Found): string {
  return table([
    COLUMNS.map(([head]) => head),
    ...measured.map((one) => COLUMNS.map(([, cellOf]) => cellOf(one))),
  ]);
}

function startText(starts: readonly StartTimes[]): string {
  const spread = (of: (one: StartTimes) => number) => {
    const values = starts.map(of);
    return `${figure(percentile(values, 0.5))} (${figure(Math.min(...values))}–${figure(Math.max(...values))})`;
  };
  const parts = table([
    ["the documents (ms)", "reading", "indexing", "quotes, tariffs, timeline", "together"],
    [
      `median (lowest–highest) of ${starts.length} starts`,
      spread(({ read }) => read),
      spread(({ index }) => index),
      spread(({ extract }) => extract),
      spread(startMs),
    ],
  ]);
  return `In a process of its own each time, from the first look at the folder on.\n\n${parts}`;
}

/** What Summit Desk reads besides its index, so that no question waits for it. */
function readTable({ measured }: Found): string {
  const rows = measured.flatMap(({ size, documents, warmUp }) =>
    warmUp === null ? [] : [[sizeName(size), count(documents), figure(warmUp.ms), figure(warmUp.keptMiB)]],
  );
  return table([
    ["corpus", "documents", "quotes, tariffs, timeline (ms)", "all that is kept, passages apart (MiB)"],
    ...rows,
  ]);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
