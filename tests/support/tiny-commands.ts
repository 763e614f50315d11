import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { AnswerMention, Command, Press, Reply, Request, Row } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";

/** Repeats the question, with a button for each outcome a press can have. */
const echo: Command = {
  definition: subcommand("echo"),
  run: (request) => echoed(request),
  suggest: (request) => suggestions(String(request.options[request.focused ?? ""])),
  press(press) {
    switch (press.action) {
      case "share":
        return { kind: "new", reply: text("shared") };
      case "more":
        return { kind: "update", reply: text(`more: ${press.argument}`) };
      case "inspect":
        return { kind: "new", reply: text(inspect(press)) };
      case "break":
        throw new Error("a press failed");
      default:
        return { kind: "delete" };
    }
  },
};

/** Fails in the ways that commands can. */
const fail: Command = {
  definition: subcommand("fail"),
  run({ options }) {
    if (options["how"] === "user") throw new UserError("Please ask for something else.");
    if (options["how"] === "too long") return text("x".repeat(4097));
    throw new Error("a command failed");
  },
  suggest() {
    throw new Error("suggestions failed");
  },
};

/** An entry of a message's menu. */
const quoteBack: Command = {
  definition: { type: ApplicationCommandType.Message, name: "Quote back" },
  run: ({ options }) => text(`> ${options["message"]}`, true),
};

/** Commands that need no library. */
export const tinyCommands: readonly Command[] = [echo, fail, quoteBack];

/** Repeats what a message asks, with buttons; fails in the ways that commands can. */
export const tinyAnswerMention: AnswerMention = (question) => {
  if (question === "fail") throw new Error("a mention failed");
  if (question === "too long") return text("x".repeat(4097));
  return echoed({ command: "echo", options: { question }, isPrivate: false, locale: "en-US" });
};

/** What Discord is told of them. */
export const tinyDefinitions: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: "summit",
    description: "Tiny commands",
    options: [subcommand("echo"), subcommand("fail")],
  },
  { type: ApplicationCommandType.Message, name: "Quote back" },
];

function subcommand(name: string): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description: `Does ${name}` };
}

function text(description: string, isPrivate = false): Reply {
  return { embeds: [{ description }], private: isPrivate };
}

function echoed({ options, isPrivate }: Request): Reply {
  return { ...text(`You said: ${options["question"]}`, isPrivate), components: [buttons, menu] };
}

function suggestions(typed: string) {
  const many = Array.from({ length: 30 }, (_, index) => ({ name: `${typed} ${index}`, value: `v${index}` }));
  return [
    { name: "n".repeat(150), value: "long name" },
    { name: "long value", value: "v".repeat(101) },
    ...many,
  ];
}

function inspect({ isAsker, mayManageMessages, message }: Press): string {
  return JSON.stringify({
    isAsker,
    mayManageMessages,
    private: message.private,
    embeds: message.embeds.length,
  });
}

const buttons: Row = {
  type: ComponentType.ActionRow,
  components: ["more:003:121", "share", "inspect", "delete", "break"].map((id) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: id.split(":")[0] ?? "",
    custom_id: `echo:${id}`,
  })),
};

const menu: Row = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: "echo:more",
      options: [{ label: "The first", value: "001:7" }],
    },
  ],
};
