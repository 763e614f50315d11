import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  type InteractionType,
} from "discord-api-types/v10";
import { refusals } from "./api-error.ts";
import { isEphemeral, type MessageStore, type StoredMessage } from "./message-store.ts";
import { type MessageBody, validateChoices, validateMessage } from "./validate-message.ts";

/** What a bot posts to an interaction's callback. */
export interface CallbackBody {
  readonly type: InteractionResponseType;
  readonly data?: MessageBody & { readonly choices?: readonly APIApplicationCommandOptionChoice[] };
}

/** The first answer to an interaction, once Discord has accepted it. */
export interface RecordedReply extends CallbackBody {
  readonly interactionId: string;
  /** Seen by the asker only. */
  readonly private: boolean;
  /** The message it has made or changed; null for suggestions. */
  readonly message: StoredMessage | null;
}

/** An interaction that was sent to the bot. */
export interface SentInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message whose button was pressed. */
  readonly pressed: StoredMessage | null;
  readonly sentAt: number;
  readonly onReply: (reply: RecordedReply) => void;
  reply: RecordedReply | null;
}

/** Discord's memory of interactions: each takes one first answer, within three seconds. */
export class InteractionLedger {
  readonly #byToken = new Map<string, SentInteraction>();
  readonly #messages: MessageStore;
  readonly #answerWithinMs: number;

  constructor(messages: MessageStore, answerWithinMs: number) {
    this.#messages = messages;
    this.#answerWithinMs = answerWithinMs;
  }

  add(interaction: SentInteraction): void {
    this.#byToken.set(interaction.token, interaction);
  }

  /**
   * Takes a first answer.
   * @throws ApiError 10062 when it is late or the interaction unknown, 40060 for a second answer, 50035 for
   * a body beyond the limits.
   */
  answer(id: string, token: string, body: CallbackBody): RecordedReply {
    const interaction = this.#byToken.get(token);
    if (!interaction || interaction.id !== id) throw refusals.unknownInteraction();
    if (interaction.reply) throw refusals.alreadyAcknowledged();
    if (Date.now() - interaction.sentAt > this.#answerWithinMs) throw refusals.unknownInteraction();
    const message = this.#apply(interaction, body);
    const isPrivate = message !== null && isEphemeral(message.body);
    const reply = { ...body, interactionId: id, private: isPrivate, message };
    interaction.reply = reply;
    interaction.onReply(reply);
    return reply;
  }

  /**
   * The interaction behind a webhook's token.
   * @throws ApiError 10015 before the first answer, as Discord has it.
   */
  acknowledged(token: string): SentInteraction {
    const interaction = this.#byToken.get(token);
    if (!interaction?.reply) throw refusals.unknownWebhook();
    return interaction;
  }

  #apply(interaction: SentInteraction, { type, data = {} }: CallbackBody): StoredMessage | null {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        validateMessage(data, { isNew: true });
        return this.#messages.create(originOf(interaction), data);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.#messages.create(originOf(interaction), data);
      case InteractionResponseType.UpdateMessage:
        validateMessage(data, { isNew: false });
        return this.#messages.edit(pressedOf(interaction), data);
      case InteractionResponseType.DeferredMessageUpdate:
        return pressedOf(interaction);
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        validateChoices(data.choices);
        return null;
      default:
        throw refusals.notFound();
    }
  }
}

/** Where a message that an interaction makes belongs. */
export function originOf({ id, userId, channelId, guildId }: SentInteraction) {
  return { channelId, guildId, askerId: userId, interactionId: id };
}

function pressedOf(interaction: SentInteraction): StoredMessage {
  if (!interaction.pressed) throw refusals.unknownMessage();
  return interaction.pressed;
}
