import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import type { Corpus } from "../../src/corpus/model.ts";

const TITLE = "News of the day from several places";
/** Without it a short text may be taken for no document. */
const FILLER = "Nobody at the old harbour office would say what the new charges mean for the smaller boats.";

/** The corpus of one document of these paragraphs, dated in `sources.json`. */
export function corpusOf(text: string, published: string | null): Promise<Corpus> {
  const sources =
    published === null ? "{}" : JSON.stringify({ "a:1": { published, basis: "set in the test" } });
  return buildCorpus([{ file: "a.txt", text: `${TITLE}\n\n${text}\n\n${FILLER}\n` }], sources);
}
