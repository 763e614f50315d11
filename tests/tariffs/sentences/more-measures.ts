import type { Row } from "./row.ts";

/** Measures of texts that were written after the rules, of which 14 of 35 had the right imposer at first. */
export const MORE_MEASURES: readonly Row[] = [
  [
    "Jakarta will let palm oil flow abroad again from Monday, lifting an export ban that lasted three weeks.",
    ["Indonesia→? export-control cut"],
    "a ban that is lifted, as a participle",
  ],
  [
    "Since August, foreign buyers of Ghanaian gold have needed a licence from Accra.",
    ["Ghana→? export-control remaining"],
    "a licence from a capital",
  ],
  ["Vietnam halved its quota for Thai sugar.", ["Vietnam→Thailand other cut"], "halved"],
  [
    "Thai sugar enters Vietnam under a quota of 120,000 tonnes.",
    ["Vietnam→Thailand other remaining"],
    "enters under a quota",
  ],
  [
    "The Philippines froze rice imports for sixty days to protect its growers.",
    ["Philippines→? other imposed"],
    "froze imports",
  ],
  [
    "Rwandan milk has been turned away at the Congolese border.",
    ["DR Congo→Rwanda other imposed"],
    "passive, with the place",
  ],
  ["Italy abolished its web tax on Friday.", ["Italy→? other cut"], "a web tax"],
  ["India put 59 Chinese apps on a blacklist.", ["India→China blacklist imposed"], "put on a blacklist"],
  [
    "Britain and the EU agreed to scrap most food checks at the border.",
    ["EU→UK other cut", "UK→EU other cut"],
    "both",
  ],
  ["Oman agreed to invest $20 billion in Indian ports.", ["Oman→India purchase expected"], "an investment"],
  [
    "Hanoi’s state airline signed for 50 Boeings after Vietnam pledged to buy more from America.",
    ["Vietnam→US purchase expected"],
    "pledged to buy more",
  ],
  [
    "The Malaysians have undertaken to purchase $3.4 billion of US gas a year.",
    ["Malaysia→US purchase expected"],
    "people for the country",
  ],
  [
    "Of the 25 million tonnes of soybeans that China promised to buy, it has taken four.",
    ["China→? purchase expected"],
    "relative",
  ],
  ["Egypt cancelled a tender for Russian wheat.", ["Egypt→Russia purchase suspended"], "a tender cancelled"],
  [
    "Peru requires fumigation certificates for Bolivian soy.",
    ["Peru→Bolivia other remaining"],
    "certificates of a kind",
  ],
  [
    "A safeguard measure on wire rod was extended by Morocco for two years.",
    ["Morocco→? other remaining"],
    "a safeguard, agent",
  ],
  [
    "Washington will charge $3 million for each Chinese-built ship that docks in America.",
    ["US→China port-fee threatened"],
    "a charge without the word port",
  ],
  [
    "Ottawa reserves federal contracts for Canadian steel.",
    ["Canada→? other remaining"],
    "federal contracts",
  ],
  [
    "Serbia restricted exports of gas. ¶ Hungary protested. ¶ On Friday Belgrade lifted the restrictions.",
    ["Serbia→? export-control imposed", "Serbia→? export-control cut"],
    "the restrictions",
  ],
  [
    "Kenya and Uganda quarrel over milk. ¶ Nairobi stopped issuing import permits in March.",
    ["Kenya→? other suspended"],
    "permits no longer issued",
  ],
  [
    "Bolivia and Argentina talked about gas. ¶ The ban stays, said a minister in Buenos Aires. ¶ Nothing more was said.",
    [],
    "a ban that nobody has told",
  ],
];
