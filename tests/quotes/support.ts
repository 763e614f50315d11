import type { Document, Passage } from "../../src/corpus/model.ts";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";

let count = 0;

/** A document of these paragraphs, one per line; a line that begins with `# ` is a heading. */
export function document(text: string, name = `t${count++}`): Document {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const seed = { name, file: `${name}.txt`, format: "text" as const, text: lines.join("\n") };
  const passages = lines.map((line, i): Passage => {
    const isHeading = line.startsWith("# ");
    const words = isHeading ? line.slice(2) : line;
    return {
      address: `${name}:${i + 1}`,
      kind: isHeading ? "heading" : "paragraph",
      seed,
      index: i,
      documentId: `${name}:1`,
      line: i + 1,
      endLine: i + 1,
      span: { start: 0, end: words.length },
      text: words,
      heading: null,
      leadIn: null,
      repeats: [],
    };
  });
  return {
    id: `${name}:1`,
    seed,
    title: "A title",
    publisher: null,
    author: null,
    published: null,
    passages,
  };
}

/** What is quoted in a text, each with its speaker's name. */
export function quoted(text: string): [string, string | null][] {
  return extractQuotes([document(text)]).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);
}

/** What is quoted in a text, each with the rule that attributed it: shown where a test fails. */
export function trace(text: string): string {
  return extractQuotes([document(text)])
    .quotes.map(({ text: words, rule, speaker }) => `${rule}: ${speaker?.name ?? "nobody"}: ${words}`)
    .join("\n");
}
