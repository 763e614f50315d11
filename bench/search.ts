import { sizeName } from "./aims.ts";
import { ENGINES } from "./engines/list.ts";
import type { Measured } from "./measure-engine.ts";
import type { StartTimes } from "./measure-start.ts";
import type { Section } from "./record.ts";
import { runChild } from "./run-child.ts";
import { searchReport } from "./search-report.ts";

/** Passages of the corpora; nought stands for the documents as they are. */
const SIZES = [0, 1_000, 10_000, 100_000];
const STARTS = 9;

/** Compares the search with other engines over the documents, grown to several sizes. */
export async function compareEngines(): Promise<Section> {
  const starts: StartTimes[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await runChild("measure-start.js"));
  const measured: Measured[] = [];
  const leftOut: string[] = [];
  for (const size of SIZES) {
    for (const name of ENGINES.keys()) {
      process.stderr.write(`${name} over ${sizeName(size)}\n`);
      try {
        measured.push(await runChild<Measured>("measure-engine.js", [name, String(size)]));
      } catch (error) {
        leftOut.push(`${name} over ${sizeName(size)}: ${reason(error)}`);
      }
    }
  }
  return { heading: "The search", text: searchReport({ measured, starts, leftOut }) };
}

/** The line that names an error, of all that a process wrote; never its command, which holds paths. */
function reason(error: unknown): string {
  const lines = error instanceof Error ? error.message.split("\n") : [];
  return lines.find((line) => /^\w*Error|FATAL|^not done/.test(line)) ?? "it failed";
}
