import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { outline, PROSE_ONE, PROSE_THREE, PROSE_TWO, read } from "./support.ts";

/** The headings of an article that holds this line between two paragraphs. */
async function headingsAround(line: string): Promise<string[]> {
  const corpus = await read(["The talks go on in the old town", PROSE_ONE, line, PROSE_TWO].join("\n"));
  return corpus.passages
    .filter(({ kind }) => kind === "heading")
    .map(({ text }) => text)
    .slice(1);
}

describe("headings", () => {
  test.for([
    ["Fentanyl", "one word"],
    ["What are the sticking points?", "a question"],
    ["Market Overview:", "a colon after a name"],
    ["Tech wars and TikTok takeover", "no capitals but the first"],
    ["Nuclear and Security Dialogue: A New Beginning?", "a colon within"],
    ["China’s ‘stronger, bolder stand’", "ends with a mark"],
    ["WHAT HAPPENS NEXT", "capitals throughout"],
    ["Analysis: Who gains and who loses?", "a label with a question"],
    ["Trade, chips and ports: what is at stake", "a list before the colon"],
  ] as const)("“%s” is one: %s", async ([line]) => {
    expect(await headingsAround(line)).toEqual([line]);
  });

  test.for([
    ["Experts were not surprised.", "a short sentence"],
    ["“We agreed on everything”", "words in marks from end to end"],
    ["as our correspondent puts it,", "begins small, ends with a comma"],
    ["He put it like this:", "leads in to speech"],
    ["Q: Will you meet again?", "a reporter's question"],
    ["QUESTION: Will you meet again?", "the same, labelled in capitals"],
    ["Present: Ana, Ben, Cleo", "a label with a list"],
    ["Entry fee: 40 euros", "a label with an amount"],
    ["Venue: Town hall of Split", "a field of a form"],
    ["Senator Kovac: Why does it cost so much?", "a speaker with a title"],
    ["[Minister Peric]: Why should it cost less?", "a speaker in brackets"],
  ] as const)("“%s” is none: %s", async ([line]) => {
    expect(await headingsAround(line)).toEqual([]);
  });

  test("a line above a list leads in to it and is no heading", async () => {
    const corpus = await read(
      [PROSE_ONE, "Discussions are likely to cover:", "• Tariffs", "• Port fees", PROSE_TWO].join("\n"),
    );
    expect(outline(corpus.documents[0]).slice(1, 4)).toEqual([
      "paragraph: Discussions are likely to cover:",
      "item: Tariffs",
      "item: Port fees",
    ]);
    expect(corpus.passages[2]?.leadIn).toBe("Discussions are likely to cover:");
  });

  test("short lines without bullets under a colon are a list too", async () => {
    const corpus = await read(
      [PROSE_ONE, "Both sides will speak about:", "Tariffs", "Port fees", PROSE_TWO].join("\n"),
    );
    expect(outline(corpus.documents[0]).slice(2, 4)).toEqual(["item: Tariffs", "item: Port fees"]);
  });

  test("notes in short lines are paragraphs, not one heading after another", async () => {
    const lines = [
      "Notes of the meeting",
      "Tariffs at 30 percent",
      "Port fees for a year",
      "Soybeans bought again",
      "Chips left open",
      "Visas not discussed",
      PROSE_ONE,
    ];
    const corpus = await read(lines.join("\n"));
    expect(corpus.passages.filter(({ kind }) => kind === "heading")).toHaveLength(1);
  });

  test("a numbered line by itself above a paragraph is a heading, in a list an item", async () => {
    const alone = await read(
      [PROSE_ONE, "1. Fees fall", PROSE_TWO, "2. Ships return", PROSE_THREE].join("\n\n"),
    );
    expect(alone.passages.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "heading",
      "paragraph",
    ]);
    const list = await read(["They agreed:", "1. Fees fall", "2. Ships return", PROSE_THREE].join("\n\n"));
    expect(list.passages.map(({ kind }) => kind)).toEqual(["paragraph", "item", "item", "paragraph"]);
  });

  test("a heading is followed by the passages that name it", async () => {
    const corpus = await read(
      ["The talks go on in the old town", PROSE_ONE, "Harbours", PROSE_TWO, "Fields", PROSE_THREE].join(
        "\n\n",
      ),
    );
    expect(corpus.passages.map(({ heading }) => heading)).toEqual([
      null,
      null,
      null,
      "Harbours",
      "Harbours",
      "Fields",
    ]);
  });
});

