/** A sentence of a document dated to a day, the dates of the events that it tells, and why. */
export type Row = readonly [sentence: string, dates: readonly string[], reason: string];

/** A Wednesday. */
export const DAY = "2024-03-13";

/** Written before the rules, of other stories than the seeds tell. */
export const SENTENCES: readonly Row[] = [
  // Meetings, calls, summits
  [
    "The foreign ministers of Peru and Chile met in Arica on Monday to discuss fishing rights.",
    ["2024-03-11"],
    "a meeting, past",
  ],
  [
    "Kenya’s president will host leaders of the East African Community in Nairobi on Friday.",
    ["2024-03-15"],
    "a meeting, ahead",
  ],
  [
    "The two prime ministers spoke by phone on Sunday, their second call this year.",
    ["2024-03-10"],
    "a call; “this year” only counts",
  ],
  [
    "Delegates are due to gather in Oslo in June for the next round of climate negotiations.",
    ["2024-06"],
    "a round, ahead",
  ],
  [
    "Tuesday’s summit in Bogotá ended without a joint statement.",
    ["2024-03-12"],
    "a date that owns its noun",
  ],
  [
    "Ahead of a vote in parliament on Thursday, unions called for restraint.",
    ["2024-03-14"],
    "a vote, ahead",
  ],
  // Agreements, truces, deadlines
  [
    "Ethiopia and Tigrayan leaders signed a peace agreement in Pretoria on November 2, 2022.",
    ["2022-11-02"],
    "an agreement, all told",
  ],
  ["The ceasefire took effect on 27 February and has largely held.", ["2024-02-27"], "took effect"],
  [
    "The licence expires on December 31 unless the regulator renews it.",
    ["2024-12-31"],
    "an expiry, present tense",
  ],
  ["Companies have until April 30 to comply with the new labelling rules.", ["2024-04-30"], "a deadline"],
  ["Under the plan, the mine must be closed by the end of next year.", ["2025"], "a deadline of a year"],
  [
    "The April 9 deadline for bids was extended to May 20.",
    ["2024-04-09", "2024-05-20"],
    "a deadline and its new date",
  ],
  // Measures, orders, laws
  ["In January, Indonesia banned the export of raw bauxite.", ["2024-01"], "a measure"],
  [
    "The central bank raised its main rate to 8.25 percent on February 7, the fourth increase since October.",
    ["2024-02-07"],
    "“increase since October” only counts",
  ],
  [
    "The European Commission imposed duties on Vietnamese steel last month, and Hanoi filed a complaint on Friday.",
    ["2024-02", "2024-03-08"],
    "two events",
  ],
  [
    "The new levy on plastic packaging comes into force on July 1.",
    ["2024-07-01"],
    "in force, present tense",
  ],
  ["The governor signed the bill into law on Tuesday.", ["2024-03-12"], "a law"],
  [
    "Since 2019, Morocco has required visas from all visitors of the island.",
    ["2019"],
    "a measure since then",
  ],
  ["The tax was introduced in 2016 and abolished in 2021.", ["2016", "2021"], "two events of years"],
  // Announcements, releases, remarks
  ["The ministry announced on Saturday that schools would reopen.", ["2024-03-09"], "an announcement"],
  [
    "“The harbour will stay open,” the mayor told reporters on Tuesday.",
    ["2024-03-12"],
    "a dated remark with something to say",
  ],
  ["The statistics office published its census results on March 4.", ["2024-03-04"], "a release"],
  [
    "The minister said on Monday he might raise the question of water rights.",
    [],
    "a remark that commits to nothing",
  ],
  [
    "Asked on Tuesday, the spokeswoman said she was not sure the talks would take place.",
    [],
    "a remark that says nothing",
  ],
  ["The WHO will release its report on measles in May.", ["2024-05"], "a release, ahead"],
  // Elections, inaugurations, other events
  ["Voters in Senegal go to the polls on March 24.", ["2024-03-24"], "an election"],
  ["She was sworn in as president on January 15.", ["2024-01-15"], "an inauguration"],
  [
    "The ferry sank off Zamboanga on Sunday night, killing at least 12 people.",
    ["2024-03-10"],
    "an accident",
  ],
  ["Thousands marched through Belgrade on Saturday against the lithium mine.", ["2024-03-09"], "a protest"],
  [
    "Copper prices jumped 4 percent on Tuesday after the strike began.",
    ["2024-03-12"],
    "a market move of a day",
  ],
  ["The satellite is scheduled to launch in September.", ["2024-09"], "a launch, ahead"],
  ["The trial over the export ban opened in Lyon in 2021.", ["2021"], "a trial"],
  ["The company was founded in Turin in 1899.", [], "a foundation is background"],
  [
    "Rebels attacked the convoy hours before the truce was to begin on March 8.",
    ["2024-03-08"],
    "the truce’s date",
  ],
  ["Police arrested two suspects yesterday.", ["2024-03-12"], "yesterday"],
  // No events
  ["This week the mood in the capital has been tense.", [], "no more than the present"],
  ["It is the worst drought since 1992.", [], "a comparison"],
  ["The fair drew its largest crowd since 2018.", [], "a comparison"],
  ["More than 40,000 Zambian students attended universities abroad in 2022.", [], "a statistic"],
  ["Inflation averaged 3.1 percent in 2023.", [], "a statistic"],
  ["Exports to Mercosur totalled 2.3 billion dollars last year.", [], "a statistic"],
  ["He made his name during his 2011 mayoral campaign.", [], "a year that names something"],
  ["Wheat is cheaper than in 2021.", [], "a comparison"],
  ["Nobody expected things to look as they did before March.", [], "no event is told"],
  ["The envoy was not in Geneva last month.", [], "what did not happen"],
  ["Ties have been strained this year.", [], "no more than the present"],
  ["The agreement runs for 25 years.", [], "a duration"],
  ["Published on 29/02/2024 – 11:09", [], "no statement"],
  ["The talks could continue into the weekend.", [], "no more than a bound"],
  ["The country had 21 million inhabitants in 2020.", [], "a statistic"],
];

