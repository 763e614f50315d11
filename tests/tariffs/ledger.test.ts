import { describe, expect, test } from "vitest";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import { buildLedger } from "../../src/tariffs/ledger.ts";
import { documentOf } from "./support.ts";

function ledgerOf(...documents: ReturnType<typeof documentOf>[]) {
  return buildLedger(extractTariffEvents(documents), documents);
}

const early = (...paragraphs: string[]) => documentOf(paragraphs, "2024-05-02", "901");
const late = (...paragraphs: string[]) => documentOf(paragraphs, "2024-06-12", "902");

describe("buildLedger", () => {
  test("tells once, with two citations, what two documents tell", () => {
    const { rows } = ledgerOf(
      early("In April Norway imposed a 12% tariff on Danish cheese."),
      late("Norway imposed a tariff of 12 percent on cheese from Denmark in April."),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.citations.map(({ address }) => address)).toEqual(["901:1", "902:1"]);
    expect(rows[0]?.when?.iso).toBe("2024-04");
  });

  test("names the two sides after the parties with the most events against each other", () => {
    const { sides } = ledgerOf(
      early(
        "Norway imposed a 12% tariff on Danish cheese.",
        "Norway raised tariffs on Danish butter to 15%.",
        "Denmark retaliated with a 9% tariff on Norwegian fish.",
        "Chile imposed a 5% tariff on Peruvian wine.",
      ),
    );
    expect(sides.map(({ id }) => id)).toEqual(["norway-on-denmark", "denmark-on-norway", "others"]);
    expect(sides.map(({ rows }) => rows.length)).toEqual([2, 1, 1]);
  });

  test("keeps different dates apart and marks them", () => {
    const { rows, disagreements } = ledgerOf(
      early("In February Norway imposed a 12% tariff on Danish cheese."),
      late("Norway imposed a 12% tariff on Danish cheese in March."),
    );
    expect(rows).toHaveLength(2);
    expect(disagreements).toMatchObject([
      { kind: "date", note: "Dated differently: February (901:1); March (902:1)." },
    ]);
  });

  test("marks a threat of another size, and a forecast that it is averted", () => {
    const { disagreements } = ledgerOf(
      early(
        "Norway threatened a 12% tariff on Danish cheese.",
        "Norway threatened a 20% tariff on Danish cheese.",
      ),
      late("Norway’s 12% tariff on Danish cheese was called off."),
    );
    expect(disagreements.map(({ kind }) => kind)).toEqual(["rate", "status"]);
  });

  test("marks counts that differ", () => {
    const { disagreements } = ledgerOf(
      early("In April China imposed export controls on six heavy metals."),
      late("China imposed export controls on seven heavy metals in April."),
    );
    expect(disagreements.map(({ kind }) => kind)).toEqual(["count"]);
  });

  test("marks what is only reported on the last day, and states a level only where a document does", () => {
    const { rows, sides } = ledgerOf(
      early("In April Norway imposed a 12% tariff on Danish cheese."),
      late(
        "Norway will keep its 14% tariff on Danish butter.",
        "Norway may raise tariffs on Danish milk to 30%.",
      ),
    );
    expect(rows.map(({ ratePercent, reportedOn }) => [ratePercent, reportedOn])).toEqual([
      [12, null],
      [14, "2024-06-12"],
      [30, "2024-06-12"],
    ]);
    expect(sides[0]?.latest).toMatchObject({ ratePercent: 14, address: "902:1", reportedOn: "2024-06-12" });
  });

  test("joins “over 100 %” with the exact rate and tells the difference", () => {
    const { rows, disagreements } = ledgerOf(
      early("In April Norway raised tariffs on Danish goods to 145%."),
      late("Norway imposed tariffs of over 100% on Danish goods in April."),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ ratePercent: 145, bound: "exactly" });
    expect(disagreements.map(({ kind }) => kind)).toEqual(["rate"]);
  });

  test("has no sides without events", () => {
    expect(ledgerOf(early("Nothing happened."))).toEqual({
      sides: [{ id: "others", imposer: null, target: null, rows: [], latest: null }],
      rows: [],
      disagreements: [],
    });
  });

  test("is built of 2,000 events", () => {
    const parties = ["Norway", "Denmark", "Chile", "Peru", "Ghana", "Togo", "Japan", "India"];
    const lines = Array.from({ length: 2000 }, (_, i) => {
      const [imposer, target] = [parties[i % 8], parties[(i + 1 + (i % 5)) % 8]];
      return `${imposer} imposed a ${1 + (i % 300)}% tariff on goods from ${target}.`;
    });
    const document = documentOf(lines);
    const events = extractTariffEvents([document]);
    expect(events.length).toBeGreaterThan(1900);
    const cited = buildLedger(events, [document]).rows.flatMap(({ citations }) => citations);
    expect(cited).toHaveLength(events.length);
  });
});
