import { isVerbatim } from "../corpus/address.ts";
import type { Excerpt } from "../search/excerpt.ts";

/**
 * The excerpt, once its words are proven to stand in the seed where its address says.
 * @throws Error when they do not: a bug, and better no answer than a wrong quotation.
 */
export function proven(excerpt: Excerpt): Excerpt {
  const { passage, span } = excerpt;
  if (!isVerbatim(passage) || span.start < 0 || span.end > passage.text.length || span.start >= span.end) {
    throw new Error(`The excerpt of ${passage.address} does not equal its seed`);
  }
  return excerpt;
}