/** Kept aside while the rules were written; 24 of 25 were right at once. */
export const KEPT_ASIDE: readonly Row[] = [
  ["Bolivia’s lithium minister met investors in Zurich on Thursday.", ["2024-03-07"], "a meeting, past"],
  ["The pope will travel to Papua New Guinea in September.", ["2024-09"], "a journey, ahead"],
  [
    "Brazil and Paraguay agreed on a new tariff for power from the dam on Tuesday.",
    ["2024-03-12"],
    "an agreement",
  ],
  ["The moratorium on deep-sea mining ends in July.", ["2024-07"], "an end, present tense"],
  ["In December, the court struck down the pension reform.", ["2023-12"], "a ruling"],
  ["The airline resumed flights to Kigali on March 1.", ["2024-03-01"], "a resumption"],
  ["Norway joined the alliance in 1949.", [], "an old accession is background"],
  ["Nepal’s parliament dissolved itself last week.", ["2024-03"], "last week, to its month"],
  ["Striking nurses return to work on Monday.", ["2024-03-18"], "present tense of a schedule"],
  [
    "The two navies began joint exercises on Sunday and will end them on Friday.",
    ["2024-03-10", "2024-03-15"],
    "two events",
  ],
  ["“We are ready to sign,” the Armenian premier said on Wednesday.", ["2024-03-13"], "a remark on the day"],
  ["The volcano erupted in the early hours of Saturday.", ["2024-03-09"], "a natural event"],
  ["A referendum on the constitution is planned for October.", ["2024-10"], "a vote, ahead"],
  ["The February 14 general election was won by the former general.", ["2024-02-14"], "an election"],
  ["Since January, trucks have needed a permit to cross the bridge.", ["2024-01"], "a measure since then"],
  ["Spain recalled its ambassador yesterday.", ["2024-03-12"], "a recall"],
  ["The central bank is expected to cut rates next month.", ["2024-04"], "expected"],
  ["It was the coldest January since 1987.", [], "a comparison"],
  ["Around 3 million tonnes of cocoa were grown there in 2021.", [], "a statistic"],
  ["The coach said on Tuesday that he could make changes.", [], "commits to nothing"],
  ["This month the river is low.", [], "no more than the present"],
  ["GDP per head stood at 9,400 dollars in 2022.", [], "a statistic"],
  ["Tourist numbers remain below their 2019 level.", [], "a comparison"],
  ["The treaty lasts for 99 years.", [], "a duration"],
  ["The museum is closed on Mondays.", [], "a habit"],
];

