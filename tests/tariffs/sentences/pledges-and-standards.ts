import type { Row } from "./row.ts";

/** Taxes on services, fees, lists, sanctions, pledges, checks and subsidies in single sentences. */
export const PLEDGES_AND_STANDARDS: readonly Row[] = [
  [
    "France introduced a digital services tax that hits American platforms.",
    ["France→US other imposed"],
    "a digital tax",
  ],
  [
    "Canada scrapped its digital services tax hours before the first payments were due.",
    ["Canada→? other cut"],
    "a digital tax scrapped",
  ],
  [
    "Poland plans a digital levy on big American technology firms.",
    ["Poland→US other expected"],
    "a digital levy planned",
  ],
  [
    "Washington wants an end to the British digital services tax.",
    ["UK→? other expected"],
    "whose tax it is, not who wants it gone",
  ],
  [
    "India agreed to drop its equalisation levy on online advertising.",
    ["India→? other cut"],
    "the same tax by another name",
  ],
  [
    "The EU has threatened to shut American firms out of public tenders.",
    ["EU→US other threatened"],
    "public procurement",
  ],
  [
    "China excluded European medical devices from state procurement.",
    ["China→EU other imposed"],
    "kept out of procurement",
  ],
  [
    "Buy Canadian rules will exclude US bidders from Ottawa’s contracts.",
    ["Canada→US other expected"],
    "buy national",
  ],
  ["The US doubled port fees on vessels built in China.", ["US→China port-fee raised"], "port fees doubled"],
  [
    "From 14 October, Chinese ships calling at American ports will pay a fee of $50 a ton.",
    ["US→China port-fee expected"],
    "who calls, and where",
  ],
  [
    "Beijing suspended its special docking charges on American vessels for a year.",
    ["China→US port-fee suspended"],
    "docking charges",
  ],
  ["Panama cut canal tolls for Ecuadorian banana ships.", ["Panama→Ecuador port-fee cut"], "canal tolls"],
  [
    "The Commerce Department added 27 Chinese entities to its export blacklist.",
    ["US→China blacklist imposed"],
    "added to a blacklist",
  ],
  [
    "Beijing put two American drone makers on its unreliable entity list.",
    ["China→US blacklist imposed"],
    "put on a list",
  ],
  [
    "Seven Taiwanese firms were removed from China’s control list.",
    ["China→Taiwan blacklist cut"],
    "removed, passive",
  ],
  [
    "Switzerland adopted sanctions on Belarusian potash.",
    ["Switzerland→Belarus other imposed"],
    "sanctions adopted",
  ],
  ["The United States eased sanctions on Venezuelan oil.", ["US→Venezuela other cut"], "sanctions eased"],
  [
    "London sanctioned three Georgian officials and a shipping firm.",
    ["UK→Georgia other imposed"],
    "sanctioned",
  ],
  [
    "Japan pledged to invest $550 billion in the United States.",
    ["Japan→US purchase expected"],
    "an investment pledge",
  ],
  [
    "South Korean firms will put $150 billion into American shipyards.",
    ["South Korea→US purchase expected"],
    "money put into",
  ],
  [
    "Vietnam agreed to take 2 million tonnes of American corn a year.",
    ["Vietnam→US purchase expected"],
    "agreed to take",
  ],
  [
    "Indonesia would buy 50 Boeing jets and $15 billion of US energy.",
    ["Indonesia→US purchase expected"],
    "would buy",
  ],
  [
    "The EU committed to $750 billion of American energy purchases.",
    ["EU→US purchase expected"],
    "committed to purchases",
  ],
  [
    "Thailand’s state gas company signed up for 15 years of Alaskan gas after Bangkok promised to import more.",
    ["Thailand→? purchase expected"],
    "promised to import more",
  ],
  [
    "Pakistan bought its first cargo of American crude under the deal.",
    ["Pakistan→US purchase imposed"],
    "bought under the deal",
  ],
  ["China stopped buying American soybeans in May.", ["China→US purchase suspended"], "stopped"],
  ["Beijing had promised to order 500 Airbus planes.", ["China→? purchase expected"], "promised to order"],
  [
    "Bangladesh doubled its purchases of American cotton.",
    ["Bangladesh→US purchase raised"],
    "doubled purchases",
  ],
  [
    "The EU agreed on a minimum price for Chinese electric cars.",
    ["EU→China other imposed"],
    "a price floor",
  ],
  [
    "Indonesia waived its local-content rules for American tablets.",
    ["Indonesia→US other cut"],
    "local content",
  ],
  [
    "The US wants tougher rules of origin for Mexican car parts.",
    ["US→Mexico other expected"],
    "rules of origin",
  ],
  [
    "Egypt now demands halal certificates for Brazilian beef.",
    ["Egypt→Brazil other imposed"],
    "a certificate demanded",
  ],
  [
    "India requires quality certification for imported Chinese toys.",
    ["India→China other remaining"],
    "certification required",
  ],
  ["French customs are opening every parcel from China.", ["France→China other imposed"], "customs checks"],
  [
    "Britain postponed border checks on European fruit again.",
    ["UK→EU other suspended"],
    "border checks postponed",
  ],
  ["Norway barred Russian trawlers from its waters.", ["Norway→Russia other imposed"], "fishing waters"],
  [
    "London granted French boats access to its fishing grounds until 2038.",
    ["UK→France other cut"],
    "fishing access",
  ],
  [
    "The Faroe Islands ended a fishing deal with Russia.",
    ["Faroe Islands→Russia other cut"],
    "a fishing deal",
  ],
  [
    "Beijing told airlines to stop taking deliveries of Boeing jets.",
    ["China→? other imposed"],
    "deliveries stopped",
  ],
  [
    "The Chinese government ordered phone makers not to use Micron memory.",
    ["China→? other imposed"],
    "a state’s order not to use",
  ],
  [
    "The Kremlin banned the import of Moldovan wine, calling it unsafe.",
    ["Russia→Moldova other imposed"],
    "an institution for its country",
  ],
  [
    "South Africa and Lesotho agreed to end a ban on each other’s wool.",
    ["Lesotho→South Africa other cut", "South Africa→Lesotho other cut"],
    "both, each other",
  ],
  [
    "Colombia will suspend coal sales to Israel.",
    ["Colombia→Israel export-control expected"],
    "sales to somebody suspended",
  ],
  [
    "The US administration is preparing visa fees for Indian engineers.",
    ["US→India other expected"],
    "visa fees",
  ],
  ["The United States tightened visa rules for Chinese students.", ["US→China other raised"], "visa rules"],
  [
    "Canada lifted the visa requirement for Mexican workers.",
    ["Canada→Mexico other cut"],
    "a visa requirement",
  ],
  ["Hungary vetoed a ban on Russian gas.", ["Hungary→Russia other averted"], "vetoed"],
];
