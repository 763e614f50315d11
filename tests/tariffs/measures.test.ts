import { describe, expect, test } from "vitest";
import { LAST_MEASURES } from "./sentences/last-measures.ts";
import { LIMITS } from "./sentences/limits.ts";
import { MEASURE_REFUSALS } from "./sentences/measure-refusals.ts";
import { MEASURE_STORIES } from "./sentences/measure-stories.ts";
import { MEASURES_NOT_YET } from "./sentences/measures-not-yet.ts";
import { MORE_MEASURE_REFUSALS } from "./sentences/more-measure-refusals.ts";
import { MORE_MEASURES } from "./sentences/more-measures.ts";
import { PLEDGES_AND_STANDARDS } from "./sentences/pledges-and-standards.ts";
import { WIRE_MEASURES } from "./sentences/wire-measures.ts";
import { outlineOf } from "./support.ts";

describe.for([
  ["single sentences on limits", LIMITS],
  ["single sentences on pledges and standards", PLEDGES_AND_STANDARDS],
  ["small stories", MEASURE_STORIES],
  ["what was written after the rules", MORE_MEASURES],
  ["what was written last", LAST_MEASURES],
] as const)("measures without a rate in %s", ([, rows]) => {
  test.for(rows)("reads “%s” as %j: %s", ([text, expected]) => {
    expect(outlineOf(...text.split(" ¶ "))).toEqual([...expected].toSorted());
  });
});

describe("what is no measure", () => {
  test.for([...MEASURE_REFUSALS, ...MORE_MEASURE_REFUSALS])("“%s” says nothing of one: %s", ([text]) => {
    expect(outlineOf(text)).toEqual([]);
  });
});

test("what is not wholly read yet names the right imposer more often than a wrong one", () => {
  const pairs = MEASURES_NOT_YET.map(([text, told]) => ({
    read: outlineOf(...text.split(" ¶ ")).map(imposerOf),
    told: told.map(imposerOf),
  }));
  const right = pairs.flatMap(({ read, told }) => told.filter((one) => read.includes(one)));
  const wrong = pairs.flatMap(({ read, told }) => read.filter((one) => !told.includes(one)));
  expect(right.length).toBeGreaterThanOrEqual(24);
  expect(wrong.length).toBeLessThanOrEqual(4);
});

test("sentences of a newswire name the right imposer or none", () => {
  const talk = "The trade talks over tariffs go on, and exporters worry about trade and duties.";
  const pairs = WIRE_MEASURES.map(([text, imposer]) => ({
    imposers: outlineOf(talk, text).filter(isMeasure).map(imposerOf),
    imposer,
  }));
  expect(pairs.filter(({ imposers, imposer }) => imposers.includes(imposer)).length).toBeGreaterThanOrEqual(
    32,
  );
  expect(pairs.flatMap(({ imposers, imposer }) => imposers.filter((one) => one !== imposer))).toEqual([]);
});

/** Whether an outline names a kind: that of a tariff goes without. */
function isMeasure(outline: string): boolean {
  return /\b(?:export-control|port-fee|purchase|blacklist|other)\b/.test(outline);
}

/** The party before the arrow: `US→China port-fee raised`. */
function imposerOf(outline: string): string {
  return outline.slice(0, outline.indexOf("→"));
}
