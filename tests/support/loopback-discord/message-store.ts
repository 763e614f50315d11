import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  MessageFlags,
} from "discord-api-types/v10";
import { refusals } from "./api-error.ts";
import { BOT_USER, userOf } from "./identities.ts";
import { snowflake } from "./snowflake.ts";
import type { MessageBody } from "./validate-message.ts";

/** A message of the bot's, as it stands now. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** Who used the command or the button that led to it; null for an ordinary message. */
  readonly askerId: string | null;
  readonly interactionId: string | null;
  body: MessageBody;
  deleted: boolean;
}

/** Where a message comes from. */
export type Origin = Pick<StoredMessage, "channelId" | "guildId" | "askerId" | "interactionId">;

/** All messages the bot has sent, in order; deleted ones stay, marked. */
export class MessageStore {
  readonly all: StoredMessage[] = [];

  /** Where a nonce is enforced, a message that was sent with it is the one created. */
  create(origin: Origin, body: MessageBody): StoredMessage {
    const twin = body.enforce_nonce ? this.all.find((sent) => sent.body.nonce === body.nonce) : undefined;
    if (twin) return this.find(twin.id);
    const message: StoredMessage = { id: snowflake(), ...origin, body, deleted: false };
    this.all.push(message);
    return message;
  }

  /** Fields left out stay as they are, as Discord has it. */
  edit(message: StoredMessage, body: MessageBody): StoredMessage {
    if (message.deleted) throw refusals.unknownMessage();
    message.body = { ...message.body, ...body };
    return message;
  }

  /** What the bot has sent into a channel and what still stands there. */
  standingIn(channelId: string): StoredMessage[] {
    return this.all.filter((message) => message.channelId === channelId && !message.deleted);
  }

  remove(message: StoredMessage): void {
    if (message.deleted) throw refusals.unknownMessage();
    message.deleted = true;
  }

  /** @throws ApiError 10008 for a message that is not there. */
  find(id: string): StoredMessage {
    const found = this.all.find((message) => message.id === id && !message.deleted);
    if (!found) throw refusals.unknownMessage();
    return found;
  }
}

/** Whether only the asker sees a message. */
export function isEphemeral(body: MessageBody): boolean {
  return ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** A message as Discord's API shows it, with the fields that Discord adds. */
export function messageJson(message: StoredMessage): Record<string, unknown> {
  const { id, channelId, body, askerId, interactionId } = message;
  const reference = body.message_reference;
  return {
    id,
    type: interactionId === null ? (reference ? 19 : 0) : 20,
    channel_id: channelId,
    author: BOT_USER,
    application_id: BOT_USER.id,
    content: body.content ?? "",
    embeds: (body.embeds ?? []).map((embed) => ({ type: "rich", ...embed })),
    components: numbered(body.components ?? []),
    attachments: (body.files ?? []).map(({ id, name, contentType, data }) => ({
      id: id ?? "0",
      filename: name,
      content_type: contentType,
      size: data.length,
      url: `https://cdn.discordapp.com/attachments/${name}`,
      proxy_url: `https://media.discordapp.net/attachments/${name}`,
    })),
    flags: body.flags ?? 0,
    timestamp: "2025-10-30T12:00:00.000000+00:00",
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(reference ? { message_reference: { ...reference, type: 0, channel_id: channelId } } : {}),
    ...(askerId === null || interactionId === null ? {} : askedBy(askerId, interactionId)),
  };
}

function askedBy(askerId: string, interactionId: string): Record<string, unknown> {
  const user = userOf(askerId);
  return {
    interaction_metadata: { id: interactionId, type: 2, user, authorizing_integration_owners: {} },
  };
}

/** Discord numbers every component of a message through. */
function numbered(rows: readonly APIActionRowComponent<APIComponentInMessageActionRow>[]): unknown[] {
  let id = 0;
  return rows.map((row) => {
    id += 1;
    const rowId = id;
    const components = row.components.map((component) => {
      id += 1;
      return { ...component, id };
    });
    return { ...row, id: rowId, components };
  });
}
