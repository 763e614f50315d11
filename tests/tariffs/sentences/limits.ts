import type { Row } from "./row.ts";

/** Controls, bans, quotas, borders and suits in single sentences, all that must be read from each, and why. */
export const LIMITS: readonly Row[] = [
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
];
