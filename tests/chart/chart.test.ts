import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { axesOf, pixelsOf } from "../../src/chart/axes.ts";
import { chartOf } from "../../src/chart/chart-shelf.ts";
import { describeChart } from "../../src/chart/describe-chart.ts";
import { drawPng, drawSvg } from "../../src/chart/draw.ts";
import type { ChartData } from "../../src/chart/model.ts";
import { placeLabels } from "../../src/chart/place-labels.ts";
import { readPoints } from "../../src/chart/read-points.ts";
import { chartSpec } from "../../src/chart/spec.ts";
import type { Ledger } from "../../src/tariffs/ledger-model.ts";
import { givenLedger, type RowDraft } from "../support/ledgers.ts";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function dated(iso: string, draft: RowDraft): RowDraft {
  return { when: { text: iso, iso, certainty: "stated" }, sortKey: iso, ...draft };
}

async function quarrel(
  first: readonly RowDraft[],
  second: readonly RowDraft[] = [],
  names = ["US", "China"],
) {
  const [imposer = "", target = ""] = names;
  const { ledger } = await givenLedger([
    { id: "a", imposer, target, rows: first },
    { id: "b", imposer: target, target: imposer, rows: second },
    { id: "others", imposer: null, target: null, rows: [dated("2031-02", { ratePercent: 99 })] },
  ]);
  return ledger;
}

const STEPS: RowDraft[] = [
  dated("2031-02", { ratePercent: 20 }),
  dated("2031-04-09", { ratePercent: 145, status: "raised" }),
  dated("2031-05-11", { ratePercent: 30, status: "cut", previousPercent: 145 }),
  dated("2031-11-01", { ratePercent: 100, status: "threatened" }),
  dated("2031-10", { ratePercent: 100, status: "averted" }),
  { when: null, sortKey: "2031-10-30", ratePercent: 40, bound: "over", status: "remaining" },
  dated("2031-06", { ratePercent: 12, change: "by", status: "raised" }),
  dated("2031-06", { ratePercent: 30, status: "suspended" }),
  dated("2031-07", { kind: "export-control", ratePercent: null, bound: null }),
];
const ANSWERS = [
  dated("2031-04", { ratePercent: 125 }),
  dated("2031-05", { ratePercent: 10, bound: "upTo" }),
];

async function steps(): Promise<ChartData> {
  return readPoints(await quarrel(STEPS, ANSWERS), "2031-10-30");
}

function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the chart's points", () => {
  test("are the levels of both directions, and nothing else", async () => {
    const { points, series } = await steps();
    expect(series).toEqual(["US on China", "China on US"]);
    expect(points.map(({ label, role }) => `${label} ${role}`)).toEqual([
      "20 % level",
      "145 % level",
      "125 % level",
      "30 % level",
      "up to 10 % level",
      "100 % averted",
      "over 40 % level",
      "100 % open",
    ]);
  });

  test("span what bounds leave open", async () => {
    const { points } = await steps();
    expect(points.find(({ label }) => label.startsWith("up to"))).toMatchObject({ low: 0, high: 10 });
  });

  test("carry an asterisk where documents differ", async () => {
    const ledger = await quarrel(STEPS);
    const rows = ledger.rows.slice(0, 1);
    const differing: Ledger = {
      ...ledger,
      disagreements: [{ kind: "date", note: "Dated differently.", rows }],
    };
    expect(readPoints(differing, null).points[0]?.label).toBe("20 %*");
  });

  test("are bounded", async () => {
    const many = Array.from({ length: 2000 }, (_, i) => dated("2031-05", { ratePercent: i }));
    expect(readPoints(await quarrel(many, many), null).points).toHaveLength(48);
  });
});