describe("titles", () => {
  test("a document without a title has its first words in brackets, cut at a word's end", async () => {
    const corpus = await read([PROSE_ONE, PROSE_TWO].join("\n"));
    const title = corpus.documents[0]?.title ?? "";
    expect(title).toBe("[Negotiators from both sides met in the old customs house and spoke for six…]");
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test("the heading of a summary is not the title", async () => {
    const corpus = await read(
      ["Key Points", "• The fees will fall by half.", "• Ships return in May.", PROSE_ONE].join("\n"),
    );
    expect(corpus.documents[0]?.title).toBe("[The fees will fall by half.]");
  });

  test("a section's name above the headline is not the title", async () => {
    const corpus = await read(
      ["World", "The talks go on in the old town hall", PROSE_ONE, PROSE_TWO].join("\n\n"),
    );
    expect(corpus.documents[0]).toMatchObject({ id: "a:3", title: "The talks go on in the old town hall" });
  });

  test("a standfirst without a full stop is a paragraph, no heading", async () => {
    const standfirst = "Harbour charges, students and sea lanes were on the table";
    const corpus = await read(
      ["The talks go on in the old town hall", standfirst, "By Jane Doe", PROSE_ONE, PROSE_TWO].join("\n\n"),
    );
    expect(outline(corpus.documents[0])[1]).toBe(`paragraph: ${standfirst}`);
    expect(corpus.documents[0]?.author).toBe("Jane Doe");
  });
});

describe("dates", () => {
  test.for([
    ["Published on 29/10/2025 – 11:09 GMT+1", "2025-10-29", "day before month"],
    ["Updated: 10/29/2025", "2025-10-29", "only the American order is possible"],
    ["October 30, 2025", "2025-10-30", "month first"],
    ["30 Oct 2025, 09:00", "2025-10-30", "day first"],
    ["Published 2025-10-30", "2025-10-30", "ISO"],
    ["By Jane Doe", null, "none: it is not guessed"],
    ["Published on 31/02/2025", null, "no such day"],
    ["Published Thursday 30 October 2025, 6.00am AEST", "2025-10-30", "a zone far away"],
    ["Harbour Notes explainer | Thursday 30/10/2025", "2025-10-30", "names before a mark"],
    ["2025-10-30T09:15:00+02:00", "2025-10-30", "a time stamp with its zone"],
    ["30-10-2025", "2025-10-30", "hyphens between numbers"],
    ["Published: 2025/10/30 14:00", "2025-10-30", "year first with strokes"],
    ["Posted: 30th of October, 2025", "2025-10-30", "an ordinal with “of”"],
    ["Weekly trade letter, issue 23 | 30 October 2025", "2025-10-30", "an issue's number"],
    ["Transcript of a press conference, Oslo, 30 October 2025", "2025-10-30", "a transcript's line"],
    ["Evening edition of Thursday, 30 October 2025", "2025-10-30", "an edition"],
    ["Posted by annlee on October 30, 2025 in Trade", "2025-10-30", "a weblog's line"],
    ["Correct as of 30 October 2025", "2025-10-30", "as of"],
    ["This chronology was compiled on 30 October 2025.", "2025-10-30", "a sentence on the text itself"],
    ["October 2025", "2025-10", "a month, where no more is stated"],
    ["A look back at the pact of October 30, 2025", null, "the date of the pact"],
    ["Talks since 30 October 2025", null, "the date of the talks"],
    ["Thursday, 30 October", null, "no year, and none named in the text"],
  ] as const)("“%s” dates a document to %s: %s", async ([line, iso]) => {
    const corpus = await read(
      ["The talks go on in the old town hall", line, PROSE_ONE, PROSE_TWO].join("\n"),
    );
    expect(corpus.documents[0]?.published?.iso ?? null).toBe(iso);
  });

  test.for([
    ["It is the first since 2024.", "2025-10-30", "the year after the one named has that weekday"],
    ["It is the first since 2025.", "2025-10-30", "so has the year named"],
    ["It is the first since 2019.", null, "neither 2019 nor 2020 has it"],
  ] as const)("“Thursday, 30 October” above “%s” is %s: %s", async ([named, iso]) => {
    const corpus = await read(
      [
        "The talks go on in the old town hall",
        "Thursday, 30 October",
        PROSE_ONE,
        `${PROSE_TWO} ${named}`,
      ].join("\n"),
    );
    expect(corpus.documents[0]?.published?.iso ?? null).toBe(iso);
  });

  test("in Markdown a line of names and a date stands alone, though text follows at once", async () => {
    const corpus = await buildCorpus(
      [
        {
          file: "a.md",
          text: `# Old town talks go on\nHarbour Notes | 30/10/2025\n${PROSE_ONE}\n\n${PROSE_TWO}\n`,
        },
      ],
      "{}",
    );
    expect(corpus.documents[0]?.published?.iso).toBe("2025-10-30");
    expect(corpus.documents[0]?.passages.some(({ text }) => text.includes("Harbour Notes"))).toBe(false);
  });

  test("a year above the first part of a chronology is its heading, no date line", async () => {
    const corpus = await read(["The talks year by year", "2021", PROSE_ONE, "2022", PROSE_TWO].join("\n\n"));
    expect(outline(corpus.documents[0])).toContain("heading: 2021");
  });

  test("a date within the text dates nothing", async () => {
    const corpus = await read([`On October 30, 2025, ${PROSE_ONE}`, PROSE_TWO].join("\n"));
    expect(corpus.documents[0]?.published).toBeNull();
  });
});

describe("splitting", () => {
  const article = (title: string, n: number) => [
    title,
    PROSE_ONE.replace("six", String(n)),
    PROSE_TWO.replace("spring", `year ${n}`),
  ];

  test("closing lines end documents, and a page's name above belongs to none", async () => {
    const lines = [
      "Harbours",
      ...article("The talks go on in town", 1),
      "Source link",
      ...article("The talks are over now", 2),
      "Source link",
    ];
    const corpus = await read(lines.join("\n\n"));
    expect(corpus.documents.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "a:3 The talks go on in town",
      "a:11 The talks are over now",
    ]);
  });

  test("lines of equal signs above headlines part documents", async () => {
    const lines = [
      ...article("The talks go on in town", 1),
      "==========",
      ...article("The talks are over now", 2),
    ];
    const corpus = await read(lines.join("\n\n"));
    expect(corpus.documents.map(({ title }) => title)).toEqual([
      "The talks go on in town",
      "The talks are over now",
    ]);
  });

  test("asterisks between the sections of one article part nothing", async () => {
    const lines = [
      ...article("The talks go on in town", 1),
      "***",
      ...article("What comes next", 2),
      "***",
      ...article("Who gains", 3),
    ];
    expect((await read(lines.join("\n\n"))).documents).toHaveLength(1);
  });

  test("a closing line in the middle of one article parts nothing", async () => {
    const lines = [...article("The talks go on in town", 1), "View source", PROSE_THREE];
    expect((await read(lines.join("\n\n"))).documents).toHaveLength(1);
  });
});

describe("hard-wrapped text", () => {
  test("lines that were one paragraph are one passage again", async () => {
    const text =
      "Negotiators from both sides met in the old customs house and\nspoke for six hours about harbour charges, which have risen\nevery year since the spring of the last but one year.\n\nNobody would say afterwards whether the charges will fall, but\nthe mood was better.";
    expect((await read(text)).passages.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 3],
      [5, 6],
    ]);
  });

  test("a single wrapped paragraph among short lines is one passage", async () => {
    const wrapped =
      "MAYOR BORG: Good morning. Thank you all for coming. The reservoirs stand\nat 31 percent.";
    const corpus = await read(
      `Press conference on the water shortage\n\n${wrapped}\n\nQ: Mayor, will there be rationing?\n\nMAYOR BORG: Not before June.`,
    );
    expect(corpus.passages.map(({ text }) => text)).toContain(wrapped);
  });

  test("a paragraph wrapped over three lines before a name is one passage", async () => {
    const wrapped =
      "The reservoirs of the island stand at 31 percent after the spring, the\nAegean Water Board said on Monday in the hall, and the rain in April\ndid not help.";
    const corpus = await read(`Water runs low on the island\n\n${wrapped}\n\nNo more questions were taken.`);
    expect(corpus.passages.map(({ text }) => text)).toContain(wrapped);
  });

  test.for([
    [
      "The council voted on the water price for the islands",
      "iPhones were collected before the vote.",
      "a headline",
    ],
    [
      "Ministers and their guests arrive at the hall by the harbour gate",
      "eBay sellers protested outside the hall.",
      "a name in small letters",
    ],
    ["Ada Vance", "of the harbour office spoke first that day.", "a short line"],
  ] as const)("“%s” above “%s” is not joined: %s", async ([above, below]) => {
    const corpus = await read([PROSE_ONE, PROSE_TWO, "", above, below, "", PROSE_THREE].join("\n"));
    expect(corpus.passages.map(({ text }) => text)).toContain(below);
  });

  test("paragraphs of one line each stay apart without blank lines", async () => {
    expect((await read([PROSE_ONE, PROSE_TWO, PROSE_THREE].join("\n"))).passages).toHaveLength(3);
  });
});

