import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Embed,
  Interaction,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import type { Press, Request } from "../command.ts";
import type { CustomId } from "./custom-id.ts";
import { MessageFlags, PermissionFlagsBits } from "./discord-js.ts";

/** The interactions that ask a command for a reply. */
export type AskingInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** The interactions that press something under one of our replies. */
export type PressingInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** Whether a command is to answer. */
export function isAsking(interaction: Interaction): interaction is AskingInteraction {
  return interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand();
}

/** Whether a button or a menu of ours was used. */
export function isPressing(interaction: Interaction): interaction is PressingInteraction {
  return interaction.isButton() || interaction.isStringSelectMenu();
}

/** The command meant: the subcommand's name, or the menu entry's. */
export function commandNameOf(interaction: AskingInteraction | AutocompleteInteraction): string {
  if (interaction.isContextMenuCommand()) return interaction.commandName;
  return interaction.options.getSubcommand(false) ?? interaction.commandName;
}

/**
 * What was asked, in neutral terms; where the asker does not choose, the operator's visibility holds.
 *
 * Of a message's menu the options are `message`, all the text of the message, and `messageId`.
 */
export function requestOf(
  interaction: AskingInteraction | AutocompleteInteraction,
  visibility: "public" | "private",
): Request {
  const command = commandNameOf(interaction);
  const { locale } = interaction;
  if (interaction.isContextMenuCommand()) {
    const { id, content, embeds } = interaction.targetMessage;
    const options = { message: textOf(content, embeds), messageId: id };
    return { command, options, isPrivate: visibility === "private", locale };
  }
  const given = givenOptions(interaction.options.data);
  const focused = given.find((option) => option.focused)?.name;
  const options = Object.fromEntries(
    given.flatMap(({ name, value }) => (isPlain(value) ? [[name, value]] : [])),
  );
  const isPrivate = asBoolean(options["private"]) ?? visibility === "private";
  return { command, options, isPrivate, locale, ...(focused === undefined ? {} : { focused }) };
}

/** What was pressed, in neutral terms. The argument of a menu is the value chosen in it. */
export function pressOf(interaction: PressingInteraction, customId: CustomId, isAsker: boolean): Press {
  const argument = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return {
    ...customId,
    argument: argument ?? customId.argument,
    message: {
      embeds: interaction.message.embeds.map((embed) => embed.data),
      private: interaction.message.flags.has(MessageFlags.Ephemeral),
    },
    isAsker,
    mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    locale: interaction.locale,
  };
}

/** All that a message says: its own text, then that of its embeds, a line each. */
function textOf(content: string, embeds: readonly Embed[]): string {
  const told = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...told].filter(Boolean).join("\n");
}

function givenOptions(options: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  return options.flatMap((option) => option.options ?? [option]);
}

function asBoolean(value: string | boolean | undefined): boolean | null {
  return typeof value === "boolean" ? value : null;
}

function isPlain(value: CommandInteractionOption["value"]): value is string | boolean {
  return typeof value === "string" || typeof value === "boolean";
}
