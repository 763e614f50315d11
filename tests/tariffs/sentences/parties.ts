import type { Row } from "./row.ts";

/** Who acts and who is hit, in one sentence. */
export const PARTIES: readonly Row[] = [
  [
    "Tariffs on Greek yoghurt were raised to 14 percent by Canada.",
    ["Canada→Greece 14 raised"],
    "passive with its agent at the end",
  ],
  [
    "Tariffs of 21 percent on Irish butter were announced in Washington.",
    ["US→Ireland 21 imposed"],
    "announced in a capital",
  ],
  [
    "Mercosur cut its common external tariff on Korean electronics to 8 percent.",
    ["Mercosur→South Korea 8 cut"],
    "a bloc as imposer",
  ],
  [
    "ASEAN imposed no tariff; China, however, put 10 percent on ASEAN fruit.",
    ["China→ASEAN 10 imposed"],
    "a bloc as target",
  ],
  [
    "The bloc raised its duty on Indian steel to 50 percent, the European Commission said.",
    ["EU→India 50 raised"],
    "the bloc is the one named",
  ],
  [
    "Paris wants Brussels to raise tariffs on American bourbon to 20 percent.",
    ["EU→US 20 expected"],
    "one capital wants it of another",
  ],
  [
    "Berlin opposes the 35% duties that Brussels imposed on Chinese cars.",
    ["EU→China 35 imposed"],
    "who opposes does not impose",
  ],
  [
    "Chinese duties on Canadian pork, fish and seafood stand at 25 percent.",
    ["China→Canada 25 remaining"],
    "the owner as an adjective",
  ],
  [
    "Delhi, which faces a 50 percent American tariff, imposed a 12 percent safeguard duty on Chinese steel.",
    ["US→India 50 imposed", "India→China 12 imposed"],
    "a relative clause about the imposer",
  ],
  [
    "Vietnam’s furniture makers must pay 20 percent to sell in America.",
    ["US→Vietnam 20 imposed"],
    "pay to sell where it is laid",
  ],
  [
    "Iraq and Turkey agreed to scrap duties on each other’s textiles.",
    ["Iraq→Turkey 0 cut", "Turkey→Iraq 0 cut"],
    "each other's",
  ],
  [
    "Sweden’s Volvo said US tariffs of 27.5 percent on cars from Europe had hurt it.",
    ["US→EU 27.5 imposed"],
    "Europe as target, a firm that says so",
  ],
  [
    "US President Dora Finch’s administration imposed a 17 percent tariff on Israel.",
    ["US→Israel 17 imposed"],
    "an administration by its president's name",
  ],
  [
    "Beijing’s 116 percent anti-dumping duty on Australian wine was lifted.",
    ["China→Australia 0 (from 116) cut"],
    "lifted without an agent; its owner imposed it",
  ],
  [
    "Britain’s steel is charged 25 percent by the United States, half of what Canada’s pays.",
    ["US→UK 25 imposed"],
    "half of what another pays is no rate",
  ],
  [
    "Both Kenya and Uganda raised duties on Chinese tyres to 35 percent.",
    ["Kenya→China 35 raised", "Uganda→China 35 raised"],
    "both, against a third",
  ],
  [
    "Washington slapped tariffs of 25% on Canada and Mexico and 10% on China.",
    ["US→Canada, Mexico 25 imposed", "US→China 10 imposed"],
    "one rate for two, another for a third",
  ],
  [
    "Cambodia was hit hardest, with a 49 percent tariff, followed by Laos with 48 percent, under Washington’s order.",
    ["US→Cambodia 49 imposed", "US→Laos 48 imposed"],
    "followed by",
  ],
  [
    "South Africa’s citrus now faces 30 percent in the US, its farm minister said.",
    ["US→South Africa 30 imposed"],
    "faces a rate in a country",
  ],
  [
    "The tariff on Argentine beef that the US imposed in 2020 was cut to 10 percent from 26.4 percent.",
    ["US→Argentina 10 (from 26.4) cut"],
    "who imposed it, in a relative clause",
  ],
  [
    "Ankara answered Washington’s 10 percent tariff with a 20 percent duty on American cars.",
    ["US→Turkey 10 imposed", "Turkey→US 20 imposed"],
    "answered one tariff with another",
  ],
  [
    "China matched the 10 percent US tariff on its goods with one of the same size.",
    ["US→China 10 imposed", "China→US 10 imposed"],
    "one of the same size",
  ],
  [
    "Importers in Italy must pay 15 percent on Tunisian olive oil.",
    ["Italy→Tunisia 15 imposed"],
    "importers pay where they are",
  ],
  [
    "Goods from Nauru and Tonga will be subject to a 10 percent American levy.",
    ["US→Nauru, Tonga 10 expected"],
    "will be subject to",
  ],
  [
    "The European Parliament voted to impose 50% duties on Russian and Belarusian fertilisers.",
    ["EU→Russia, Belarus 50 imposed"],
    "two adjectives as targets",
  ],
  [
    "Trinidad and Tobago imposed a 40 percent duty on Jamaican patties.",
    ["Trinidad and Tobago→Jamaica 40 imposed"],
    "a name with and",
  ],
];
