import type { Row } from "./row.ts";

/** Measures that are not wholly read yet: parties, status or kind are wrong, or nothing is found. */
export const MEASURES_NOT_YET: readonly Row[] = [
  [
    "Under the deal, Britain will get a quota of 13,000 tonnes of beef a year in the American market.",
    ["US→UK other expected"],
    "a quota in somebody’s market",
  ],
  [
    "Ankara faces American sanctions over its missiles.",
    ["US→Turkey other remaining"],
    "faces somebody’s sanctions",
  ],
  [
    "Washington handed its soybean farmers $12 billion in aid to blunt the Chinese boycott.",
    ["China→? other remaining", "US→? other imposed"],
    "aid to farmers; a boycott",
  ],
  [
    "Germany’s cabinet approved subsidies for domestic chipmakers hurt by the American tariffs.",
    ["Germany→? other imposed"],
    "subsidies against the trade war",
  ],
  [
    "China’s trade with Australia thawed. ¶ Beijing lifted its ban on beef in May. ¶ It also dropped the case against barley growers.",
    ["China→? other cut", "China→? other cut"],
    "it also",
  ],
  [
    "Canada’s provinces are angry at the American tariffs. ¶ Most of them have taken bourbon off the shelves.",
    ["Canada→US other imposed"],
    "shelves in a story",
  ],
  [
    "India wants its engineers to travel. ¶ Washington would issue 20,000 more visas a year to them under the deal.",
    ["US→India other expected"],
    "visas as part of a deal",
  ],
  [
    "Washington and Ottawa resumed talks. ¶ Canada wants the ban on its oysters gone.",
    ["US→Canada other expected"],
    "a ban on its goods is the partner’s",
  ],
  [
    "Mongolia depends on Russian fuel. ¶ In June Moscow barred sales of diesel abroad, but Mongolia was spared.",
    ["Russia→? export-control imposed"],
    "sales abroad",
  ],
  [
    "Seoul and Washington signed a trade deal. ¶ In it Korea agrees to drop a rule that kept American map services out.",
    ["South Korea→US other cut"],
    "a rule that kept out",
  ],
  [
    "Fiji and New Zealand talked about kava. ¶ The import permits that Wellington demands will be dropped in July.",
    ["New Zealand→? other expected"],
    "permits demanded by whom",
  ],
  [
    "Exports of helium from the United States to China now need approval from the Commerce Department.",
    ["US→China export-control imposed"],
    "approval needed",
  ],
  [
    "Beijing quietly told refiners to halt purchases of Canadian canola.",
    ["China→Canada other imposed"],
    "told to halt purchases",
  ],
  [
    "New Zealand took Canada to a trade panel over butter quotas.",
    ["Canada→? other remaining"],
    "whose quotas, nobody says but the sentence",
  ],
  [
    "The Swiss government will subsidise makers of machine tools hit by American duties.",
    ["Switzerland→? other expected"],
    "will subsidise",
  ],
  [
    "Seoul dropped plans for a platform law that Washington saw as aimed at American technology firms.",
    ["South Korea→US other averted"],
    "a law dropped",
  ],
  [
    "The bill would strip American banks of licences in Brazil if the tariffs stay.",
    ["Brazil→US other expected"],
    "licences of banks",
  ],
  [
    "Iran, long under US sanctions, sells its oil to small refiners.",
    ["US→Iran other remaining"],
    "under sanctions",
  ],
  [
    "The president of Kenya flew to Dar es Salaam. ¶ Tanzania has barred foreigners from fifteen trades since July. ¶ Kenyan maize is also kept out.",
    ["Tanzania→Kenya other remaining"],
    "kept out",
  ],
  [
    "Spain and Morocco met. ¶ Rabat wants its trucks spared the inspections that Spanish customs began in May.",
    ["Spain→Morocco other remaining"],
    "inspections of somebody’s customs",
  ],
  [
    "The EU and India talked about trade. ¶ The bloc’s rule on deforested land will hit coffee, Delhi complained.",
    ["EU→India other expected"],
    "a rule of the bloc",
  ],
  [
    "Japan waits. ¶ China said it would resume imports of its scallops.",
    ["China→Japan other expected"],
    "it would resume imports",
  ],
  [
    "The US and the UK made a trade deal. ¶ Britain may now send 13,000 tonnes of beef a year without duty.",
    ["US→UK other imposed"],
    "may send, without duty",
  ],
  [
    "Ecuador and Peru quarrel over trade. ¶ Lima has asked the Andean court to strike down the import licences.",
    ["Ecuador→Peru other remaining"],
    "whose licences follows from the story",
  ],
  [
    "Under a new decree, Kazakh oil may cross Russia only with a permit.",
    ["Russia→Kazakhstan other imposed"],
    "a permit to cross",
  ],
  [
    "Tunisia’s quota of duty-free olive oil for the EU was raised to 76,000 tonnes.",
    ["EU→Tunisia other raised"],
    "whose oil it is is not whose quota",
  ],
  [
    "Iceland lets Faroese boats fish for capelin in its zone.",
    ["Iceland→Faroe Islands other cut"],
    "boats let in",
  ],
  [
    "China bought nothing from American farmers between May and October, in breach of its pledge to buy 25 million tonnes.",
    ["China→? purchase expected"],
    "a pledge as a noun",
  ],
  [
    "The Americans dropped their demand for a ban on Huawei kit in German networks.",
    ["US→Germany other averted"],
    "a demand dropped",
  ],
  [
    "Delhi cancelled the registration of eleven Turkish ground handlers at its airports.",
    ["India→Turkey other imposed"],
    "registrations",
  ],
  [
    "South Africa was told that its citrus must be cold-treated before it can enter the EU.",
    ["EU→South Africa other imposed"],
    "a treatment demanded",
  ],
  [
    "Japan’s investment pledge of $550 billion was confirmed on Monday.",
    ["Japan→? purchase remaining"],
    "a pledge as a noun",
  ],
  [
    "Tokyo and Washington talked for an hour. ¶ The Americans asked Japan to stop importing Russian gas. ¶ Tokyo gave no answer.",
    ["Japan→Russia other expected"],
    "asked to stop importing",
  ],
  [
    "Chile and Peru quarrel over avocados. ¶ Trucks wait for days, since the checks at Arica were doubled. ¶ They are Chile’s answer to a Peruvian ban on its apples.",
    ["Peru→Chile other imposed"],
    "an answer to a ban",
  ],
  [
    "Brazil’s poultry was hit by bird flu. ¶ China, the biggest buyer, shut its doors in May; Tokyo and Seoul followed. ¶ Beijing reopened the market on Friday.",
    ["China→Brazil other cut"],
    "shut its doors",
  ],
];
