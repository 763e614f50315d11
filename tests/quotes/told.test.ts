import { describe, expect, test } from "vitest";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { quoted, trace } from "./support.ts";
import { TOLD } from "./told.ts";

const bare = (name: string | null) => name?.replace(/^(?:the|an?|our) /i, "").toLowerCase() ?? null;

describe("extractQuotes", () => {
  test.for(TOLD)("%s", ([, text, expected]) => {
    const found = quoted(text);
    expect(
      found.map(([words, speaker]) => [words, bare(speaker)]),
      trace(text),
    ).toEqual(expected.map(([words, speaker]) => [words, bare(speaker)]));
  });
});
if (process.env["KEPT"])
  describe("kept aside", () => {
    test.for(KEPT_ASIDE.map((row) => [row[1].slice(0, 50), ...row.slice(1)] as const))(
      "%s",
      ([, text, expected]) => {
        expect(
          quoted(text as string).map(([words, speaker]) => [words, bare(speaker)]),
          trace(text as string),
        ).toEqual((expected as [string, string][]).map(([words, speaker]) => [words, bare(speaker)]));
      },
    );
  });
