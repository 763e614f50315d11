/** Paragraphs (separated by "¶"), what must be read from them, and why. The last sentence is the one in question. */
export type Row = readonly [text: string, expected: readonly string[], reason: string];

export const ACCEPTED: readonly Row[] = [
  [
    "The European Union imposed a 35.3 percent duty on electric cars from China in October.",
    ["EU→China 35.3 imposed"],
    "a plain duty with a decimal",
  ],
  [
    "Brazil raised its import tax on steel from 12 percent to 25 percent last year.",
    ["Brazil→? 25 (from 12) raised"],
    "from … to with the unit twice; goods of the whole world",
  ],
  [
    "India cut the tariff on American motorcycles to 30% from 50%.",
    ["India→US 30 (from 50) cut"],
    "to … from",
  ],
  [
    "Canada retaliated with 25% tariffs on U.S. orange juice and bourbon.",
    ["Canada→US 25 imposed"],
    "an answer with a rate before the noun",
  ],
  [
    "Mexico will keep its 20% tariff on pork imports from Canada.",
    ["Mexico→Canada 20 remaining"],
    "keep is remaining",
  ],
  [
    "Tokyo threatened to impose tariffs of up to 15% on South Korean chips.",
    ["Japan→South Korea <=15 threatened"],
    "a capital for its country, a bound",
  ],
  [
    "Brussels is considering tariffs of around 10% on Vietnamese steel.",
    ["EU→Vietnam ~10 expected"],
    "considered by the one who would impose",
  ],
  [
    "Turkey doubled tariffs on American cars to 120%.",
    ["Turkey→US 120 (from 60) raised"],
    "doubled to a level tells the level before",
  ],
  [
    "Australia halved its tariff on Indian textiles.",
    ["Australia→India by 50 cut"],
    "halved without a number",
  ],
  [
    "The White House said the 25% tariff on Canadian lumber would take effect on 1 July.",
    ["US→Canada 25 threatened"],
    "announced for the future is not in force",
  ],
  [
    "The UK agreed to lower duties on Indian cars from over 100% to 10%.",
    ["UK→India 10 (from 100) cut"],
    "agreed counts as decided",
  ],
  [
    "Indonesia suspended its 5 percent import duty on soybeans until December.",
    ["Indonesia→? 5 suspended"],
    "suspended with a rate; goods of no country",
  ],
  [
    "Swiss watches face a 39 percent tariff in the United States.",
    ["US→Switzerland 39 imposed"],
    "who faces is the target, where it is laid the imposer",
  ],
  ["Pakistan was hit with a 29% tariff by Washington.", ["US→Pakistan 29 imposed"], "passive with its agent"],
  [
    "Ottawa slapped a 100 per cent surtax on Chinese electric vehicles, and a 25 per cent tariff on Chinese steel.",
    ["Canada→China 100 imposed", "Canada→China 25 imposed"],
    "per cent; a surtax and a tariff",
  ],
  [
    "US President Jane Porter raised tariffs on Thai rice by 10 percentage points.",
    ["US→Thailand by 10 raised"],
    "percentage points are a step",
  ],
  [
    "French President Luc Morel warned that he would impose 30% tariffs on Tunisian oil.",
    ["France→Tunisia 30 threatened"],
    "a leader for the country, a warning",
  ],
  [
    "Norway and Chile scrapped tariffs on each other’s fish.",
    ["Norway→Chile 0 cut", "Chile→Norway 0 cut"],
    "both sides, no rate",
  ],
  [
    "Colombia imposed a 25% tariff on US corn, prompting Washington to threaten a 50% levy on Colombian coffee.",
    ["Colombia→US 25 imposed", "US→Colombia 50 threatened"],
    "prompting begins another clause",
  ],
  [
    "Washington lowered its tariffs on Japanese cars to 15%, while Tokyo removed levies on American rice.",
    ["US→Japan 15 cut", "Japan→US cut"],
    "two clauses with while",
  ],
  [
    "Argentina imposed duties of 10% on Brazil, 15% on Uruguay and 20% on Paraguay.",
    ["Argentina→Brazil 10 imposed", "Argentina→Uruguay 15 imposed", "Argentina→Paraguay 20 imposed"],
    "a list of rates per target",
  ],
  [
    "The EU and Canada cut tariffs to 5 percent and 8 percent, respectively.",
    ["EU→Canada 5 cut", "Canada→EU 8 cut"],
    "respectively",
  ],
  [
    "Egypt imposed an additional 15 percent duty – taking the total to 40 percent – on Turkish steel.",
    ["Egypt→Turkey 40 (from 25) imposed"],
    "additional and total are one change",
  ],
  [
    "New U.S. tariffs of between 10% and 41% on dozens of countries took effect.",
    ["US→dozens of countries <=41 imposed"],
    "a range is read by its upper end",
  ],
  [
    "Analysts expect Beijing to cut its tariff on Australian barley to 20%.",
    ["China→Australia 20 expected"],
    "a forecast",
  ],
  ["Kenya waived the 35% duty on imported wheat.", ["Kenya→? 0 (from 35) cut"], "waived: nothing is left"],
  ["The 50% US tariff on copper was called off.", ["US→? 50 averted"], "called off"],
  [
    "Peru’s tariff on Chilean wine rose to 11 percent from 6 percent.",
    ["Peru→Chile 11 (from 6) raised"],
    "the tariff is the subject; its owner imposes",
  ],
  [
    "Vietnamese exporters had braced for tariffs of 46% by the United States.",
    ["US→Vietnam 46 expected"],
    "braced for",
  ],
  [
    "Nigeria has exempted cocoa from its 7.5 percent import levy.",
    ["Nigeria→? 0 (from 7.5) cut"],
    "exempted",
  ],
  [
    "Seoul said it would maintain the 8% tariff on foreign cars.",
    ["South Korea→? 8 remaining"],
    "would maintain is no threat",
  ],
  [
    "The bloc’s tariffs on Russian fertiliser will rise to 100 percent over three years.",
    ["EU→Russia 100 threatened"],
    "a rise that is set",
  ],
  ["Israel abolished all tariffs on American goods.", ["Israel→US 0 cut"], "no rate"],
  [
    "Trade between them is tariff-free. ¶ Bolivia imposed tariffs of more than 30 per cent on Peruvian beer.",
    ["Bolivia→Peru >30 imposed"],
    "more than is a bound",
  ],
  [
    "Russia raised duties on wine from unfriendly countries to 25%.",
    ["Russia→unfriendly countries 25 raised"],
    "a description for a target, as written",
  ],
  [
    "Moldova’s 20% tariff on Ukrainian sugar has been in place since January.",
    ["Moldova→Ukraine 20 imposed"],
    "since when it was imposed",
  ],
  [
    "Sri Lanka faces a 44% tariff and Bangladesh a 37% tariff under the American plan.",
    ["US→Sri Lanka 44 imposed", "US→Bangladesh 37 imposed"],
    "two who face, under whose plan",
  ],
  [
    "The US imposed a ten percent tariff on Ecuadorean bananas.",
    ["US→Ecuador 10 imposed"],
    "a number in words",
  ],
  [
    "“We will put a 200% tariff on French champagne,” US President Jane Porter said.",
    ["US→France 200 threatened"],
    "we in a quotation is whoever speaks",
  ],
  [
    "The European Commission proposed a 25 percent tariff on American almonds.",
    ["EU→US 25 expected"],
    "proposed",
  ],
  [
    "Hungary imposed a 14 percent duty on Serbian honey on Monday.",
    ["Hungary→Serbia 14 imposed"],
    "a day is no target",
  ],
  [
    "The United States raised its tariff on Moroccan phosphates to 16.8% from 2.1%.",
    ["US→Morocco 16.8 (from 2.1) raised"],
    "two decimals",
  ],
  [
    "Seoul and Canberra scrapped their tariffs on each other's beef and cars.",
    ["South Korea→Australia 0 cut", "Australia→South Korea 0 cut"],
    "two capitals, both sides",
  ],
  [
    "Algeria will slap a 60% levy on French wine, President Amine Haddad warned.",
    ["Algeria→France 60 threatened"],
    "will",
  ],
  [
    "Exporters in Ecuador face a 27% duty from Mexico.",
    ["Mexico→Ecuador 27 imposed"],
    "a duty from its imposer",
  ],
  [
    "Washington is expected to trim its 24 percent tariff on Malaysian gloves to 12 percent.",
    ["US→Malaysia 12 (from 24) expected"],
    "the level before stands before the noun",
  ],
  ["The 40% American tariff on Laotian goods remains in force.", ["US→Laos 40 remaining"], "remains"],
  [
    "Tunisia suspended for six months its duties on Italian pasta.",
    ["Tunisia→Italy suspended"],
    "words between verb and noun",
  ],
  [
    "Saudi Arabia doubled import duties on Indian onions.",
    ["Saudi Arabia→India by 100 raised"],
    "doubled without a number",
  ],
  [
    "Israel retaliated with a 12 percent tariff on Turkish cement after Ankara imposed a 20 percent duty on Israeli fruit.",
    ["Israel→Turkey 12 imposed", "Turkey→Israel 20 imposed"],
    "two clauses with after",
  ],
  [
    "Manila reduced the tariff on rice from Vietnam to 15 percent.",
    ["Philippines→Vietnam 15 cut"],
    "from is the origin, to the level",
  ],
  [
    "Iceland's parliament approved tariffs of at least 10% on Norwegian salmon.",
    ["Iceland→Norway >10 imposed"],
    "at least is a bound",
  ],
  [
    "Warsaw threatened Minsk with a 100 percent tariff on potash.",
    ["Poland→Belarus 100 threatened"],
    "threatened somebody with",
  ],
];

