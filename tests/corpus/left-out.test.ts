import { describe, expect, test } from "vitest";
import { reportLeftOut } from "../../src/corpus/left-out.ts";
import { inspect, PROSE_ONE, PROSE_THREE, PROSE_TWO, read } from "./support.ts";

const NOTE = "Ten tips for a better night of sleep in summer, by our columnist.";
const page = (head: string) =>
  `<nav>Home</nav><h1>The harbour talks go on</h1>\n${head}<div>\n<p>${PROSE_ONE}</p><p>${PROSE_TWO}</p><p>${PROSE_THREE}</p>\n</div>\n<aside><p>${NOTE}</p></aside>`;

describe("what is left out is told", () => {
  test("text outside the main content of a page is listed with its line", async () => {
    const { boilerplate, outside } = await inspect(page(""), "a.html");
    expect(boilerplate).toEqual([]);
    expect(outside.map(({ line, rule, text }) => `${line} ${rule}: ${text}`)).toEqual([
      "1 outside the main content: Home",
      `5 outside the main content: ${NOTE}`,
    ]);
  });

  test("a digest of many repeated articles gives one warning with their number", async () => {
    const article = (n: number) =>
      `The talks go on, day ${n}\n\n${PROSE_ONE}\n\n${PROSE_TWO}\n\nSource link\n`;
    const corpus = await read(Array.from({ length: 2000 }, (_, n) => article(n - n)).join("\n"));
    expect(corpus.documents).toHaveLength(1);
    expect(corpus.warnings).toEqual([
      "a.txt: 1999 documents (at lines 9, 17, 25 and so on) only repeat other documents and were left out; remove the copies.",
    ]);
  });

  test.for([
    [
      '<div class="meta"><span class="author">By Tine Kos</span> <span>9 August 2031</span></div>',
      "Tine Kos",
    ],
    ['<div class="byline">By Tine Kos and Ana Zupan</div>', "Tine Kos and Ana Zupan"],
    ['<div class="article-meta">By Tine Kos</div>', "Tine Kos"],
    ['<a rel="author" href="/t">Tine Kos</a>', "Tine Kos"],
    ['<aside><p class="author">Tine Kos</p></aside>', null],
    ['<p class="author-note">He writes on bees.</p>', null],
  ] as const)("the author of a page with “%s” is %s", async ([head, author]) => {
    expect((await read(page(head), "a.html")).documents[0]?.author).toBe(author);
  });
});

describe("the report of what was left out", () => {
  test("counts by rule, gives the words of every line and marks full sentences", async () => {
    const told = "This article was originally published on Harbour Notes and is used by permission.";
    const text = ["The talks go on", PROSE_ONE, "Advertisement", PROSE_TWO, "Advertisement", told].join(
      "\n\n",
    );
    const { boilerplate } = await inspect(text);
    expect(reportLeftOut(boilerplate)).toEqual([
      {
        summary: "banner ×2  (line 5, 9)",
        details: ["a:5  Advertisement", "a:9  Advertisement"],
        sentences: 0,
      },
      {
        summary: "copyright ×1  (line 11); 1 full sentence, see --verbose",
        details: [`a:11  ${told}  ← a full sentence`],
        sentences: 1,
      },
    ]);
  });
});
