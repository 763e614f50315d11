import { describe, expect, test } from "vitest";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import { ACCEPTED, KEPT_ASIDE } from "./accepted.ts";
import { documentOf, outlineOf, short } from "./support.ts";

/** How many of the sentences that were kept aside until the end were read right at first sight, and must stay so. */
const KEPT_ASIDE_FLOOR = 16;

describe("extractTariffEvents", () => {
  test.for(ACCEPTED)("reads “%s” as %j: %s", ([text, expected]) => {
    expect(outlineOf(...text.split(" ¶ "))).toEqual([...expected].toSorted());
  });

  test("keeps its floor on sentences that no rule was made for", () => {
    const isRight = ([text, expected]: (typeof KEPT_ASIDE)[number]) =>
      JSON.stringify(outlineOf(...text.split(" ¶ "))) === JSON.stringify([...expected].toSorted());
    expect(KEPT_ASIDE.filter(isRight).length).toBeGreaterThanOrEqual(KEPT_ASIDE_FLOOR);
  });

  test("gives the address of the line on which the sentence begins, and its words", () => {
    const text = "The talks went on.\nNorway imposed a 12% tariff on Danish cheese.";
    const document = documentOf(["A first paragraph.", text]);
    const [event] = extractTariffEvents([document]);
    expect(event?.address).toBe("900:3");
    expect(event?.passage.text.slice(event.span.start, event.span.end)).toBe(
      "Norway imposed a 12% tariff on Danish cheese.",
    );
  });

  test("names the goods in the words of the text", () => {
    const goods = (text: string) => extractTariffEvents([documentOf([text])])[0]?.goods;
    expect(goods("Norway imposed a 12% tariff on imported Danish cheese.")).toBe("imported Danish cheese");
    expect(goods("Norway imposed a 12% tariff on Denmark.")).toBeNull();
    expect(goods("Norway raised its steel tariffs on Denmark to 12%.")).toBe("steel");
  });

  test("dates an event by its own clause, and a threat by its start", () => {
    const when = (text: string) => extractTariffEvents([documentOf([text])])[0]?.when;
    expect(when("In March, Norway imposed a 12% tariff on Danish cheese.")).toMatchObject({
      text: "March",
      iso: "2024-03",
    });
    expect(
      when("In May Norway threatened a 12% tariff on Danish cheese from 1 September 2024."),
    ).toMatchObject({ iso: "2024-09-01" });
    expect(when("Norway imposed a 12% tariff on Danish cheese until the two sides met in May.")).toBeNull();
  });

  test("completes “the tariff” from the last one told", () => {
    expect(
      outlineOf(
        "Norway threatened a 12% tariff on Danish cheese.",
        "Talks went on for a week.",
        "“The tariff will be averted,” a diplomat said.",
      ),
    ).toEqual(["Norway→Denmark 12 averted", "Norway→Denmark 12 threatened"]);
  });

  test("knows a leader from where the text says whom he leads", () => {
    expect(
      outlineOf(
        "Chilean President Ana Rojas met Peru’s trade minister.",
        "Rojas raised tariffs on Peruvian fish to 9%.",
      ),
    ).toEqual(["Chile→Peru 9 raised"]);
  });

  test("knows a president without a country from the institutions that the text names", () => {
    expect(
      outlineOf(
        "The Kremlin announced it on Monday.",
        "President Ivan Orlov imposed a 9% tariff on Polish apples.",
      ),
    ).toEqual(["Russia→Poland 9 imposed"]);
  });

  test("reads nothing from headings", () => {
    const document = documentOf(["Norway imposes a 12% tariff on Danish cheese"]);
    const heading = {
      ...document,
      passages: document.passages.map((one) => ({ ...one, kind: "heading" as const })),
    };
    expect(extractTariffEvents([heading])).toEqual([]);
  });

  test("tells who forecasts it", () => {
    const [event] = extractTariffEvents([
      documentOf(["Norway’s tariff on Danish cheese may rise to 12%, according to Oslo Analytics."]),
    ]);
    expect(event?.status).toBe("expected");
    expect(event?.source).toBe("Oslo Analytics");
  });
});

describe("measures without a rate", () => {
  test.for([
    [
      "China tightened its export controls on gallium.",
      "China→? export-control raised",
      "the plainest control",
    ],
    [
      "Tokyo will restrict exports of chip machinery to Russia.",
      "Japan→Russia export-control expected",
      "a verb",
    ],
    ["India banned the export of broken rice.", "India→? export-control imposed", "a ban"],
    ["Washington blacklisted forty Iranian firms.", "US→Iran blacklist imposed", "a blacklist"],
    ["Poland imposed port fees on Greek ships.", "Poland→Greece port-fee imposed", "port fees"],
    ["Egypt agreed to buy more wheat from Romania.", "Egypt→Romania purchase expected", "a pledge to buy"],
    [
      "Brussels opened an anti-dumping investigation into Turkish tiles.",
      "EU→Turkey other imposed",
      "a probe",
    ],
  ] as const)("“%s” is %s: %s", ([text, expected]) => {
    expect(outlineOf(text)).toEqual([expected]);
  });

  test.for([
    ["Exports of coffee from Kenya rose by a tenth.", "trade figures"],
    ["Shoppers in Spain buy more olive oil at Easter.", "people who buy"],
    ["The police investigation into the fire goes on in Chile.", "another investigation"],
    ["He asked the Canadian side for a list of names.", "another list"],
  ] as const)("“%s” is none: %s", ([text]) => {
    expect(outlineOf(text)).toEqual([]);
  });
});

test("short writes the unknown as a question mark", () => {
  const [event] = extractTariffEvents([documentOf(["Norway imposed a 12% tariff on cheese."])]);
  expect(event && short(event)).toBe("Norway→? 12 imposed");
});
