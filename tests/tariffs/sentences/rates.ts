import type { Row } from "./row.ts";

/** Rates in all ways of writing them. */
export const RATES: readonly Row[] = [
  [
    "Turkey imposed a duty of twenty-five percent on Bulgarian sunflower seeds.",
    ["Turkey→Bulgaria 25 imposed"],
    "a compound number in words",
  ],
  [
    "Sudan raised its tariff on Egyptian ceramics to one hundred percent.",
    ["Sudan→Egypt 100 raised"],
    "one hundred",
  ],
  [
    "Algeria raised tariffs on Spanish meat to 60 percent from an earlier 30.",
    ["Algeria→Spain 60 (from 30) raised"],
    "the second without its unit",
  ],
  [
    "The tariff on Peruvian asparagus rose from 10 to 25 percent in the United States.",
    ["US→Peru 25 (from 10) raised"],
    "the tariff rose, in the imposer's country",
  ],
  [
    "The EU’s duty on Turkish steel fell to 6 percent, from 9.5 percent a year ago.",
    ["EU→Turkey 6 (from 9.5) cut"],
    "fell to, from",
  ],
  [
    "India reduced its duty on Scotch whisky from the United Kingdom from 150 percent to 75 percent.",
    ["India→UK 75 (from 150) cut"],
    "two froms of two kinds",
  ],
  [
    "Washington put duties of 14 to 32 percent on Cambodian tiles.",
    ["US→Cambodia <=32 imposed"],
    "a range without between",
  ],
  [
    "Mexico laid tariffs of between 15 and 35 per cent on Chinese shoes.",
    ["Mexico→China <=35 imposed"],
    "between with one unit",
  ],
  [
    "China’s tariff on Canadian peas was a flat 100 percent.",
    ["China→Canada 100 imposed"],
    "was a flat rate",
  ],
  [
    "Zimbabwe charges a 40% ad valorem duty on South African furniture.",
    ["Zimbabwe→South Africa 40 imposed"],
    "ad valorem",
  ],
  [
    "The United States stacked a 25 percent tariff on top of an existing 10 percent on Honduran cable.",
    ["US→Honduras by 25 (from 10) imposed"],
    "stacked on top of",
  ],
  [
    "Canada added 10 percent on top of the 15 percent duty on Ukrainian steel.",
    ["Canada→Ukraine by 10 (from 15) imposed"],
    "added on top of",
  ],
  [
    "Indonesia added 5 percentage points to its tariff on Thai sugar.",
    ["Indonesia→Thailand by 5 raised"],
    "added points to",
  ],
  [
    "Colombia tripled its duty on Peruvian rice to 60 percent.",
    ["Colombia→Peru 60 (from 20) raised"],
    "tripled to",
  ],
  [
    "Bolivia quadrupled its tariff on Chilean salt.",
    ["Bolivia→Chile by 300 raised"],
    "quadrupled without a number",
  ],
  ["Iran set a tariff of roughly 70% on Turkish tea.", ["Iran→Turkey ~70 imposed"], "roughly"],
  [
    "Kuwait imposed a duty of no more than 5 percent on Iraqi dates.",
    ["Kuwait→Iraq <=5 imposed"],
    "no more than",
  ],
  [
    "Tariffs of 50 percent or more were imposed by Washington on Lesotho and Madagascar.",
    ["US→Lesotho, Madagascar >50 imposed"],
    "or more; by and on after the verb",
  ],
  [
    "Nepal lowered the tariff on Indian cement, which had stood at 30 percent, to 20 percent.",
    ["Nepal→India 20 (from 30) cut"],
    "the level before in a relative clause",
  ],
  [
    "Lebanon’s duty on Syrian fruit will go up to 15 percent from 5 percent in October.",
    ["Lebanon→Syria 15 (from 5) threatened"],
    "a rise that is set",
  ],
  [
    "Duties on Danish insulin will rise to 30 percent on 1 March, Washington announced.",
    ["US→Denmark 30 threatened"],
    "announced by who imposes it",
  ],
  [
    "Russia has more than doubled its duty on Latvian sprats, to 25 percent.",
    ["Russia→Latvia 25 raised"],
    "more than doubled tells no exact level before",
  ],
  [
    "Kazakhstan raised the duty on Uzbek melons by 10 percentage points to 22 percent.",
    ["Kazakhstan→Uzbekistan 22 (from 12) raised"],
    "a step and its result",
  ],
  ["Oman imposed a 10-per-cent duty on Indian onions.", ["Oman→India 10 imposed"], "hyphens"],
  ["Tanzania put a 25pc tariff on Kenyan sweets.", ["Tanzania→Kenya 25 imposed"], "pc"],
  [
    "Malawi imposed a 20-percent duty on maize from Zambia and a 30-percent one on beans.",
    ["Malawi→Zambia 20 imposed", "Malawi→Zambia 30 imposed"],
    "“one” for a duty; its origin is shared",
  ],
];