describe("the chart's layout", () => {
  test("puts every point and label into the picture, and no label onto another", async () => {
    const data = await steps();
    const axes = axesOf(data);
    for (const { x, y } of data.points.map((point) => pixelsOf(point, axes))) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1040);
      expect(y).toBeGreaterThan(0);
    }
    const labels = placeLabels(data.points, axes);
    expect(labels.length).toBeGreaterThan(6);
    for (const [i, one] of labels.entries())
      for (const other of labels.slice(i + 1))
        expect(Math.abs(one.x - other.x) > 60 || Math.abs(one.y - other.y) >= 32).toBe(true);
  });

  test.for([
    ["2031-02", "2031-03"],
    ["2031-02", "2033-03"],
    ["1930", "2031-03"],
    ["0001", "9999"],
    ["2031-05", "2031-05"],
  ])("marks a few months or years between %s and %s", async ([from = "", to = ""]) => {
    const data = readPoints(await quarrel([dated(from, {}), dated(to, {})]), null);
    const { ticks } = axesOf(data);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(7);
  });
});

describe("the chart", () => {
  test("says its rates, months, names and reach in the drawing", async () => {
    const svg = await drawSvg(chartSpec(await steps()));
    for (const words of [
      "145 %",
      "30 %",
      "over 40 %",
      "125 %",
      "US on China",
      "China on US",
      "May 2031",
      "100 %",
    ])
      expect(svg).toContain(`>${words}<`);
    expect(svg).toContain("As reported up to 30 Oct 2031");
    expect(svg).toMatch(/font-size="(?:2[89]|3\d)px"/);
    expect(svg).not.toMatch(/font-size="(?:1?\d|2[0-7])px"/);
  });

  test("shortens thousands, and says of a direction that nothing is told of it", async () => {
    const told = await quarrel([
      dated("2031-02", { ratePercent: 1200 }),
      dated("2031-03", { ratePercent: 3521 }),
    ]);
    const svg = await drawSvg(chartSpec(readPoints(told, null)));
    expect(svg).toContain(">3521 %<");
    expect(svg).toContain(">4k %<");
    expect(svg).toContain("China on US: no level told");
    expect(svg).toContain("in undated documents");
  });

  test("is a PNG of 1,200 by 800", async () => {
    const png = await drawPng(chartSpec(await steps()));
    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect(sizeOf(png)).toEqual([1200, 800]);
    expect(png.length).toBeLessThan(500_000);
  });

  test.for([
    ["names that are markup", ["<script>&\"'", "\u0000\u202e]]>"]],
    ["long names", ["国".repeat(200), "W".repeat(500)]],
    ["names that look like expressions", ["datum.x + {signal: 'a'}", "'); throw 1; ('"]],
  ] as const)("is drawn with %s", async ([, names]) => {
    const data = readPoints(await quarrel(STEPS, ANSWERS, [...names]), "2031");
    expect([...(await drawPng(chartSpec(data))).subarray(0, 8)]).toEqual(PNG_SIGNATURE);
  });

  test("has its levels in words, however many there are", async () => {
    expect(describeChart(await steps())).toBe(
      "Tariff rates as reported up to 30 Oct 2031. US on China: Feb 2031 20 %, Apr 2031 145 %, May 2031 30 %, " +
        "Oct 2031 100 % said to be averted, Oct 2031 over 40 %, Nov 2031 100 % threatened or expected. " +
        "China on US: Apr 2031 125 %, May 2031 up to 10 %.",
    );
    const many = Array.from({ length: 60 }, (_, i) =>
      dated("2031-05", { ratePercent: i, status: "averted" }),
    );
    expect(describeChart(readPoints(await quarrel(many, many), null)).length).toBeLessThanOrEqual(1024);
  });

  test("is drawn once, in the background, and then kept", async () => {
    const ledger = await quarrel(STEPS, ANSWERS);
    expect(chartOf(ledger, null)).toEqual({ kind: "drawing" });
    while (chartOf(ledger, null).kind === "drawing") await sleep(10);
    expect(chartOf(ledger, null)).toMatchObject({ kind: "ready" });
    expect(chartOf(ledger, null)).toBe(chartOf(ledger, null));
  });

  test("is none where too few rates are told", async () => {
    expect(chartOf(await quarrel([dated("2031-02", {})]), null)).toEqual({ kind: "none" });
    expect(chartOf({ sides: [], rows: [], disagreements: [] }, null)).toEqual({ kind: "none" });
  });
});
