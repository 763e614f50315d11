import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOf } from "../../src/search/best-of.ts";
import { tinyLibrary } from "../support/tiny-library.ts";

/** More than are all read for a question, each of them different, about dues. */
const MANY = Array.from(
  { length: 2500 },
  (_, i) =>
    `Harbour number ${i} asked on day ${i} for lower dues on its copper boats, the council of port ${i} wrote.`,
);

/** A library of many passages on dues, with a few among them that hold more. */
async function manyPassages(...paragraphs: readonly string[]) {
  const text = ["Dues everywhere", ...MANY.slice(0, 1200), ...paragraphs, ...MANY.slice(1200)].join("\n\n");
  return tinyLibrary({ "010_dues.txt": text });
}

describe("search among thousands of passages", () => {
  test("somebody's words on a topic are found by the topic", async () => {
    const library = await manyPassages(
      "“We will not raise our dues on whales,” said Ana Ferreira, the chief negotiator.",
      "“Good morning to you all,” said Ana Ferreira, the chief negotiator.",
    );
    const [first, ...others] = library.search("what did Ana Ferreira say about dues?").excerpts;
    expect(first?.passage.text).toContain("dues on whales");
    for (const { passage } of others) expect(passage.text).toContain("Ferreira");
  });

  test("reported words of somebody whom nobody quotes are found", async () => {
    const library = await manyPassages("Ferreira said on Monday that the dues on whales would stay.");
    const [first] = library.search("what did Ferreira say about dues on whales?").excerpts;
    expect(first?.passage.text).toContain("Ferreira said");
  });

  test("a long question of common words has an answer", async () => {
    const library = await manyPassages("The dues on whales were lowered.");
    const question = `${"harbour dues copper boats council port day asked wrote lower ".repeat(3)} whales`;
    expect(library.search(question).excerpts.length).toBeGreaterThan(0);
  });
});

test("a quotation is found by its topic among thousands", async () => {
  const spoken = MANY.map((text, i) => `“${text.slice(0, -1)},” said Speaker Number${"abcdefghij"[i % 10]}.`);
  const library = await tinyLibrary({
    "010_dues.txt": [
      "Dues everywhere",
      ...spoken,
      "“We will not raise our dues on whales,” said Ana Ferreira, the chief negotiator.",
    ].join("\n\n"),
  });
  const [anybody] = library.findQuotes({ speakers: [], topic: "whales" }).quotes;
  expect(anybody?.text).toContain("dues on whales");
  const speakers = library.namedSpeakers("Ferreira");
  const { quotes } = library.findQuotes({ speakers, topic: "dues" });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Ana Ferreira"]);
});

describe("the best few of many", () => {
  test("are those that a sort would put first, whatever the order and however many are equal", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const isWanted = (id: number) => id % 3 !== 0;
        const best = bestOf(limit, isWanted);
        all.forEach((score, id) => {
          best.offer(id, score);
        });
        const sorted = all
          .map((score, id) => ({ score, id }))
          .filter(({ id }) => isWanted(id))
          .sort((a, b) => b.score - a.score || a.id - b.id)
          .map(({ id }) => id);
        expect(best.ids()).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