describe("repeats", () => {
  test("the same paragraph in two seeds is kept once, whatever its marks", async () => {
    const quoted = "“Nobody knows what will happen to the harbour charges,” the minister’s aide said.";
    const files = [
      { file: "a.txt", text: [PROSE_ONE, quoted].join("\n") },
      {
        file: "b.txt",
        text: [PROSE_TWO, quoted.replaceAll(/[“”]/g, '"').replace("’", "'"), PROSE_THREE].join("\n"),
      },
    ];
    const corpus = await buildCorpus(files);
    expect(corpus.passages.map(({ address, repeats }) => [address, ...repeats])).toEqual([
      ["a:1"],
      ["a:2", "b:2"],
      ["b:1"],
      ["b:3"],
    ]);
  });

  test("short lines that come again are kept", async () => {
    const corpus = await read([PROSE_ONE, "He said no.", PROSE_TWO, "He said no.", PROSE_THREE].join("\n"));
    expect(corpus.passages).toHaveLength(5);
  });

  test("a file that only repeats another is left out with a warning", async () => {
    const text = [PROSE_ONE, PROSE_TWO].join("\n");
    const corpus = await buildCorpus([
      { file: "a.txt", text },
      { file: "b.txt", text },
    ]);
    expect(corpus.documents).toHaveLength(1);
    expect(corpus.warnings).toEqual([
      "b.txt: the document at line 1 only repeats other documents and was left out; remove the copy.",
    ]);
  });
});
