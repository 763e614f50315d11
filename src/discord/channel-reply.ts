import type { APIMessage, REST } from "discord.js";
import type { Reply } from "../command.ts";
import { plainText } from "../reply/plain.ts";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "./discord-js.ts";
import type { Question } from "./mentions.ts";
import { changedMessage, sendSurely } from "./send.ts";

/** How a reply stands in a channel: as good as the permissions there allow. */
interface Form {
  /** Without embeds. */
  readonly isText: boolean;
  /** Shown as the reply to the question's message. */
  readonly isReference: boolean;
}

/** A reply that stands in a channel. */
export interface SentReply extends Form {
  readonly id: string;
}

interface Destination extends Pick<Question, "channelId" | "messageId"> {
  /** What asked for the reply, where that is not the message itself: one message may be replied to for several. */
  readonly askedBy?: string;
}

/**
 * Replies to a message, pinging nobody: with embeds or else as text, as a reply or else without reference.
 *
 * @throws the error of Discord's or of the network's when nothing of this can be sent.
 */
export async function sendReply(rest: REST, to: Destination, reply: Reply): Promise<SentReply> {
  const route = Routes.channelMessages(to.channelId);
  const sent = await inSomeForm({ isText: false, isReference: true }, async (form) => {
    const body = { ...bodyOf(reply, form), ...(form.isReference ? referenceTo(to) : {}), ...nonceOf(to) };
    return (await rest.post(route, { body })) as APIMessage;
  });
  return sent.hasLostEmbeds ? editReply(rest, to, { ...sent, isText: true }, reply) : sent;
}

/** Changes a reply that was sent. @throws as `sendReply`. */
export async function editReply(
  rest: REST,
  to: Destination,
  sent: SentReply,
  reply: Reply,
): Promise<SentReply> {
  const route = Routes.channelMessage(to.channelId, sent.id);
  const edited = await inSomeForm(sent, async (form) => {
    return (await rest.patch(route, { body: bodyOf(reply, form) })) as APIMessage;
  });
  return edited.hasLostEmbeds ? editReply(rest, to, { ...edited, isText: true }, reply) : edited;
}

/** Takes a reply away. @throws as `sendReply`. */
export async function deleteReply(rest: REST, { channelId }: Destination, sent: SentReply): Promise<void> {
  await sendSurely(() => rest.delete(Routes.channelMessage(channelId, sent.id)));
}

/** Nobody is pinged: raw calls know nothing of the client's own setting. */
export const NO_PINGS = { allowed_mentions: { parse: [], replied_user: false } } as const;

async function inSomeForm(
  { isText, isReference }: Form,
  send: (form: Form) => Promise<APIMessage>,
): Promise<SentReply & { readonly hasLostEmbeds: boolean }> {
  const form = { isText, isReference };
  try {
    const { id, embeds } = await sendSurely(() => send(form));
    // Where buttons are left to show, Discord may drop embeds that the bot may not send without a word.
    return { id, ...form, hasLostEmbeds: !isText && embeds?.length === 0 };
  } catch (error) {
    const simpler = simplerForm(form, error);
    if (simpler === null) throw error;
    return inSomeForm(simpler, send);
  }
}

/** The form to try after a refusal; null when the refusal is about something else. */
function simplerForm(form: Form, error: unknown): Form | null {
  if (!(error instanceof DiscordAPIError)) return null;
  if (form.isReference && isAboutReference(error)) return { ...form, isReference: false };
  if (!form.isText && EMBEDS_REFUSED.has(error.code)) return { ...form, isText: true };
  return null;
}

function isAboutReference({ code, rawError }: DiscordAPIError): boolean {
  if (code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory) return true;
  const errors = "errors" in rawError ? rawError.errors : undefined;
  return typeof errors === "object" && "message_reference" in errors;
}

/** A message of nothing but embeds that may not be sent counts as empty. */
const EMBEDS_REFUSED = new Set<string | number>([
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendAnEmptyMessage,
]);

/** As text a reply has no buttons: they find what they need in the embed. */
function bodyOf(reply: Reply, { isText }: Form) {
  const shown = isText
    ? { content: plainText(reply), embeds: [], components: [] }
    : { content: "", ...changedMessage(reply) };
  return { ...shown, ...NO_PINGS };
}

function referenceTo({ channelId, messageId }: Destination) {
  return { message_reference: { channel_id: channelId, message_id: messageId, fail_if_not_exists: false } };
}

/** By its nonce Discord tells a message that is sent again from a new one, and shows it once. */
function nonceOf({ messageId, askedBy = messageId }: Destination) {
  return { nonce: `re${askedBy}`, enforce_nonce: true };
}
