import { describe, expect, test } from "vitest";
import { source } from "../../commands/source.ts";
import type { Choice, Press, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { customIdOf, labelsOf, pressOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const TEXT = `Harbour talks end

The delegations met on Tuesday and settled the harbour dues at last.

Fishing rights

They left the fishing quota aside, the chief negotiator said on Tuesday.

The next round is planned for March in Santiago, a spokesman said.
`;

async function harbour(): Promise<Library> {
  return tinyLibrary({ "010_harbour.txt": TEXT });
}

function open(library: Library, address: string): Reply {
  return source.run(request("source", { address }), library);
}

function suggestions(library: Library, typed: string): Choice[] {
  return source.suggest?.({ ...request("source", { address: typed }), focused: "address" }, library) ?? [];
}

function press(reply: Reply, label: string, library: Library, who: Partial<Press> = {}) {
  return source.press?.(pressOf(reply, customIdOf(reply, label), who), library);
}

describe("/summit source", () => {
  test("lists the documents without an address", async () => {
    const reply = source.run(request("source"), await harbour());
    expect(textOf(reply)).toContain("`010:1` **Harbour talks end**\n-# undated · 3 passages");
    expect(labelsOf(reply)).toEqual(["Open a document", "Delete"]);
  });

  test("opens a passage with its neighbours", async () => {
    const text = textOf(open(await harbour(), "010:7"));
    expect(text).toContain("-# ▶ `010:7`");
    expect(text).toContain("> **Fishing rights**");
    expect(text).toContain("The next round");
  });

  test("walks up and down", async () => {
    const library = await harbour();
    const reply = open(library, "010:7");
    expect(press(reply, "Down", library)).toEqual({ kind: "update", reply: open(library, "010:9") });
    expect(press(reply, "Up", library)).toEqual({ kind: "update", reply: open(library, "010:5") });
    expect(labelsOf(open(library, "010:9"))).not.toContain("Down");
  });

  test.for([
    { typed: "010:7", reason: "an address" },
    { typed: " `010:7` ", reason: "an address as a citation prints it" },
    { typed: "[010:7]", reason: "an address in brackets" },
    {
      typed: "010:7 · They left the fishing quota aside",
      reason: "a suggestion's name instead of its value",
    },
  ])("opens $reason", async ({ typed }) => {
    const library = await harbour();
    expect(open(library, typed)).toEqual(open(library, "010:7"));
  });

  test.for([
    { typed: "010", reason: "a seed's short name" },
    { typed: "harbour talks end", reason: "a title" },
  ])("opens the document for $reason", async ({ typed }) => {
    const library = await harbour();
    expect(open(library, typed)).toEqual(open(library, "010:1"));
  });

  test.for([
    {
      typed: "010:8",
      says: /No passage begins at `010:8`\. The nearest passages begin at .*`010:7`.*`010:9`/,
    },
    { typed: "999:1", says: /No passage begins at `999:1`\. The nearest documents begin at `010:1`/ },
    { typed: "the wool trade", says: /`the wool trade` is no address; one looks like `010:1`/ },
    { typed: "`@everyone` **x**", says: /is no address/ },
  ])("names the nearest addresses for $typed", async ({ typed, says }) => {
    const library = await harbour();
    expect(() => open(library, typed)).toThrow(UserError);
    expect(() => open(library, typed)).toThrow(says);
  });

  test("opens a repeated passage where it is kept, and says so", async () => {
    const long = "The delegations met on Tuesday and settled the harbour dues at long last, they said.";
    const library = await tinyLibrary({
      "010_a.txt": `Title of it\n\n${long}\n\nSomething else was said by them too.\n\n${long}\n`,
    });
    expect(textOf(open(library, "010:7"))).toContain("`010:7` repeats the words of `010:3`");
  });

  test("suggests the documents for an empty box", async () => {
    expect(suggestions(await harbour(), "")).toEqual([{ name: "010:1 · Harbour talks end", value: "010:1" }]);
  });

  test.for([
    { typed: "010:7", value: "010:7", reason: "the address typed" },
    { typed: "fish", value: "010:5", reason: "a heading that holds what is typed" },
    { typed: "TALKS", value: "010:1", reason: "a title in any case" },
  ])("suggests $reason", async ({ typed, value }) => {
    expect(suggestions(await harbour(), typed).map((choice) => choice.value)).toContain(value);
  });

  test("never suggests more than 25 choices of 100 characters", async () => {
    const paragraphs = Array.from(
      { length: 80 },
      (_, i) => `Paragraph ${i} says ${"a great deal ".repeat(12)}.`,
    );
    const choices = suggestions(await tinyLibrary({ "010_long.txt": paragraphs.join("\n\n") }), "010");
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});
