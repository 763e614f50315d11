import { describe, expect, test } from "vitest";
import { isVerbatim } from "../../src/corpus/address.ts";
import { outline, PROSE_ONE, PROSE_THREE, PROSE_TWO, read } from "./support.ts";

describe("Markdown", () => {
  const readMarkdown = (text: string) => read(text, "a.md");

  test("malformed front matter is left out with a warning", async () => {
    const corpus = await readMarkdown(`---\ntitle: "open\ndate: [\n---\n${PROSE_ONE}\n`);
    expect(outline(corpus.documents[0])).toEqual([`paragraph: ${PROSE_ONE}`]);
    expect(corpus.warnings).toEqual([
      "a.md: the front matter is not valid YAML and was left out; correct it or remove it.",
    ]);
  });

  test("a rule at the top is no front matter", async () => {
    const corpus = await readMarkdown(`---\n\n${PROSE_ONE}\n\n---\n\n${PROSE_TWO}\n`);
    expect(corpus.passages).toHaveLength(2);
  });

  test("front matter of any length is left out of the text", async () => {
    const corpus = await readMarkdown(
      `---\ntitle: The talks\ntags:\n${"  - harbour\n".repeat(4000)}---\n\n${PROSE_ONE}\n`,
    );
    expect(outline(corpus.documents[0])).toEqual([`paragraph: ${PROSE_ONE}`]);
    expect(corpus.warnings).toEqual([
      "a.md: the front matter is longer than 20000 characters and was left out unread; shorten it.",
    ]);
  });

  test("front matter that is not closed is left out up to the first blank line, with a warning", async () => {
    const corpus = await readMarkdown(
      `---\ntitle: The talks\ndate: 2031-05-01\n\n${PROSE_ONE}\n\n${PROSE_TWO}\n`,
    );
    expect(outline(corpus.documents[0])).toEqual([`paragraph: ${PROSE_ONE}`, `paragraph: ${PROSE_TWO}`]);
    expect(corpus.documents[0]?.title).toBe("The talks");
    expect(corpus.warnings).toEqual([
      'a.md: the front matter is not closed and was read up to its last line; end it with a line "---".',
    ]);
  });

  test("a rule above a speaker's words is no open front matter", async () => {
    const corpus = await readMarkdown(`---\nModerator: ${PROSE_ONE}\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([`Moderator: ${PROSE_ONE}`, PROSE_TWO]);
    expect(corpus.warnings).toEqual([]);
  });

  test("a long paragraph above a rule is no heading", async () => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n${PROSE_TWO}\n---\n${PROSE_THREE}\n`);
    expect(outline(corpus.documents[0])).toEqual([
      `paragraph: ${PROSE_ONE}\n${PROSE_TWO}`,
      `paragraph: ${PROSE_THREE}`,
    ]);
  });

  test("what speakers say between two rules is no front matter", async () => {
    const corpus = await readMarkdown(
      `---\nHost: ${PROSE_ONE}\n\nGuest: ${PROSE_TWO}\n\n---\n\n${PROSE_THREE}\n`,
    );
    expect(corpus.passages).toHaveLength(3);
    expect(corpus.warnings).toEqual([]);
  });

  test("open front matter right above text takes none of it", async () => {
    const corpus = await readMarkdown(`---\ntitle: The talks\n${PROSE_ONE}\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
    expect(corpus.warnings).toHaveLength(1);
  });

  test("a front matter title above other headings is the title, the headings stay headings", async () => {
    const corpus = await readMarkdown(`---\ntitle: The talks\n---\n\n## Harbours\n\n${PROSE_ONE}\n`);
    expect(corpus.documents[0]?.title).toBe("The talks");
    expect(corpus.passages.map(({ heading }) => heading)).toEqual([null, "Harbours"]);
  });

  test("marks stay outside headings and items, and inside the text", async () => {
    const corpus = await readMarkdown(
      `# The *talks* #\n\n${PROSE_ONE}\n\n* **Fees** fall\n2) Trade grows\n\n> Quoted words stand here alone.`,
    );
    expect(outline(corpus.documents[0])).toEqual([
      "heading: The *talks*",
      `paragraph: ${PROSE_ONE}`,
      "item: **Fees** fall",
      "item: Trade grows",
      "paragraph: Quoted words stand here alone.",
    ]);
  });

  test("images, comments over several lines and rules are no content", async () => {
    const corpus = await readMarkdown(
      `${PROSE_ONE}\n\n![A crane](a.png)\n\n<!-- not\n\nthis -->\n\n***\n\n${PROSE_TWO}`,
    );
    expect(outline(corpus.documents[0])).toEqual([`paragraph: ${PROSE_ONE}`, `paragraph: ${PROSE_TWO}`]);
  });

  test("a table's rows are kept, one passage each", async () => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n\n| Fee | Rate |\n|---|---|\n| Harbour | half |\n`);
    expect(outline(corpus.documents[0]).slice(1)).toEqual([
      "paragraph: | Fee | Rate |",
      "paragraph: | Harbour | half |",
    ]);
  });

  test("a byline in emphasis and buttons in links are told as in plain text", async () => {
    const corpus = await readMarkdown(
      `# The talks go on\n\n*By Jane Doe | October 30, 2025*\n\n[Share on Facebook](https://example.org)\n\n${PROSE_ONE}\n`,
    );
    expect(corpus.documents[0]).toMatchObject({
      author: "Jane Doe",
      published: { iso: "2025-10-30", basis: "stated" },
    });
    expect(corpus.passages).toHaveLength(2);
  });

  test.for([
    ["[Senator Kovac]: Why does the ferry subsidy cost 30 million euros?", "a speaker"],
    ["[Applause]: It lasted for two minutes in the hall.", "a stage direction"],
    ["[^2]: The count leaves out children under six, the ministry noted.", "a footnote"],
    ["[Laughter]: yes", "one word after it"],
    ["[Clerk]: http is a word that nobody here knows, he read.", "begins like an address"],
    ["[Ms. Oye]: No.", "a short answer"],
    ["[Witness 4]: /sighs/ I was not there.", "a sound in slashes"],
  ] as const)("keeps a paragraph that begins with a name in brackets, “%s”: %s", async ([line]) => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n\n${line}\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, line, PROSE_TWO]);
  });

  test.for([
    "[1]: https://example.org/a?b=c",
    '[the report]: <https://example.org/a b> "A title"',
    "[local]: ./notes/other.md 'Another title'",
    "[up]: ../index.html",
    "[root]: /path/to/page (A title)",
    "[part]: #section-2",
    "[mail]: mailto:press@example.org",
    "[bare]: www.example.org/a",
    "[file]: other.md",
    "[1]: https://example.org\n[2]: https://example.com",
  ])("leaves out the reference definition “%s”", async (line) => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n\n${line}\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
  });

  test("words before, between and after comments on a line are kept, each as it stands", async () => {
    const corpus = await readMarkdown(
      `<!-- a --> ${PROSE_ONE}\n\n<!-- b\n\nc --> ${PROSE_TWO} <!-- d -->\n\n${PROSE_THREE}<!-- e\nf -->`,
    );
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO, PROSE_THREE]);
    expect(corpus.passages.map(({ line }) => line)).toEqual([1, 5, 7]);
  });

  test("a comment in the middle of a line parts it, nothing is lost", async () => {
    const corpus = await readMarkdown(`${PROSE_ONE} <!-- note --> ${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
  });

  test("an open comment swallows no text", async () => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n\n<!-- not closed\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toContain(PROSE_TWO);
  });

  test("a comment's sign within code is code", async () => {
    const corpus = await readMarkdown(`${PROSE_ONE}\n\n\`\`\`\na <!-- b\n\`\`\`\n\n${PROSE_TWO}\n`);
    expect(corpus.passages.map(({ text }) => text)).toContain(PROSE_TWO);
  });

  test("an open code fence ends with the file", async () => {
    expect((await readMarkdown(`${PROSE_ONE}\n\n\`\`\`\nshort code`)).passages).toHaveLength(2);
  });
});

