/** The bot that the loopback knows. */
export const BOT_USER = {
  id: "900000000000000001",
  username: "summit-desk",
  global_name: null,
  discriminator: "0",
  avatar: null,
  bot: true,
} as const;

/** An application has the id of its bot user. */
export const APPLICATION_ID = BOT_USER.id;

/** The one server the bot is on. */
export const GUILD_ID = "900000000000000010";

/** The channel of direct messages with the bot. */
export const DIRECT_CHANNEL_ID = "900000000000000030";

let newcomers = 0;

/** Somebody who has not been seen before. */
export function newUserId(): string {
  newcomers += 1;
  return `9000000000010${String(newcomers).padStart(5, "0")}`;
}

let newChannels = 0;

/** A channel of the server in which nothing has been said yet. */
export function newChannelId(): string {
  newChannels += 1;
  return `9000000000020${String(newChannels).padStart(5, "0")}`;
}

/** The channel of somebody's direct messages with the bot. */
export function directChannelOf(userId: string): string {
  return `93${userId.slice(2)}`;
}

/** Whose direct messages a channel holds; null for a channel of the server. */
export function directPartnerOf(channelId: string): string | null {
  return channelId.startsWith("93") ? `90${channelId.slice(2)}` : null;
}

/** A person, as Discord describes one. */
export function userOf(id: string): Record<string, unknown> {
  return { id, username: `person-${id.slice(-3)}`, global_name: null, discriminator: "0", avatar: null };
}
