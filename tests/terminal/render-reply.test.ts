import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/command.ts";
import { renderReply, renderSentence } from "../../src/terminal/render-reply.ts";

const ANSWER: Reply = {
  embeds: [
    {
      color: 0xc8102e,
      title: "what did china agree on soybeans?",
      description: [
        "> China will buy 12 million tonnes of **soybeans** this season, and *25 million* a year after it, 5\\*.",
        "-# [1] `003:121` · Xi, Trump agree · SCMP · 30 Oct 2025",
        "",
        "### Near it",
        "- rare earths",
        "- [a long entry that has to wrap](https://example.com/a_b_c)",
      ].join("\n"),
      fields: [{ name: "Told", value: "<t:1761782400:D>, ~~never~~" }],
      footer: { text: "5 documents, up to 30 Oct 2025 · 1a2b3c4d" },
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: "More", custom_id: "ask:more:2" },
        { type: 2, style: 2, label: "In context 1", custom_id: "source:context:003:121", disabled: true },
        { type: 2, style: 5, label: "Read", url: "https://example.com" },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: "source:open",
          placeholder: "Open a document",
          options: [
            { label: "SCMP", value: "003:1" },
            { label: "BBC", value: "000:1" },
          ],
        },
      ],
    },
  ],
  private: true,
};

/** Escape sequences written so that a snapshot can be read. */
function visible(text: string): string {
  return text.replaceAll("\u001B[", "‹").replaceAll(/‹([\d;]*)m/g, "‹$1›");
}

describe("renderReply", () => {
  test("shows an answer without colour, and loses nothing by it", () => {
    expect(renderReply(ANSWER, { width: 60, colour: false })).toMatchInlineSnapshot(`
      "▌ what did china agree on soybeans?
      ▌
      ▌ │ China will buy 12 million tonnes of soybeans this
      ▌ │ season, and 25 million a year after it, 5*.
      ▌ [1] 003:121 · Xi, Trump agree · SCMP · 30 Oct 2025
      ▌
      ▌ Near it
      ▌ • rare earths
      ▌ • a long entry that has to wrap
      ▌   (https://example.com/a_b_c)
      ▌
      ▌ Told
      ▌ 30 October 2025, ~~never~~
      ▌
      ▌ 5 documents, up to 30 Oct 2025 · 1a2b3c4d

      [ More ]  ( In context 1 )  [ Read ↗ ]
      ▾ Open a document: SCMP · BBC

      Only you can see this
      "
    `);
  });

  test("shows it within 40 columns, every line with its bars", () => {
    expect(renderReply(ANSWER, { width: 40, colour: false })).toMatchInlineSnapshot(`
      "▌ what did china agree on soybeans?
      ▌
      ▌ │ China will buy 12 million tonnes of
      ▌ │ soybeans this season, and 25 million
      ▌ │ a year after it, 5*.
      ▌ [1] 003:121 · Xi, Trump agree · SCMP ·
      ▌ 30 Oct 2025
      ▌
      ▌ Near it
      ▌ • rare earths
      ▌ • a long entry that has to wrap
      ▌   (https://example.com/a_b_c)
      ▌
      ▌ Told
      ▌ 30 October 2025, ~~never~~
      ▌
      ▌ 5 documents, up to 30 Oct 2025 ·
      ▌ 1a2b3c4d

      [ More ]  ( In context 1 )  [ Read ↗ ]
      ▾ Open a document: SCMP · BBC

      Only you can see this
      "
    `);
  });

  test("shows it in colour, the bar in the embed's own", () => {
    expect(visible(renderReply(ANSWER, { width: 60, colour: true }))).toMatchInlineSnapshot(`
      "‹38;5;161›▌‹39› ‹1›what did china agree on soybeans?‹22›
      ‹38;5;161›▌‹39›
      ‹38;5;161›▌‹39› ‹2›│‹22› China will buy 12 million tonnes of ‹1›soybeans‹22› this
      ‹38;5;161›▌‹39› ‹2›│‹22› season, and ‹3›25 million‹23› a year after it, 5*.
      ‹38;5;161›▌‹39› ‹2›[1] ‹36›003:121‹39› · Xi, Trump agree · SCMP · 30 Oct 2025‹22›
      ‹38;5;161›▌‹39›
      ‹38;5;161›▌‹39› ‹1›Near it‹22›
      ‹38;5;161›▌‹39› • rare earths
      ‹38;5;161›▌‹39› • a long entry that has to wrap
      ‹38;5;161›▌‹39›   (‹34›https://example.com/a_b_c‹39›)
      ‹38;5;161›▌‹39›
      ‹38;5;161›▌‹39› ‹1›Told‹22›
      ‹38;5;161›▌‹39› 30 October 2025, ‹9›never‹29›
      ‹38;5;161›▌‹39›
      ‹38;5;161›▌‹39› ‹2›5 documents, up to 30 Oct 2025 · 1a2b3c4d‹22›

      ‹1›[ More ]‹22›  ‹2›( In context 1 )‹22›  ‹1›[ Read ↗ ]‹22›
      ▾ Open a document: SCMP · BBC

      ‹2›Only you can see this‹22›
      "
    `);
  });

  test("puts an empty line between embeds, and shows author, address, picture and date", () => {
    const two: Reply = {
      private: false,
      embeds: [
        { author: { name: "SCMP" }, title: "One", url: "https://example.com" },
        {
          image: { url: "attachment://chart.png" },
          footer: { text: "foot" },
          timestamp: "2025-10-30T04:00:00Z",
        },
      ],
    };
    expect(renderReply(two, { width: 60, colour: false })).toMatchInlineSnapshot(`
      "▌ SCMP
      ▌ One (https://example.com)

      ▌ (picture: chart.png)
      ▌
      ▌ foot · 30 October 2025
      "
    `);
  });

  test("says of a picture that comes along what is to be seen, and nothing that acts", () => {
    const file = {
      name: "a.png",
      contentType: "image/png",
      data: new Uint8Array(),
      description: "A line \u001b[31mrises.",
    };
    const drawn: Reply = {
      private: false,
      embeds: [{ image: { url: "attachment://a.png" } }],
      files: [file],
    };
    const shown = renderReply(drawn, { width: 60, colour: false });
    expect(shown).toMatch(/\(picture: A line .*rises\.\)/);
    expect(shown).not.toContain("\u001b");
  });

  test("shows a menu without options or placeholder, and a button that has only a picture", () => {
    const odd: Reply = {
      embeds: [],
      private: false,
      components: [
        { type: 1, components: [{ type: 5, custom_id: "a:b" }] },
        { type: 1, components: [{ type: 2, style: 4, emoji: { name: "🗑" }, custom_id: "a:c" }] },
      ],
    };
    expect(renderReply(odd, { width: 60, colour: false })).toBe("▾ Choose\n[ 🗑 ]\n");
  });

  test("shows nothing for an empty reply", () => {
    expect(renderReply({ embeds: [], private: false }, { width: 60, colour: true })).toBe("");
  });
});

test("renderSentence wraps a sentence, shows its Markdown, and neutralises the rest", () => {
  const text = "There is no subcommand “\u001B[2J\\*x\\*”. Type `/summit ask`, or just a question.";
  expect(renderSentence(text, { width: 40, colour: false })).toMatchInlineSnapshot(`
    "There is no subcommand “[2J*x*”. Type
    /summit ask, or just a question.
    "
  `);
  expect(visible(renderSentence("No.", { width: 40, colour: true }))).toBe("‹33›No.‹39›\n");
});
