import { describe, expect, test } from "vitest";
import { quoted, trace } from "./support.ts";
import { REFUSED } from "./told.ts";

/** Words between marks that somebody does say, beside those that nobody does. */
const STILL_SPEECH: readonly (readonly [reason: string, text: string, words: string])[] = [
  ["an exclamation is no title", "Her brother shouted “Stop!” from the door.", "Stop!"],
  ["a short utterance with its attribution", "“Never,” said Ann Keller.", "Never,"],
  ["a word explained is still said", "Ann Keller called it “frank”, a word that diplomats use.", "frank"],
  ["a title inside speech", "“I read ‘The Trial’ twice,” Ann Keller said.", "I read ‘The Trial’ twice,"],
  ["a single word with its verb", "Ann Keller called the plan “absurd”.", "absurd"],
];

describe("refusals", () => {
  test.for(REFUSED)("refuses %s", ([, text]) => {
    expect(quoted(text), trace(text)).toEqual([]);
  });

  test.for(STILL_SPEECH)("keeps: %s", ([, text, words]) => {
    expect(quoted(text).map(([found]) => found)).toEqual([words]);
  });
});

describe("speakers that are not taken", () => {
  test.for([
    ["the listener", "“Go,” Ann Keller told Bruno Weiss.", "Ann Keller"],
    [
      "the object of the talks",
      "After talks with Bruno Weiss, Ann Keller said it was “a start”.",
      "Ann Keller",
    ],
    ["who owns something", "Bruno Weiss’s lawyer, Ann Keller, called it “a start”.", "Ann Keller"],
    [
      "a name inside another quotation",
      "“Bruno Weiss said so,” Ann Keller told the court. “And he knows.”",
      "Ann Keller",
    ],
    ["who is spoken of in the reported clause", "Ann Keller said Bruno Weiss was “a liar”.", "Ann Keller"],
    [
      "a word of opinion inside reported speech",
      "Ann Keller said that Norway saw it as “a start”.",
      "Ann Keller",
    ],
    [
      "the next sentence's speaker",
      "Ann Keller called it “a start”. Bruno Weiss said nothing.",
      "Ann Keller",
    ],
    ["he is not the woman", "Mrs Keller met Mr Weiss. “I am glad,” he said.", "Weiss"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quoted(text)[0]?.[1], trace(text)).toBe(speaker);
  });

  test("two people of one surname are two, and the surname alone is nobody where both are named as often", () => {
    const text = "Ann Keller met Otto Keller. “I am glad,” Keller said.";
    expect(quoted(text)).toEqual([["I am glad,", null]]);
  });

  test("the first name tells two people of one surname apart", () => {
    const text = "“I am glad,” Ann Keller said. “So am I,” Otto Keller said.";
    expect(quoted(text).map(([, speaker]) => speaker)).toEqual(["Ann Keller", "Otto Keller"]);
  });
});
