import { describe, expect, test } from "vitest";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import { buildLedger } from "../../src/tariffs/ledger.ts";
import { documentOf } from "./support.ts";

const LINES: readonly (readonly [name: string, line: string])[] = [
  ["commas", `Tariffs ${",".repeat(5000)} 10 percent`],
  ["numbers", "10, ".repeat(1500).concat("20 percent tariffs on China")],
  ["rates", "10% tariff ".repeat(700)],
  ["parties", "China and ".repeat(900).concat("the US imposed tariffs of 10 percent, respectively")],
  ["spaces", `tariffs of ${" ".repeat(5000)}10%`],
  ["dashes", "tariff – 5% – ".repeat(500)],
  ["one word", `tariff${"a".repeat(6000)} 10%`],
  ["capitals", "Aaa Bbb ".repeat(800).concat("said tariffs may rise to 10%")],
  ["restrict", "China restrict ".repeat(500).concat("exports")],
  ["purchases", "China will ".repeat(500).concat("buy 5 tonnes")],
  ["quotas", "the EU let a quota on imports of ".repeat(300)],
  ["quotes", "“tariff ".repeat(800)],
  ["not", "not ".repeat(1500).concat("tariffs coming into force")],
  ["digits", `${"9".repeat(5000)}% tariff on China`],
  ["nothing", ""],
  ["marks", "%%%% ’’’ “”“” ((( ))) —–—".repeat(200)],
];

describe("hostile lines", () => {
  test.for(LINES)("%s are read to the end", ([, line]) => {
    const documents = [documentOf([line])];
    const events = extractTariffEvents(documents);
    buildLedger(events, documents);
    for (const { passage, span } of events)
      expect(passage.text.slice(span.start, span.end).trim()).not.toBe("");
  });
});