/** Written after the rules, harder on purpose; 19 of 26 were right at once. */
export const WRITTEN_LATER: readonly Row[] = [
  [
    "Colombia’s senate approved the labour reform late on Tuesday by 57 votes to 31.",
    ["2024-03-12"],
    "a vote",
  ],
  [
    "President Ruto flew to Port-au-Prince on Sunday for talks with the transitional council.",
    ["2024-03-10"],
    "a journey",
  ],
  ["The WTO’s appellate body has not sat since December 2019.", [], "what has not happened"],
  [
    "Turkey and Armenia will reopen their border in the spring, the two governments said on Monday.",
    ["2024-03-11"],
    "a remark; spring is no date",
  ],
  ["“Nothing has been decided,” a spokesman for the bank said on Friday.", ["2024-03-08"], "a dated remark"],
  ["The firm, founded in 1987, employs 4,000 people.", [], "a foundation in passing"],
  [
    "Pakistan’s finance minister is due in Washington next week for the spring meetings.",
    ["2024-03"],
    "a journey, ahead",
  ],
  ["A magnitude 6.4 earthquake struck off Vanuatu at dawn on Thursday.", ["2024-03-07"], "a natural event"],
  ["Under the 1994 memorandum, the three powers guarantee its borders.", [], "a year that names something"],
  [
    "Egypt floated its currency on March 6 and received a larger loan the same day.",
    ["2024-03-06"],
    "a measure",
  ],
  ["The court adjourned the hearing until April 22.", ["2024-04-22"], "a new date"],
  ["The EU’s carbon levy will apply from January 1, 2026.", ["2026-01-01"], "a measure, ahead"],
  ["On 5 September 1972, gunmen broke into the village.", ["1972-09-05"], "an attack, all told"],
  [
    "Farmers blocked roads around Toulouse for a third day on Wednesday.",
    ["2024-03-13"],
    "a protest on the day",
  ],
  [
    "Unemployment fell to 6.1 percent in January from 6.4 percent in December.",
    [],
    "a figure of a month; the other compares",
  ],
  ["He served as governor from 2010 to 2018.", [], "an office held"],
  ["Mexico’s next president takes office on October 1.", ["2024-10-01"], "an inauguration, ahead"],
  ["The two sides last spoke in November.", ["2023-11"], "a call"],
  [
    "Shipping through the strait was suspended for six hours on Monday morning.",
    ["2024-03-11"],
    "a suspension",
  ],
  ["Its population is expected to reach 60 million in 2050.", [], "a projection"],
  ["The minister resigned three days ago.", ["2024-03-10"], "days ago"],
  ["In 2015, nearly 200 countries adopted the Paris accord.", ["2015"], "an agreement"],
  ["Sunday’s referendum could reshape the country’s politics.", ["2024-03-17"], "a vote, ahead"],
  ["The museum, which opened in May, has drawn 90,000 visitors.", ["2023-05"], "an opening"],
  ["The negotiators have until midnight on Friday to find a compromise.", ["2024-03-15"], "a deadline"],
  ["The tender closes on 30 June.", ["2024-06-30"], "an end, present tense"],
];

