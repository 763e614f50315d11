import type { Document, Passage, Seed } from "../../src/corpus/model.ts";
import { extractTariffEvents } from "../../src/tariffs/extract-events.ts";
import type { TariffEvent } from "../../src/tariffs/model.ts";

/** A document with these paragraphs, one on each line. */
export function documentOf(
  paragraphs: readonly string[],
  published: string | null = "2024-06-12",
  name = "900",
): Document {
  const text = paragraphs.join("\n");
  const seed: Seed = { name, file: `${name}.txt`, format: "text", text };
  let start = 0;
  const passages = paragraphs.map((words, i): Passage => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return {
      address: `${name}:${i + 1}`,
      kind: "paragraph",
      seed,
      index: i,
      documentId: `${name}:1`,
      line: i + 1,
      endLine: i + 1,
      span,
      text: words,
      heading: null,
      leadIn: null,
      repeats: [],
    };
  });
  return {
    id: `${name}:1`,
    seed,
    title: "A title",
    publisher: null,
    author: null,
    published: published === null ? null : { iso: published, basis: "stated" },
    passages,
  };
}

/** What is read from the paragraphs, as short lines: `US→Brazil 50 imposed`. */
export function outlineOf(...paragraphs: string[]): string[] {
  return extractTariffEvents([documentOf(paragraphs)])
    .map(short)
    .toSorted();
}

const BOUND = { over: ">", upTo: "<=", about: "~", exactly: "" };

/** `US→Brazil 50 (from 10) imposed`, `EU→? by 5 expected`, `China→US export-control imposed`. */
export function short(event: TariffEvent): string {
  const { kind, imposer, target, ratePercent, bound, change, previousPercent, status } = event;
  const step = change === "by" ? "by " : "";
  const rate = ratePercent === null ? [] : [`${step}${BOUND[bound ?? "exactly"]}${ratePercent}`];
  const previous = previousPercent === null ? [] : [`(from ${previousPercent})`];
  const what = kind === "tariff" ? [] : [kind];
  return [`${imposer ?? "?"}→${target ?? "?"}`, ...what, ...rate, ...previous, status].join(" ");
}
