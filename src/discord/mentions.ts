import type { GatewayMessageCreateDispatchData } from "discord.js";
import { visible } from "../text/visible.ts";
import { MessageType } from "./discord-js.ts";

/** A message that asks the bot something. */
export interface Question {
  readonly messageId: string;
  readonly channelId: string;
  /** Null in a direct message. */
  readonly guildId: string | null;
  readonly askerId: string;
  /** What is asked, without mentions and emoji, on one line; empty where only the bot is named. */
  readonly text: string;
}

/** What of a message is looked at. */
export type AskingMessage = Pick<
  GatewayMessageCreateDispatchData,
  "author" | "channel_id" | "content" | "guild_id" | "id" | "type" | "webhook_id"
>;

/**
 * The question a message puts to the bot; null for a message that puts none.
 *
 * A person's own words only: no other bot's, so that no two bots can keep each other talking, no webhook's and
 * none of Discord's. On a server the bot must be named in the text: `@everyone`, a role, and the mention that a
 * reply carries by itself ask it nothing. In a direct message every text is a question.
 */
export function questionIn(message: AskingMessage, botId: string): Question | null {
  if (!isFromPerson(message)) return null;
  const { id, channel_id, guild_id, author, content } = message;
  if (guild_id !== undefined && !isNamedIn(content, botId)) return null;
  return {
    messageId: id,
    channelId: channel_id,
    guildId: guild_id ?? null,
    askerId: author.id,
    text: textOf(content, botId),
  };
}

function isFromPerson({ author, webhook_id, type }: AskingMessage): boolean {
  const isSaid = type === MessageType.Default || type === MessageType.Reply;
  return isSaid && webhook_id === undefined && author.bot !== true && author.system !== true;
}

function isNamedIn(content: string, botId: string): boolean {
  return content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
}

/** The commas and colons by which people set off a name go with it, as does a space before a question's end. */
function textOf(content: string, botId: string): string {
  const named = new RegExp(`(?:, ?)?<@!?${botId}>(?: ?[,:])?`, "g");
  return visible(visible(content).replace(named, " ").replace(MARKUP, " ")).replace(/ (?=[?!.]$)/, "");
}

/** Mentions, channels, custom emoji, commands, times and `@everyone`: https://docs.discord.com/developers/reference#message-formatting */
const MARKUP =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|\/[^<>:]{1,100}:\d{1,20}|t:-?\d{1,20}(?::\w)?|id:\w{1,20}(?::\d{1,20})?)>|@(?:everyone|here)\b/g;
