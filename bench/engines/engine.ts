import type { Corpus, Passage } from "../../src/corpus/model.ts";
import { PAGE_SIZE } from "../../src/reply/answer.ts";
import type { Excerpt } from "../../src/search/excerpt.ts";

/** A search engine under comparison, set up as its own documents recommend for English text. */
export interface Engine {
  readonly name: string;
  /** With its version. */
  readonly library: string;
  /** What was chosen where its documents leave a choice. */
  readonly setting: string;
  /** Indexes the paragraphs and list items of a corpus; the time this takes is measured. */
  build(corpus: Corpus): Promise<BuiltEngine>;
}

/** An engine with its index. */
export interface BuiltEngine {
  /** What a reader is shown for a question, best first; at most three, none for a refusal. */
  ask(question: string): readonly Excerpt[];
  /** Bytes of its index that Node does not know of; left out, none. */
  nativeBytes?(): number;
  /** Reads everything else that it answers from, so that no question waits for it; left out, nothing. */
  warmUp?(): Promise<void>;
}

/** The passages that can answer: headings only name what is below them. */
export function answeringPassages({ passages }: Corpus): Passage[] {
  return passages.filter(({ kind }) => kind !== "heading");
}

/** The passages with these indexes, whole, as an engine shows them that has no excerpts of its own. */
export function shownWhole({ passages }: Corpus, indexes: readonly number[]): Excerpt[] {
  return indexes.slice(0, PAGE_SIZE).flatMap((index) => {
    const passage = passages[index];
    return passage ? [{ passage, span: { start: 0, end: passage.text.length }, matches: [] }] : [];
  });
}
