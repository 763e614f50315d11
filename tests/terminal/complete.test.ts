import { describe, expect, test } from "vitest";
import type { Request } from "../../src/command.ts";
import { complete } from "../../src/terminal/complete.ts";
import { commands, library, quote, reply, source } from "./tiny-commands.ts";

const shown = [
  reply("answer", [
    ["More", "ask:more"],
    ["In context 1", "source:context:1"],
  ]),
];

const COMPLETIONS: [line: string, candidates: string[], typed: string, reason: string][] = [
  ["", ["More", "In context 1", "Find sources: ", "/summit "], "", "all that can be begun with"],
  ["mo", ["More"], "mo", "a label, in any case"],
  ["In", ["In context 1"], "In", "a label of several words"],
  ["what did", [], "what did", "a question is not completed"],
  ["/", ["/summit "], "/", "the root"],
  ["/su", ["/summit "], "/su", "the root, begun"],
  ["/as", ["/ask "], "/as", "a subcommand without the root"],
  ["/summit", ["/summit "], "/summit", "the root and a space"],
  ["/summit ", ["ask ", "quote ", "tariffs ", "source ", "help "], "", "every subcommand, no menu's entry"],
  ["/summit t", ["tariffs "], "t", "a subcommand, begun"],
  ["/summit x", [], "x", "no such subcommand"],
  ["/summit ask ", ["question:", "private:"], "", "names of options"],
  ["/summit ask soybeans pr", ["soybeans private:"], "soybeans pr", "a name after free words"],
  ["/summit ask question:soybeans pr", ["soybeans private:"], "soybeans pr", "a name after another option"],
  ["/summit ask soy", [], "soy", "what a command does not suggest"],
  ["/summit ask soybeans private:", ["true", "false"], "", "yes or no"],
  ["/summit ask soybeans private:T", ["true"], "T", "yes, begun"],
  ["/summit tariffs side:ch", ["china-on-us"], "ch", "a fixed choice"],
  ["/summit tariffs us", ["us-on-china"], "us", "a fixed choice without the name"],
  ["/summit quote speaker:Sc", ["Scott Bessent", "Scott Kennedy"], "Sc", "what the command suggests"],
  ["/summit quote speaker:xi", ["Xi Jinping"], "xi", "in any case"],
  ["/summit quote topic:", ["rare earths", "soybeans"], "", "for the option that is being typed"],
  ["/quote scott b", ["Scott Bessent"], "scott b", "for the option that free words go to"],
  [
    "/summit quote speaker:Xi topic:s",
    ["rare earths", "soybeans", "s"],
    "s",
    "the typed words stay where others contain them",
  ],
  ["/summit source 003:121 ", ["003:121"], "003:121 ", "no name for what free words already fill"],
  ["/summit help ", [], "", "a subcommand without options"],
];

describe("complete", () => {
  test.for(COMPLETIONS)("offers after %j %j in place of %j: %s", ([line, candidates, typed]) => {
    expect(complete(line, shown, { commands, library })).toEqual([candidates, typed]);
  });

  test("tells the command what the other options hold, and leaves out what they cannot hold", () => {
    const requests: Request[] = [];
    const suggest = (request: Request) => {
      requests.push(request);
      return [];
    };
    complete("/summit quote private:maybe speaker:Xi topic:so", [], {
      commands: [{ ...quote, suggest }],
      library,
    });
    expect(requests).toEqual([
      {
        command: "quote",
        options: { speaker: "Xi", topic: "so" },
        focused: "topic",
        isPrivate: false,
        locale: "en-US",
      },
    ]);
  });

  test("never offers what could drive the terminal", () => {
    const suggest = () => [{ name: "x", value: "00\u001B[2J3:1" }];
    const offered = complete("/source ", [], { commands: [{ ...source, suggest }], library });
    expect(offered).toEqual([["00[2J3:1", "address:"], ""]);
  });
});
