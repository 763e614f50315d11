import type { Row } from "./row.ts";

/** Measures of texts that were written last, of which 13 of 24 had the right imposer at first. */
export const LAST_MEASURES: readonly Row[] = [
  [
    "Guinea tightened its grip on bauxite: shipments now require state approval.",
    ["Guinea→? export-control imposed"],
    "approval of shipments",
  ],
  [
    "Thailand says it will take in more American pork, ending a ban of two decades.",
    ["Thailand→US other expected"],
    "takes in",
  ],
  [
    "The Dutch government blocked sales of Nexperia wafers to China.",
    ["Netherlands→China export-control imposed"],
    "blocked sales",
  ],
  [
    "Colombia’s customs agency raised a reference price for Peruvian yarn.",
    ["Colombia→Peru other raised"],
    "a reference price",
  ],
  [
    "Brussels will subject Ukrainian eggs to a quota again from June.",
    ["EU→Ukraine other expected"],
    "subject to a quota",
  ],
  [
    "The Australian government has filed a complaint against China with the World Trade Organization.",
    ["Australia→China other imposed"],
    "a complaint",
  ],
  [
    "Bangkok has promised to buy 80 Boeing jets and a million tonnes of Alaskan gas a year.",
    ["Thailand→? purchase expected"],
    "a list promised",
  ],
  [
    "Nepal and Bangladesh signed a deal under which Dhaka buys 40 megawatts.",
    [],
    "electricity, no measure of the quarrel",
  ],
  [
    "Washington is suspending the fees on Chinese-built ships for twelve months.",
    ["US→China port-fee suspended"],
    "fees on ships",
  ],
  [
    "The commission in Brussels has proposed a steel safeguard that would shrink quotas by 47 percent.",
    ["EU→? other expected"],
    "safeguard and quotas",
  ],
  ["Kuwait joined the boycott of Swedish goods.", ["Kuwait→Sweden other imposed"], "a boycott joined"],
  [
    "The US and China met in Madrid. ¶ Beijing wants chip curbs loosened. ¶ Washington said they would stay.",
    ["US→? export-control expected"],
    "what it wants of the other",
  ],
  [
    "India and Bangladesh fell out in spring. ¶ Delhi closed its land ports to Bangladeshi garments. ¶ Dhaka replied by stopping yarn from India at the same crossings.",
    ["India→Bangladesh other imposed", "Bangladesh→India other imposed"],
    "an answer in kind",
  ],
];
