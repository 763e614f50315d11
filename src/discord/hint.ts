import type { APIDMChannel, REST } from "discord.js";
import { NO_PINGS } from "./channel-reply.ts";
import { Routes } from "./discord-js.ts";
import { isDirectClosed } from "./failures.ts";
import { createOnce } from "./limiter.ts";
import type { Question } from "./mentions.ts";
import { forbiddenHint } from "./messages.ts";
import { sendSurely } from "./send.ts";

/** What became of a hint: sent, known already, or unwelcome. */
export type HintResult = "hinted" | "hinted before" | "closed";

/** Long enough for somebody to do something about it. */
const ONCE_IN_SECONDS = 600;

/**
 * Tells people in a direct message that the bot may not write where they asked, and what can be done: each
 * person once in ten minutes for each channel.
 */
export function createHints(rest: REST): (question: Question) => Promise<HintResult> {
  const isDue = createOnce(ONCE_IN_SECONDS);
  return async (question) => {
    const { askerId, channelId } = question;
    if (!(await isDue(`${askerId}:${channelId}`))) return "hinted before";
    try {
      await sendHint(rest, question);
      return "hinted";
    } catch (error) {
      if (isDirectClosed(error)) return "closed";
      throw error;
    }
  };
}

async function sendHint(rest: REST, { askerId, channelId, messageId }: Question): Promise<void> {
  const channel = await sendSurely(() =>
    rest.post(Routes.userChannels(), { body: { recipient_id: askerId } }),
  );
  const body = {
    content: forbiddenHint(channelId),
    ...NO_PINGS,
    nonce: `hint${messageId}`,
    enforce_nonce: true,
  };
  await sendSurely(() => rest.post(Routes.channelMessages((channel as APIDMChannel).id), { body }));
}
