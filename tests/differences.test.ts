import { describe, expect, test } from "vitest";
import { ask } from "../commands/ask.ts";
import type { Library } from "../src/library.ts";
import { request, textOf, tinyLibrary } from "./support/tiny-library.ts";

/** A library over two dated reports, each with some sentences about other things. */
function reports(earlier: string, later: string, laterDay = "9 May 2031"): Promise<Library> {
  const report = (title: string, day: string, sentence: string) =>
    `${title}\n\n${day}\n\n${sentence}\n\nThe delegates stayed at a hotel by the sea, where it rained all week.\n`;
  return tinyLibrary({
    "010_earlier.txt": report("Delegates arrive", "2 May 2031", earlier),
    "011_later.txt": report("Delegates leave", laterDay, later),
  });
}

/** The kinds of what is told differently in all passages. */
function kindsIn(library: Library): string[] {
  const excerpts = library.corpus.passages
    .filter(({ kind }) => kind !== "heading")
    .map((passage) => ({ passage, span: { start: 0, end: passage.text.length }, matches: [] }));
  return library.differences(excerpts).map(({ kind }) => kind);
}

const NOTHING_ON_FISHING = "There was no breakthrough on fishing quotas.";

describe("what came of an expected result is marked", () => {
  test.for([
    {
      earlier: "Negotiators said they had reached a final deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "a deal said to be made",
    },
    {
      earlier: "The two ministers will sign an agreement on fishing quotas on Friday.",
      later: NOTHING_ON_FISHING,
      reason: "a deal announced",
    },
    {
      earlier: "A truce in the north is close, and a deal had been agreed on fishing quotas.",
      later: "The summit ended without reaching agreement on fishing quotas.",
      reason: "said in other words",
    },
    {
      earlier: "Brussels expects a compromise on wind turbines, officials said.",
      later: "The ministers did not reach a compromise on wind turbines.",
      reason: "an expectation",
    },
    {
      earlier: "The envoy spoke of a “final deal” on the hostages’ release.",
      later: "The talks failed to produce an agreement on the hostages.",
      reason: "a quoted claim",
    },
    {
      earlier: "The parties are set to conclude a landmark accord on data transfers.",
      later: "There was, however, no accord on the issue of data transfers.",
      reason: "an empty word in between",
    },
    {
      earlier: "The two sides reached a nuclear deal on Friday, the minister said.",
      later: "The weekend brought no nuclear deal.",
      reason: "what it is on stands before the result",
    },
    {
      earlier: "The unions have struck a deal on night shifts, the firm announced.",
      later: "The unions left without a deal on night shifts.",
      reason: "a deal struck",
    },
  ])("$reason: “$earlier” / “$later”", async ({ earlier, later }) => {
    expect(kindsIn(await reports(earlier, later))).toEqual(["outcome"]);
  });
});

