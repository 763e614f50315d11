import type { Row } from "./row.ts";

/** Measures without a rate in single sentences, all that must be read from each, and why. */
export const MEASURES: readonly Row[] = [
  [
    "Canada took most U.S. wine off the shelves of its state stores.",
    ["Canada→US other imposed"],
    "the stops of an abbreviation end no phrase",
  ],
  [
    "Vietnam agreed to take 1.5 million U.S. hogs and buy more U.S. wheat.",
    ["Vietnam→US purchase expected"],
    "the same in a pledge",
  ],
  [
    "Indonesia banned exports of raw nickel ore in January.",
    ["Indonesia→? export-control imposed"],
    "a ban on exports with its verb",
  ],
  [
    "Exports of raw lithium from Zimbabwe were banned last year.",
    ["Zimbabwe→? export-control imposed"],
    "passive; whence they come",
  ],
  ["India has lifted its ban on onion exports.", ["India→? export-control cut"], "lifted"],
  [
    "Russia will extend its ban on petrol exports until September.",
    ["Russia→? export-control remaining"],
    "extended stays",
  ],
  [
    "Tokyo is weighing curbs on shipments of photoresist to China.",
    ["Japan→China export-control expected"],
    "weighed",
  ],
  [
    "The Netherlands now requires a licence for sales of lithography machines to China.",
    ["Netherlands→China export-control imposed"],
    "a licence is needed",
  ],
  [
    "Exporters of graphite must obtain a permit from Beijing.",
    ["China→? export-control remaining"],
    "a permit from a capital",
  ],
  [
    "Washington revoked the licences that let Qualcomm sell chips to Huawei.",
    ["US→? export-control raised"],
    "licences revoked",
  ],
  [
    "Chile imposed an export levy on copper concentrate.",
    ["Chile→? export-control imposed"],
    "a levy on exports is no tariff on imports",
  ],
  [
    "Argentina suspended export taxes on soybeans until October.",
    ["Argentina→? export-control suspended"],
    "export taxes",
  ],
  [
    "Malaysia has capped exports of chicken at 3.6 million birds a month.",
    ["Malaysia→? export-control imposed"],
    "capped exports",
  ],
  [
    "The Canadian government imposed quotas on imports of Chinese steel.",
    ["Canada→China other imposed"],
    "a quota on imports",
  ],
  ["Brussels cut its steel import quotas by almost half.", ["EU→? other cut"], "import quotas"],
  ["The US set a quota of 100,000 cars a year for Britain.", ["US→UK other imposed"], "a quota for somebody"],
  [
    "Morocco opened a quota of 20,000 tonnes for Spanish milk powder.",
    ["Morocco→Spain other imposed"],
    "a quota opened",
  ],
  ["China has shut its market to Lithuanian beef.", ["China→Lithuania other imposed"], "a market shut"],
  [
    "Nigeria closed its border with Benin to rice trucks.",
    ["Nigeria→Benin other imposed"],
    "a border closed to goods",
  ],
  ["Kenya barred Ugandan eggs.", ["Kenya→Uganda other imposed"], "goods barred"],
  [
    "Mexico will no longer allow imports of genetically modified maize.",
    ["Mexico→? other expected"],
    "no longer allowed",
  ],
  [
    "Saudi Arabia reopened its market to Brazilian poultry on Sunday.",
    ["Saudi Arabia→Brazil other cut"],
    "reopened",
  ],
  [
    "Seoul lifted a ban on Danish pork that had lasted six years.",
    ["South Korea→Denmark other cut"],
    "a ban on goods lifted",
  ],
  [
    "Imports of Australian lobster have been blocked by Beijing since 2020.",
    ["China→Australia other remaining"],
    "blocked by, since",
  ],
  ["Turkey halted all trade with Israel.", ["Turkey→Israel other imposed"], "trade halted"],
  [
    "Several Canadian provinces pulled American wine from their shops.",
    ["Canada→US other imposed"],
    "a state’s shops",
  ],
  [
    "Ontario’s liquor board said American bourbon would return to Canadian shelves.",
    ["Canada→US other expected"],
    "back on the shelves",
  ],
  [
    "Polish farmers’ protests ended when Warsaw agreed to restrict imports of Ukrainian grain.",
    ["Poland→Ukraine other imposed"],
    "agreed to restrict imports",
  ],
  [
    "Vietnam opened a safeguard investigation into imports of Indian sugar.",
    ["Vietnam→India other imposed"],
    "a safeguard investigation",
  ],
  [
    "Washington launched a Section 301 inquiry into Nicaragua’s labour laws.",
    ["US→Nicaragua other imposed"],
    "a section of the trade act",
  ],
  [
    "The European Commission opened an inquiry into subsidies for Chinese electric buses.",
    ["EU→China other imposed"],
    "an inquiry into subsidies",
  ],
  ["Brazil has begun a dumping probe into Chinese tyres.", ["Brazil→China other imposed"], "a dumping probe"],
  [
    "Beijing dropped its anti-dumping case against European brandy.",
    ["China→EU other cut"],
    "a case dropped",
  ],
  [
    "Canada took the United States to the World Trade Organization over lumber.",
    ["Canada→US other imposed"],
    "a complaint at the WTO",
  ],
  [
    "Qatar withdrew its complaint against the UAE at the WTO.",
    ["Qatar→UAE other cut"],
    "a complaint withdrawn",
  ],
  [
    "Australia agreed to suspend its WTO case against China over barley.",
    ["Australia→China other suspended"],
    "a case suspended",
  ],
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
