import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/reply/plain.ts";

const plain = (...embeds: Parameters<typeof plainText>[0]["embeds"]) => plainText({ embeds, private: false });
const block = (length: number, mark = "x") => `> ${mark.repeat(length)}\n-# [1] \`003:1\``;

describe("plainText", () => {
  test("holds title, description and footer, and nothing else", () => {
    const embed = {
      title: "Soybeans\\?",
      description: "> a\n-# b",
      footer: { text: "5 documents" },
      color: 1,
    };
    expect(plain(embed)).toBe("**Soybeans\\?**\n\n> a\n-# b\n\n-# 5 documents");
  });

  test("takes a footer, which an embed shows as it stands, at its word", () => {
    expect(plain({ description: "a", footer: { text: "**5** https://x.y @everyone" } })).toBe(
      "a\n\n-# \\*\\*5\\*\\* https\\://x.y \\@everyone",
    );
  });

  test("joins the embeds, with the last one's footer", () => {
    expect(plain({ title: "1", footer: { text: "a" } }, { title: "2", footer: { text: "b" } })).toBe(
      "**1**\n\n**2**\n\n-# b",
    );
  });

  test("ends with a whole block when not all fit", () => {
    const description = [block(800, "a"), block(800, "b"), block(800, "c")].join("\n\n");
    const shown = plain({ title: "T", description, footer: { text: "5 documents" } });
    expect(shown).toBe(`**T**\n\n${block(800, "a")}\n\n${block(800, "b")}\n\n…\n\n-# 5 documents`);
  });

  test("ends with a whole line when the first block is too long, and with a word when a line is", () => {
    const lines = Array.from({ length: 100 }, (_, i) => `- document ${i} with its title`).join("\n");
    expect(plain({ title: "T", description: lines })).toMatch(/title\n\n…$/);
    expect(plain({ description: "word ".repeat(800) })).toMatch(/word…$/);
  });

  test("never exceeds what Discord takes", () => {
    const text = fc.string({ maxLength: 4096, unit: fc.constantFrom("a", " ", "\n", "\n\n", "\\", "😀") });
    fc.assert(
      fc.property(text, fc.string({ maxLength: 2048 }), (description, footer) => {
        expect(plain({ title: "T", description, footer: { text: footer } }).length).toBeLessThanOrEqual(2000);
      }),
    );
  });
});
