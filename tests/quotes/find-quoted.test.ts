import { describe, expect, test } from "vitest";
import { findQuoted } from "../../src/quotes/find-quoted.ts";

const quotedIn = (text: string) => findQuoted(text).map(({ span }) => text.slice(span.start, span.end));

describe("findQuoted", () => {
  test.for([
    ["curly marks", "He said “yes” and “no”.", ["yes", "no"]],
    ["straight marks", 'He said "yes" and "no".', ["yes", "no"]],
    ["single marks", "He said ‘yes’ and 'no'.", ["yes", "no"]],
    ["guillemets, with their spaces", "Elle dit « oui » et «non».", ["oui", "non"]],
    ["low and high marks", "Er sagt „ja“ und „nein”.", ["ja", "nein"]],
    ["single marks inside double ones", "“He said ‘no’ to me,” Ann said.", ["He said ‘no’ to me,"]],
    ["double marks inside single ones", "‘He said “no” to me,’ Ann said.", ["He said “no” to me,"]],
    ["marks of the same kind inside", "“He said “no” to me,” Ann said.", ["He said “no” to me,"]],
    ["an apostrophe inside single marks", "‘It’s theirs,’ he said.", ["It’s theirs,"]],
    [
      "a plural that owns inside single marks",
      "‘The farmers’ turn has come,’ he said.",
      ["The farmers’ turn has come,"],
    ],
    ["left open: it ends with its paragraph", "“We will go on.", ["We will go on."]],
    ["an insertion in brackets", "“The PRC [China] will,” he said.", ["The PRC [China] will,"]],
    ["an ellipsis", "“Good … thanks”", ["Good … thanks"]],
  ] as const)("finds %s", ([, text, expected]) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  test.for([
    ["possessives", "China’s, the farmers’ and James's plans"],
    ["contractions", "It’s late, isn't it, and they're gone"],
    ["years", "in the ’90s and the '80s"],
    ["inches and feet", 'a 27" screen, 6\'2" tall'],
    ["a lone closing mark", "the end.” he said"],
    ["empty marks", '“” and ""'],
    ["a single mark that nothing closes", "‘Tis the season"],
  ] as const)("refuses %s", ([, text]) => {
    expect(quotedIn(text)).toEqual([]);
  });
});
