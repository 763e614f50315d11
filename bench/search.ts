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
  for (const size of SIZES) {
    for (const name of ENGINES.keys()) measured.push(...(await measuredIn(name, size)));
  }
  return { heading: "The search", text: searchReport({ measured, starts }) };
}

/** An engine over a corpus; nothing for one that does not run here, which is said. */
async function measuredIn(name: string, size: number): Promise<Measured[]> {
  try {
    const measured = await runChild<Measured>("measure-engine.js", [name, String(size)]);
    process.stderr.write(`measured ${name} over ${sizeName(size)}\n`);
    return [measured];
  } catch (error) {
    process.stderr.write(`${name} over ${sizeName(size)} is left out: ${error}\n`);
    return [];
  }
}
