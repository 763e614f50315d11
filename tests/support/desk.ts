import { type Bot, type BotSettings, startBot } from "../../src/discord/connect.ts";
import type { Library } from "../../src/library.ts";
import { createLogSink, type LogSink } from "./log-sink.ts";
import { LoopbackDiscord, type LoopbackSettings } from "./loopback-discord/loopback-discord.ts";
import { tinyAnswerMention, tinyCommands, tinyDefinitions } from "./tiny-commands.ts";

/** A token of the shape that Discord gives out; no real one. */
export const TEST_TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.GtEsTt.not-a-real-token-of-anybody-0000";

/** A bot on a loopback Discord, in this process. */
export interface Desk {
  readonly loopback: LoopbackDiscord;
  readonly bot: Bot;
  readonly log: LogSink;
  close(): Promise<void>;
}

/** Starts a loopback and a bot with tiny commands on it. */
export async function openDesk(
  settings: Partial<BotSettings> = {},
  loopbackSettings: Partial<LoopbackSettings> = {},
): Promise<Desk> {
  const loopback = await LoopbackDiscord.start({ token: TEST_TOKEN, ...loopbackSettings });
  const log = createLogSink();
  const bot = await startBot(botSettings(loopback, log, settings));
  const close = async () => {
    await bot.stop();
    await loopback.stop();
  };
  return { loopback, bot, log, close };
}

/** What `startBot` needs for a loopback. */
export function botSettings(
  loopback: LoopbackDiscord,
  log: LogSink,
  settings: Partial<BotSettings> = {},
): BotSettings {
  return {
    token: TEST_TOKEN,
    guildId: null,
    apiBaseUrl: loopback.apiBaseUrl,
    commands: tinyCommands,
    answerMention: tinyAnswerMention,
    definitions: tinyDefinitions,
    // The tiny commands never look into it.
    library: {} as Library,
    visibility: "public",
    logger: log.logger,
    ...settings,
  };
}