describe("HTML", () => {
  const readHtml = (text: string) => read(text, "a.html");

  test("words stand on the lines of the file, entities decoded, scripts gone", async () => {
    const corpus = await readHtml(
      `<script>x</script>\n<h1>The&nbsp;talks</h1>\n\n<p>${PROSE_ONE} &amp;\nso on.</p>\n<p hidden>${PROSE_TWO}</p>\n`,
    );
    expect(corpus.passages.map(({ line, endLine, text }) => [line, endLine, text])).toEqual([
      [2, 2, "The\u00A0talks"],
      [4, 5, `${PROSE_ONE} &\nso on.`],
    ]);
    expect(corpus.seeds[0]?.text.split("\n")).toHaveLength(7);
  });

  test("passages on one line of a minified page have addresses of their own", async () => {
    const corpus = await readHtml(`<p>${PROSE_ONE}</p><p>${PROSE_TWO}</p><ul><li>Harbour fees</li></ul>`);
    expect(corpus.passages.map(({ address, kind }) => `${address} ${kind}`)).toEqual([
      "a:1 paragraph",
      "a:1.2 paragraph",
      "a:1.3 item",
    ]);
  });

  test("two breaks part paragraphs, one does not", async () => {
    const corpus = await readHtml(`<div>${PROSE_ONE}<br><br>${PROSE_TWO}<br>${PROSE_THREE}</div>`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, `${PROSE_TWO} ${PROSE_THREE}`]);
  });

  test("several articles of a page are documents, cards are not", async () => {
    const article = (title: string, n: number) =>
      `<article><h2>${title}</h2>${[PROSE_ONE, PROSE_TWO, PROSE_THREE].map((text) => `<p>${n} ${text}</p>`).join("")}</article>`;
    const card = `<article><h3>A card of another page</h3><p>Read it there.</p></article>`;
    const corpus = await readHtml(
      `<main>${article("The first talks", 1)}${article("The second talks", 2)}${card}</main>`,
    );
    expect(corpus.documents.map(({ title }) => title)).toEqual(["The first talks", "The second talks"]);
  });

  test("broken JSON-LD and unclosed tags do no harm", async () => {
    const corpus = await readHtml(
      `<script type="application/ld+json">{"a":</script><p>${PROSE_ONE}<p>${PROSE_TWO}<div`,
    );
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
  });

  test("a page without paragraphs yields no document and a warning", async () => {
    const corpus = await readHtml("<nav><a>Home</a></nav><script>1</script>");
    expect(corpus.documents).toEqual([]);
    expect(corpus.warnings).toEqual([
      "a.html yields no document: no paragraph was found in it; check its text or remove it.",
    ]);
  });

  const table = (rows: string) =>
    `<h1>The fares of next year</h1><p>${PROSE_ONE}</p><table>${rows}</table><p>${PROSE_TWO}</p><p>${PROSE_THREE}</p>`;

  test("a table's row is one passage with its cells in order, header cells too", async () => {
    const corpus = await readHtml(
      table(
        "<thead><tr><th>Ticket</th><th>Price</th></tr></thead><tr><td>Day <b>pass</b></td><td><p>7 euros</p></td></tr>\n<tr>\n<th>Year</th>\n<td>300 euros</td>\n</tr>",
      ),
    );
    expect(outline(corpus.documents[0]).slice(2, 5)).toEqual([
      "paragraph: Ticket\u2003Price",
      "paragraph: Day pass\u20037 euros",
      "paragraph: Year\n300 euros",
    ]);
    expect(corpus.passages.map(({ heading }) => heading)).not.toContain("Ticket");
    expect(corpus.passages.every(isVerbatim)).toBe(true);
  });

  test("a table that lays out a page keeps its paragraphs apart", async () => {
    const corpus = await readHtml(
      `<table><tr><td>Home</td><td><p>${PROSE_ONE}</p><p>${PROSE_TWO}</p>${PROSE_THREE}</td></tr></table>`,
    );
    const texts = corpus.passages.map(({ text }) => text);
    expect(texts.filter((text) => text !== "Home")).toEqual([PROSE_ONE, PROSE_TWO, PROSE_THREE]);
  });

  test("tables and quotations in figures are kept, images' captions are not", async () => {
    const corpus = await readHtml(
      `<h1>The fares</h1><p>${PROSE_ONE}</p><figure><table><tr><td>Bus</td><td>2 euros</td></tr></table></figure><figure><blockquote><p>${PROSE_TWO}</p></blockquote></figure><figure><img src="a"><figcaption>A bus waits. Photo: Ada Vance</figcaption></figure><p>${PROSE_THREE}</p>`,
    );
    expect(corpus.passages.map(({ text }) => text)).toEqual([
      "The fares",
      PROSE_ONE,
      "Bus\u20032 euros",
      PROSE_TWO,
      PROSE_THREE,
    ]);
  });

  test("terms, details and text right within the body are kept", async () => {
    const corpus = await readHtml(
      `<body>${PROSE_ONE}<dl><dt>Dogs</dt><dd>Dogs ride free of charge.</dd></dl><details><summary>More about students</summary>${PROSE_TWO}</details><center>${PROSE_THREE}</center></body>`,
    );
    expect(corpus.passages.map(({ text }) => text)).toEqual([
      PROSE_ONE,
      "Dogs",
      "Dogs ride free of charge.",
      "More about students",
      PROSE_TWO,
      PROSE_THREE,
    ]);
  });

  test.for([
    ["divisions", "<div>".repeat(250)],
    ["many divisions", "<div>".repeat(10_000)],
    ["marks", "<b><i>".repeat(2000)],
    ["tables", "<table><tr><td>".repeat(1500)],
    ["lists", "<ul><li>".repeat(2000)],
  ] as const)("a page of nested %s is read to its end", async ([, markup]) => {
    await readHtml(`<p>${PROSE_ONE}</p>`);
    const corpus = await readHtml(`<p>${PROSE_ONE}</p>${markup}<p>${PROSE_TWO}</p>`);
    expect(corpus.passages.map(({ text }) => text)).toEqual([PROSE_ONE, PROSE_TWO]);
  });
});
