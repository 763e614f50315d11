import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { buildLibrary } from "../src/library.ts";

/** What a start spends in this process, in milliseconds. */
export interface StartTimes {
  readonly read: number;
  readonly index: number;
  readonly extract: number;
}

/** Reads, indexes and extracts everything once, in a new process, as a start does; run by `search.ts`. */
async function measureStart(): Promise<StartTimes> {
  const startedAt = performance.now();
  const corpus = await loadCorpus("seeds");
  const readAt = performance.now();
  const library = buildLibrary(corpus);
  const indexedAt = performance.now();
  const extracted = [library.quotes, library.tariffs(), library.timeline()];
  const extractedAt = performance.now();
  if (extracted.length === 0) throw new Error("Nothing was extracted");
  return { read: readAt - startedAt, index: indexedAt - readAt, extract: extractedAt - indexedAt };
}

process.stdout.write(JSON.stringify(await measureStart()));
