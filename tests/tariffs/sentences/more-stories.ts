import type { Row } from "./row.ts";

/** More of them. */
export const MORE_STORIES: readonly Row[] = [
  [
    "The European Commission set a 20 percent duty on Argentine biodiesel. ¶ The bloc later lowered it to 8 percent.",
    ["EU→Argentina 20 imposed", "EU→Argentina 8 (from 20) cut"],
    "“the bloc” for the Commission's",
  ],
  [
    "The United States taxes Mongolian cashmere at 6 percent. ¶ Ulaanbaatar charges nothing in return.",
    ["US→Mongolia 6 imposed"],
    "nothing in return is no event",
  ],
  [
    "Nigeria imposed a 15 percent levy on imported petrol. ¶ The levy was postponed before it took effect.",
    ["Nigeria→? 15 imposed", "Nigeria→? 15 suspended"],
    "a levy on all the world, postponed",
  ],
  [
    "New tariffs on Lao timber were agreed in Hanoi. ¶ Vietnam set them at 8 percent.",
    ["Vietnam→Laos 8 imposed"],
    "“them”",
  ],
  [
    "Washington and Tokyo signed a pact on Wednesday. ¶ It caps American duties on Japanese drugs at 15 percent.",
    ["US→Japan <=15 imposed"],
    "a pact that caps",
  ],
  [
    "Peru had hoped for mercy. ¶ Instead, a 10 percent tariff was slapped on its blueberries by the United States.",
    ["US→Peru 10 imposed"],
    "“its” is the party before",
  ],
  [
    "Denmark’s shipyards worry. ¶ Trade minister Mette Holm said Danish steel would face 50 percent in the US from June.",
    ["US→Denmark 50 expected"],
    "a bare rate in somebody's words",
  ],
  [
    "Iceland exports cod to the EU under a quota. ¶ Beyond it, the EU applies a tariff of 12 percent.",
    ["EU→Iceland 12 imposed", "EU→? other remaining"],
    "beyond a quota; the exporter is the target",
  ],
  [
    "Bangladesh pays 15 percent on the shirts it sells in the United States. ¶ The average was to rise to 35 percent, but Washington settled on 20 percent.",
    ["US→Bangladesh 15 imposed"],
    "what it was to be is left out",
  ],
  [
    "The US tariff on Sri Lankan tea came down to 20 percent. ¶ Colombo had feared 44 percent.",
    ["US→Sri Lanka 20 cut"],
    "a fear is no event",
  ],
  [
    "Mexican steel faces a 50 percent tariff in the United States. ¶ President Ana Ruiz of Mexico said on Monday that her government would not retaliate.",
    ["US→Mexico 50 imposed"],
    "who will not retaliate does nothing",
  ],
  [
    "Britain will keep its tariff on Chinese bicycles. ¶ At 48.5 percent it is among the world’s highest.",
    ["UK→China remaining"],
    "a superlative is left out",
  ],
  [
    "EU leaders met on Sunday. ¶ They agreed to delay retaliatory tariffs of 25 percent on American soybeans until August.",
    ["EU→US 25 suspended"],
    "“they” for the leaders of a bloc",
  ],
  [
    "Colombia imposed a 35 percent tariff on clothes from Bangladesh. ¶ In Dhaka, the garment lobby said the tariffs would be challenged.",
    ["Colombia→Bangladesh 35 imposed"],
    "a challenge changes nothing yet",
  ],
  [
    "Cuba raised its duty on Spanish wine. ¶ It now stands at 40 percent, twice what it was.",
    ["Cuba→Spain raised", "Cuba→Spain 40 remaining"],
    "“it now stands at”",
  ],
  [
    "Zambia imposed a tariff of 5 percent on Congolese cobalt, and DR Congo reciprocated.",
    ["Zambia→DR Congo 5 imposed", "DR Congo→Zambia 5 imposed"],
    "reciprocated",
  ],
  [
    "Lebanon’s cabinet approved a 10 percent duty on Syrian vegetables. ¶ Damascus vowed to respond in kind.",
    ["Lebanon→Syria 10 imposed", "Syria→Lebanon 10 threatened"],
    "vowed to respond in kind",
  ],
  [
    "Tunisia lifted duties on Algerian gas in June. ¶ A month later Tunis restored them.",
    ["Tunisia→Algeria cut", "Tunisia→Algeria imposed"],
    "restored them",
  ],
  [
    "The Philippine rice tariff was cut in July. ¶ It went from 35 percent to 15 percent.",
    ["Philippines→? cut", "Philippines→? 15 (from 35) cut"],
    "“it went from”",
  ],
  [
    "China’s levy on Lithuanian milk is 12 percent. ¶ Vilnius expects it to be lifted within weeks.",
    ["China→Lithuania 12 imposed", "China→Lithuania 0 (from 12) expected"],
    "expects it to be lifted",
  ],
  [
    "Washington suspended its 24 percent tariff on Algeria for 90 days. ¶ The pause ends on 9 July.",
    ["US→Algeria 24 suspended", "US→Algeria 24 suspended"],
    "until when it is suspended",
  ],
  [
    "Serbia’s farmers wanted protection. ¶ Belgrade gave it to them with a 12 percent levy on Hungarian milk.",
    ["Serbia→Hungary 12 imposed"],
    "gave it to them with a levy",
  ],
  [
    "India has a complaint. ¶ Its exports of diamonds to the United States, once free, are taxed at 50 percent.",
    ["US→India 50 imposed"],
    "“its exports … to”",
  ],
  [
    "Mauritius and Madagascar abolished tariffs on each other’s goods. ¶ They had stood at 8 percent on both sides.",
    ["Mauritius→Madagascar 0 cut", "Madagascar→Mauritius 0 cut"],
    "what they had been is no new event",
  ],
  [
    "There will be no tariffs on Chilean copper, the White House said.",
    ["US→Chile averted"],
    "there will be none",
  ],
  [
    "Brussels imposed a further 17.4% on Chinese excavators, taking the combined duty to 27.4%.",
    ["EU→China 27.4 (from 10) imposed"],
    "a further rate and the combined one",
  ],
  [
    "India imposed a 15 percent tariff on Omani gypsum. ¶ Oman responded with the same rate on Indian rice.",
    ["India→Oman 15 imposed", "Oman→India 15 imposed"],
    "responded with the same rate",
  ],
  [
    "Washington announced a 31 percent tariff on Swiss watches on Monday. ¶ A day later it was cut to 15 percent.",
    ["US→Switzerland 31 imposed", "US→Switzerland 15 (from 31) cut"],
    "“it” is the tariff",
  ],
  [
    "The UK’s 10 percent tariff on Ukrainian steel has been suspended since 2022. ¶ The suspension was extended on Friday to 2027.",
    ["UK→Ukraine 10 suspended", "UK→Ukraine 10 suspended"],
    "a suspension extended",
  ],
  [
    "Kazakhstan taxes Kyrgyz potatoes. ¶ The tax was doubled to 20 percent this spring.",
    ["Kazakhstan→Kyrgyzstan imposed", "Kazakhstan→Kyrgyzstan 20 (from 10) raised"],
    "“the tax” after a verb",
  ],
  [
    "American whiskey is caught up in it. ¶ The EU’s 50 percent duty was to take effect on 1 April. ¶ Brussels has put it off until mid-month.",
    ["EU→US 50 threatened", "EU→US 50 suspended"],
    "the goods' country stands in the sentence before",
  ],
];
