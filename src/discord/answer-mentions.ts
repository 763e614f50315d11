import type {
  Client,
  GatewayMessageCreateDispatchData,
  GatewayMessageDeleteBulkDispatchData,
  GatewayMessageDeleteDispatchData,
} from "discord.js";
import { GatewayDispatchEvents } from "./discord-js.ts";
import { describeError } from "./failures.ts";
import { createHints } from "./hint.ts";
import type { Limiter } from "./limiter.ts";
import { type AskingMessage, questionIn } from "./mentions.ts";
import { slowDownSentence } from "./messages.ts";
import { type MentionSettings, type SettleWork, settle } from "./settle.ts";

/** Answers messages, and follows what becomes of them; never throws. */
export interface Mentions {
  /** From now on everybody is told that the bot restarts; resolves when all under way are answered. */
  drain(): Promise<void>;
}

interface Work extends SettleWork {
  readonly limiter: Limiter;
  readonly botId: () => string;
}

/** An update as it may come: of a link's preview, Discord once sent little more than the preview. */
type ChangedMessage = Partial<AskingMessage> & {
  readonly timestamp?: string;
  edited_timestamp?: string | null;
};

/**
 * Answers the messages that ask the bot something, for as long as the client is connected.
 *
 * The gateway's own events are read: discord.js makes messages of them only for channels that it keeps, and
 * for that it would have to be told of every server, channel and role.
 */
export function answerMentions(client: Client, settings: MentionSettings & { limiter: Limiter }): Mentions {
  const underWay = new Set<Promise<void>>();
  let isDraining = false;
  const work: Work = {
    ...settings,
    rest: client.rest,
    sendHint: createHints(client.rest),
    botId: () => client.user?.id ?? "",
    isDraining: () => isDraining,
  };
  const listen = <T>(event: GatewayDispatchEvents, follow: (data: T, work: Work) => Promise<void>) =>
    client.ws.on(event, (data: T) => {
      const following = Promise.resolve()
        .then(() => follow(data, work))
        .catch((error: unknown) => settings.logger.error({ err: describeError(error) }, "a message failed"))
        .finally(() => underWay.delete(following));
      underWay.add(following);
    });
  listen(GatewayDispatchEvents.MessageCreate, answer);
  listen(GatewayDispatchEvents.MessageUpdate, followEdit);
  listen(GatewayDispatchEvents.MessageDelete, ({ id }: GatewayMessageDeleteDispatchData) =>
    followDeletion([id], work),
  );
  listen(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: GatewayMessageDeleteBulkDispatchData) =>
    followDeletion(ids, work),
  );
  return {
    async drain() {
      isDraining = true;
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function answer(message: GatewayMessageCreateDispatchData, work: Work): Promise<void> {
  const question = questionIn(message, work.botId());
  if (question === null || work.answered.find(question.messageId)) return;
  const { messageId, channelId, guildId, askerId } = question;
  const verdict = await work.limiter.admit(askerId, channelId);
  if (!verdict.isAllowed && !verdict.isFirst) {
    work.logger.debug({ messageId, channelId, guildId }, "a question above the limit was passed over");
    return;
  }
  const notice = verdict.isAllowed ? null : slowDownSentence(verdict);
  await settle(work.answered.add(question, notice), work);
}

/** How long after it was asked a question may be put differently. */
const EDITABLE_MS = 120_000;

/**
 * An edit is told from a link's preview by its time and by its text. It is not counted against the limits: one
 * reply is changed, however often, and never more than one change of it is under way.
 */
async function followEdit(message: ChangedMessage, work: Work): Promise<void> {
  const entry = work.answered.find(message.id ?? "");
  if (!entry || entry.wanted === null || !isComplete(message) || !message.edited_timestamp) return;
  const question = questionIn(message, work.botId());
  const ageMs = Date.parse(message.edited_timestamp) - Date.parse(message.timestamp ?? "");
  if (question === null) entry.wanted = null;
  else if (entry.notice === null && ageMs <= EDITABLE_MS) entry.wanted = question.text;
  await settle(entry, work);
}

function isComplete(message: ChangedMessage): message is AskingMessage & ChangedMessage {
  return message.author !== undefined && message.content !== undefined;
}

async function followDeletion(messageIds: readonly string[], work: Work): Promise<void> {
  const gone = messageIds.flatMap((id) => work.answered.find(id) ?? []);
  await Promise.all(
    gone.map((entry) => {
      entry.wanted = null;
      return settle(entry, work);
    }),
  );
}
