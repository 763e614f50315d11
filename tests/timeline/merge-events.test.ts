import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { extractTimeline } from "../../src/timeline/extract-timeline.ts";
import { mergeEvents } from "../../src/timeline/merge-events.ts";
import type { TimelineRow } from "../../src/timeline/model.ts";

const FILLER = "Nobody at the old harbour office would say what the new charges mean for the smaller boats.";

/** The rows of documents of one paragraph each, all dated to the same Wednesday. */
async function rowsOf(...texts: string[]): Promise<TimelineRow[]> {
  const files = texts.map((text, i) => ({
    file: `${String.fromCharCode(97 + i)}.txt`,
    text: `News of the day from place number ${i}\n\n${text}\n\n${FILLER.replace("smaller", `smaller ${i}`)}\n`,
  }));
  const sources = Object.fromEntries(
    files.map(({ file }) => [`${file[0]}:1`, { published: "2024-03-13", basis: "set in the test" }]),
  );
  return mergeEvents(extractTimeline((await buildCorpus(files, JSON.stringify(sources))).documents));
}

type Pair = readonly [one: string, two: string, reason: string];

const SAME: readonly Pair[] = [
  [
    "The foreign ministers of Peru and Chile met in Arica on Monday to discuss fishing rights.",
    "Monday’s talks in Arica between Chile and Peru ended without a statement.",
    "the same meeting in other words",
  ],
  [
    "The central bank of Ghana raised its main rate to 29 percent on February 7.",
    "Ghana’s central bank had raised the rate to 29 percent on February 7, surprising investors.",
    "the same measure",
  ],
  [
    "Ethiopia and Tigrayan leaders signed a peace agreement in Pretoria on November 2, 2022.",
    "A peace deal between Ethiopia and Tigray was signed in Pretoria in November 2022.",
    "a month that agrees with its day",
  ],
  [
    "The ferry Princess Maria sank off Zamboanga on Sunday, killing 12 people.",
    "At least 12 people died when a ferry sank off Zamboanga on Sunday night.",
    "the same accident",
  ],
  [
    "In January, Indonesia banned the export of raw bauxite.",
    "Jakarta banned bauxite exports in January, angering smelters abroad.",
    "a capital for its country",
  ],
  [
    "Kenya’s president will host leaders of the East African Community in Nairobi on Friday.",
    "Leaders of the East African Community gather in Nairobi on Friday.",
    "the same summit, ahead",
  ],
];

const DIFFERENT: readonly Pair[] = [
  [
    "Police arrested two suspects in Marseille on Tuesday.",
    "Copper prices jumped 4 percent on Tuesday after the strike began.",
    "only the day is the same",
  ],
  [
    "Spain’s prime minister said on Tuesday that the budget would pass.",
    "Spain’s prime minister told reporters on Tuesday that the ambassador in Caracas was recalled.",
    "one speaker, two remarks",
  ],
  [
    "India imposed a tariff of 30 percent on steel in January.",
    "India imposed a ban on wheat exports in January.",
    "one country, two measures of a month",
  ],
  [
    "The ministers of Mali and Niger met in Gao on Monday.",
    "The ministers of Norway and Finland met in Tromsø on Monday.",
    "two meetings on a day",
  ],
  [
    "The union signed a contract with the port on March 4.",
    "The union signed a contract with the port on March 5.",
    "two days",
  ],
  [
    "In February, Japan raised tariffs on Thai rice to 40 percent.",
    "Japan announced tariffs on all its trading partners on February 2.",
    "a month need not mean its day",
  ],
];

describe("mergeEvents", () => {
  test.each(SAME)("%s = %s (%s)", async (one, two) => {
    const rows = await rowsOf(one, two);
    expect(rows.map(({ events }) => events.length)).toEqual([2]);
  });

  test.each(DIFFERENT)("%s ≠ %s (%s)", async (one, two) => {
    const rows = await rowsOf(one, two);
    expect(rows.map(({ events }) => events.length)).toEqual([1, 1]);
  });

  test("rows stand by date, a month before its days, and tell the most precise date", async () => {
    const rows = await rowsOf(
      "Voters in Senegal go to the polls on March 24, 2024. The court in Lyon ruled in March 2024. The dam at Inga opened in 1982.",
      "Ethiopian and Tigrayan leaders signed a peace agreement in Pretoria in November 2022. They signed the peace agreement in Pretoria on November 2, 2022.",
    );
    expect(rows.map(({ date, precision, certainty }) => [date, precision, certainty])).toEqual([
      ["1982", "year", "stated"],
      ["2022-11-02", "day", "stated"],
      ["2024-03", "month", "stated"],
      ["2024-03-24", "day", "stated"],
    ]);
  });

  test("nothing is lost and nothing is doubled", async () => {
    const rows = await rowsOf(...SAME.map(([one]) => one), ...SAME.map(([, two]) => two));
    const addresses = rows.flatMap(({ events }) => events.map(({ address, date }) => `${address} ${date}`));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBe(12);
  });
});
