import { describe, expect, test } from "vitest";
import { extractTimeline } from "../../src/timeline/extract-timeline.ts";
import type { TimelineEvent } from "../../src/timeline/model.ts";
import { corpusOf } from "./support.ts";

/** A Wednesday. */
const DAY = "2024-03-13";

async function eventsOf(text: string, published: string | null = DAY): Promise<TimelineEvent[]> {
  return extractTimeline((await corpusOf(text, published)).documents);
}

describe("extractTimeline", () => {
  test("tells what is expected from what is done", async () => {
    const events = await eventsOf(
      "The envoys met on Monday. They will meet again on Friday. The permit expires in June. Kenya signed in May 2021.",
    );
    expect(events.map(({ date, isExpected }) => [date, isExpected])).toEqual([
      ["2024-03-11", false],
      ["2024-03-15", true],
      ["2024-06", true],
      ["2021-05", false],
    ]);
  });

  test("names the rule, the words of the date, and whether they tell all of it", async () => {
    const [event] = await eventsOf("The May 3, 2021 announcement surprised the mining companies.");
    expect(event).toMatchObject({
      rule: "dated-noun",
      dateText: "May 3, 2021",
      certainty: "stated",
      precision: "day",
    });
    const [implied] = await eventsOf("The minister resigned on Monday over the affair.");
    expect(implied).toMatchObject({ rule: "act", dateText: "Monday", certainty: "implied" });
  });

  test("takes a label from the clause that tells the date", async () => {
    const [one, two] = await eventsOf(
      "The first of the twin bridges was opened to traffic in the presence of both governors in April, while the second one was " +
        "finished only on January 9 after a dispute about the steel that had been delivered for it by a foundry in the north.",
    );
    expect(one?.label).toMatch(/in April$/);
    expect(two?.label).toMatch(/^the second one was finished only on January 9/);
  });

  test("gives a sentence on a later line of its paragraph that line's address", async () => {
    const events = await eventsOf(
      "The envoys of both states met on Monday.\nThey will meet again on Friday in Oslo.",
    );
    expect(events.map(({ address }) => address)).toEqual(["a:3", "a:4"]);
  });

  test("takes only full dates from a document of no date", async () => {
    const events = await eventsOf(
      "The envoys met on Monday. They had met on May 3, 2021, and in June.",
      null,
    );
    expect(events.map(({ date }) => date)).toEqual(["2021-05-03"]);
  });

  test("cannot tell a weekday in a document that is dated to a month", async () => {
    const events = await eventsOf("The envoys met on Monday. They had met on February 3, too.", "2024-03");
    expect(events.map(({ date }) => date)).toEqual(["2024-02-03"]);
  });

  test("takes the date of a dateline for the document's, and for no event", async () => {
    const events = await eventsOf("Geneva, 8 March 2024 – The envoys signed a truce on Thursday.", null);
    expect(events.map(({ date, dateText }) => [date, dateText])).toEqual([["2024-03-07", "Thursday"]]);
  });

  test("leaves headings out", async () => {
    const events = await eventsOf(
      "What happened on Monday\n\nThe envoys said nothing that anybody could use.",
    );
    expect(events).toEqual([]);
  });
});

describe("days that a sentence borrows", () => {
  const BORROWED: readonly (readonly [text: string, dates: readonly string[], reason: string])[] = [
    [
      "The council meets on Friday. The session is to begin at 10am local time.",
      ["2024-03-15", "2024-03-15"],
      "a time of day has the day of the sentence before",
    ],
    [
      "By around 11:00 GMT, shares of the shipping company had lost a tenth of their value.",
      ["2024-03-13"],
      "a time of day alone has the document's",
    ],
    [
      "Just hours before the vote, the speaker withdrew her support for the bill.",
      ["2024-03-13"],
      "hours before, on the day of the report",
    ],
    [
      "The presidents of Chad and Sudan met in Adré on Tuesday. The talks did not produce an agreement on the border.",
      ["2024-03-12", "2024-03-12"],
      "an outcome has the day of the meeting reported",
    ],
    [
      "The presidents of Chad and Sudan have begun talks in Adré. The meeting, held at the old fort, is their first.",
      ["2024-03-13", "2024-03-13"],
      "what has begun is of the day",
    ],
    [
      "The presidents of Chad and Sudan will meet in Adré on Friday. Their envoys had agreed to little.",
      ["2024-03-15"],
      "nothing comes out of a meeting that is ahead",
    ],
    [
      "The presidents of Chad and Sudan met in Adré in May 2019. The talks did not produce an agreement.",
      ["2019-05"],
      "nor of one long past",
    ],
    ["The guards had agreed to nothing.", [], "nor without one"],
  ];
  test.each(BORROWED)("%s → %j (%s)", async (text, dates) => {
    expect((await eventsOf(text)).map(({ date }) => date)).toEqual(dates);
  });
});

describe("dates that a sentence counts", () => {
  const COUNTED: readonly (readonly [text: string, dates: readonly string[], reason: string])[] = [
    [
      "The court threw the order out on March 4. Two days later the ministry issued another.",
      ["2024-03-04", "2024-03-06"],
      "from the sentence before",
    ],
    [
      "Niger shut the crossing on March 4, and the next day Benin answered in kind.",
      ["2024-03-04", "2024-03-05"],
      "from the same sentence",
    ],
    [
      "Japan removed the licence in January. It struck Seoul off its list the following month.",
      ["2024-01", "2024-02"],
      "months from a month",
    ],
    ["The duty starts on April 2. The refunds begin the same day.", ["2024-04-02", "2024-04-02"], "no step"],
    ["The pact was signed in January. Two days later the strike began.", ["2024-01"], "no days from a month"],
    ["The next day the strike began.", [], "nothing to count from"],
    [
      "It was signed on March 4, a day before the old one ran out.",
      ["2024-03-04"],
      "counted to what has no date",
    ],
  ];
  test.each(COUNTED)("%s → %j (%s)", async (text, dates) => {
    expect((await eventsOf(text)).map(({ date }) => date)).toEqual(dates);
  });
});

describe("hostile documents", () => {
  test.each([
    ["one long line of dates", "Monday and in May 2020 ".repeat(220)],
    ["one long sentence", `On Monday ${"the mayor met ".repeat(350)}`],
    ["no words", "2019 ".repeat(1000)],
    ["open quotation", `“On Monday ${"“".repeat(4000)}`],
    ["commas", `${",".repeat(4000)} since 2019, he has gone`],
    ["since", "since ".repeat(900)],
    ["years", "in 2019 they did it ".repeat(200)],
    ["remarks with open quotations", "he said on Monday “ ".repeat(200)],
    ["dashes", `Oslo ${"– ".repeat(2000)}`],
    ["counts", "two days later the next day ".repeat(180)],
    ["quotation marks", `On Monday ${'"“'.repeat(2000)}`],
    ["since clauses", `${"the first since they ".repeat(220)} in May`],
    ["modal", `On Monday ${"to ".repeat(1600)}`],
  ])("%s is read to its end", async (_, text) => {
    const { documents } = await corpusOf(text, DAY);
    for (const { passage, span } of extractTimeline(documents))
      expect(passage.text.slice(span.start, span.end)).not.toBe("");
  });
});
