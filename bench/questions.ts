import { readFileSync } from "node:fs";
import type { LabelledQuestion } from "../scripts/evaluation.ts";
import type { Corpus } from "../src/corpus/model.ts";
import { STOP_WORDS } from "../src/search/stop-words.ts";
import { randomFrom, shuffled } from "./random.ts";

/** Characters of a long question. */
const LONG = 200;
/** It is made of so many of the commonest words. */
const COMMON = 60;

/** The questions that are timed, with their labels. */
export function labelledQuestions(): LabelledQuestion[] {
  return JSON.parse(readFileSync("tests/labelled/questions-dev.json", "utf8"));
}

/** Other questions, for what is not to be timed. */
export function otherQuestions(): string[] {
  const labels: LabelledQuestion[] = JSON.parse(readFileSync("tests/labelled/questions-own.json", "utf8"));
  return labels.map(({ question }) => question);
}

/** Questions of 200 characters, all of the commonest words of a corpus, grammar apart, in different orders. */
export function longQuestions({ passages }: Corpus, count: number): string[] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      if (!STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const common = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMMON)
    .map(([word]) => word);
  const random = randomFrom(2);
  return Array.from({ length: count }, () => {
    const words = shuffled(common, random).join(" ").slice(0, LONG);
    return words.slice(0, words.lastIndexOf(" "));
  });
}
