import { describe, expect, test } from "vitest";
import { MORE_STORIES } from "./more-stories.ts";
import { STORIES } from "./stories.ts";
import { quoted, trace } from "./support.ts";

const bare = (name: string | null) => name?.replace(/^(?:the|an?|our) /i, "").toLowerCase() ?? null;

describe("extractQuotes on whole stories", () => {
  test.for([...STORIES, ...MORE_STORIES])("%s", ([, text, expected]) => {
    expect(
      quoted(text).map(([words, speaker]) => [words, bare(speaker)]),
      trace(text),
    ).toEqual(expected.map(([words, speaker]) => [words, bare(speaker)]));
  });
});
