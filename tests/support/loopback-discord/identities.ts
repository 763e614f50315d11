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

/** The one server the bot is on, and a channel in it. */
export const GUILD_ID = "900000000000000010";
export const CHANNEL_ID = "900000000000000020";

/** The channel of direct messages with the bot. */
export const DIRECT_CHANNEL_ID = "900000000000000030";

/** Who asks where a test does not say. */
export const ASKER_ID = "900000000000000101";

/** A person, as Discord describes one. */
export function userOf(id: string): Record<string, unknown> {
  return { id, username: `person-${id.slice(-3)}`, global_name: null, discriminator: "0", avatar: null };
}
