import { describe, expect, test } from "vitest";
import { extractTimeline } from "../../src/timeline/extract-timeline.ts";
import { TOLD } from "./disputes.ts";
import { FOUND, NOT_TOLD, REMARKS, WRITTEN_LAST } from "./remarks-and-figures.ts";
import { DAY, FOUND_LATER, KEPT_ASIDE, READ_LAST, SENTENCES, WRITTEN_LATER } from "./sentences.ts";
import { corpusOf } from "./support.ts";

async function datesOf(sentence: string): Promise<string[]> {
  const { documents } = await corpusOf(sentence, DAY);
  return extractTimeline(documents).map(({ date }) => date);
}

describe("extractTimeline", () => {
  test.each([...SENTENCES, ...KEPT_ASIDE, ...WRITTEN_LATER, ...FOUND_LATER, ...READ_LAST])(
    "%s → %j (%s)",
    async (sentence, dates) => {
      expect(await datesOf(sentence)).toEqual(dates);
    },
  );

  test.each([...TOLD, ...NOT_TOLD, ...FOUND, ...REMARKS, ...WRITTEN_LAST])(
    "%s → %j (%s)",
    async (sentence, dates) => {
      expect(await datesOf(sentence)).toEqual(dates);
    },
  );
});
