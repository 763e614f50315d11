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
  [
    "Turkey and Egypt agreed on Tuesday to drop their duties on each other’s textiles.",
    "Cairo and Ankara struck a deal on Tuesday that ends tariffs on textiles.",
    "a deal in other words",
  ],
  [
    "Ghana’s trade minister telephoned her Nigerian counterpart on Monday over the border closure.",
    "The two ministers, of Nigeria and Ghana, spoke by phone on Monday about the closed border.",
    "a call",
  ],
  [
    "Kenya doubled its duty on Ugandan milk to 30 percent on March 4.",
    "The Kenyan duty on milk from Uganda, doubled on March 4, has emptied the shelves.",
    "a measure told in passing",
  ],
  [
    "Malaysia’s ban on sand exports takes effect on April 1.",
    "From April 1, Malaysia will ban all exports of sand.",
    "a measure, ahead",
  ],
  [
    "The WTO ruled on March 6 that Colombia’s limits on Dutch fries were unlawful.",
    "A March 6 ruling by the World Trade Organization went against Colombia over fries from the Netherlands.",
    "the ruling of a body with a short name",
  ],
  [
    "Negotiators from Chile and Vietnam meet in Hanoi on Thursday for the fifth round.",
    "The fifth round of talks between Vietnam and Chile opens in Hanoi on Thursday.",
    "a round of talks",
  ],
  [
    "The truce between Serbia and Kosovo over licence plates expires on March 31.",
    "The licence-plate truce will run out on March 31 unless Belgrade and Pristina extend it.",
    "an end, ahead",
  ],
  [
    "In January, Mexico imposed a 20 percent levy on Guatemalan sugar.",
    "Mexico has charged 20 percent on sugar from Guatemala since January.",
    "a month, and since then",
  ],
  [
    "Brussels opened an inquiry into Moroccan tomatoes on February 12.",
    "The European Commission’s inquiry into tomatoes from Morocco began in February.",
    "a day in its month",
  ],
  [
    "Tunisia’s parliament voted on Sunday to ratify the fisheries pact.",
    "Tunisian lawmakers ratified the fisheries pact on Sunday by 90 votes to 12.",
    "a vote",
  ],
  [
    "Peru’s president threatened on Friday to close the port of Chancay to foreign fishing fleets.",
    "On Friday the Peruvian president said he would shut Chancay to foreign fleets.",
    "a threat",
  ],
  [
    "The export quota for Zambian copper was cut by half in December.",
    "Zambia halved its copper export quota in December.",
    "halved and cut by half",
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
  [
    "Turkey and Egypt agreed on Tuesday to drop their duties on each other’s textiles.",
    "Turkey and Syria agreed on Tuesday to reopen two border crossings.",
    "two deals of one country",
  ],
  [
    "Canada raised its duty on Danish butter to 30 percent in January.",
    "Canada raised its duty on Belgian glass to 15 percent in January.",
    "other goods of other countries",
  ],
  [
    "India signed a free trade deal with Oman in January.",
    "Since January, India has charged 40 percent on rice from Oman, which has no say in the matter.",
    "a deal and a charge of one month",
  ],
  [
    "The surcharge on Thai rubber starts on April 1.",
    "On April 1 the Thai prime minister travels to Tokyo for talks.",
    "only the day is the same",
  ],
  [
    "Norway’s minister spoke with her Chinese counterpart on Monday.",
    "Norway’s minister met fishing leaders in Bergen on Monday.",
    "a call and a meeting",
  ],
  [
    "The EU delayed the levy on Chinese bicycles on March 6.",
    "The EU opened an inquiry into Chinese electric bikes on March 6.",
    "two measures against much the same",
  ],
  [
    "Ecuador banned Colombian potatoes in February.",
    "Colombia answered in February with a ban on Ecuadorian rice.",
    "a measure and the answer to it",
  ],
  [
    "South Korea cut its duty on Vietnamese shoes from March 1.",
    "From March 1, South Korea will test every shipment of Vietnamese shrimp.",
    "two measures against one country",
  ],
  [
    "The president threatened on Friday to tax foreign films.",
    "On Friday the president signed an order on steel.",
    "a threat and an order",
  ],
  [
    "Talks between Iraq and Jordan over oil resumed on Sunday.",
    "Talks between Iraq and Iran over gas were broken off on Sunday.",
    "two rounds of talks",
  ],
  [
    "Japan’s duty on Australian beef falls to 20 percent on April 1.",
    "Japan’s duty on American oranges rises to 32 percent on April 1.",
    "a fall and a rise",
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

  test("one sentence with two dates tells two events", async () => {
    const rows = await rowsOf(
      "Last week Chile waived its levy on Bolivian tin, and on Monday it reopened the pass at Colchane.",
    );
    expect(rows.map(({ date, events }) => [date, events.length])).toEqual([
      ["2024-03", 1],
      ["2024-03-11", 1],
    ]);
  });

  test("rows stand by date, a month before its days, and tell the most precise date", async () => {
    const rows = await rowsOf(
      "Voters in Senegal go to the polls on March 24, 2024. The court in Lyon ruled in March 2024. The treaty of Inga was signed in 1982.",
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
    const some = SAME.slice(0, 6);
    const rows = await rowsOf(...some.map(([one]) => one), ...some.map(([, two]) => two));
    const addresses = rows.flatMap(({ events }) => events.map(({ address, date }) => `${address} ${date}`));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBe(12);
  });
});
