import "dotenv/config";
import { type Logger, pino } from "pino";
import { commands } from "../commands/index.ts";
import { answerMention } from "../commands/mention.ts";
import { definitions } from "../commands/summit.ts";
import { chartOf } from "./chart/chart-shelf.ts";
import { type Config, readConfig } from "./config.ts";
import { loadCorpus } from "./corpus/load-corpus.ts";
import type { Bot } from "./discord/connect.ts";
import { StartError } from "./errors.ts";
import { buildLibrary, type Library } from "./library.ts";
import { createLogger } from "./logger.ts";

/** Starts whatever the settings ask for; with a token the bot on Discord, without one the desk on the terminal. */
async function main(): Promise<void> {
  const config = readConfig();
  await (config.token === null ? runOnTerminal(config) : runOnDiscord(config.token, config));
}

async function openLibrary({ seedsDir }: Config): Promise<Library> {
  return buildLibrary(await loadCorpus(seedsDir));
}

async function runOnDiscord(token: string, config: Config): Promise<void> {
  const [{ startBot }, library] = await Promise.all([import("./discord/connect.ts"), openLibrary(config)]);
  const logger = createLogger(config.logLevel, pino.destination({ dest: 1, sync: false }));
  for (const warning of library.corpus.warnings) logger.warn(warning);
  const bot = await startBot({
    ...config,
    token,
    library,
    logger,
    commands,
    answerMention,
    definitions: definitions(commands),
  });
  // discord.js leaves some promises of its connection unwatched: a fault there is a line in the log, not the end.
  process.on("unhandledRejection", (error) => logger.error({ err: error }, "a promise failed unwatched"));
  void bot.died.then((reason) => {
    logger.fatal(reason.message);
    process.exit(1);
  });
  stopOnSignals(bot, logger);
  // The picture as well, so that nobody waits for it.
  void library.warmUp().then(() => chartOf(library.tariffs().ledger, library.reachesTo));
}

/** A second signal changes nothing: npm passes on what the process group has received already. */
function stopOnSignals(bot: Bot, logger: Logger): void {
  let stopping: Promise<void> | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping !== undefined) return;
      logger.info({ signal }, "stopping");
      stopping = bot.stop().then(() => process.exit(0));
    });
  }
}

async function runOnTerminal(config: Config): Promise<void> {
  const library = await openLibrary(config);
  const logger = createLogger(config.logLevel, pino.destination({ dest: 2, sync: true }));
  for (const warning of library.corpus.warnings) process.stderr.write(`${warning}\n`);
  const { runDesk } = await import("./terminal/desk.ts");
  const { stdin: input, stdout: output, stderr: errorOutput } = process;
  const { visibility } = config;
  const { lines, isInteractive } = await runDesk({
    commands,
    library,
    visibility,
    input,
    output,
    errorOutput,
    logger,
  });
  if (lines === 0 && !isInteractive) {
    throw new StartError(
      "Nothing to do: set DISCORD_TOKEN to run on Discord, or type questions on a terminal.",
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : describeBug(error)}\n`);
  process.exit(1);
});

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
