import type { Row } from "./row.ts";

/** Small stories in which parties and rates follow from the sentences before. */
export const STORIES: readonly Row[] = [
  [
    "Canada imposed a 25 percent tariff on Polish apples in May. ¶ It raised the rate to 35 percent in June.",
    ["Canada→Poland 25 imposed", "Canada→Poland 35 (from 25) raised"],
    "“it” and “the rate”",
  ],
  [
    "Washington imposed a 20 percent duty on Peruvian squid. ¶ The duty will rise to 30 percent on 1 March.",
    ["US→Peru 20 imposed", "US→Peru 30 (from 20) threatened"],
    "“the duty”, a rise that is set",
  ],
  [
    "Japan laid a 10 percent tariff on Indian shrimp. ¶ The measure was suspended a week later.",
    ["Japan→India 10 imposed", "Japan→India 10 suspended"],
    "“the measure”",
  ],
  [
    "Brazil slapped a 16 percent levy on Chinese fibre optics. ¶ China matched it the next day.",
    ["Brazil→China 16 imposed", "China→Brazil 16 imposed"],
    "matched it",
  ],
  [
    "The European Union put 22 percent on Moroccan wheels. ¶ Rabat replied in kind.",
    ["EU→Morocco 22 imposed", "Morocco→EU 22 imposed"],
    "replied in kind",
  ],
  [
    "Mexico raised its tariff on Vietnamese shoes to 25 percent. ¶ They had been raised to 15 percent in 2023.",
    ["Mexico→Vietnam 25 raised", "Mexico→Vietnam 15 raised"],
    "“they”, passive without an agent",
  ],
  [
    "Turkey put a 45 percent duty on German lorries. ¶ Berlin called the duties “a provocation”. ¶ They were lifted in autumn.",
    ["Turkey→Germany 45 imposed", "Turkey→Germany 0 (from 45) cut"],
    "“they” two sentences on",
  ],
  [
    "The United States and Indonesia struck a deal on Friday. ¶ Indonesian goods will be taxed at 19 percent, down from 32 percent.",
    ["US→Indonesia 19 (from 32) expected"],
    "the other of two parties",
  ],
  [
    "Ghana and Togo have quarrelled over cement for years. ¶ Accra imposed a 20 percent duty in March. ¶ Lomé answered with 25 percent in April.",
    ["Ghana→Togo 20 imposed", "Togo→Ghana 25 imposed"],
    "the targets follow from who quarrels",
  ],
  [
    "South Korea agreed to buy more American gas. ¶ In return the US lowered its tariff on Korean cars to 15 percent from 25 percent.",
    ["South Korea→US purchase expected", "US→South Korea 15 (from 25) cut"],
    "a purchase beside a tariff",
  ],
  [
    "The bloc is deeply divided. ¶ Mercosur lowered its tariff on tyres to 20 percent. ¶ The bloc may lower the rate again to 16 percent.",
    ["Mercosur→? 20 cut", "Mercosur→? 16 (from 20) expected"],
    "“the bloc” is the one named before",
  ],
  [
    "US President Dora Finch imposed a 50 percent tariff on Brazil. ¶ She later doubled it.",
    ["US→Brazil 50 imposed", "US→Brazil by 100 (from 50) raised"],
    "“she”, and a factor on a known rate",
  ],
  [
    "Kenya charges a 35 percent duty on Ugandan eggs. ¶ Kampala says the levy is illegal and has asked Nairobi to scrap it.",
    ["Kenya→Uganda 35 imposed", "Kenya→Uganda 0 (from 35) expected"],
    "asked to scrap it",
  ],
  [
    "Ecuador imposed a 27 percent levy on Mexican goods. ¶ Mexican exporters say that rate will ruin them.",
    ["Ecuador→Mexico 27 imposed"],
    "“that rate” tells nothing new",
  ],
  [
    "Russia banned Moldovan wine in 2013. ¶ In 2014 it put duties of 20 percent on Moldovan apples.",
    ["Russia→Moldova 20 imposed", "Russia→Moldova other imposed"],
    "“it” after another measure",
  ],
  [
    "Thailand and Cambodia traded blows over fruit. ¶ Bangkok imposed 12 percent on durian from Cambodia. ¶ Phnom Penh retaliated with 15 percent on Thai mangoes.",
    ["Thailand→Cambodia 12 imposed", "Cambodia→Thailand 15 imposed"],
    "bare rates in answer to each other",
  ],
  [
    "Pakistan raised the duty on Iranian tiles to 30 percent. ¶ It had been 11 percent.",
    ["Pakistan→Iran 30 raised"],
    "what it had been is no new event",
  ],
  [
    "Australia removed its 5 percent tariff on Turkish rugs. ¶ Canberra will decide next year whether to bring the tariff back.",
    ["Australia→Turkey 0 (from 5) cut"],
    "whether: nothing is decided",
  ],
  [
    "Washington threatened a 40 percent tariff on Bolivian tin. ¶ The threat was withdrawn on Friday.",
    ["US→Bolivia 40 threatened", "US→Bolivia 40 averted"],
    "the threat withdrawn",
  ],
  [
    "China imposed a 34 percent duty on American corn. ¶ Three weeks on, Beijing agreed to pause it for 90 days.",
    ["China→US 34 imposed", "China→US 34 suspended"],
    "pause it",
  ],
  [
    "The US laid a 29 percent tariff on Pakistan. ¶ Islamabad hopes to negotiate it down to 15 percent.",
    ["US→Pakistan 29 imposed", "US→Pakistan 15 (from 29) expected"],
    "one side hopes of the other",
  ],
  [
    "Switzerland braced for the worst. ¶ From Thursday its chocolate will be taxed at 39 percent in America.",
    ["US→Switzerland 39 expected"],
    "“its” is the party named before",
  ],
  [
    "Canada and China spent the year in dispute. ¶ Ottawa taxed Chinese electric cars at 100 percent. ¶ Beijing responded with a 76 percent duty on canola.",
    ["Canada→China 100 imposed", "China→Canada 76 imposed"],
    "goods of no country in an answer",
  ],
  [
    "In March Egypt raised its tariff on Kenyan tea to 10 percent. ¶ Nairobi protested. ¶ Cairo then reduced it to 5 percent.",
    ["Egypt→Kenya 10 raised", "Egypt→Kenya 5 (from 10) cut"],
    "“it” across a sentence of another subject",
  ],
  [
    "Jamaica exempted Haitian mangoes from its 20 percent duty. ¶ Dominican mangoes still pay it.",
    ["Jamaica→Haiti 0 (from 20) cut"],
    "who still pays it is left open",
  ],
  [
    "Argentina suspended a 14 percent duty on Paraguayan sugar in May. ¶ It was reinstated in November.",
    ["Argentina→Paraguay 14 suspended", "Argentina→Paraguay 14 imposed"],
    "reinstated",
  ],
  [
    "Two taxes greet Vietnamese steel in America. ¶ The first, of 25 percent, was imposed in 2018. ¶ The second, of 20 percent, came in August.",
    [],
    "“the first” and “the second” are beyond the rules",
  ],
  [
    "A tribunal in Kampala looked at a 60 percent duty that Uganda had placed on Rwandan milk. ¶ It ruled the duty unlawful.",
    ["Uganda→Rwanda 60 imposed", "Uganda→Rwanda 0 (from 60) cut"],
    "a ruling strikes it down",
  ],
  [
    "A US court blocked the 15 percent tariff on Fijian water. ¶ The ruling was stayed on appeal, so the tariff remains.",
    ["US→Fiji 15 suspended", "US→Fiji 15 remaining"],
    "blocked by a court, and stands all the same",
  ],
  [
    "Malaysia’s palm oil has been taxed by India at 27.5 percent since September. ¶ New Delhi cut that to 20 percent on Friday.",
    ["India→Malaysia 27.5 imposed", "India→Malaysia 20 (from 27.5) cut"],
    "“that” for a rate",
  ],
];
