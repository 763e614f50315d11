import { escapeMarkdown } from "../reply/markdown.ts";
import { truncate } from "../text/truncate.ts";

const LONGEST = 60;

/** Someone's own words in a sentence of the desk's: in quotation marks, without effect as Markdown, shortened. */
export function literal(words: string): string {
  return `“${escapeMarkdown(truncate(words, LONGEST))}”`;
}
