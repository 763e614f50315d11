import type { User } from "discord.js";
import { Client, GatewayIntentBits, Options } from "./discord-js.ts";

/** How to reach Discord. */
export interface ClientSettings {
  /** Discord's REST base without `/v10`; the gateway's address follows from what it answers. */
  readonly apiBaseUrl: string;
}

/**
 * A discord.js client that keeps almost nothing, asks for no privileged intent and can ping nobody.
 *
 * Commands, their suggestions and their buttons arrive without any intent. Messages need one, but their text
 * comes without the privileged one where they mention the bot, and in direct messages
 * (https://docs.discord.com/developers/events/gateway#gateway-intents).
 */
export function createClient({ apiBaseUrl }: ClientSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiBaseUrl, version: "10" },
    makeCache: Options.cacheWithLimits(CACHE_LIMITS),
    sweepers: {},
    // Replies are written as Discord's JSON already; the default renames every key of every embed.
    jsonTransformer: (json) => json,
  });
}

/**
 * Every reply is computed from the interaction alone, so nobody met needs to be remembered: without limits
 * the people who ever used the bot pile up for as long as it runs.
 */
const CACHE_LIMITS = {
  ...Options.DefaultMakeCacheSettings,
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  MessageManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user: User) => user.id === user.client.user.id },
};
