import type { Command, Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";

type Row = NonNullable<Reply["components"]>[number];

/** The tiny commands know all they answer; none of them looks anything up. */
export const library = {} as Library;

/** A reply with a description and, below it, one row of buttons: `["More", "ask:more:2"]`. */
export function reply(description: string, buttons: readonly (readonly [string, string])[] = []): Reply {
  const components: Row["components"] = buttons.map(([label, custom_id]) => ({
    type: 2,
    style: 2,
    label,
    custom_id,
  }));
  return {
    embeds: [{ description }],
    private: false,
    ...(components.length > 0 ? { components: [{ type: 1, components }] } : {}),
  };
}

/** Says the question back; its buttons lead to each of the outcomes. */
export const ask: Command = {
  definition: {
    type: 1,
    name: "ask",
    description: "Passages that answer a question",
    options: [
      { type: 3, name: "question", description: "What you want to know", required: true },
      { type: 5, name: "private", description: "Only you see the answer" },
    ],
  },
  run({ options, isPrivate }) {
    const question = String(options["question"]);
    if (question.length < 3) throw new UserError("Please ask with at least 3 characters.");
    if (question === "crash") throw new TypeError("not a function");
    const answer = reply(`about ${question}`, [
      ["More", "ask:more:2"],
      ["Delete", "ask:delete"],
      ["Break", "ask:break"],
    ]);
    return { ...answer, private: isPrivate };
  },
  press({ action, argument, message }) {
    if (action === "delete") return { kind: "delete" };
    if (action === "break") throw new RangeError("broken");
    if (action === "refuse") throw new UserError("The documents have changed.");
    const before = message.embeds[0]?.description ?? "";
    if (action === "more")
      return { kind: "update", reply: reply(`${before} · page ${argument}`, [["Back", "ask:back"]]) };
    return { kind: "new", reply: reply(`${action} ${argument} of “${before}”, private: ${message.private}`) };
  },
};

export const quote: Command = {
  definition: {
    type: 1,
    name: "quote",
    description: "Who said what",
    options: [
      { type: 3, name: "speaker", description: "Who said it", autocomplete: true },
      { type: 3, name: "topic", description: "What about", autocomplete: true },
      { type: 5, name: "private", description: "Only you see the answer" },
    ],
  },
  run: ({ options }) => reply(JSON.stringify(options)),
  suggest({ options, focused }) {
    const values =
      focused === "speaker" ? ["Scott Bessent", "Scott Kennedy", "Xi Jinping"] : ["rare earths", "soybeans"];
    const typed = String(options[focused ?? ""] ?? "").toLowerCase();
    return values
      .filter((value) => value.toLowerCase().includes(typed))
      .map((value) => ({ name: value, value }));
  },
};

const tariffs: Command = {
  definition: {
    type: 1,
    name: "tariffs",
    description: "The ledger",
    options: [
      {
        type: 3,
        name: "side",
        description: "Whose tariffs",
        choices: [
          { name: "US on China", value: "us-on-china" },
          { name: "China on US", value: "china-on-us" },
        ],
      },
      { type: 5, name: "private", description: "Only you see the answer" },
    ],
  },
  run: ({ options }) => reply(JSON.stringify(options)),
};

export const source: Command = {
  definition: {
    type: 1,
    name: "source",
    description: "The text around an address",
    options: [{ type: 3, name: "address", description: "Such as 003:121", autocomplete: true }],
  },
  run: ({ options }) => reply(`source ${options["address"] ?? "list"}`),
  suggest: () => [{ name: "003:121 · Soybeans", value: "003:121" }],
};

const help: Command = {
  definition: { type: 1, name: "help", description: "What I can do" },
  run: () => ({ ...reply("how to ask"), private: true }),
};

const findSources: Command = {
  definition: { type: 3, name: "Find sources" },
  run: ({ options }) => reply(`sources for ${options["message"]}`),
};

export const commands: readonly Command[] = [ask, quote, tariffs, source, help, findSources];
