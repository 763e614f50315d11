import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scoreTariffs, type TariffLabels } from "../../scripts/tariff-evaluation.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import { buildLedger } from "../../src/tariffs/ledger.ts";

const labels: TariffLabels = JSON.parse(
  readFileSync(new URL("../labelled/tariffs.json", import.meta.url), "utf8"),
);
const { documents } = await loadCorpus(new URL("../../seeds", import.meta.url).pathname);
const events = extractTariffEvents(documents);
const ledger = buildLedger(events, documents);
const score = scoreTariffs(labels, events, ledger);

describe("the tariffs of the real seeds", () => {
  test("are read as well as labelled by hand, with no trap fallen into", () => {
    expect(score.missedRated.length).toBeLessThanOrEqual(3);
    expect(score.missedFacts.length).toBeLessThanOrEqual(10);
    expect(score.missedMeasures.length).toBeLessThanOrEqual(8);
    expect(score.trapped).toEqual([]);
    expect(score.unexplained.length).toBeLessThanOrEqual(3);
    expect(score.missedConflicts.length).toBeLessThanOrEqual(7);
  });

  test("give the two sides their names and the newest stated level", () => {
    expect(ledger.sides.map(({ id }) => id)).toEqual(["us-on-china", "china-on-us", "others"]);
    expect(ledger.sides[0]?.latest).toMatchObject({
      ratePercent: 40,
      bound: "over",
      status: "remaining",
      address: "004:9",
      reportedOn: "2025-10-30",
    });
  });

  test("cite a sentence that begins on the line of its address", () => {
    for (const { address, passage, span } of events) {
      const line = Number(address.split(":")[1]?.split(".")[0]);
      const words = passage.text.slice(span.start, span.end).split("\n")[0] ?? "";
      expect(passage.seed.text.split("\n")[line - 1]).toContain(words);
    }
  });

  test("stand each in one row of the ledger", () => {
    const cited = ledger.rows.flatMap(({ citations }) => citations.map(({ event }) => event));
    expect(cited).toHaveLength(events.length);
    expect(new Set(cited).size).toBe(events.length);
  });
});
