import { describe, expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** A Wednesday. */
const DAY = "2024-03-13";

/** `iso text` of each mention; an implied one ends in `~`. */
function told(text: string, reference: string | null = DAY): string[] {
  return findDates(text, reference).map(
    ({ iso, text: words, certainty }) => `${iso} ${words}${certainty === "implied" ? "~" : ""}`,
  );
}

type Row = readonly [text: string, expected: readonly string[], reason: string];

const ACCEPTED: readonly Row[] = [
  ["The treaty was signed on October 4, 1983, in Quito.", ["1983-10-04 October 4, 1983"], "all is told"],
  ["It was signed on 4 October 1983.", ["1983-10-04 4 October 1983"], "day first"],
  ["On Tuesday, March 12, 2024, the court ruled.", ["2024-03-12 Tuesday, March 12, 2024"], "one date"],
  ["Signed the 3rd of June 2021 in Oslo", ["2021-06-03 3rd of June 2021"], "an ordinal"],
  ["Updated 2023-11-05 by the clerk", ["2023-11-05 2023-11-05"], "ISO"],
  ["Filed 17/02/2022", ["2022-02-17 17/02/2022"], "day before month"],
  ["Filed 02/17/2022", ["2022-02-17 02/17/2022"], "only the American order is possible"],
  ["The port reopened in May 2019.", ["2019-05 May 2019"], "month and year"],
  ["A deal from late August 2023", ["2023-08 late August 2023"], "part of a month"],
  ["The envoys toured the port on October 28–31, 2022.", ["2022-10-28 October 28–31, 2022"], "the first day"],
  [
    "The talks of October 28 to 31, 2022, failed.",
    ["2022-10-28 October 28 to 31, 2022"],
    "the year of the last",
  ],
  ["They will meet from 5 to 7 May.", ["2024-05-05 5 to 7 May~"], "the first day"],
  [
    "Signed 30-Oct-2021 and 2021/11/05.",
    ["2021-10-30 30-Oct-2021", "2021-11-05 2021/11/05"],
    "written short",
  ],
  ["It fell on Jul. 21, 2022.", ["2022-07-21 Jul. 21, 2022"], "every abbreviation"],
  ["They met on the first of February.", ["2024-02-01 first of February~"], "an ordinal in letters"],
  ["At 10:30 May 5, 2021, it began.", ["2021-05-05 May 5, 2021"], "a time before it is no day"],
  ["On January 5, 2000 people fled.", ["2024-01-05 January 5~"], "people are no year"],
  ["On 5 January 24 villages fell.", ["2024-01-05 5 January~"], "villages are no year"],
  ["In May 90 villages fell.", ["2023-05 May~"], "villages are no year"],
  ["In May, 5 villages fell.", ["2023-05 May~"], "villages are no day"],
  ["In May first signs came.", ["2023-05 May~"], "an ordinal of something else"],
  ["The January 5 ad was pulled.", ["2024-01-05 January 5~"], "an ad is no year of our Lord"],
  ["They met on Monday of last week.", ["2024-03-04 Monday of last week~"], "the week before this one"],
  ["The ministers met on Thursday.", ["2024-03-07 Thursday~"], "a past verb: the last one"],
  ["The ministers will meet on Thursday.", ["2024-03-14 Thursday~"], "a future verb: the next one"],
  ["The ministers are due to meet on Monday.", ["2024-03-18 Monday~"], "due to"],
  ["The prime minister meets union leaders on Friday.", ["2024-03-15 Friday~"], "the present of a schedule"],
  ["On Friday, the bank raised rates.", ["2024-03-08 Friday~"], "the verb comes after"],
  ["On Friday, the two sides will sign.", ["2024-03-15 Friday~"], "the verb comes after"],
  ["He said on Wednesday that it was over.", ["2024-03-13 Wednesday~"], "the day of the document itself"],
  ["Ahead of a vote on Sunday, she urged calm.", ["2024-03-17 Sunday~"], "ahead of"],
  ["The budget passed last Friday.", ["2024-03-08 last Friday~"], "last"],
  ["They will vote next Tuesday.", ["2024-03-19 next Tuesday~"], "next"],
  ["The strike began last month.", ["2024-02 last month~"], "last month"],
  ["Fees rose earlier this month.", ["2024-03 earlier this month~"], "earlier this month"],
  ["The ban takes effect next year.", ["2025 next year~"], "next year"],
  ["A summit could be held next week.", ["2024-03 next week~"], "a week is told to its month"],
  ["Floods struck three weeks ago.", ["2024-02 three weeks ago~"], "weeks ago are told to the month"],
  ["The bridge fell two days ago.", ["2024-03-11 two days ago~"], "days ago to the day"],
  ["The coup happened five years ago.", ["2019 five years ago~"], "years ago to the year"],
  ["Parliament voted yesterday.", ["2024-03-12 yesterday~"], "yesterday"],
  ["Troops moved in last night.", ["2024-03-12 last night~"], "the evening before"],
  ["Talks will resume tomorrow.", ["2024-03-14 tomorrow~"], "tomorrow"],
  ["The envoys met over the weekend.", ["2024-03-09 over the weekend~"], "the last Saturday"],
  ["The envoys met this past weekend.", ["2024-03-09 this past weekend~"], "past, though it says “this”"],
  ["They will meet next weekend.", ["2024-03-23 next weekend~"], "of the next week, as with “next Tuesday”"],
  ["They gather over the coming weekend.", ["2024-03-16 over the coming weekend~"], "the next Saturday"],
  ["They spoke this past Sunday.", ["2024-03-10 this past Sunday~"], "past, though it says “this”"],
  ["They meet this coming Sunday.", ["2024-03-17 this coming Sunday~"], "the first one ahead"],
  ["They will gather this weekend.", ["2024-03-16 this weekend~"], "the coming Saturday"],
  ["In April, the union walked out.", ["2023-04 April~"], "a past verb after it"],
  ["The union will walk out in April.", ["2024-04 April~"], "a future verb before it"],
  ["She was invited to speak in Lagos in June.", ["2024-06 June~"], "to speak: ahead"],
  [
    "Levies imposed in November were cut on January 9.",
    ["2023-11 November~", "2024-01-09 January 9~"],
    "two past dates",
  ],
  ["She took office in January last year.", ["2023-01 January last year~"], "a month of last year"],
  ["It opened on January 9 of this year.", ["2024-01-09 January 9 of this year~"], "a day of this year"],
  ["The duty imposed last July stays.", ["2023-07 last July~"], "the last July there was"],
  ["It was laid on last March.", ["2023-03 last March~"], "last is not the month that runs"],
  ["It would have come back this July.", ["2024-07 this July~"], "this year’s"],
  ["The May truce held for a year.", ["2023-05 May~"], "a month before its noun"],
  ["It starts in the first week of June.", ["2024-06 June~"], "a part of a month is told to the month"],
  ["They met from 3 to 5 March.", ["2024-03-03 3 to 5 March~"], "a range: its first day"],
  ["They met in Rome on 5 and 6 March.", ["2024-03-05 5 and 6 March~"], "two days: the first"],
  ["The rate drops to 5 percent from 9 percent on May 2.", ["2024-05-02 May 2~"], "soon, so no year is told"],
  [
    "Originally set to begin on February 4, it was put off.",
    ["2024-02-04 February 4~"],
    "lately, so no year is told",
  ],
  ["They decided to step in on January 9.", ["2024-01-09 January 9~"], "lately, so no year is told"],
  ["The levy would be doubled from June.", ["2024-06 June~"], "“would be” rules what follows it"],
  ["It is pencilled in for late April.", ["2024-04 late April~"], "a plan"],
  ["The duties could return as soon as Friday.", ["2024-03-15 Friday~"], "as soon as: ahead"],
  ["She flies to Lima on Sunday.", ["2024-03-17 Sunday~"], "the present of a journey"],
  ["He has invited her to Lima in October.", ["2024-10 October~"], "an invitation looks ahead"],
  [
    "With an hour to spare, they on Monday signed it.",
    ["2024-03-11 Monday~"],
    "the verb that follows at once",
  ],
  ["He asked her to lift it, in a call on Monday.", ["2024-03-11 Monday~"], "the day of the asking"],
  ["They were given a Friday deadline.", ["2024-03-15 Friday~"], "a deadline lies ahead"],
  ["Friday’s announcement takes the total to 70.", ["2024-03-08 Friday~"], "told once it was made"],
  ["The bloc delayed until February its plan for a levy.", ["2025-02 February~"], "put off: ahead"],
  ["They extended the truce to October 9.", ["2024-10-09 October 9~"], "put off: ahead"],
  ["By Monday the list had grown.", ["2024-03-11 Monday~"], "had grown: behind"],
  ["The waiver, good until 31 December, saves millions.", ["2024-12-31 31 December~"], "until, ahead"],
  [
    "Unless it is lifted by Sunday, they will close the port.",
    ["2024-03-17 Sunday~"],
    "a condition lies ahead",
  ],
  ["The truce was extended to May.", [], "“May” after “to” may be a name"],
  ["The truce was extended to September.", ["2024-09 September~"], "a bound: the nearest one"],
  ["The freeze lasts until August.", ["2024-08 August~"], "a bound: the nearest one"],
  ["The rules apply from April 1.", ["2024-04-01 April 1~"], "no verb tells: the nearest"],
  ["The February 20 ruling surprised markets.", ["2024-02-20 February 20~"], "a date before its noun"],
  ["Exports have been falling since 2021.", ["2021 2021"], "since a year"],
  ["It was founded in 1948.", ["1948 1948"], "in a year"],
  ["The 2015 nuclear accord collapsed.", ["2015 2015"], "a year before its noun"],
  ["The 2015 Paris accord collapsed.", ["2015 2015"], "a year before a name"],
  ["in the 2021-2022 season", ["2021 2021-2022"], "a range: its first year"],
  ["It must be ready by the end of the year.", ["2024 the end of the year~"], "a deadline"],
  ["before the beginning of April", ["2024-04 the beginning of April~"], "a part of a month"],
  ["The mandate ends in mid-September.", ["2024-09 mid-September~"], "mid-"],
  ["The talks on\nMonday failed.", ["2024-03-11 Monday~"], "a line break before it"],
  ["The parade of Sept. 3 was long.", ["2023-09-03 Sept. 3~"], "an abbreviation; the verb is past"],
  ["Nov. 5–7 talks were cancelled", ["2023-11-05 Nov. 5–7~"], "a range: its first day"],
  ["“I signed it on Monday,” he said.", ["2024-03-11 Monday~"], "inside a quotation"],
  ["the hurricane (2005)", ["2005 2005"], "a year in brackets"],
];

const REFUSED: readonly (readonly [text: string, reason: string])[] = [
  ["The truce lasts 90 days.", "a duration"],
  ["It has gone on for years.", "a duration"],
  ["In recent weeks tempers frayed.", "no one week"],
  ["For the first time in six years they spoke.", "a duration"],
  ["A five-year plan was unveiled.", "a duration"],
  ["Prices rose 12 percent, then 9.5 per cent.", "percentages"],
  ["It may 5 times over exceed that.", "the verb in small letters"],
  ["They will march 20 miles.", "the verb in small letters"],
  ["The Sun reported the affair.", "a newspaper"],
  ["Theresa May told them so.", "a name"],
  ["Critics of May left.", "a name"],
  ["April Jones chaired the panel with June Ito.", "names"],
  ["Wait a second, he said.", "no unit of time"],
  ["Version 2.10.3 and v1.2.2024.1 were released.", "versions"],
  ["It cost $2024 and later €1999.", "money"],
  ["Some 2000 people came; 2024 homes burned.", "counted things"],
  ["In 2000 cases the test failed.", "counted things after “in”"],
  ["The 1990s were calmer.", "a decade"],
  ["Flight 2023 left gate 12.", "a number"],
  ["Call 555-2019 or 2019-555.", "a telephone number"],
  ["10/10 for effort; 3/4 of it", "fractions"],
  ["It is 30 February 2023 somewhere.", "no calendar has it"],
  ["the October Revolution and Black Friday-ish", "a name"],
  ["Mayor Augusta Marchetti decided.", "parts of words"],
  ["Resolution 1973 was adopted.", "a number"],
  ["The second May summit failed.", "an ordinal of something else"],
  ["He came on This Week and Last Month Tonight-ish shows.", "names"],
  ["See https://example.org/2025/08/14/report.html", "an address"],
  ["He served for twenty-one years; some forty-one days ago he left.", "a part of a number"],
  ["It fell a few days ago, or several weeks ago.", "no one day"],
  ["They met two days earlier, and again three weeks later.", "counted from another day"],
  ["March on, the general said.", "an order to walk"],
];

describe("findDates", () => {
  test.each(ACCEPTED)("%s → %j (%s)", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each(REFUSED)("tells no date in: %s (%s)", (text) => {
    expect(told(text)).toEqual([]);
  });

  const COMPLETED: readonly (readonly [string, string | null, readonly string[], string])[] = [
    ["On Monday they met.", "2024-03", [], "a month does not tell which Monday"],
    ["Talks were held last month.", "2024-03", ["2024-02 last month~"], "a month tells the last one"],
    ["They met last week.", "2024-03", [], "may lie in the month before"],
    ["On May 30 they met.", "2024-06", ["2024-05-30 May 30~"], "a month suffices for a day with its month"],
    ["It runs out in August unless renewed.", "2024-06", ["2024-08 August~"], "ahead"],
    [
      "On May 30 they met last year.",
      "2024",
      ["2024-05-30 May 30~", "2023 last year~"],
      "a year suffices for its own days",
    ],
    [
      "On May 30 they met in 2019, not on June 2, 2020.",
      null,
      ["2019 2019", "2020-06-02 June 2, 2020"],
      "nothing to complete from",
    ],
    [
      "Prices rose a month ago, and two months ago.",
      "2024-03-31",
      ["2024-02 a month ago~", "2024-01 two months ago~"],
      "from a day that February has not",
    ],
    ["It ended last month.", "2024-05-31", ["2024-04 last month~"], "from a day that April has not"],
    [
      "It ran until Sept. 3.",
      "2024-03-31",
      ["2024-09-03 Sept. 3~"],
      "the nearest, from a day that September has not",
    ],
    [
      "Rates fell this week.",
      "2024-08-01",
      ["2024-08 this week~"],
      "the month of the day, though the week began before it",
    ],
    ["On May 30 they met.", "nonsense", [], "no reference at all"],
  ];
  test.each(COMPLETED)("%s with %s → %j (%s)", (text, reference, expected) => {
    expect(told(text, reference)).toEqual(expected);
  });

  test("every span holds the words told, in order and without overlaps", () => {
    for (const [text] of ACCEPTED) {
      let end = 0;
      for (const mention of findDates(text, DAY)) {
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
        expect(mention.span.start).toBeGreaterThanOrEqual(end);
        end = mention.span.end;
      }
    }
  });

  test.each([
    ["digits", "1".repeat(5000)],
    ["months", "May ".repeat(1250)],
    ["days", "Monday, ".repeat(625)],
    ["dates", "May 1, 2020 ".repeat(400)],
    ["spaces", `In ${" ".repeat(4990)}May`],
    ["years", "in 2019 ".repeat(625)],
    ["slashes", "1/1/".repeat(1250)],
    ["words", `the ${"a".repeat(4990)} 2019 x`],
    ["brackets", "(".repeat(5000)],
    ["one word", `May 1, 2019 ${"a".repeat(100_000)}`],
    ["blanks", `May${" ".repeat(100_000)}, 2019`],
    ["controls", "\u0000\u202e\ud800May 1".repeat(500)],
  ])("a hostile line of %s is read to its end", (_, line) => {
    for (const { span, text } of findDates(line, DAY)) expect(line.slice(span.start, span.end)).toBe(text);
  });

  test("5 MB of sentences are read to their end", () => {
    const sentence = "The council of the northern port discussed its harbour charges at some length. ";
    const dated = "The minister said on Thursday that exports had fallen 12 percent since May 2022. ";
    const paragraph = sentence.repeat(5) + dated;
    let found = 0;
    for (let size = 0; size < 5_000_000; size += paragraph.length) found += findDates(paragraph, DAY).length;
    expect(found).toBe(2 * Math.ceil(5_000_000 / paragraph.length));
  });
});
