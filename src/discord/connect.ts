import { setTimeout as sleep } from "node:timers/promises";
import type { Client, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import type { AnswerMention } from "../command.ts";
import { StartError } from "../errors.ts";
import { answerMentions, type Mentions } from "./answer-mentions.ts";
import { Answered } from "./answered.ts";
import { createClient } from "./client.ts";
import { Events } from "./discord-js.ts";
import { createDispatcher, type Dispatcher, type DispatchSettings } from "./dispatch.ts";
import { describeError } from "./failures.ts";
import { createLimiter } from "./limiter.ts";
import { logConnection } from "./log-connection.ts";
import { register, registrationRemedy } from "./register.ts";
import { isUpToDate } from "./registration.ts";
import { finalCloseSentence, startFailureOf, startTimeout } from "./start-failure.ts";

/** All that a bot on Discord is made of. */
export interface BotSettings extends DispatchSettings {
  readonly token: string;
  /** Null: commands are registered globally; otherwise in this server only. */
  readonly guildId: string | null;
  /** Discord's REST base without `/v10`. */
  readonly apiBaseUrl: string;
  /** What Discord is told of the commands. */
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** What messages that name the bot are answered with. */
  readonly answerMention: AnswerMention;
  /** How long Discord may take until the bot is ready. */
  readonly startTimeoutMs?: number;
}

/** A running bot. */
export interface Bot {
  /**
   * Lets interactions under way finish, then leaves Discord; at most five seconds. Never rejects, and a
   * second call waits for the same end: a terminal's Ctrl+C arrives twice under npm.
   */
  stop(): Promise<void>;
  /**
   * Resolves when Discord has closed the connection for good, with the reason for the operator; stays
   * pending otherwise. Nothing is logged of it: that is left to whoever ends the process.
   */
  readonly died: Promise<StartError>;
}

/**
 * Brings the bot onto Discord; resolves when it is ready to answer.
 *
 * The commands are registered in the background, and only where they differ from what Discord has.
 * @throws StartError when Discord refuses the bot or cannot be reached; never holds the token.
 */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { logger, apiBaseUrl } = settings;
  const client = createClient({ apiBaseUrl });
  const shared = { limiter: createLimiter(), answered: new Answered() };
  const dispatcher = createDispatcher({ ...settings, ...shared });
  const mentions = answerMentions(client, { ...settings, ...shared });
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  logConnection(client, logger);
  const died = deathOf(client);
  await logIn(client, settings);
  logger.info("ready to answer");
  let stopped: Promise<void> | null = null;
  void registerLogged(client, settings, () => stopped !== null);
  return {
    died,
    stop: () => {
      stopped ??= stop(client, dispatcher, mentions);
      return stopped;
    },
  };
}

const START_TIMEOUT_MS = 30_000;

async function logIn(client: Client, settings: BotSettings): Promise<void> {
  const { token, apiBaseUrl, startTimeoutMs = START_TIMEOUT_MS } = settings;
  const late = new AbortController();
  const isLate = sleep(startTimeoutMs, undefined, { signal: late.signal }).then(() => {
    throw startTimeout(apiBaseUrl, startTimeoutMs);
  });
  const isReady = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await Promise.race([isLate, client.login(token).then(() => isReady)]);
  } catch (error) {
    void client.destroy().catch(() => undefined);
    throw startFailureOf(error, apiBaseUrl);
  } finally {
    late.abort();
    isLate.catch(() => undefined);
  }
}

/** discord.js tries again after every close but those that a new try cannot mend. */
function deathOf(client: Client): Promise<StartError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const sentence = finalCloseSentence(code) ?? `Discord closed the connection for good (${code}).`;
      resolve(new StartError(sentence));
    });
    client.on(Events.Invalidated, () => resolve(new StartError("Discord ended the session for good.")));
  });
}

async function registerLogged(
  client: Client,
  { definitions, guildId, logger }: BotSettings,
  isStopping: () => boolean,
): Promise<void> {
  try {
    const applicationId = client.application?.id ?? "";
    const diff = await register(client.rest, { applicationId, guildId }, definitions);
    if (isUpToDate(diff)) logger.debug({ guildId }, "the commands are registered already");
    else logger.info({ guildId, ...diff }, "the commands have been registered");
  } catch (error) {
    if (isStopping()) return;
    logger.error({ guildId, err: describeError(error) }, registrationRemedy(error, { guildId }));
  }
}

const DRAIN_MS = 4000;
const CLOSE_MS = 800;

async function stop(client: Client, ...answering: readonly (Dispatcher | Mentions)[]): Promise<void> {
  await within(DRAIN_MS, Promise.all(answering.map((one) => one.drain())));
  await within(CLOSE_MS, client.destroy());
}

/** Waits for the work, but no longer than this; what fails is as good as finished. */
async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), limit]);
  done.abort();
}
