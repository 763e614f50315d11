import { describe, expect, test } from "vitest";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import { EASED } from "./sentences/eased.ts";
import { LAST_REPORTS } from "./sentences/last-reports.ts";
import { LATE_REPORTS } from "./sentences/late-reports.ts";
import { LATER } from "./sentences/later.ts";
import { MORE_REPORTS } from "./sentences/more-reports.ts";
import { MORE_STORIES } from "./sentences/more-stories.ts";
import { NOT_YET } from "./sentences/not-yet.ts";
import { PARTIES } from "./sentences/parties.ts";
import { RATES } from "./sentences/rates.ts";
import { REFUSALS } from "./sentences/refusals.ts";
import { REPORTS, type Report } from "./sentences/reports.ts";
import { STORIES } from "./sentences/stories.ts";
import { WITHOUT_NOUN } from "./sentences/without-noun.ts";
import { documentOf, outlineOf, short } from "./support.ts";

describe.for([
  ["tariffs told without their noun", WITHOUT_NOUN],
  ["easing", EASED],
  ["what is not in force yet, or not any more", LATER],
  ["rates", RATES],
  ["who acts and who is hit", PARTIES],
  ["small stories", STORIES],
  ["more small stories", MORE_STORIES],
] as const)("%s", ([, rows]) => {
  test.for(rows)("reads “%s” as %j: %s", ([text, expected]) => {
    expect(outlineOf(...text.split(" ¶ "))).toEqual([...expected].toSorted());
  });
});

describe("what is no tariff", () => {
  test.for(REFUSALS)("“%s” says nothing of a tariff: %s", ([text]) => {
    expect(outlineOf(text)).toEqual([]);
  });
});

/** Events right, and events read that are not told, of those that a set of texts tells. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
}

function tally(pairs: readonly (readonly [read: readonly string[], told: readonly string[]])[]): Tally {
  const right = pairs.reduce((sum, [read, told]) => sum + shared(read, told), 0);
  return { right, wrong: pairs.reduce((sum, [read]) => sum + read.length, 0) - right };
}

/** How many stand in both, each counted once. */
function shared(read: readonly string[], told: readonly string[]): number {
  const left = [...told];
  return read.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

function tallyReports(reports: readonly Report[]): Tally {
  return tally(
    reports.flatMap(({ title, paragraphs }) => {
      const document = { ...documentOf(paragraphs.map(([text]) => text)), title };
      const events = extractTariffEvents([document]);
      return paragraphs.map(([, told], i): [string[], readonly string[]] => [
        events.filter(({ address }) => address === `900:${i + 1}`).map(short),
        told,
      ]);
    }),
  );
}

describe("floors: what is right now must stay so", () => {
  test("reports that the rules were made with", () => {
    const { right, wrong } = tallyReports(REPORTS);
    expect(right).toBeGreaterThanOrEqual(30);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  test("reports that were written afterwards, of which 14 of 27 events were right at first", () => {
    const { right, wrong } = tallyReports(MORE_REPORTS);
    expect(right).toBeGreaterThanOrEqual(26);
    expect(wrong).toBe(0);
  });

  test("reports that were written later still, of which 16 of 27 events were right at first", () => {
    const { right, wrong } = tallyReports(LATE_REPORTS);
    expect(right).toBeGreaterThanOrEqual(27);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  test("reports that were written when these were done, of which 6 of 11 events were right at first", () => {
    const { right, wrong } = tallyReports(LAST_REPORTS);
    expect(right).toBeGreaterThanOrEqual(8);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  test("what is not wholly read yet says little that is wrong", () => {
    const { right, wrong } = tally(
      NOT_YET.map(([text, told]) => [outlineOf(...text.split(" ¶ ")), told] as const),
    );
    expect(right).toBeGreaterThanOrEqual(5);
    expect(wrong).toBeLessThanOrEqual(4);
  });
});
