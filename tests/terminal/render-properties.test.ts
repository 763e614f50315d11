import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/command.ts";
import { renderReply } from "../../src/terminal/render-reply.ts";

/** Pieces that documents, Markdown and hostile people are made of. */
const PIECES = [
  ..."aZ9 .,:;()[]<>*_~|`\\/#-+!?",
  ..."习近平釜山“”’…é한",
  "e\u0301",
  "\n",
  "\n> ",
  "\n-# ",
  "\n- ",
  "\n12. ",
  "\n### ",
  "\n```\n",
  "**",
  "~~",
  "[x](https://example.com/",
  "<t:1761782400:F>",
  "supercalifragilisticexpialidocious",
  " tariffs ",
  "\t",
  "\r",
  "\u001B[31m",
  "\u001B]0;",
  "\u001B[2J",
  "\u009B",
  "\u0007",
  "\u0000",
  "\u202E",
  "\u2066",
  "\u2028",
  "\u200F",
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(""));
const button = fc.record({
  type: fc.constant(2 as const),
  style: fc.constant(2 as const),
  label: text,
  custom_id: text,
  disabled: fc.boolean(),
});
const menu = fc.record({
  type: fc.constant(3 as const),
  custom_id: text,
  placeholder: text,
  options: fc.array(fc.record({ label: text, value: text }), { maxLength: 5 }),
});
const embed = fc.record({
  title: text,
  description: text,
  color: fc.integer({ min: 0, max: 0xffffff }),
  fields: fc.array(fc.record({ name: text, value: text }), { maxLength: 2 }),
  footer: fc.record({ text }),
});
const replies: fc.Arbitrary<Reply> = fc.record({
  embeds: fc.array(embed, { maxLength: 2 }),
  components: fc.array(
    fc.record({
      type: fc.constant(1 as const),
      components: fc.array(fc.oneof(button, menu), { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 2 },
  ),
  private: fc.boolean(),
});
const screens = fc.record({ width: fc.integer({ min: 40, max: 120 }), colour: fc.boolean() });

/** Columns as a terminal counts them, for the characters above: a second opinion on what the wrapping counts. */
function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => {
    if (/\p{Mn}/u.test(character)) return sum;
    return sum + (/[\p{Script=Han}\p{Script=Hangul}]/u.test(character) ? 2 : 1);
  }, 0);
}

function withoutColour(shown: string): string {
  return shown.replaceAll("\u001B", "␛").replaceAll(/␛\[[\d;]*m/g, "");
}

describe("renderReply, whatever a reply holds,", () => {
  test("never exceeds the width", () => {
    fc.assert(
      fc.property(replies, screens, (reply, screen) => {
        const lines = withoutColour(renderReply(reply, screen)).split("\n");
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(screen.width);
      }),
    );
  });

  test("writes no control character but line feeds, and no sequence but colours", () => {
    fc.assert(
      fc.property(replies, screens, (reply, screen) => {
        const shown = renderReply(reply, screen);
        const words = screen.colour ? withoutColour(shown) : shown;
        expect(words).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}␛\u200F\u2028\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  test("lets no colour run on past its line", () => {
    fc.assert(
      fc.property(replies, screens, (reply, { width }) => {
        for (const line of renderReply(reply, { width, colour: true }).split("\n")) {
          expect(openStyles(line)).toEqual([]);
        }
      }),
    );
  });

  test("shows the same words with and without colour, but for struck ones", () => {
    fc.assert(
      fc.property(replies, fc.integer({ min: 40, max: 120 }), (reply, width) => {
        const [coloured, plain] = [true, false].map((colour) => renderReply(reply, { width, colour }));
        const letters = (shown = "") => withoutColour(shown).replaceAll(/[\s~▌│]/g, "");
        expect(letters(coloured)).toBe(letters(plain));
      }),
    );
  });
});

/** The codes that end each style: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const ENDS: Readonly<Record<string, string>> = {
  1: "22",
  2: "22",
  3: "23",
  4: "24",
  9: "29",
  33: "39",
  34: "39",
  36: "39",
};

function openStyles(line: string): string[] {
  const open = new Set<string>();
  for (const [, code = ""] of line.replaceAll("\u001B", "␛").matchAll(/␛\[([\d;]*)m/g)) {
    const end = code.startsWith("38;") ? "39" : ENDS[code];
    if (end) open.add(end);
    else open.delete(code);
  }
  return [...open];
}
