import type { Row } from "./row.ts";

/** Easing told without “cut”: exemptions, goods that go free, quotas. */
export const EASED: readonly Row[] = [
  [
    "The European Union exempted Ukrainian honey from its 17.3 percent tariff.",
    ["EU→Ukraine 0 (from 17.3) cut"],
    "exempted from",
  ],
  [
    "Peru was spared the 10 percent tariff that the United States laid on its neighbours.",
    ["US→Peru 10 averted"],
    "spared",
  ],
  ["Bangladeshi shirts enter Canada duty-free.", ["Canada→Bangladesh 0 cut"], "enter duty-free"],
  [
    "Under the accord Australian wine will enter India duty-free.",
    ["India→Australia 0 cut"],
    "will enter duty-free",
  ],
  ["Britain zero-rated Ghanaian cocoa in April.", ["UK→Ghana 0 cut"], "zero-rated as a verb"],
  ["Chile agreed to zero tariffs on Ecuadorean shrimp.", ["Chile→Ecuador 0 cut"], "zero tariffs"],
  ["New Zealand removed the 5 percent duty on Fijian sugar.", ["New Zealand→Fiji 0 (from 5) cut"], "removed"],
  [
    "Turkey waived its 130 percent duty on Kazakh wheat until August.",
    ["Turkey→Kazakhstan 130 suspended"],
    "waived until a date",
  ],
  [
    "Egypt scrapped the tariffs it had laid on Jordanian marble.",
    ["Egypt→Jordan 0 cut"],
    "scrapped, with a relative clause",
  ],
  [
    "Washington let its 30 percent duty on Taiwanese solar cells lapse in February.",
    ["US→Taiwan 0 (from 30) cut"],
    "let lapse",
  ],
  ["The 25 percent EU duty on Russian nickel expired on 1 March.", ["EU→Russia 0 (from 25) cut"], "expired"],
  [
    "The 12% Brazilian levy on Bolivian gas will expire at the end of the year.",
    ["Brazil→Bolivia 0 (from 12) cut"],
    "will expire",
  ],
  [
    "A US trade court struck down the 10 percent tariff on Madagascan vanilla.",
    ["US→Madagascar 0 (from 10) cut"],
    "a ruling strikes it down",
  ],
  [
    "India’s Supreme Court quashed the government’s 18 percent duty on Nepalese soap.",
    ["India→Nepal 0 (from 18) cut"],
    "quashed",
  ],
  [
    "Colombia rescinded a 35 percent tariff on Salvadoran plastics.",
    ["Colombia→El Salvador 0 (from 35) cut"],
    "rescinded",
  ],
  [
    "Albania phased out its 10 percent duty on Kosovan beer.",
    ["Albania→Kosovo 0 (from 10) cut"],
    "phased out",
  ],
  ["The UK trimmed its duty on Turkish pasta by a third.", ["UK→Turkey by 33.3 cut"], "by a third"],
  [
    "Pakistan slashed its tariff on Chinese motorcycles by a quarter.",
    ["Pakistan→China by 25 cut"],
    "by a quarter",
  ],
  ["Nicaraguan beef is exempt from the 15 percent US tariff.", ["US→Nicaragua 0 (from 15) cut"], "is exempt"],
  [
    "Washington agreed to drop its 20 percent duty on Omani aluminium.",
    ["US→Oman 0 (from 20) cut"],
    "agreed to drop",
  ],
];
