import type { Desk } from "./desk.ts";
import type { StoredMessage } from "./loopback-discord/message-store.ts";
import { MENTION, type Said, type Saying } from "./loopback-discord/people.ts";

/** What people say to a bot on a loopback, and what comes of it. */
export interface Conversation {
  /** Says something and waits for the one reply that stands in the channel. */
  ask(content: string, saying?: Saying): Promise<{ said: Said; reply: StoredMessage }>;
  /** What the log states of a message, in order, once there are so many statements. */
  outcomes(said: Said, count?: number): Promise<unknown[]>;
  /** Waits until everything said before has been looked at. */
  settled(): Promise<void>;
}

/** A conversation with a desk's bot. */
export function conversationAt({ loopback, log }: Desk): Conversation {
  const outcomesOf = (said: Said) =>
    log.lines
      .filter((line) => line["messageId"] === said.id && "outcome" in line)
      .map((line) => line["outcome"]);
  const ask: Conversation["ask"] = async (content, saying = {}) => {
    const said = loopback.people.say(content, saying);
    await loopback.until(() => outcomesOf(said).length > 0, "an outcome in the log");
    const [reply, ...others] = loopback.messages.standingIn(said.channelId).slice(-1);
    if (!reply || others.length > 0) throw new Error(`There is no reply to “${content}”.`);
    return { said, reply };
  };
  return {
    ask,
    async outcomes(said, count = 1) {
      await loopback.until(() => outcomesOf(said).length >= count, "the outcomes in the log");
      return outcomesOf(said);
    },
    async settled() {
      // The gateway keeps the order, so what was said before has been seen when this is answered.
      await ask(`${MENTION} are you done?`);
    },
  };
}

/** What a reply says: its text, or else its embed's description. */
export function words({ body }: StoredMessage): string {
  return body.content || (body.embeds?.[0]?.description ?? "");
}
