import { describe, expect, test } from "vitest";
import { renderReply } from "../../src/terminal/render-reply.ts";
import { reply } from "./tiny-commands.ts";

/** A description as it stands between the bar and the terminal's edge. */
function plain(description: string, width = 60): string[] {
  return renderReply(reply(description), { width, colour: false })
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/^▌ ?/, ""));
}

const MARKDOWN: [source: string, shown: string[], reason: string][] = [
  ["**bold** *italic* _italic_ __under__ ***both***", ["bold italic italic under both"], "emphasis"],
  ["a ~~gone~~ word", ["a ~~gone~~ word"], "struck words would else read as said"],
  ["`003:121` and ``a ` b``", ["003:121 and a ` b"], "inline code"],
  ["`**as is** \\*`", ["**as is** \\*"], "nothing acts inside code"],
  ["\\*\\*not bold\\*\\* \\[1\\] \\> \\# \\\\", ["**not bold** [1] > # \\"], "escapes"],
  ["**a \\* b**", ["a * b"], "an escaped mark inside bold"],
  ["\\“said\\” 稀\\土", ["“said” 稀土"], "escapes of any sign"],
  ["\\- no item, C:\\new", ["- no item, C:\\new"], "a backslash before a letter is a backslash"],
  ["snake_case_name, 2 * 3 * 4, a_b", ["snake_case_name, 2 * 3 * 4, a_b"], "what is no emphasis"],
  ["**open and *open", ["**open and *open"], "marks that nothing closes"],
  ["||hidden|| words", ["hidden words"], "a spoiler: nothing is hidden here"],
  [
    "[**text**](https://example.com/x_(y))",
    ["text (https://example.com/x_(y))"],
    "a link with brackets in it",
  ],
  [
    "[text](javascript:x) <https://example.com>",
    ["[text](javascript:x) https://example.com"],
    "only web addresses are links",
  ],
  ["</summit ask:123> <:us:9> <a:cn:9>", ["/summit ask :us: :cn:"], "mentions of commands and emoji"],
  [
    "<t:1761782400:D> <t:1761782400> <t:9999999999999:D>",
    ["30 October 2025 30 October 2025 at 00:00 UTC", "<t:9999999999999:D>"],
    "dates, and what is none",
  ],
  ["> one\n>\n> -# two", ["│ one", "│", "│ two"], "a quote with an empty line and a subtext"],
  ["said\n>>> one\ntwo", ["said", "│ one", "│ two"], "a quote to the end"],
  ["5 > 3 and >no quote", ["5 > 3 and >no quote"], "a mark that is no quote's"],
  ["- a\n  - b\n2. c", ["• a", "  • b", "2. c"], "lists, nested and numbered"],
  ["# One\n#two", ["One", "#two"], "a heading, and what is none"],
  ["a\n```ts\n**x**\n    y\n```\nb", ["a", "**x**", "    y", "b"], "a block of code"],
  ["one\n\ntwo", ["one", "", "two"], "paragraphs"],
];

describe("Discord's Markdown", () => {
  test.for(MARKDOWN)("shows %j as %j: %s", ([source, shown]) => {
    expect(plain(source)).toEqual(shown);
  });

  test("keeps the bar of a quote and the indentation of an item on every line", () => {
    expect(plain(`> ${"word ".repeat(12)}\n- ${"word ".repeat(12)}`, 32)).toMatchInlineSnapshot(`
      [
        "│ word word word word word",
        "│ word word word word word",
        "│ word word",
        "• word word word word word",
        "  word word word word word",
        "  word word",
      ]
    `);
  });

  test("cuts what has no spaces, and counts wide characters twice and combining marks not at all", () => {
    expect(plain("习近平与特朗普在釜山会晤讨论关税", 12)).toEqual([
      "习近平与特",
      "朗普在釜山",
      "会晤讨论关",
      "税",
    ]);
    expect(plain("e\u0301".repeat(12), 12)).toEqual(["é".repeat(10), "éé"]);
    expect(plain("```\n0123456789 abc\n```", 12)).toEqual(["0123456789", " abc"]);
  });
});

test("renderReply comes to an end with marks that lead nowhere", () => {
  for (const mark of ["*", "**", "~~", "[", "[a](https://", "*a ", "`", "> ", "**a*"]) {
    const description = mark.repeat(4096 / mark.length);
    expect(renderReply(reply(description), { width: 80, colour: true }), `for ${mark}`).not.toBe("");
  }
});
