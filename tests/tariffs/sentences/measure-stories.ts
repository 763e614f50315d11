import type { Row } from "./row.ts";

/** Small stories whose parties follow from the text around; “¶” begins a paragraph. */
export const MEASURE_STORIES: readonly Row[] = [
  [
    "Zambia and Angola quarrelled over maize. ¶ In May it was Lusaka that acted: exports were halted.",
    ["Zambia→? export-control imposed"],
    "who acted, before the colon",
  ],
  [
    "Ghana’s trade minister spoke on Monday. ¶ He said that the export of raw cocoa would be banned.",
    ["Ghana→? export-control expected"],
    "passive under what he said",
  ],
  [
    "Peru met Ecuador on trade. ¶ It would open a quota of 9,000 tonnes for Ecuadorian rice, officials said.",
    ["Peru→Ecuador other expected"],
    "it",
  ],
  [
    "The EU and Uruguay signed a trade deal. ¶ The bloc would admit 99,000 tonnes of South American beef at a lower rate.",
    ["EU→? other expected"],
    "the bloc admits tonnes",
  ],
  [
    "Brussels and Washington made a trade deal. ¶ European companies would also buy $40 billion of American chips, the White House said.",
    ["EU→US purchase expected"],
    "companies for their bloc",
  ],
  [
    "Japan sent its minister to the trade talks in Washington. ¶ Tokyo promised purchases of American rice worth $8 billion. ¶ A White House fact sheet put the figure at $9 billion.",
    ["Japan→US purchase expected", "Japan→US purchase expected"],
    "the figure of what was promised",
  ],
  [
    "Switzerland’s envoy left Washington with a trade deal. ¶ Bern is to invest $200 billion in American plants by 2028.",
    ["Switzerland→US purchase expected"],
    "is to invest",
  ],
  [
    "Taiwan and America signed a trade pact. ¶ In a side letter Taipei undertakes not to tax digital services.",
    ["Taiwan→? other averted"],
    "undertakes not to",
  ],
  [
    "Russia quarrels with Armenia. ¶ The health watchdog has found pests in Armenian apricots. ¶ Russian inspectors turned back forty lorries of them.",
    ["Russia→? other imposed"],
    "lorries turned back",
  ],
  [
    "Kazakhstan sells grain to Uzbekistan. ¶ Last month Astana limited shipments by rail. ¶ The limit was dropped on Friday.",
    ["Kazakhstan→? export-control imposed", "Kazakhstan→? export-control cut"],
    "the limit",
  ],
  [
    "The United States and Mexico quarrel over cattle. ¶ The American border has been closed to Mexican calves since May.",
    ["US→Mexico other remaining"],
    "whose border it is",
  ],
  [
    "The United States and Mexico quarrel over trade in cattle. ¶ On Monday Washington reopened the crossing at Nogales to them.",
    ["US→? other cut"],
    "a crossing reopened; the partner from the story",
  ],
  [
    "The tariff on whiskey still hurts, and the boycott hurts more. ¶ Canada has kept American bottles out of its state liquor stores since March.",
    ["Canada→US other remaining"],
    "kept out of stores",
  ],
  [
    "Norway and Britain agreed on trade. ¶ Oslo will let British trawlers take 30,000 tonnes of cod in its waters.",
    ["Norway→UK other expected"],
    "fish that may be taken",
  ],
  [
    "Brussels is angry with London. ¶ It wants French boats to keep their access to British waters.",
    ["UK→France other expected"],
    "access to whose waters",
  ],
  [
    "The US and South Korea talked about ships. ¶ The fees that Korean carriers pay in American ports will be waived for a year.",
    ["US→South Korea port-fee expected"],
    "fees in ports, waived",
  ],
  [
    "Washington and Hanoi have a trade deal. ¶ Goods that only pass through Vietnam must carry a certificate of origin, the White House said.",
    ["US→? other remaining"],
    "a certificate of origin, said by",
  ],
  [
    "Beijing is unhappy with Lithuania. ¶ Its customs has stopped clearing Lithuanian timber.",
    ["China→Lithuania other imposed"],
    "its customs stopped clearing",
  ],
  [
    "The trade row between Chile and Bolivia goes on. ¶ La Paz asked Santiago for a licence-free corridor; Chile refuses to lift its checks on Bolivian trucks.",
    ["Chile→Bolivia other remaining"],
    "refuses to lift",
  ],
  [
    "Ukraine and Poland talked about grain. ¶ Warsaw’s embargo stays, the minister said.",
    ["Poland→? other remaining"],
    "an embargo stays",
  ],
  [
    "Ukraine and Poland talked about grain. ¶ Kyiv proposed licences for every shipment that goes west.",
    ["Ukraine→? export-control expected"],
    "licences for shipments",
  ],
  [
    "The pact with Rwanda is signed. ¶ Uganda promised to license every load of scrap metal that leaves the country.",
    ["Uganda→? export-control expected"],
    "promised to license",
  ],
  [
    "China and Japan quarrel. ¶ Tokyo’s sea food has been unwelcome since 2023. ¶ Chinese buyers may import scallops again from June, the customs office in Beijing said.",
    ["China→? other expected"],
    "may import again",
  ],
  [
    "China’s ministry opened the year with a warning. ¶ From February it will want to see where every gram of tungsten goes: each export will need a permit.",
    ["China→? export-control expected"],
    "will need a permit",
  ],
  [
    "Israel and Turkey are at odds. ¶ Ankara suspended exports of cement. ¶ The curbs remain in place.",
    ["Turkey→? export-control imposed", "Turkey→? export-control remaining"],
    "the curbs",
  ],
  [
    "The EU and China met in Brussels. ¶ China will buy more, Mr Smits said. ¶ The Europeans want it to lift the restrictions on rare earths.",
    ["China→? export-control expected", "China→? purchase expected"],
    "what they want of it",
  ],
  [
    "Washington and Brasília quarrel. ¶ An inquiry into Brazilian ethanol was opened by the trade representative in July.",
    ["US→Brazil other imposed"],
    "an inquiry of the trade representative",
  ],
  [
    "Pretoria hopes for a deal with Washington. ¶ South Africa has offered to import $12 billion of liquefied gas over ten years.",
    ["South Africa→? purchase expected"],
    "offered to import",
  ],
  [
    "Trade talks between Kenya and Britain ended. ¶ Nairobi will exempt British firms from its local-content law.",
    ["Kenya→UK other expected"],
    "exempt from local content",
  ],
  [
    "Iran and Azerbaijan are at odds over trade. ¶ Tehran’s customs held up two hundred Azerbaijani lorries for inspection.",
    ["Iran→Azerbaijan other imposed"],
    "held up for inspection",
  ],
  [
    "Berlin and Paris differ over Chinese steel. ¶ The commission proposed to halve the amount of foreign steel that Europe lets in.",
    ["EU→? other expected"],
    "the amount let in",
  ],
  [
    "The White House published a fact sheet on the deal with Argentina. ¶ Buenos Aires will allow American beef in without further inspection.",
    ["Argentina→US other expected"],
    "allowed in",
  ],
  [
    "Ethiopia and Djibouti talked. ¶ Addis Ababa would get 15,000 tonnes of sugar a year over the border under a new quota.",
    ["Djibouti→? other expected"],
    "who gets a quota does not lay it",
  ],
];
