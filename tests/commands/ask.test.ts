import { describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import type { Press, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { customIdOf, labelsOf, pressOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const PARAGRAPHS = ["copper", "salt", "wool", "timber", "olives"].map(
  (good, i) =>
    `The harbour in Lisbon received ${good} worth ${i + 2} million escudos on Tuesday, officials said.`,
);

async function harbour(): Promise<Library> {
  const text = `Harbour news\n\n${PARAGRAPHS.join("\n\n")}\n\nLisbon and its ships\n\nThe ships of Lisbon left on Monday.\n`;
  return tinyLibrary(
    { "010_harbour.txt": text },
    { "010:1": { publisher: "The Quay", published: "2031-03-04" } },
  );
}

function run(library: Library, question: string, isPrivate = false): Reply {
  return ask.run(request("ask", { question, private: isPrivate }), library);
}

/** Presses a button of a reply as Discord would report it: by its id, with the message and nothing else. */
function press(reply: Reply, label: string, library: Library, who: Partial<Press> = {}) {
  return ask.press?.(pressOf(reply, customIdOf(reply, label), who), library);
}

describe("/summit ask", () => {
  test("quotes the passage, stresses the words asked for, and cites it", async () => {
    const reply = run(await harbour(), "what wool did the harbour receive");
    expect(reply.embeds[0]?.title).toBe("what wool did the harbour receive");
    expect(reply.embeds[0]?.description).toMatch(
      /^> The \*\*harbour\*\* in Lisbon \*\*received wool\*\* worth 4 million escudos on Tuesday, officials said\.\n-# \[1\] `010:7` · Harbour news · The Quay · 4 Mar 2031/,
    );
    expect(reply.embeds[0]?.footer?.text).toMatch(/1 document, up to 4 Mar 2031 · stamp [0-9a-f]{8}$/);
  });

  test("offers the context of each excerpt, more of them, and the reply's removal", async () => {
    expect(labelsOf(run(await harbour(), "harbour in Lisbon"))).toEqual([
      "In context 1",
      "In context 2",
      "In context 3",
      "More",
      "Delete",
    ]);
  });

  test("turns the pages of one message, forth and back, with the numbers running on", async () => {
    const library = await harbour();
    const first = run(library, "harbour in Lisbon");
    const more = press(first, "More", library);
    if (more?.kind !== "update") throw new Error("More must change the message");
    expect(textOf(more.reply)).toContain("-# [4] ");
    expect(labelsOf(more.reply)).toContain("Back");
    const back = press(more.reply, "Back", library);
    expect(back).toEqual({ kind: "update", reply: first });
  });

  test("leaves the page of somebody else's answer alone, and gives the next one privately", async () => {
    const library = await harbour();
    const more = press(run(library, "harbour in Lisbon"), "More", library, { isAsker: false });
    expect(more).toMatchObject({ kind: "new", reply: { private: true } });
  });

  test("shares a private answer with the page it stands on", async () => {
    const library = await harbour();
    const reply = run(library, "harbour in Lisbon", true);
    expect(labelsOf(reply)).toContain("Share");
    expect(labelsOf(reply)).not.toContain("Delete");
    const shared = press(reply, "Share", library);
    expect(shared).toEqual({ kind: "new", reply: run(library, "harbour in Lisbon") });
  });

  test.for([
    { who: { isAsker: true, mayManageMessages: false }, may: true, reason: "the asker" },
    {
      who: { isAsker: false, mayManageMessages: true },
      may: true,
      reason: "someone who may manage messages",
    },
    { who: { isAsker: false, mayManageMessages: false }, may: false, reason: "a passer-by" },
  ])("lets $reason delete the answer: $may", async ({ who, may }) => {
    const library = await harbour();
    const deleting = () => press(run(library, "harbour in Lisbon"), "Delete", library, who);
    if (may) expect(deleting()).toEqual({ kind: "delete" });
    else expect(deleting).toThrow(UserError);
  });

  test("says that the documents have changed since the answer was given", async () => {
    const reply = run(await harbour(), "harbour in Lisbon");
    const others = await tinyLibrary({ "010_harbour.txt": "Other words altogether stand here now." });
    expect(() => press(reply, "More", others)).toThrow(/documents have changed/);
  });

  test("understands the question again from the title, however it was escaped", async () => {
    const library = await harbour();
    const more = press(run(library, "*harbour* in _Lisbon_ <@1> https://x.y `?`"), "More", library);
    expect(more?.kind === "update" && more.reply.embeds[0]?.title).toBe(
      "\\*harbour\\* in \\_Lisbon\\_ \\<\\@1\\> https\\://x.y \\`?\\`",
    );
  });

  test("answers privately that nothing was found, with what was understood and what can be asked", async () => {
    const reply = run(await harbour(), "what does Macron say of wool");
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toContain("Nothing found in these documents");
    expect(textOf(reply)).toContain("In no document: “macron”");
    expect(labelsOf(reply)).toEqual(["Ask one of these instead"]);
  });

  test("says what a misspelt word was taken for", async () => {
    expect(textOf(run(await harbour(), "harbur in Lisbon"))).toContain(
      "Searched for **harbour** (for “harbur”)",
    );
  });

  test.for([
    { question: "", reason: "nothing" },
    { question: "a", reason: "too little" },
    { question: "  \u200b\u202e ", reason: "nothing that can be seen" },
    { question: "x".repeat(201), reason: "more than Discord's form allows" },
  ])("refuses $reason in one clear sentence", async ({ question }) => {
    const library = await harbour();
    expect(() => run(library, question)).toThrow(UserError);
  });

  test("shows the lead-in of a list item", async () => {
    const library = await tinyLibrary({
      "a.txt":
        "Talks\n\nOn the agenda are:\n\n- Harbour dues\n- Fishing rights\n\nThat is all, officials said.",
    });
    expect(run(library, "fishing rights").embeds[0]?.description).toMatch(
      /^> On the agenda are:\n> \*\*Fishing rights\*\*\n/,
    );
  });
});