describe("nothing is marked where it is not sure", () => {
  test.for([
    {
      earlier: "They had reached a final deal on grain exports.",
      later: NOTHING_ON_FISHING,
      reason: "another subject",
    },
    {
      earlier: "They discussed a deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "only discussed",
    },
    {
      earlier: "They hope for a deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "only hoped for",
    },
    {
      earlier: "They may sign a deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "only possible",
    },
    {
      earlier: "No final deal on fishing quotas was in sight.",
      later: NOTHING_ON_FISHING,
      reason: "both deny it",
    },
    {
      earlier: "They reached a deal on fishing quotas in 2019.",
      later: NOTHING_ON_FISHING,
      reason: "an older deal",
    },
    {
      earlier: "They signed a deal on fishing quotas last year.",
      later: NOTHING_ON_FISHING,
      reason: "last year's deal",
    },
    {
      earlier: "Norway signed a deal on fishing quotas with Iceland.",
      later: NOTHING_ON_FISHING,
      reason: "another partner",
    },
    {
      earlier: "They reached a deal on grain, and talked about fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "another clause",
    },
    {
      earlier: "They will study the agreement on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "a deal to be read",
    },
    {
      earlier: "They were urged to sign a deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "an appeal",
    },
    {
      earlier: "They refused to sign a final deal on fishing quotas.",
      later: NOTHING_ON_FISHING,
      reason: "a refusal",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "If there is no deal on fishing quotas, boats stay in port.",
      reason: "a condition",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "There may be no deal on fishing quotas.",
      reason: "a forecast",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "There is no doubt the deal on fishing quotas holds.",
      reason: "an affirmation",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "There was no word on the deal on fishing quotas.",
      reason: "silence",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "A year ago there was no deal on fishing quotas.",
      reason: "an earlier state",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "They did not discuss the agreement on fishing quotas.",
      reason: "not discussed",
    },
    {
      earlier: "They reached a final deal on fishing quotas.",
      later: "While no deal was signed, it was a start.",
      reason: "nobody says on what",
    },
    {
      earlier: NOTHING_ON_FISHING,
      later: "They reached a final deal on fishing quotas.",
      reason: "first none, then a deal: no contradiction",
    },
    {
      earlier: "Boats were built from a final settlement of oak.",
      later: NOTHING_ON_FISHING,
      reason: "not on the subject",
    },
  ])("$reason: “$earlier” / “$later”", async ({ earlier, later }) => {
    expect(kindsIn(await reports(earlier, later))).toEqual([]);
  });

  test("where it is not known which document is the later", async () => {
    const claim = "They reached a final deal on fishing quotas.";
    expect(kindsIn(await reports(claim, NOTHING_ON_FISHING, "2 May 2031"))).toEqual([]);
  });
});

describe("sentences written apart and read last", () => {
  test.for([
    {
      earlier: "Paris and Rome have sealed an agreement on asylum seekers, aides said.",
      later: "The leaders parted with no agreement on asylum seekers.",
      kinds: ["outcome"],
    },
    {
      earlier: "The central bank and the union expect a settlement on pensions this week.",
      later: "Wage talks closed without a settlement on pensions.",
      kinds: ["outcome"],
    },
    {
      earlier: "The mediators are about to announce a ceasefire on the lagoon front.",
      later: "Mediators could not secure a ceasefire on the lagoon front.",
      kinds: ["outcome"],
    },
    {
      earlier: "An accord on satellite launches will be signed tomorrow, the ministry said.",
      later: "The ministers failed to sign an accord on satellite launches.",
      kinds: ["outcome"],
    },
    {
      earlier: "A pact on water rights is imminent, the envoy said.",
      later: "Delegations had not reached a pact on water rights when they left.",
      kinds: ["outcome"],
    },
    {
      earlier: "Analysts doubt that they will sign a pact on water rights.",
      later: "There was no pact on water rights.",
      kinds: [],
    },
    {
      earlier: "The club agreed a deal on transfers with Santos.",
      later: "The club announced no deal on transfers.",
      kinds: [],
    },
    {
      earlier: "The firm reached a settlement on patents before the merger.",
      later: "There was no settlement on patents.",
      kinds: [],
    },
    {
      earlier: "They reached a consensus on water rights.",
      later: "Critics fear there will be no consensus on water rights.",
      kinds: [],
    },
    {
      earlier: "They reached a consensus on water rights.",
      later: "No minister who backs the deal on water rights has resigned.",
      kinds: [],
    },
    {
      earlier: "They will sign a treaty on cod, but talks on water rights drag on.",
      later: "There was no treaty on water rights.",
      kinds: [],
    },
    {
      earlier: "Voters expected an agreement on water rights; none came.",
      later: "There was no agreement on water rights.",
      kinds: [],
    },
    { earlier: "Could they sign a treaty on cod?", later: "There was no treaty on cod.", kinds: [] },
    { earlier: "They signed a treaty on cod.", later: "The treaty on cod has no deadline.", kinds: [] },
    {
      earlier: "They signed a treaty on cod.",
      later: "Iceland, without a treaty on seals, protested.",
      kinds: [],
    },
  ])("“$earlier” / “$later”", async ({ earlier, later, kinds }) => {
    expect(kindsIn(await reports(earlier, later))).toEqual(kinds);
  });
});

