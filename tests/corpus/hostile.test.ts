import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isVerbatim } from "../../src/corpus/address.ts";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { outline, PROSE_ONE, PROSE_TWO, read } from "./support.ts";

const pieces = fc.constantFrom(
  "\n", "\n\n", "\r\n", "\r", "\u2028", "\uFEFF", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2066", "\0", "\u0007",
  "---\n", "===\n", "# ", "- ", "• ", "1. ", "> ", "```\n", "<p>", "</p>", "<article>", "<script>", "<!--", "&nbsp;", "<br>",
  "Source link\n", "By Jane Doe\n", "You may also like\n", "Published on 29/10/2025\n", "“", "”", ".", ":", "?", " ",
  "Trade tariffs", PROSE_ONE, PROSE_TWO, "𝒳", "\uD800", "中文。", "e\u0301",
); // biome-ignore format: a list of signs reads better in rows
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
);
const files = fc.constantFrom("a.txt", "a.md", "a.html");

describe("hostile text", () => {
  test("every passage stays word for word, addresses stay unique, documents have passages", async () => {
    await fc.assert(
      fc.asyncProperty(texts, files, async (text, file) => {
        const corpus = await buildCorpus([{ file, text }]);
        expect(corpus.passages.every(isVerbatim)).toBe(true);
        expect(new Set(corpus.passages.map(({ address }) => address)).size).toBe(corpus.passages.length);
        expect(corpus.passages.every(({ index }, at) => index === at)).toBe(true);
        expect(corpus.documents.every(({ passages }) => passages.length > 0)).toBe(true);
        expect(corpus.documents.every(({ id, passages }) => passages[0]?.address === id)).toBe(true);
        if (file !== "a.html") expect(corpus.seeds[0]?.text).toBe(text);
        else expect(corpus.seeds[0]?.text.split("\n").length).toBe(text.split("\n").length);
      }),
      { numRuns: 400 },
    );
  });

  test("loading twice gives the same corpus", async () => {
    await fc.assert(
      fc.asyncProperty(texts, files, async (text, file) => {
        expect(await buildCorpus([{ file, text }])).toEqual(await buildCorpus([{ file, text }]));
      }),
      { numRuns: 60 },
    );
  });

  test("carriage returns, marks of order and spaces at the ends stay outside the passages", async () => {
    const corpus = await read(`\uFEFF  ${PROSE_ONE}\u00A0\r\n\r\n\u200B${PROSE_TWO}\r\n`);
    expect(outline(corpus.documents[0])).toEqual([`paragraph: ${PROSE_ONE}`, `paragraph: ${PROSE_TWO}`]);
    expect(corpus.passages.map(({ line }) => line)).toEqual([1, 3]);
  });

  test("lone carriage returns and line separators end paragraphs but not lines", async () => {
    const corpus = await read(
      `${PROSE_ONE}\r${PROSE_TWO}\u2028The third paragraph is here as well, for good.`,
    );
    expect(corpus.passages.map(({ address }) => address)).toEqual(["a:1", "a:1.2", "a:1.3"]);
  });

  test("five megabytes of long lines are read whole", async () => {
    const line = `${PROSE_ONE} `.repeat(48).trim();
    const text = Array.from({ length: 1000 }, (_, n) => `${n} ${line}`).join("\n");
    const { passages } = await read(text);
    expect(passages).toHaveLength(1000);
  });

  test.for([
    ["labels", "Related\n".repeat(100_000)],
    ["one line of small words", "a ".repeat(200_000)],
    ["items", "• x\n".repeat(100_000)],
    ["rules and titles", `${"=".repeat(80)}\nShort Title\n`.repeat(20_000)],
    ["names", `${"A".repeat(3)} `.repeat(100).concat("\n").repeat(1000)],
    ["closers", "Source link\nA Headline Here\n".repeat(20_000)],
  ] as const)("a file of nothing but %s is read to its end", async ([, text]) => {
    const { passages } = await read(text);
    expect(passages.slice(-100).every(isVerbatim)).toBe(true);
  });

  test.for([
    ["open comments", "<!-- a\n".repeat(100_000)],
    ["closed comments on one line", "<!-- a -->".repeat(100_000)],
    ["labels in brackets", "[a]: \n".repeat(100_000)],
    ["open brackets", `${"[".repeat(1900)}\n`.repeat(500)],
  ] as const)("a Markdown file of nothing but %s is read to its end", async ([, text]) => {
    const { passages } = await read(text, "a.md");
    expect(passages.slice(-100).every(isVerbatim)).toBe(true);
  });

  test("deeply nested markup does no harm", async () => {
    const corpus = await read(`${"<div>".repeat(5000)}<p>${PROSE_ONE}</p><p>${PROSE_TWO}</p>`, "a.html");
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
  });
});
