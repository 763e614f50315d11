import { describe, expect, test } from "vitest";
import { truncate } from "../../src/text/truncate.ts";
import { visible } from "../../src/text/visible.ts";

describe("visible", () => {
  test.for([
    {
      reason: "a direction override turns what follows around",
      text: "safe\u202etxt.exe",
      seen: "safetxt.exe",
    },
    { reason: "a soft hyphen shows only at a line's end", text: "tar\u00adiff", seen: "tariff" },
    { reason: "a zero-width space hides between letters", text: "tar\u200biff", seen: "tariff" },
    { reason: "a no-break space is a space", text: "20\u00a0per\u00a0cent", seen: "20 per cent" },
    { reason: "a control character drives terminals", text: "a\u001b[31mb\u0007", seen: "a[31mb" },
    { reason: "a line break inside a paragraph is a space", text: "one\r\ntwo", seen: "one two" },
    { reason: "a joiner between Latin letters only hides", text: "Xi\u200dJinping", seen: "XiJinping" },
    { reason: "a joiner shapes emoji", text: "👩\u200d💻", seen: "👩\u200d💻" },
    { reason: "accents and other scripts are words", text: "Zürich 釜山", seen: "Zürich 釜山" },
  ])("shows what a reader sees: $reason", ({ text, seen }) => {
    expect(visible(text)).toBe(seen);
  });
});

describe("truncate", () => {
  test("leaves what fits alone", () => {
    expect(truncate("exactly", 7)).toBe("exactly");
  });

  test("cuts between words", () => {
    expect(truncate("one two three", 10)).toBe("one two…");
  });

  test("cuts a word that is longer than the room", () => {
    expect(truncate("a".repeat(20), 10)).toBe(`${"a".repeat(9)}…`);
  });

  test("never halves an emoji", () => {
    expect(truncate("👍👍👍👍", 4)).toBe("👍…");
  });
});
