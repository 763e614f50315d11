import { describe, expect, test } from "vitest";
import { extractTimeline } from "../../src/timeline/extract-timeline.ts";
import { TOLD } from "./disputes.ts";
import { FOUND, NOT_TOLD, REMARKS } from "./remarks-and-figures.ts";
import { DAY, FOUND_LATER, KEPT_ASIDE, READ_LAST, SENTENCES, WRITTEN_LATER } from "./sentences.ts";
import { corpusOf } from "./support.ts";
import { FIRST, SECOND, THIRD } from "./written-blind.ts";

async function datesOf(sentence: string): Promise<string[]> {
  const { documents } = await corpusOf(sentence, DAY);
  return extractTimeline(documents).map(({ date }) => date);
}

const ROWS = [
  ...[SENTENCES, KEPT_ASIDE, WRITTEN_LATER, FOUND_LATER, READ_LAST],
  ...[TOLD, NOT_TOLD, FOUND, REMARKS, FIRST, SECOND, THIRD],
].flat();

describe("extractTimeline", () => {
  test.each(ROWS)("%s → %j (%s)", async (sentence, dates) => {
    expect(await datesOf(sentence)).toEqual(dates);
  });
});
