import { setTimeout as sleep } from "node:timers/promises";
import type { APIMessage } from "discord.js";
import type { Answered } from "./answered.ts";
import { InteractionContextType, MessageFlags, Routes } from "./discord-js.ts";
import type { PressingInteraction } from "./request.ts";

/** A press must be answered within three seconds; this leaves the answer its time. */
const LOOK_UP_MS = 1500;

/**
 * Whether the presser asked for the message pressed; false where that cannot be found out.
 *
 * In a direct message with the bot, and under a private reply, nobody but the asker can press. A reply to a
 * command says who used it. A reply to a message names that message, whose author is asked of Discord unless
 * it is remembered.
 */
export async function isPressedByAsker(
  interaction: PressingInteraction,
  answered: Answered,
): Promise<boolean> {
  const { message, context, user } = interaction;
  if (message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM) return true;
  const askerId = message.interactionMetadata?.user.id ?? answered.findByReply(message.id)?.question.askerId;
  return (askerId ?? (await askerLookedUp(interaction))) === user.id;
}

async function askerLookedUp({ message, client }: PressingInteraction): Promise<string | null> {
  const { reference } = message;
  if (!reference?.messageId) return null;
  const route = Routes.channelMessage(reference.channelId, reference.messageId);
  const lookedUp = client.rest.get(route).then(
    (asking) => (asking as APIMessage).author.id,
    // Deleted, or the channel's history may not be read.
    () => null,
  );
  return Promise.race([lookedUp, sleep(LOOK_UP_MS, null, { ref: false })]);
}
