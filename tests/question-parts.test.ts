import { expect, test } from "vitest";
import { partsOf } from "../src/question-parts.ts";

test.for([
  {
    question: "how did Soto describe the result and how did Ferreira describe it?",
    parts: ["how did Soto describe the result", "how did Ferreira describe it?"],
    reason: "it asks twice",
  },
  {
    question: "compare how Portugal and Chile see the quota",
    parts: ["how Portugal see the quota", "how Chile see the quota"],
    reason: "each side has a view of its own",
  },
  {
    question: "what did the finance ministry and Soto promise?",
    parts: ["what did finance ministry promise?", "what did Soto promise?"],
    reason: "each promised for itself",
  },
  {
    question: "how do Soto and Ana Ferreira differ on the quota?",
    parts: ["what did Soto say about the quota?", "what did Ana Ferreira say about the quota?"],
    reason: "each has words of his own",
  },
  {
    question: "limits on copper from both governments",
    parts: ["limits on copper from Portugal", "limits on copper from Chile"],
    reason: "the dispute is between two",
  },
  { question: "when did Soto and Ferreira meet", parts: [], reason: "they met each other" },
  { question: "what about fish and copper", parts: [], reason: "nobody does anything" },
  { question: "what did Portugal do about copper and tariffs", parts: [], reason: "both are the topic" },
])("“$question” has $parts.length parts, since $reason", ({ question, parts }) => {
  expect(partsOf(question, ["Portugal", "Chile"])).toEqual(parts);
});

test("both sides of nothing are no two sides", () => {
  expect(partsOf("what do both sides want", [])).toEqual([]);
});
