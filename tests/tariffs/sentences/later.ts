import type { Row } from "./row.ts";

/** What is not in force yet, or not any more, or never will be. */
export const LATER: readonly Row[] = [
  [
    "Washington extended the 90-day pause on its tariffs on Mexico to November.",
    ["US→Mexico suspended"],
    "extended a pause",
  ],
  [
    "China extended its 11 percent levy on Mongolian coal to coking coal.",
    ["China→Mongolia 11 imposed"],
    "extended a levy to more goods",
  ],
  [
    "Canada delayed its 25 percent duty on Indian lentils by a month.",
    ["Canada→India 25 suspended"],
    "delayed",
  ],
  ["The EU put off a 21% tariff on Ukrainian corn until spring.", ["EU→Ukraine 21 suspended"], "put off"],
  [
    "Seoul postponed its levies on Vietnamese plywood.",
    ["South Korea→Vietnam suspended"],
    "postponed without a rate",
  ],
  [
    "Japan reinstated its 38.5 percent tariff on Australian beef in June.",
    ["Japan→Australia 38.5 imposed"],
    "reinstated",
  ],
  ["Ecuador brought back a 21% duty on Colombian trucks.", ["Ecuador→Colombia 21 imposed"], "brought back"],
  [
    "No tariffs will be imposed on Norwegian salmon, Washington said.",
    ["US→Norway averted"],
    "a denial of tariffs to come",
  ],
  [
    "Unless Serbia joins the pact, the European Union will put a 12% tariff on its lamb.",
    ["EU→Serbia 12 threatened"],
    "unless",
  ],
  [
    "If talks fail, Brasília would raise duties on American ethanol to 18 percent.",
    ["Brazil→US 18 threatened"],
    "if … would",
  ],
  [
    "US President Dora Finch warned Switzerland that its watches would face a 31% tariff if it did not open its market.",
    ["US→Switzerland 31 threatened"],
    "warned whom that its goods would face",
  ],
  [
    "Indonesia is weighing a 10 percent levy on Singaporean sand.",
    ["Indonesia→Singapore 10 expected"],
    "weighing",
  ],
  [
    "The proposed 15% Chinese tariff on Danish pork has been shelved.",
    ["China→Denmark 15 suspended"],
    "shelved",
  ],
  [
    "Spain expects the United States to impose a 17 percent tariff on its ceramics.",
    ["US→Spain 17 expected"],
    "one side expects it of the other",
  ],
  [
    "Mexico averted a 30 percent US tariff on its tomatoes at the last minute.",
    ["US→Mexico 30 averted"],
    "averted by the one who would suffer",
  ],
  [
    "Tunis dropped its threat of a 20 percent duty on Libyan fuel.",
    ["Tunisia→Libya 20 averted"],
    "dropped a threat",
  ],
  [
    "Beijing shelved plans for a 15 percent levy on Japanese cosmetics.",
    ["China→Japan 15 suspended"],
    "shelved plans",
  ],
  [
    "Nigeria threatened to treble its duty on Beninese rice to 60 percent.",
    ["Nigeria→Benin 60 (from 20) threatened"],
    "treble",
  ],
  [
    "The Commission could recommend duties of up to 38.1 percent on Chinese e-bikes, officials in Brussels said.",
    ["EU→China <=38.1 expected"],
    "could recommend",
  ],
  [
    "Russia will not raise its 8 percent tariff on Armenian brandy, the Kremlin said.",
    ["Russia→Armenia 8 averted"],
    "will not raise",
  ],
  [
    "Hanoi offered to cut its duty on American pork to 5 percent from 15 percent.",
    ["Vietnam→US 5 (from 15) expected"],
    "an offer",
  ],
  [
    "Israel plans to halve the 12 percent duty on Jordanian olives.",
    ["Israel→Jordan 12 expected"],
    "plans to halve",
  ],
  [
    "South Korean fridges narrowly escaped a 25 percent tariff in the United States.",
    ["US→South Korea 25 averted"],
    "escaped",
  ],
  [
    "Analysts at a bank in Zurich predict that India will raise its import duty on gold to 12.5 percent.",
    ["India→? 12.5 expected"],
    "predicted of somebody",
  ],
  [
    "The 20 percent tariff on Malaysian semiconductors, due to start in May, has been postponed by Washington.",
    ["US→Malaysia 20 suspended"],
    "due to start, then postponed",
  ],
  [
    "Kyiv agreed to hold off on a 30% tariff on Hungarian wine.",
    ["Ukraine→Hungary 30 suspended"],
    "hold off on",
  ],
  [
    "“Nobody is talking about tariffs on Iceland,” the US trade representative said.",
    [],
    "nobody talks of them",
  ],
];
