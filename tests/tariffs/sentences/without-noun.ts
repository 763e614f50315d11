import type { Row } from "./row.ts";

/** Tariffs told by a verb, or by a noun that means one only at a border. */
export const WITHOUT_NOUN: readonly Row[] = [
  [
    "Moroccan tomatoes are now taxed at 20 percent at the British border.",
    ["UK→Morocco 20 imposed"],
    "taxed at, with whose border it is",
  ],
  [
    "The United States taxes Colombian roses at 10 percent.",
    ["US→Colombia 10 imposed"],
    "to tax goods of a country",
  ],
  [
    "India began taxing Malaysian palm oil at 44 per cent in January.",
    ["India→Malaysia 44 imposed"],
    "taxing after another verb",
  ],
  [
    "Kenyan tea will be hit with 12 percent in Pakistan from July, officials in Islamabad said.",
    ["Pakistan→Kenya 12 expected"],
    "hit with a bare rate",
  ],
  [
    "Georgian wine pays 15 percent at the Russian border.",
    ["Russia→Georgia 15 imposed"],
    "pays at whose border",
  ],
  [
    "Canada slapped 35% on Chinese steel tubing last week.",
    ["Canada→China 35 imposed"],
    "slapped with a bare rate",
  ],
  ["Serbian raspberries attract 9.5 percent on arrival in Turkey.", ["Turkey→Serbia 9.5 imposed"], "attract"],
  [
    "“We are going to put 60 percent on Spanish olives,” US President Dora Finch told reporters.",
    ["US→Spain 60 threatened"],
    "put a rate on goods",
  ],
  [
    "South Africa imposed a 13 percent surcharge on Botswanan beef.",
    ["South Africa→Botswana 13 imposed"],
    "a surcharge on a country's goods",
  ],
  [
    "Norway will levy an 8% charge on Icelandic cod landed in its ports.",
    ["Norway→Iceland 8 threatened"],
    "levy as a verb, charge as the noun",
  ],
  ["Ghana placed a 20 percent import toll on Togolese cement.", ["Ghana→Togo 20 imposed"], "an import toll"],
  [
    "Beijing slapped a 31 percent surtax on Lithuanian dairy products.",
    ["China→Lithuania 31 imposed"],
    "a surtax",
  ],
  [
    "Ottawa hit Danish wind turbines with 18 per cent.",
    ["Canada→Denmark 18 imposed"],
    "hit goods with a bare rate",
  ],
  [
    "Washington charged 27 percent on imports from Laos until May.",
    ["US→Laos 27 imposed"],
    "charge a rate on imports",
  ],
  [
    "Vietnamese solar panels were slapped with 46 percent by the United States.",
    ["US→Vietnam 46 imposed"],
    "slapped with, by an agent",
  ],
  [
    "Argentina applies 14 percent to Chinese bicycles.",
    ["Argentina→China 14 imposed"],
    "applies a rate to goods",
  ],
  [
    "Thai tuna faces 24 percent at European ports, up from 20.5 percent.",
    ["EU→Thailand 24 (from 20.5) imposed"],
    "faces a bare rate at whose ports, with the rate before",
  ],
  [
    "Poland imposed an import tax of 7 percent on Belarusian potash.",
    ["Poland→Belarus 7 imposed"],
    "import tax",
  ],
  [
    "The Philippines puts a 35 percent border tax on Burmese rice.",
    ["Philippines→Myanmar 35 imposed"],
    "border tax, puts",
  ],
  [
    "Mexico will tax Korean cars at 50 percent from January, its economy ministry said.",
    ["Mexico→South Korea 50 threatened"],
    "will tax",
  ],
  [
    "Brazil has begun to collect 18% on Indian steel coils.",
    ["Brazil→India 18 imposed"],
    "collect a rate on goods",
  ],
  [
    "A 16 percent countervailing duty now applies to Egyptian glass sold in the European Union.",
    ["EU→Egypt 16 imposed"],
    "applies to goods sold where it is laid",
  ],
  [
    "Swiss cheese entering Canada is subject to 245 percent.",
    ["Canada→Switzerland 245 imposed"],
    "subject to a bare rate, entering",
  ],
  [
    "Ivory Coast slapped a 5 percent levy on Malian cattle crossing its border.",
    ["Ivory Coast→Mali 5 imposed"],
    "a levy on a country's animals",
  ],
  [
    "Japan hit back at Canada by taxing its canola at 40 percent.",
    ["Japan→Canada 40 imposed"],
    "taxing its goods: those of the party just named",
  ],
  [
    "Uruguayan wool would be charged 11 percent under the Chinese plan.",
    ["China→Uruguay 11 expected"],
    "would be charged, under whose plan",
  ],
];
