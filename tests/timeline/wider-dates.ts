import type { Row } from "./sentences.ts";

/** Written for kinds of dates that were read too narrowly, each in a wording of its own; seen from March 13, 2024. */
export const WIDER: readonly Row[] = [
  // On which side of today a date lies
  [
    "The pause was due to run out in February but was extended to 30 April.",
    ["2024-02", "2024-04-30"],
    "due then",
  ],
  [
    "A 30 per cent duty that had been planned for 1 March was dropped on 27 February.",
    ["2024-03-01", "2024-02-27"],
    "planned then",
  ],
  [
    "The charge, which was to have started on 1 March, has been shelved.",
    ["2024-03-01"],
    "was to have started",
  ],
  [
    "Asked on Sunday whether she would sign, Ms Salo shrugged.",
    ["2024-03-10"],
    "a participle at the start is past",
  ],
  ["Pressed on Monday about the date, the minister said: “Soon.”", ["2024-03-11"], "the same"],
  [
    "Ms Salo told him on Monday that Oslo would abolish what was left of the duty on 1 April.",
    ["2024-03-11", "2024-04-01"],
    "what was left tells no time of the abolishing",
  ],
  [
    "The envoys could meet at the fair in Riga in April, but no meeting has been fixed.",
    ["2024-04"],
    "another clause tells its own time",
  ],
  ["They agreed to hold another round, in Malmö in May.", ["2024-05"], "what they agreed on lies ahead"],
  ["She asked him to lift it, in a call on Monday.", ["2024-03-11"], "the call is past, not the lifting"],
  [
    "Ms Salo will have breakfast with the king of Denmark on Friday.",
    ["2024-03-15"],
    "“have” after “will” is an act, and ahead",
  ],
  ["Customs officers began to count the barrels on Thursday.", ["2024-03-07"], "began: done then"],
  ["The levy stays at 9 per cent until the review in October.", ["2024-10"], "until the review: ahead"],
  ["Until January the cider came in without a charge.", ["2024-01"], "until, and then a past"],
  ["The mid-February deadline passed without an answer.", ["2024-02"], "a deadline that passed"],
  // Dates that count from others
  [
    "Oslo hit back on 8 November 2023 with a 20 per cent duty, and that December Copenhagen went to the WTO.",
    ["2023-11-08", "2023-12"],
    "that December",
  ],
  [
    "Riga banned the herring in June 2021. It signed a truce the following March.",
    ["2021-06", "2022-03"],
    "the following March",
  ],
  [
    "The embargo began on 3 January 2023 and ended fourteen months later.",
    ["2023-01-03", "2024-03"],
    "months in words",
  ],
  // Kinds of dates
  ["Talks resume in Geneva on the 25th.", ["2024-03-25"], "a day of this month"],
  ["The envoys signed the text on the 29th.", ["2024-02-29"], "a day of the month before"],
  [
    "Oslo dropped its complaint at the World Trade Organization the month before last.",
    ["2024-01"],
    "two months ago",
  ],
  ["The ministers met in Turku the day before yesterday.", ["2024-03-11"], "two days ago"],
  ["Oslo could raise the duty to 20 per cent as early as May, officials say.", ["2024-05"], "as early as"],
  [
    "The first cut was made in August; the second, to 4 per cent, follows this August.",
    ["2023-08", "2024-08"],
    "this August",
  ],
  ["Norway’s 14 per cent charge on Danish butter dates back to November 2021.", ["2021-11"], "dates back to"],
  ["20 March. Envoys meet in Riga.", ["2024-03-20"], "a date as the head of its line"],
  // What happens
  [
    "Prime Minister Aino Salo called the charge “a slap” on Monday.",
    ["2024-03-11"],
    "a remark without a verb of saying",
  ],
  ["The minister is expected in Riga next Wednesday.", ["2024-03-20"], "expected somewhere"],
  ["The ministers had dinner together on Sunday.", ["2024-03-10"], "a dinner is a meeting"],
  [
    "The island doubled the price to 16,000 kroner a day in January.",
    ["2024-01"],
    "somebody moves the price",
  ],
  [
    "A spokesman for the ministry warned last Friday that Riga could answer with a 15 per cent tariff on cider.",
    ["2024-03-08"],
    "a threat with its rate is no empty hedge",
  ],
  [
    "The trade secretary said on Monday he could see the duty coming down to 30 per cent.",
    ["2024-03-11"],
    "an offer with its rate",
  ],
];

/** What is told with a date and is no event. */
export const NO_EVENTS: readonly Row[] = [
  ["This article was amended on 5 March 2024 to correct the rate.", [], "of the text itself"],
  ["Correction, March 5: the duty on cheese is 16 per cent.", [], "the same"],
  ["Neither government commented on Tuesday.", [], "silence"],
  ["The index lost 2 per cent in February.", [], "an amount of a month"],
  ["Minced beef hit a record 6.94 dollars a pound last month.", [], "an amount"],
  ["A spokesman said on Monday that prices might rise.", [], "a hedge without a measure"],
];

/** Lists of dates, each line beginning with one, and their dates. */
export const LISTS: readonly Row[] = [
  [
    "What happens next\n\n- 20 March: envoys meet in Riga\n\n- 2 April: the wool levy starts\n\n- 15 January: the truce lapses",
    ["2024-03-20", "2024-04-02", "2025-01-15"],
    "a heading that looks ahead: none lies before today",
  ],
  [
    "How it came to this\n\n- October: Oslo doubles the butter duty\n\n- 4 December: Copenhagen answers\n\n- 9 February: a pause is agreed",
    ["2023-10", "2023-12-04", "2024-02-09"],
    "a list of the past keeps to it",
  ],
  [
    "2021\n\n* May 20 — Oslo announces 36 percent on tyres, to take effect in July.\n\n* August — Riga answers.\n\n2022\n\n* January 15 — A truce is signed.",
    ["2021-05-20", "2021-07", "2021-08", "2022-01-15"],
    "a heading that is a year",
  ],
  [
    "The story so far\n\n* 9 February: a pause is agreed\n\n* 4 December: Copenhagen answers\n\n* October: Oslo doubles the duty",
    ["2024-02-09", "2023-12-04", "2023-10"],
    "a list that runs backwards",
  ],
];
