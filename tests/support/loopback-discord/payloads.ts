import { InteractionContextType, type InteractionType } from "discord-api-types/v10";
import { APPLICATION_ID, DIRECT_CHANNEL_ID, GUILD_ID, userOf } from "./identities.ts";
import { snowflake } from "./snowflake.ts";

/** Who uses the bot, and where. */
export interface Place {
  readonly userId: string;
  /** The server's channel. */
  readonly channelId: string;
  /** In a direct message with the bot instead of a server's channel. */
  readonly direct: boolean;
  /** Permission bits in the channel, in decimal; none without. */
  readonly permissions: string;
  readonly locale: string;
}

type Json = Record<string, unknown>;

/** The event that tells a bot of an interaction (INTERACTION_CREATE). */
export function interactionJson(
  type: InteractionType,
  data: Json,
  place: Place,
): Json & { id: string; token: string } {
  return {
    id: snowflake(),
    token: `interaction-token-${snowflake()}`,
    application_id: APPLICATION_ID,
    type,
    data,
    version: 1,
    locale: place.locale,
    entitlements: [],
    authorizing_integration_owners: { "0": GUILD_ID },
    attachment_size_limit: 10_485_760,
    app_permissions: "2147485696",
    ...(place.direct ? directPlace(place) : guildPlace(place)),
  };
}

/** The channel an interaction comes from. */
export function channelOf({ direct, channelId }: Place): { channelId: string; guildId: string | null } {
  return direct ? { channelId: DIRECT_CHANNEL_ID, guildId: null } : { channelId, guildId: GUILD_ID };
}

/** `/summit <subcommand>` with its options; `focused` is the option being typed. */
export function slashData(
  command: string,
  subcommand: string,
  options: Readonly<Record<string, string | boolean>>,
  focused?: string,
): Json {
  const given = Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === "boolean" ? 5 : 3,
    ...(name === focused ? { focused: true } : {}),
  }));
  return {
    id: snowflake(),
    name: command,
    type: 1,
    options: [{ name: subcommand, type: 1, options: given }],
  };
}

/** An entry of a message's menu, used on a message with this text and, where it matters, this id. */
export function menuData(name: string, content: string, place: Place, id = snowflake()): Json {
  const author = userOf("900000000000000199");
  const { channelId } = channelOf(place);
  const message = {
    id,
    type: 0,
    channel_id: channelId,
    author,
    content,
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    timestamp: "2025-10-30T12:00:00.000000+00:00",
    edited_timestamp: null,
    pinned: false,
    tts: false,
  };
  return { id: snowflake(), name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
}

function directPlace({ userId }: Place): Json {
  const user = userOf(userId);
  return {
    user,
    channel_id: DIRECT_CHANNEL_ID,
    channel: { id: DIRECT_CHANNEL_ID, type: 1, recipients: [user] },
    context: InteractionContextType.BotDM,
  };
}

function guildPlace({ userId, channelId, permissions }: Place): Json {
  return {
    guild_id: GUILD_ID,
    guild_locale: "en-US",
    guild: { id: GUILD_ID, locale: "en-US", features: [] },
    channel_id: channelId,
    channel: { id: channelId, type: 0, guild_id: GUILD_ID, name: "general" },
    context: InteractionContextType.Guild,
    member: {
      user: userOf(userId),
      permissions,
      roles: [],
      joined_at: "2025-01-01T00:00:00.000000+00:00",
      deaf: false,
      mute: false,
      flags: 0,
    },
  };
}
