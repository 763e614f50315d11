import type { Row } from "./row.ts";

/** Read by what the text speaks of, by its headings and by the line above a list. */
export const IN_CONTEXT: readonly Row[] = [
  [
    "Canada laid a tariff of 30% on Brazilian tin, and Brazil a duty of 22% on Canadian potash. ¶ Ottawa stood ready to go to 45% if Brasilia did not back down.",
    ["Canada→Brazil 30 imposed", "Brazil→Canada 22 imposed", "Canada→Brazil 45 threatened"],
    "who goes to a rate lays it",
  ],
  [
    "India put a duty of 50% on American apples, the highest of its tariffs, and cut it to 25% in May. ¶ Growers are angry. ¶ A union leader said that a 25 per cent rate would finish off the small orchards.",
    ["India→US 50 imposed", "India→US 25 (from 50) cut", "India→US 25 cut"],
    "a rate told before is the one told before",
  ],
  [
    "Imports from Vietnam, Thailand and Malaysia are being charged 20, 19 and 24 percent respectively by the United States.",
    ["US→Vietnam 20 imposed", "US→Thailand 19 imposed", "US→Malaysia 24 imposed"],
    "respectively, of those who are hit",
  ],
  [
    "Beijing cut its tariffs last year. ¶ Now it will waive the 11% it takes on South African oranges.",
    ["China→South Africa 0 (from 11) cut"],
    "a rate with a clause that says whose it is",
  ],
  [
    "Ankara put a 20 per cent levy on American coal in reply to the 40 per cent that Washington has collected on Turkish foil since January.",
    ["Turkey→US 20 imposed", "US→Turkey 40 imposed"],
    "the clause after the second rate names another imposer",
  ],
  [
    "Washington put 15 per cent on Norwegian salmon. ¶ Iceland pays 15 per cent too; Scottish salmon pays 10 per cent.",
    ["US→Norway 15 imposed", "US→Iceland 15 imposed", "US→UK 10 imposed"],
    "two who pay do not tax each other",
  ],
  [
    "Turkey is easing its tariff on Chinese cars to 20%. ¶ Tariffs that others charge on Chinese cars: ¶ Switzerland: 0% ¶ Israel: 7%, rising to 17% in January",
    [
      "Turkey→China 20 cut",
      "Switzerland→China 0 remaining",
      "Israel→China 7 remaining",
      "Israel→China 17 (from 7) expected",
    ],
    "a list of those who tax, below whose goods they are",
  ],
  [
    "The new American tariffs, duties and levies at a glance: ¶ Fiji – 15 per cent ¶ Chile – 10 per cent",
    ["US→Fiji 15 imposed", "US→Chile 10 imposed"],
    "a list of those who are taxed, below who taxes",
  ],
  [
    "Britain confirmed that aluminium from the United Arab Emirates and Bahrain would bear an import duty of 14 per cent.",
    ["UK→UAE, Bahrain 14 imposed"],
    "what is confirmed is decided",
  ],
  [
    "Saudi Arabia, the Emirates and Bahrain now tax British cars at fifteen per cent.",
    ["Saudi Arabia→UK 15 imposed", "UAE→UK 15 imposed", "Bahrain→UK 15 imposed"],
    "three who act",
  ],
  [
    "Israel has yet to ease its 100% tariff on Turkish cement.",
    ["Israel→Turkey 100 remaining"],
    "yet to ease",
  ],
  [
    "British duties on South African oranges, raised to 16% last year, have been on ice since February.",
    ["UK→South Africa 16 suspended"],
    "an aside after the noun, and the verb of the sentence after it",
  ],
  [
    "Ottawa slapped a quarter on almonds and rice from the United States.",
    ["Canada→US 25 imposed"],
    "a part of the value for a rate",
  ],
  ["British ingots pay nothing in the United States within a quota.", ["US→UK 0 imposed"], "to pay nothing"],
  [
    "Morocco and Senegal quarrel over tariffs on fish. ¶ Sardines, which Senegal sells to Morocco in cans, remain free of duty.",
    ["Morocco→Senegal 0 remaining"],
    "who sells is who is taxed",
  ],
  [
    "Washington laid a 50% tariff on Chilean copper in March. ¶ Peru, another big producer, still faces a 25% tariff on its copper. ¶ Zambian cathodes pay 10%.",
    ["US→Chile 50 imposed", "US→Peru 25 remaining", "US→Zambia 10 imposed"],
    "who has only been taxed does not tax",
  ],
  [
    "“We shall not raise a single duty on American bourbon,” the Swiss president said.",
    ["Switzerland→US averted"],
    "shall not",
  ],
  [
    "China put a duty of 50% on Australian wine. ¶ Analysts think the wine rate will be halved this year.",
    ["China→Australia 50 imposed", "China→Australia by 50 (from 50) expected"],
    "what analysts think is a forecast",
  ],
];

/** What looks like a rate in context, and is none; each after "The tariffs, duties and levies of Peru on Chinese cloth stand.". */
export const NOT_IN_CONTEXT: readonly (readonly [text: string, reason: string])[] = [
  ["Cloth sales fell by 9% on average.", "sales"],
  ["Prices went up to 12 percent above last year’s.", "prices"],
  ["The ringgit is down 1.4 percent, and the index has shed 2 percent.", "markets"],
  ["Support for the president rose to 41 per cent.", "support"],
  ["Asked whether the levies could return, the minister smiled.", "a question"],
  ["Unemployment has crept up to 7.1 per cent.", "unemployment"],
];