describe("measures", () => {
  test.for([
    {
      one: "In February, the US imposed a 20 percent tariff on goods from China.",
      two: "In March, the US imposed a 20 percent tariff on goods from China.",
      kinds: ["date"],
      reason: "one measure, two months",
    },
    {
      one: "In February, the US imposed a 25 percent tariff on steel from China.",
      two: "In March, the US imposed a 25 percent tariff on cars from China.",
      kinds: [],
      reason: "two measures of one height",
    },
    {
      one: "In January, the US imposed a 20 percent tariff on goods from China.",
      two: "In February, the US imposed another 20 percent tariff on goods from China.",
      kinds: [],
      reason: "a second step",
    },
    {
      one: "In March 2018, the US imposed a 25 percent tariff on goods from China.",
      two: "In February 2025, the US imposed a 25 percent tariff on goods from China.",
      kinds: [],
      reason: "years apart",
    },
    {
      one: "In March, the US imposed a 20 percent tariff on goods from China.",
      two: "The US imposed a 20 percent tariff on goods from China.",
      kinds: [],
      reason: "one says nothing of when",
    },
    {
      one: "In April, the US raised tariffs on goods from China to over 100 percent.",
      two: "In April, the US raised tariffs on goods from China to 145 percent.",
      kinds: [],
      reason: "less exact only",
    },
    {
      one: "In April, China restricted exports of six rare earth metals.",
      two: "In April, China restricted exports of seven rare earth metals.",
      kinds: ["number"],
      reason: "counted differently",
    },
    {
      one: "In April, China restricted exports of six rare earth metals.",
      two: "In October, China restricted exports of five rare earth metals.",
      kinds: [],
      reason: "two rounds",
    },
  ])("$reason: “$one” / “$two”", async ({ one, two, kinds }) => {
    expect(kindsIn(await reports(one, two))).toEqual(kinds);
  });

  test("that a document tells without a date are not dated differently", async () => {
    const dated = (month: string) => `In ${month}, the US imposed a 20 percent tariff on goods from China.`;
    const vague = "The US imposed a 20 percent tariff on goods from China.";
    const files = [dated("February"), dated("March"), vague].map((sentence, i): [string, string] => [
      `01${i}_report.txt`,
      `Report ${i}\n\n${i + 1} May 2031\n\n${sentence}\n`,
    ]);
    const library = await tinyLibrary(Object.fromEntries(files));
    const excerpts = library.corpus.passages
      .filter(({ kind }) => kind !== "heading")
      .map((passage) => ({ passage, span: { start: 0, end: passage.text.length }, matches: [] }));
    expect(
      library.differences(excerpts).map(({ passages }) => passages.map(({ address }) => address)),
    ).toEqual([["010:5", "011:5"]]);
    expect(library.differences(excerpts.slice(1))).toEqual([]);
  });

  test("told twice in one document are its own affair", async () => {
    const one = "In April, China restricted exports of six rare earth metals.";
    const library = await tinyLibrary({
      "010_a.txt": `Metals\n\n2 May 2031\n\n${one}\n\n${one.replace("six", "seven")}\n`,
    });
    expect(kindsIn(library)).toEqual([]);
  });
});

describe("hostile sentences", () => {
  test.for([
    "no ".repeat(1700),
    `no ${"final ".repeat(800)}`,
    `without ${"reaching an agreement on ".repeat(200)}`,
    `no deal on ${"fish ".repeat(990)}`,
    `a deal on ${"a".repeat(5000)} with ${"b".repeat(3000)}`,
    "deal with ".repeat(500),
  ])("are read to the end: %.30s", async (hostile) => {
    const library = await reports(hostile, `${hostile} ${NOTHING_ON_FISHING}`);
    expect(kindsIn(library)).toEqual([]);
  });
});

describe("/summit ask", () => {
  test("says which of the excerpts shown tell it differently, by date", async () => {
    const library = await reports("They reached a final deal on fishing quotas.", NOTHING_ON_FISHING);
    const reply = ask.run(request("ask", { question: "fishing quotas" }), library);
    expect(textOf(reply)).toContain(
      "-# Told differently by `010:5` (2 May 2031) and `011:5` (9 May 2031)\n\n> ",
    );
  });
});
