import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, Definition } from "../src/command.ts";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "../src/discord-api.ts";
import { localized } from "./localized.ts";

/** Where every command can be used: on servers, in direct messages, and by people who installed it for themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What Discord is told: `/summit` with its subcommands, and the entries of the message menu. */
export function definitions(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const all = commands.map((command) => command.definition);
  const summit = {
    ...localized("summit", "Answers from the source documents, word for word, each with its citation"),
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: all.filter(isSubcommand),
  };
  return [summit, ...all.filter(isMenu).map((menu) => ({ ...menu, ...EVERYWHERE }))];
}

function isSubcommand(definition: Definition): definition is APIApplicationCommandSubcommandOption {
  return "description" in definition;
}

function isMenu(definition: Definition): definition is RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return !isSubcommand(definition);
}
