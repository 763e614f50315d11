import { describe, expect, test } from "vitest";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { quoted, trace } from "./support.ts";
import { TOLD } from "./told.ts";

const bare = (name: string | null) => name?.replace(/^(?:the|an?|our) /i, "").toLowerCase() ?? null;

describe("extractQuotes", () => {
  test.for([...TOLD, ...KEPT_ASIDE])("%s: %s", ([, text, expected]) => {
    const found = quoted(text);
    expect(
      found.map(([words, speaker]) => [words, bare(speaker)]),
      trace(text),
    ).toEqual(expected.map(([words, speaker]) => [words, bare(speaker)]));
  });
});
