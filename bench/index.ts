import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { atEnd } from "../scripts/at-end.ts";
import { StartError } from "../src/errors.ts";
import { compareBots } from "./discord.ts";
import { type Section, withSection } from "./record.ts";
import { compareEngines } from "./search.ts";

const RECORD = "BENCHMARKS.md";
const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  search: compareEngines,
  discord: compareBots,
};

/**
 * Prints measured comparisons: of the search with other engines, of the bot with a bare one.
 *
 * `npm run bench -- search` measures one part; `--write` puts what was found into BENCHMARKS.md.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: "boolean", default: false } },
  });
  for (const measure of partsNamed(positionals)) {
    const section = await measure();
    process.stdout.write(`${section.heading}\n\n${section.text}\n\n`);
    if (values.write) write(section);
  }
}

/** All parts where none is named; a wrong name is noticed before anything is measured. */
function partsNamed(names: readonly string[]) {
  return (names.length > 0 ? names : Object.keys(PARTS)).map((name) => {
    const measure = PARTS[name];
    if (measure === undefined)
      throw new StartError(`"${name}" is no part; use ${Object.keys(PARTS).join(" or ")}`);
    return measure;
  });
}

function write(section: Section): void {
  const record = existsSync(RECORD) ? readFileSync(RECORD, "utf8") : null;
  writeFileSync(RECORD, withSection(record, section));
}

atEnd(main());