/** Found in other texts, each with what it guards against. */
export const FOUND_LATER: readonly Row[] = [
  [
    "DHAKA, March 12 (AFP) - Bangladesh will send a delegation to Rome on Thursday.",
    ["2024-03-14"],
    "a dateline dates the report",
  ],
  ["Bangladesh lost its duty-free access to the United States last year.", ["2023"], "“States” is no remark"],
  ["August 5, 2021: The prime minister flees the country", ["2021-08-05"], "a chronology"],
  ["The White House did not respond to a request for comment on Tuesday.", [], "nothing is told"],
  ["Will the parliament vote on the bill next month?", [], "a question"],
  ["The rate is 25 percent today, and I would like to see it lower.", [], "the present"],
  ["Officials expect a draft text by Friday.", ["2024-03-15"], "a limit ahead"],
  ["The price still stands far above the level of two years ago.", [], "a comparison"],
  ["Talks collapsed in May.", ["2023-05"], "short, but a statement"],
  ["Yunus took office in August last year after weeks of protests.", ["2023-08"], "a month of last year"],
];

/** Read last, when nothing was to be changed any more; 21 of 22 were right at once. */
export const READ_LAST: readonly Row[] = [
  [
    "Hungary’s parliament ratified Sweden’s NATO bid on February 26 after months of delay.",
    ["2024-02-26"],
    "ratification",
  ],
  [
    "Boeing delivered 27 jets last month, its fewest since the pandemic.",
    ["2024-02"],
    "deliveries of a month",
  ],
  ["The IMF board will review the programme in late March.", ["2024-03"], "a review, ahead"],
  ["Haiti’s prime minister announced late Monday that he would step down.", ["2024-03-11"], "a remark"],
  [
    "Portugal’s centre-right alliance narrowly won Sunday’s election.",
    ["2024-03-10"],
    "an election that owns its date",
  ],
  ["Russia goes to the polls from March 15 to 17.", ["2024-03-15"], "an election, ahead"],
  [
    "The bloc adopted its 13th package of sanctions on 23 February, a day before the second anniversary of the invasion.",
    ["2024-02-23"],
    "a measure; the anniversary has no date",
  ],
  ["TikTok has been banned in India since 2020.", ["2020"], "a ban since then"],
  ["The House voted 352-65 on Wednesday to pass the bill.", ["2024-03-13"], "a vote"],
  [
    "The ban was lifted in 2009 and restored three years later.",
    ["2009"],
    "the second has no date of its own",
  ],
  [
    "“The strait will remain open,” Rear Admiral Lin said at a briefing in Kaohsiung on Tuesday.",
    ["2024-03-12"],
    "a dated remark",
  ],
  ["The Bank of Japan meets on March 18-19.", ["2024-03-18"], "a range: its first day"],
  ["Nigeria’s inflation rate rose to 29.9 percent in January.", [], "a figure of a month"],
  ["Analysts polled by the agency had forecast a rise of 2 percent.", [], "no date"],
  ["Gold hit a record high of $2,195 an ounce on Friday.", ["2024-03-08"], "a market move"],
  ["The dispute dates back to 1967.", [], "no event is told"],
  ["Ukraine exported 5.2 million tonnes of grain in February.", [], "a statistic"],
  [
    "The accord, signed in 2015, lifted sanctions in return for inspections.",
    ["2015"],
    "an accord in passing",
  ],
  ["Argentina’s senate is set to debate the decree on Thursday.", ["2024-03-14"], "ahead"],
  [
    "More than 31,000 people have been killed in Gaza since October 7, according to the health ministry.",
    ["2023-10-07"],
    "a count since an event",
  ],
  ["Apple must comply by March 7 or face fines.", ["2024-03-07"], "a deadline just past"],
  ["Her visit follows a trip to Manila in August 2023.", ["2023-08"], "a visit"],
];
