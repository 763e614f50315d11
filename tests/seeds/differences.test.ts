import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { buildLibrary, type Library } from "../../src/library.ts";
import { request, textOf } from "../support/tiny-library.ts";

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await loadCorpus("seeds"));
});

function marked(question: string): string[] {
  return textOf(ask.run(request("ask", { question }), library)).match(/(?<=^-# )Told differently.*/gm) ?? [];
}

test.for([
  {
    question: "was the fentanyl tariff introduced in february or march?",
    mark: "Told differently (when) by `001:6` (29 Oct 2025) and `003:59` (29 Oct 2025)",
  },
  {
    question: "did China restrict six or seven rare earth metals in April?",
    mark: "Told differently (how many, or how much) by `003:421` (Jun 2025) and `003:141` (29 Oct 2025)",
  },
  {
    question: "did they sort out the video app?",
    mark: "Told differently by `003:291` (26 Oct 2025) and `004:8` (30 Oct 2025)",
  },
])("$question", ({ question, mark }) => {
  expect(marked(question)).toEqual([mark]);
});

test("of all labelled questions only those whose excerpts differ are marked", () => {
  const files = ["questions-dev", "questions-own"].map((name) => `tests/labelled/${name}.json`);
  const questions = files.flatMap((file): { id: string; question: string }[] =>
    JSON.parse(readFileSync(file, "utf8")),
  );
  const found = questions.filter(({ question }) => marked(question).length > 0).map(({ id }) => id);
  // Metals restricted in April: six and seven; an app's deal agreed, then no breakthrough; a tariff's first month.
  expect(["d014", "d033", "d036", "d050", "d051", "o024", "o049"]).toEqual(expect.arrayContaining(found));
});

test("in all passages together, three things are told differently", () => {
  const excerpts = library.corpus.passages
    .filter(({ kind }) => kind !== "heading")
    .map((passage) => ({ passage, span: { start: 0, end: passage.text.length }, matches: [] }));
  const differences = library
    .differences(excerpts)
    .map(({ kind, passages }) => [kind, ...passages.map(({ address }) => address)]);
  expect(differences).toEqual([
    ["date", "001:6", "003:59"],
    ["number", "003:421", "003:141"],
    ["outcome", "003:251", "003:291", "003:97", "004:8"],
  ]);
});

test("what is read late can be read ahead, with pauses for what waits", async () => {
  const cold = buildLibrary(await loadCorpus("seeds"));
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  await cold.warmUp();
  clearImmediate(timer);
  expect(turns).toBeGreaterThan(2);
  expect(cold.timeline()).toBe(cold.timeline());
});
