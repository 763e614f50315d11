import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { PROSE_ONE, PROSE_TWO } from "./support.ts";

const files = [{ file: "a.txt", text: [PROSE_ONE, PROSE_TWO].join("\n") }];
const withSources = (sources: unknown) =>
  buildCorpus(files, typeof sources === "string" ? sources : JSON.stringify(sources));

describe("sources.json", () => {
  test("fills what the text does not say, and the title stands in brackets", async () => {
    const entry = {
      title: "A meeting",
      publisher: "The Quay",
      author: "Jane Doe",
      published: "2025-09",
      basis: "told by its order",
      url: "https://example.org",
    };
    const corpus = await withSources({ "a:1": entry });
    expect(corpus.documents[0]).toMatchObject({
      title: "[A meeting]",
      publisher: "The Quay",
      author: "Jane Doe",
      published: { iso: "2025-09", basis: "told by its order" },
    });
    expect(corpus.warnings).toEqual([]);
  });

  test("does not override what a text states", async () => {
    const text = ["The talks go on in town", "By Jane Doe", "30 Oct 2025", PROSE_ONE, PROSE_TWO].join("\n");
    const sources = JSON.stringify({ "a:1": { title: "Other", author: "Other", published: "2020" } });
    const corpus = await buildCorpus([{ file: "a.txt", text }], sources);
    expect(corpus.documents[0]).toMatchObject({
      title: "The talks go on in town",
      author: "Jane Doe",
      published: { iso: "2025-10-30", basis: "stated" },
    });
  });

  test.for([
    ["{ broken", "not valid JSON", "a slip of the pen"],
    [[], "not valid JSON of the expected shape", "a list"],
    [{ "a:9": { title: "x" } }, 'no document begins at "a:9"', "a line on which no document begins"],
    [{ "a:1": "x" }, '"a:1" holds no object', "text where fields belong"],
    [{ "a:1": { titel: "x" } }, '"titel" is no known field', "a field misspelt"],
    [{ "a:1": { published: "30/10/2025" } }, '"published" must be a date such as', "a date in another style"],
    [{ "a:1": { published: "2025-02-30" } }, '"published" must be a date such as', "no such day"],
    [{ "a:1": { title: 7 } }, '"title" must be text', "a number"],
    [{ "a:1": { url: "example" } }, '"url" must begin with', "no address"],
  ] as const)("%j gives one warning: %s", async ([sources, part]) => {
    const corpus = await withSources(sources);
    expect(corpus.warnings).toHaveLength(1);
    expect(corpus.warnings[0]).toContain(part);
    expect(corpus.documents).toHaveLength(1);
  });
});
