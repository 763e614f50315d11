import { describe, expect, test } from "vitest";
import type { Request } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { parseLine } from "../../src/terminal/parse-line.ts";
import { ask, commands, quote } from "./tiny-commands.ts";

type Options = Request["options"];

function requestOf(line: string): [string, Options] | null {
  const parsed = parseLine(line, commands);
  const request = "request" in parsed ? parsed.request : null;
  return request && [request.command, request.options];
}

const ACCEPTED: [line: string, command: string, options: Options, reason: string][] = [
  ["/summit ask soybeans?", "ask", { question: "soybeans?" }, "free words go to the required option"],
  ["/SUMMIT Ask soybeans", "ask", { question: "soybeans" }, "capitals do not matter in names"],
  [
    "  /summit   ask   rare  earths ",
    "ask",
    { question: "rare  earths" },
    "spaces around do not count, those within do",
  ],
  ["/ask soybeans", "ask", { question: "soybeans" }, "the root may be left out"],
  ["/summit", "help", {}, "the root alone asks what there is"],
  ["/", "help", {}, "so does a slash"],
  ["/summit help", "help", {}, "a subcommand without options"],
  ["/summit quote", "quote", {}, "no option of this one is required"],
  [
    "/summit quote Scott Bessent",
    "quote",
    { speaker: "Scott Bessent" },
    "none is required: the first of text",
  ],
  [
    "/summit quote speaker:Xi soybeans",
    "quote",
    { speaker: "Xi soybeans" },
    "words reach to the next option, as on Discord",
  ],
  ['/summit quote speaker:"Xi" topic:soybeans', "quote", { speaker: "Xi", topic: "soybeans" }, "two options"],
  [
    "/summit quote topic:soybeans speaker: Xi",
    "quote",
    { speaker: "Xi", topic: "soybeans" },
    "in any order, with a space",
  ],
  ["/summit source 003:121", "source", { address: "003:121" }, "a colon after what is no option's name"],
  ["/summit source address:003:121", "source", { address: "003:121" }, "a colon in a value"],
  ['/summit source "003:121"', "source", { address: "003:121" }, "marks only hold words together"],
  ["/summit ask why: the tariffs", "ask", { question: "why: the tariffs" }, "no option is called why"],
  ["/summit tariffs us-on-china", "tariffs", { side: "us-on-china" }, "a fixed choice by its value"],
  ["/summit tariffs side:US on China", "tariffs", { side: "us-on-china" }, "a fixed choice by its name"],
  [
    "/summit tariffs private:true us-on-china",
    "tariffs",
    { private: true, side: "us-on-china" },
    "yes or no is one word",
  ],
  [
    "/summit ask private:yes what about soybeans",
    "ask",
    { private: true, question: "what about soybeans" },
    "free words after it",
  ],
  [
    "/summit ask soybeans private:no",
    "ask",
    { question: "soybeans", private: false },
    "free words before it",
  ],
  ["/summit ask soybeans private:", "ask", { question: "soybeans" }, "an empty option is an absent one"],
  [
    "/summit ask Question:soybeans PRIVATE:True",
    "ask",
    { question: "soybeans", private: true },
    "capitals in names of options",
  ],
  [
    '/summit ask question:"a private:true matter"',
    "ask",
    { question: "a private:true matter" },
    "no option inside marks",
  ],
  [
    "/summit ask question:“rare earths” private:true",
    "ask",
    { question: "rare earths", private: true },
    "curly marks",
  ],
  [
    "/summit ask question:'rare earths' private:true",
    "ask",
    { question: "rare earths", private: true },
    "single marks",
  ],
  ["/summit ask question:«rare earths»", "ask", { question: "rare earths" }, "French marks"],
  ["/summit ask question:「稀土」 private:true", "ask", { question: "稀土", private: true }, "corner marks"],
  [
    '/summit ask "soybeans" and "fentanyl"',
    "ask",
    { question: '"soybeans" and "fentanyl"' },
    "marks around parts belong to the words",
  ],
  [
    "/summit ask what's China's offer",
    "ask",
    { question: "what's China's offer" },
    "an apostrophe is no mark",
  ],
  ['/summit ask "rare earths', "ask", { question: '"rare earths' }, "a mark that nothing closes is a word's"],
  [
    "what did china agree on soybeans?",
    "ask",
    { question: "what did china agree on soybeans?" },
    "a plain question",
  ],
  [
    '"rare earths" private:true',
    "ask",
    { question: '"rare earths" private:true' },
    "a plain question stays as typed",
  ],
  ["hi", "ask", { question: "hi" }, "too short, but that is for the command to say"],
  ["help", "help", {}, "the one word help is no question"],
  ["Help", "help", {}, "in any case"],
  ["?", "help", {}, "nor is a question mark"],
  ["help with soybeans", "ask", { question: "help with soybeans" }, "more than that one word is a question"],
  [
    "Find sources: a claim: tariffs fell",
    "Find sources",
    { message: "a claim: tariffs fell" },
    "the entry of a message's menu",
  ],
  ["find sources:", "Find sources", { message: "" }, "a message may be empty"],
  [
    "find sources of soybeans",
    "ask",
    { question: "find sources of soybeans" },
    "without the colon it is a question",
  ],
  ["\uFEFFsoybeans", "ask", { question: "soybeans" }, "a byte order mark at the start of a piped file"],
];

