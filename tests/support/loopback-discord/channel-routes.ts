import { GatewayIntentBits } from "discord-api-types/v10";
import { invalidFormBody, refusals } from "./api-error.ts";
import { directChannelOf, directPartnerOf, GUILD_ID, userOf } from "./identities.ts";
import { messageJson, type StoredMessage } from "./message-store.ts";
import type { World } from "./routes.ts";
import { type MessageBody, validateMessage } from "./validate-message.ts";

/** An ordinary message of the bot's. */
export function createInChannel(world: World, channelId: string, body: MessageBody): unknown {
  world.permissions.checkNew(channelId, body);
  const taken = withKnownReference(world, world.permissions.taken(channelId, body));
  validateMessage(taken, { isNew: true });
  const guildId = directPartnerOf(channelId) === null ? GUILD_ID : null;
  const origin = { channelId, guildId, askerId: null, interactionId: null };
  const message = world.messages.create(origin, taken);
  tell(world, "MESSAGE_CREATE", message);
  return messageJson(message);
}

export function editInChannel(world: World, messageId: string, body: MessageBody): unknown {
  const message = ownMessage(world, messageId);
  world.permissions.checkEmbeds(message.channelId, body);
  const taken = world.permissions.taken(message.channelId, body);
  validateMessage(taken, { isNew: false });
  const edited = world.messages.edit(message, taken);
  tell(world, "MESSAGE_UPDATE", edited);
  return messageJson(edited);
}

export function deleteFromChannel(world: World, messageId: string): undefined {
  const message = ownMessage(world, messageId);
  world.messages.remove(message);
  tell(world, "MESSAGE_DELETE", message);
}

/** A message of the bot's or of somebody's, as far as the channel's history may be read. */
export function readMessage(world: World, messageId: string): unknown {
  const said = world.people().find(messageId);
  if (!said) return messageJson(world.messages.find(messageId));
  if (world.permissions.lacks(said.channelId, "history")) throw refusals.missingAccess();
  return world.people().jsonOf(said);
}

export function openDirectChannel({ recipient_id }: { recipient_id: string }): unknown {
  return { id: directChannelOf(recipient_id), type: 1, recipients: [userOf(recipient_id)] };
}

function ownMessage(world: World, messageId: string): StoredMessage {
  if (world.people().find(messageId)) throw refusals.notOwnMessage();
  return world.messages.find(messageId);
}

/** A message that is not there cannot be replied to; where that is allowed for, the reference is left out. */
function withKnownReference(world: World, body: MessageBody): MessageBody {
  const { message_reference: reference, ...rest } = body;
  if (!reference || world.people().find(reference.message_id)) return body;
  if (reference.fail_if_not_exists === false) return rest;
  const problem = { path: "message_reference", code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" };
  throw invalidFormBody([problem]);
}

/** Discord tells a bot of its own messages as well. */
function tell(world: World, name: string, message: StoredMessage): void {
  const { guildId, id, channelId } = message;
  const place = guildId === null ? {} : { guild_id: guildId };
  const data = name === "MESSAGE_DELETE" ? { id, channel_id: channelId } : messageJson(message);
  const intent = guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  world.gateway().dispatchIfIntended(intent, name, { ...data, ...place });
}
