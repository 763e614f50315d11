import { setTimeout as sleep } from "node:timers/promises";
import type { APIEmbed } from "discord.js";
import type { Choice, Reply, Row } from "../command.ts";
import { MessageFlags } from "./discord-js.ts";
import { failureOf } from "./failures.ts";

/** What discord.js is handed for a new message. */
export interface OutgoingReply {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly files?: readonly OutgoingFile[];
  readonly flags?: typeof MessageFlags.Ephemeral;
}

/** A file as discord.js takes it. */
interface OutgoingFile {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** A reply as a new message, which the asker alone sees where it is private. */
export function newMessage(reply: Reply): OutgoingReply {
  const files = reply.files?.map(({ name, data, description }) => ({
    attachment: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    name,
    description,
  }));
  return {
    ...changedMessage(reply),
    ...(files ? { files } : {}),
    ...(reply.private ? { flags: MessageFlags.Ephemeral } : {}),
  };
}

/**
 * A reply as the new state of a message. Buttons it lacks are taken away: Discord keeps what is left out.
 * Files go with new messages only.
 */
export function changedMessage(reply: Reply): Omit<OutgoingReply, "files" | "flags"> {
  return { embeds: reply.embeds, components: reply.components ?? [] };
}

/** One sentence that only the asker sees. */
export function privateSentence(sentence: string): { content: string; flags: typeof MessageFlags.Ephemeral } {
  return { content: sentence.slice(0, MAX_CONTENT), flags: MessageFlags.Ephemeral };
}

/** At most 25 choices with something to show and something to send, each of at most 100 characters. */
export function fittingChoices(choices: readonly Choice[]): Choice[] {
  // A cut value would be another value, so a choice whose value is too long is left out.
  const fitting = choices.filter(({ name, value }) => name && value && value.length <= MAX_CHOICE_LENGTH);
  return fitting.slice(0, MAX_CHOICES).map(({ name, value }) => ({ name: cut(name), value }));
}

/**
 * Sends a first answer, and sends it again where a fault of the network or of Discord's leaves open whether
 * it has arrived.
 *
 * Sending twice shows nothing twice: Discord accepts one first answer and refuses the second with 40060.
 * @throws the last error when every try failed, and at once any error that another try cannot mend.
 */
export async function sendSurely<T>(send: () => Promise<T>): Promise<T> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await send();
    } catch (error) {
      if (failureOf(error) !== "unsure") throw error;
    }
    await sleep(delayMs);
  }
  return send();
}

/** discord.js repeats a 5xx at once; these leave a hiccup time to pass, within the three seconds there are. */
const RETRY_DELAYS_MS = [200, 800];

// https://docs.discord.com/developers/resources/message#create-message
const MAX_CONTENT = 2000;

// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

function cut(name: string): string {
  if (name.length <= MAX_CHOICE_LENGTH) return name;
  // Not in the middle of a surrogate pair, which Discord would refuse.
  return `${name.slice(0, MAX_CHOICE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
