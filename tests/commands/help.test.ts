import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { definitions } from "../../commands/summit.ts";
import { validateCommands } from "../support/loopback-discord/validate-commands.ts";
import { request, textOf, tinyLibrary } from "../support/tiny-library.ts";

describe("/summit help", () => {
  const help = commands.find(({ definition }) => definition.name === "help");

  test("names every other command and what the documents cover", async () => {
    const library = await tinyLibrary(
      { "010_a.txt": "Harbour talks end\n\nThey met on Tuesday, officials said." },
      { "010:1": { published: "2031-03" } },
    );
    const text = textOf(help?.run(request("help"), library) ?? { embeds: [], private: true });
    for (const { definition } of commands)
      if (definition.name !== "help") expect(text).toContain(definition.name);
    expect(text).toContain("1 document, from Mar 2031 to Mar 2031");
    expect(text).toContain("Harbour talks end");
  });
});

describe("definitions", () => {
  test("are what Discord accepts, one /summit with its subcommands, and the message menu", () => {
    const all = definitions(commands);
    expect(() => validateCommands(all)).not.toThrow();
    expect(all.map(({ name }) => name)).toEqual(["summit", "Find sources"]);
  });

  test("can be used on servers, in direct messages, and by people who installed the app for themselves", () => {
    for (const definition of definitions(commands)) {
      expect(definition.integration_types).toEqual([0, 1]);
      expect(definition.contexts).toEqual([0, 1, 2]);
    }
  });
});
