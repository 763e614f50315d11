import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown, unescapeMarkdown } from "../../src/reply/markdown.ts";
import { quote } from "../../src/reply/quotation.ts";
import { visible } from "../../src/text/visible.ts";

describe("escapeMarkdown", () => {
  test.for([
    { reason: "emphasis", text: "**bold** _it_", escaped: "\\*\\*bold\\*\\* \\_it\\_" },
    { reason: "a masked link", text: "[here](https://a.b)", escaped: "\\[here\\](https\\://a.b)" },
    { reason: "a bare link", text: "see https://discord.gg/x", escaped: "see https\\://discord.gg/x" },
    { reason: "a mention", text: "<@123> @everyone", escaped: "\\<\\@123\\> \\@everyone" },
    { reason: "a heading", text: "# BBC", escaped: "\\# BBC" },
    { reason: "subtext", text: "-# small", escaped: "\\-# small" },
    { reason: "a list", text: "- item", escaped: "\\- item" },
    { reason: "a numbered list", text: "1. item", escaped: "1\\. item" },
    { reason: "a spoiler", text: "||who||", escaped: "\\|\\|who\\|\\|" },
    { reason: "code", text: "`rm`", escaped: "\\`rm\\`" },
    { reason: "a timestamp", text: "<t:0:R>", escaped: "\\<t:0:R\\>" },
    { reason: "a quote", text: "> said", escaped: "\\> said" },
    { reason: "nothing in a dash within a line", text: "years-long – so", escaped: "years-long – so" },
  ])("takes the meaning of $reason", ({ text, escaped }) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("can be undone for any text, but for what nobody sees", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(visible(text));
      }),
    );
  });
});

describe("quote", () => {
  const whole = (text: string) => ({ start: 0, end: text.length });

  test("stresses words and keeps the rest as it stands", () => {
    const text = "A *rare* earth.";
    expect(quote({ text, span: whole(text), stressed: [{ start: 3, end: 7 }], room: 100 })).toBe(
      "> A \\***rare**\\* earth.",
    );
  });

  test("marks what was left out before and after", () => {
    expect(quote({ text: "One. Two. Three.", span: { start: 5, end: 9 }, room: 100 })).toBe("> … Two. …");
  });

  test("cuts what does not fit between words", () => {
    const line = quote({ text: "word ".repeat(100).trim(), span: { start: 0, end: 499 }, room: 60 });
    expect(line).toMatch(/^> (word )+…$/);
    expect(line.length).toBeLessThanOrEqual(60);
  });

  test("never exceeds its room and never leaves its one line, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), (text) => {
        const line = quote({ text, span: whole(text), stressed: [{ start: 0, end: 1 }], room: 80 });
        expect(line.length).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
