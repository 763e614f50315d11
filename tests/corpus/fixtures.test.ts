import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isVerbatim } from "../../src/corpus/address.ts";
import { inspectFiles } from "../../src/corpus/load-corpus.ts";

const folder = new URL("./fixtures/", import.meta.url);

/** A file as lines: documents, then `line kind [heading] beginning`, then what was left out. */
async function describeFile(file: string): Promise<string> {
  const { corpus, boilerplate } = await inspectFiles([
    { file, text: readFileSync(new URL(file, folder), "utf8") },
  ]);
  const documents = corpus.documents.flatMap((document) => {
    const { title, author, publisher, published, passages } = document;
    const lines = passages.map(
      ({ line, kind, heading, text }) =>
        `${line} ${kind} [${heading ?? ""}] ${text.slice(0, 40).replaceAll("\n", " ")}`,
    );
    return [`# ${title} | ${author} | ${publisher} | ${published?.iso}`, ...lines];
  });
  const left = boilerplate.map(({ line, rule }) => `${line} ${rule}`);
  return [...documents, `left out: ${left.join(", ")}`, ...corpus.warnings].join("\n");
}

describe("documents of many kinds", () => {
  test("every fixture is read word for word", async () => {
    for (const file of readdirSync(folder)) {
      const { corpus } = await inspectFiles([{ file, text: readFileSync(new URL(file, folder), "utf8") }]);
      expect(corpus.passages.filter((passage) => !isVerbatim(passage))).toEqual([]);
      expect(corpus.documents.length).toBeGreaterThan(0);
    }
  });

  test("a hard-wrapped wire report has whole paragraphs, its byline and the date of its dateline", async () => {
    expect(await describeFile("wire.txt")).toMatchInlineSnapshot(`
      "# Envoys resume port talks as tariff deadline nears | Marta Lindqvist and Tomas Ferreira | null | 2025-11-04
      1 heading [] Envoys resume port talks as tariff deadl
      3 paragraph [] GENEVA, Nov. 4, 2025 (Reuters) - Negotia
      8 paragraph [] "We have narrowed the list to four items
      12 paragraph [] The charges, which were raised to 18 per
      16 heading [] WHAT HAPPENS NEXT
      18 paragraph [WHAT HAPPENS NEXT] Officials expect a draft text by Friday.
      21 paragraph [WHAT HAPPENS NEXT] Share prices rose 3% on the news. Follow
      left out: 2 byline, 23 reporting-credit, 24 reporting-credit"
    `);
  });

  test("a transcript keeps every question and answer", async () => {
    expect(await describeFile("transcript.txt")).toMatchInlineSnapshot(`
      "# Press conference after the bilateral meeting | null | null | 2025-10-29
      1 heading [] Press conference after the bilateral mee
      5 paragraph [] PRESIDENT HALVORSEN: Good afternoon, eve
      7 paragraph [] We spoke about trade, about the sea lane
      9 paragraph [] QUESTION: Did you agree to lower the tar
      11 paragraph [] PRESIDENT HALVORSEN: We agreed to look a
      13 paragraph [] QUESTION: And if there is no deal?
      15 paragraph [] PRESIDENT HALVORSEN: Then it stays where
      17 paragraph [] Q: Will you travel to Beijing next year?
      19 paragraph [] A: I was invited, and I said yes.
      left out: 3 published, 21 copyright"
    `);
  });

  test("a blog's re-post loses its buttons and links, not its paragraphs", async () => {
    expect(await describeFile("blog-repost.txt")).toMatchInlineSnapshot(`
      "# What the harbour deal means for small exporters | null | null | 2025-10-30
      3 heading [] What the harbour deal means for small ex
      13 paragraph [] Small exporters have waited two years fo
      15 paragraph [] Also read the treaty aloud, the minister
      19 heading [] The winners
      21 paragraph [The winners] Furniture makers and fruit growers stand
      23 heading [The winners] The losers
      25 paragraph [The losers] Photo opportunities are likely, he said,
      left out: 1 navigation, 5 published, 7 share, 8 share, 9 share, 11 image-credit, 17 read-more, 27 follow, 29 related-tail, 31 related-tail, 32 related-tail, 33 related-tail, 35 related-tail, 37 related-tail, 39 related-tail"
    `);
  });

  test("a tag page becomes its three articles", async () => {
    expect(await describeFile("tag-page.txt")).toMatchInlineSnapshot(`
      "# Ministers sign fee truce after night of talks | null | null | 2025-10-30
      3 heading [] Ministers sign fee truce after night of 
      7 paragraph [] Ministers from both countries signed a t
      9 paragraph [] The truce suspends all new charges for s
      # Shipping stocks jump as fee truce is signed | Noor Castellanos | null | undefined
      13 heading [] Shipping stocks jump as fee truce is sig
      17 paragraph [] Shares in the three largest carriers ros
      19 paragraph [] Analysts warned that the gains may not l
      # Opinion: A truce is not a treaty | null | null | undefined
      23 heading [] Opinion: A truce is not a treaty
      25 paragraph [] Six months is a short time in trade. It 
      27 paragraph [] The harder work begins now.
      left out: 1 page-title, 5 published, 11 closer, 15 byline, 21 closer, 29 closer"
    `);
  });

  test("Markdown keeps its headings, lists, quotations and code", async () => {
    expect(await describeFile("front-matter.md")).toMatchInlineSnapshot(`
      "# Rare earths, explained in five minutes | Lena Brandvold | The Quay Review | 2025-10-28
      10 heading [] Rare earths, explained in five minutes
      12 paragraph [] Seventeen metals with unfamiliar names h
      20 heading [] Why do they matter?
      22 paragraph [Why do they matter?] They make magnets strong. The magnets ar
      24 item [Why do they matter?] electric cars, which need about two   ki
      26 item [Why do they matter?] wind turbines
      28 item [Why do they matter?] missiles and radar
      30 paragraph [Why do they matter?] "There is no plan B," said one buyer, wh
      33 heading [Why do they matter?] Supply at a glance
      35 item [Supply at a glance] One country refines nine tenths of the o
      36 item [Supply at a glance] A second country mines most of the rest.
      41 paragraph [Supply at a glance] 2023: 240,000 tonnes 2024: 350,000 tonne
      45 paragraph [Supply at a glance] Prices doubled in May.
      left out: "
    `);
  });

  test("a saved page keeps its article only", async () => {
    expect(await describeFile("saved-page.html")).toMatchInlineSnapshot(`
      "# Leaders pause tariffs for a year | Ada Winterbourne | The Quay Review | 2025-10-30
      17 heading [] Leaders pause tariffs for a year
      22 paragraph [] The two leaders agreed on Thursday to pa
      24 paragraph [] “It was a good meeting,” one of them sai
      25 heading [] What was agreed
      26 paragraph [What was agreed] According to a summary handed to reporte
      28 item [What was agreed] a pause of twelve months for all tariffs
      29 item [What was agreed] fresh purchases of soybeans, to begin be
      31 paragraph [What was agreed] Officials cautioned that the pause could
      32 paragraph [What was agreed] Economists welcomed the outcome, yet man
      left out: 20 published"
    `);
  });

  test("a joint statement keeps its recitals and articles", async () => {
    expect(await describeFile("joint-statement.txt")).toMatchInlineSnapshot(`
      "# JOINT STATEMENT ON ECONOMIC AND TRADE RELATIONS | null | null | 2025-05-12
      1 heading [] JOINT STATEMENT ON ECONOMIC AND TRADE RE
      5 paragraph [] The Government of Northland and the Gove
      7 paragraph [] Recognizing the importance of their bila
      9 paragraph [] Having regard to the talks held in the p
      11 paragraph [] Have agreed as follows:
      13 item [] Northland will suspend 24 percentage poi
      15 item [] Southmark will remove the measures taken
      17 item [] The Parties will establish a mechanism t
      19 item [] alternately in the two capitals; or
      20 item [] in a third country upon agreement.
      22 paragraph [] Done at Geneva in two copies.
      left out: 3 place-and-date"
    `);
  });

  test("an explainer has its questions as headings", async () => {
    expect(await describeFile("explainer.txt")).toMatchInlineSnapshot(`
      "# Five questions about the fee truce, answered | null | null | undefined
      1 heading [] Five questions about the fee truce, answ
      5 paragraph [] The truce signed this week has calmed ma
      7 heading [] What was signed?
      8 paragraph [What was signed?] A four-page note that suspends the fees 
      10 heading [What was signed?] Who gains?
      11 paragraph [Who gains?] Carriers and importers, mostly. Consumer
      13 heading [Who gains?] Key dates:
      14 paragraph [Key dates:] The panel meets on December 1. A first r
      16 heading [Key dates:] What could go wrong?
      17 item [What could go wrong?] A dispute over inspections
      18 item [What could go wrong?] A new round of tariffs
      19 item [What could go wrong?] An election
      left out: 2 published, 3 published, 21 tags, 22 subscribe"
    `);
  });
});
