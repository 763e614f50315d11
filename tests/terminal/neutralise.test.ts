import { describe, expect, test } from "vitest";
import { neutralise, neutraliseLine } from "../../src/terminal/neutralise.ts";

const HOSTILE: [text: string, expected: string, reason: string][] = [
  ["\u001B[31mred\u001B[0m", "red", "a colour goes as a whole"],
  ["\u009B1;31mred", "1;31mred", "an 8-bit introducer alone is a control"],
  ["\u001B]0;title\u0007", "]0;title", "a window's title cannot be set"],
  ["\u001B[2Jgone?", "[2Jgone?", "the screen cannot be cleared"],
  ["a\u0000\u0008\u007Fb", "ab", "null, backspace and delete"],
  ["one\rtwo", "one two", "a carriage return would overwrite the line"],
  ["one\r\ntwo", "one\ntwo", "a line's end of Windows is a line's end"],
  ["one\u2028two\u000Bthree\tfour", "one two three four", "breaks that leave the bar behind, and tabs"],
  ["pay \u202Efdp.exe", "pay fdp.exe", "the reading order cannot be reversed"],
  ["\u2066a\u2069\u200Fb\u061C", "ab", "nor isolated or marked"],
  ["a\u{E0041}b", "ab", "invisible tags"],
  ["half \uD83D", "half \uFFFD", "half a pair is no character"],
];

const HARMLESS: [text: string, reason: string][] = [
  ["习近平 met e\u0301lan 👩‍🌾 in Bu\u0301san", "wide characters, combining marks and joiners"],
  ["two\n\nparagraphs", "line feeds"],
  ["[31m and \\x1b in print", "what only looks like a sequence"],
];

describe("neutralise", () => {
  test.for(HOSTILE)("makes of %j %j: %s", ([text, expected]) => {
    expect(neutralise(text)).toBe(expected);
  });

  test.for(HARMLESS)("leaves %j: %s", ([text]) => {
    expect(neutralise(text)).toBe(text);
  });
});

test("neutraliseLine puts a text on one line", () => {
  expect(neutraliseLine(" two\n lines\u2029and \u001B[1mmore ")).toBe("two lines and more");
});