const REFUSED: [line: string, message: RegExp, reason: string][] = [
  ["/summit tell me", /no subcommand “tell”.*\/summit ask/, "the subcommand is unknown"],
  ["/summit ask", /needs its `question`/, "a required option is missing"],
  ['/summit ask question:""', /needs its `question`/, "a required option is empty"],
  ["/summit ask soybeans private:maybe", /one of true, false; it cannot be “maybe”/, "neither yes nor no"],
  ["/summit tariffs side:mars", /us-on-china, china-on-us; it cannot be “mars”/, "no such choice"],
  ["/summit tariffs us-on-china please", /cannot tell what “please” is for/, "words left over"],
  ["/summit help me", /takes no words/, "a subcommand without options"],
  ["/summit ask question:a question:b", /given twice/, "one option twice"],
  [
    "/summit ask private:true soybeans question:tariffs",
    /cannot tell what “soybeans” is for/,
    "words beside the named option",
  ],
];

describe("parseLine", () => {
  test.for(ACCEPTED)("reads %j as %s %j: %s", ([line, command, options]) => {
    expect(requestOf(line)).toEqual([command, options]);
  });

  test.for(REFUSED)("refuses %j with a sentence like %s: %s", ([line, message]) => {
    expect(() => parseLine(line, commands)).toThrow(UserError);
    expect(() => parseLine(line, commands)).toThrow(message);
  });

  test("leaves at exit and quit, and takes blank lines for nothing", () => {
    expect(["exit", " QUIT "].map((line) => parseLine(line, commands).kind)).toEqual(["leave", "leave"]);
    expect(["", " \t "].map((line) => parseLine(line, commands).kind)).toEqual(["empty", "empty"]);
    expect(parseLine("exit strategy", commands).kind).toBe("words");
  });

  test("keeps plain words, since they may be a label", () => {
    expect(parseLine(" In context  2 ", commands)).toMatchObject({ kind: "words", words: "In context  2" });
  });

  test("has no request for plain words where no command takes questions", () => {
    expect(parseLine("soybeans", [quote])).toEqual({ kind: "words", words: "soybeans", request: null });
    expect(parseLine("help", [ask])).toMatchObject({ request: { command: "ask" } });
  });

  test("shortens what it repeats, and takes the effect of Markdown from it", () => {
    expect(() => parseLine(`/summit **x**${"y".repeat(100)}`, commands)).toThrow(/“\\\*\\\*x\\\*\\\*y+…”/);
  });
});