/** Kept aside until the rules were done. */
export const KEPT_ASIDE: readonly Row[] = [
  [
    "Mexico imposed tariffs of 5% to 50% on goods from countries without trade agreements.",
    ["Mexico→countries without trade agreements <=50 imposed"],
    "a range without between",
  ],
  [
    "China imposed provisional duties of up to 62.4 percent on pork from the European Union.",
    ["China→EU <=62.4 imposed"],
    "provisional duties with a bound",
  ],
  [
    "Thailand agreed to eliminate its tariffs on 99 percent of American goods.",
    ["Thailand→US 0 cut"],
    "99 percent is a share of goods, not the rate",
  ],
  [
    "South African President Themba Nkosi said a 30 percent US tariff on the country’s cars would cost 100,000 jobs.",
    ["US→South Africa 30 imposed"],
    "a tariff in passing; its owner stands before it",
  ],
  [
    "Washington doubled tariffs on steel and aluminium to 50 percent from 25 percent in June.",
    ["US→? 50 (from 25) raised"],
    "doubled and from",
  ],
  [
    "The United Kingdom was spared, and its steel remains subject to a 25% tariff.",
    ["?→UK 25 imposed"],
    "subject to",
  ],
  [
    "Vietnam offered to remove all duties on US imports.",
    ["Vietnam→US expected"],
    "an offer is not yet done",
  ],
  [
    "Ukraine’s neighbours Poland and Hungary kept their 30% duties on its grain.",
    ["Poland→Ukraine 30 remaining", "Hungary→Ukraine 30 remaining"],
    "two imposers",
  ],
  ["The EU delayed until March its plan for tariffs on American whiskey.", ["EU→US suspended"], "delayed"],
  [
    "Beijing said it would suspend its 24% tariff on US goods for a year but retain a 10% levy.",
    ["China→US 24 expected", "China→US 10 remaining"],
    "two verbs of one subject",
  ],
  [
    "Zambia lifted the 15% tariff on Namibian fish to 25%.",
    ["Zambia→Namibia 25 (from 15) raised"],
    "lifted to is raised",
  ],
  ["Jamaica lifted the tariff on Cuban cigars.", ["Jamaica→Cuba cut"], "lifted alone is removed"],
  [
    "The U.S. rate on Taiwanese goods was set at 20%, down from 32%, under tariffs announced on Thursday.",
    ["US→Taiwan 20 (from 32) cut"],
    "the rate stands before the word tariff",
  ],
  [
    "Lesotho’s textile mills, hit by a 50% American tariff, have closed.",
    ["US→Lesotho 50 imposed"],
    "hit by",
  ],
  [
    "India has threatened retaliatory duties on US almonds if the 26% tariff goes ahead.",
    ["India→US threatened", "US→India 26 threatened"],
    "a threat under a condition",
  ],
  [
    "Germany’s economy minister urged Brussels not to impose tariffs on Chinese cars.",
    [],
    "urged not to: nothing happens",
  ],
  [
    "Canada will impose 25% tariffs on C$30 billion of American goods from Tuesday.",
    ["Canada→US 25 threatened"],
    "an amount is no rate",
  ],
  [
    "A 10% baseline tariff applies to all imports into the United States.",
    ["US→? 10 imposed"],
    "into whom it is imported",
  ],
  ["Ghana reduced import duties on rice by half.", ["Ghana→? by 50 cut"], "by half"],
  [
    "Japan’s 700 percent tariff on rice has long angered Washington.",
    ["Japan→? 700 imposed"],
    "owner; the angered one is not the target",
  ],
  [
    "“They charge us 52 percent, we charge them 25,” the president told a rally.",
    [],
    "they and us: nobody can be named",
  ],
  [
    "The Philippines will cut rice tariffs from 35 percent to 15 percent until 2028, its economic planner said.",
    ["Philippines→? 15 (from 35) cut"],
    "will cut is decided",
  ],
  [
    "After Washington imposed 25% tariffs on Indian shrimp, New Delhi answered with duties of 10% on American apples.",
    ["US→India 25 imposed", "India→US 10 imposed"],
    "after and answer",
  ],
  [
    "Economists at the bank reckon that the average US tariff now stands at about 18%.",
    ["US→? ~18 remaining"],
    "stands at",
  ],
  [
    "Spain and Italy oppose the 45.3% duties the EU has levied on Chinese carmakers.",
    ["EU→China 45.3 imposed"],
    "a relative clause without which",
  ],
];
