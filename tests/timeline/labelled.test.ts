import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type LabelledEvent, scoreTimeline } from "../../scripts/timeline-evaluation.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { extractTimeline } from "../../src/timeline/extract-timeline.ts";
import { mergeEvents } from "../../src/timeline/merge-events.ts";

const labels: LabelledEvent[] = JSON.parse(readFileSync("tests/labelled/timeline.json", "utf8"));
const { documents } = await loadCorpus("seeds");
const events = extractTimeline(documents);
const rows = mergeEvents(events);

test("four labelled events in five are found, and one in ten of the extracted is false at most", () => {
  const { found, shareFalse } = scoreTimeline(labels, rows);
  expect(found / labels.length).toBeGreaterThanOrEqual(0.8);
  expect(shareFalse).toBeLessThanOrEqual(0.1);
});

test("every event is a verbatim sentence of its passage, and its label a part of it", () => {
  for (const { passage, span, text, label, dateText } of events) {
    expect(passage.text.slice(span.start, span.end)).toBe(text);
    expect(text).toContain(label.replace(/^…|…$/g, ""));
    expect(text).toContain(dateText);
    expect(label.length).toBeLessThanOrEqual(120);
  }
});

test("every address is the line on which the sentence begins", () => {
  for (const { address, passage, text } of events) {
    const line = passage.seed.text.split("\n")[Number(address.split(":")[1]) - 1];
    expect(line).toContain(text.slice(0, 20));
  }
});

test("every event stands in exactly one row", () => {
  expect(rows.flatMap((row) => row.events).toSorted(byPlace)).toEqual(events.toSorted(byPlace));
});

test("a meeting that many documents tell is one row, with the date that one of them states", () => {
  const meeting = rows.find((row) => row.events.length > 5);
  expect(meeting).toMatchObject({ date: "2025-10-30", precision: "day", certainty: "stated" });
  expect(new Set(meeting?.events.map(({ passage }) => passage.seed.name)).size).toBeGreaterThan(3);
});

function byPlace(one: (typeof events)[number], two: (typeof events)[number]): number {
  return (
    one.passage.index - two.passage.index || one.span.start - two.span.start || (one.date < two.date ? -1 : 1)
  );
}
