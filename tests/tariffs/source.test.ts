import { expect, test } from "vitest";
import { sourceOf } from "../../src/tariffs/source.ts";

test.for([
  { text: "Lena Brandt said the duties would go.", source: "Lena Brandt", reason: "a name before the verb" },
  {
    text: "US Secretary of the Treasury Lena Brandt told reporters that the duties would go.",
    source: "US Secretary of the Treasury Lena Brandt",
    reason: "an office of several words is told whole",
  },
  { text: "The duties will go, analysts said.", source: "analysts", reason: "a crowd may say it" },
  { text: "The duties went in May.", source: null, reason: "nobody says it" },
])("“$text”: $source, since $reason", ({ text, source }) => {
  expect(sourceOf({ text })).toBe(source);
});
