import type { Client } from "discord.js";
import type { Logger } from "pino";
import { Events } from "./discord-js.ts";
import { describeError } from "./failures.ts";

/**
 * Logs how the connection fares; without it an `error` event would end the process.
 *
 * During an outage discord.js tries twice a second, so a fault that repeats itself is logged at `warn`
 * once, until the connection stands again.
 */
export function logConnection(client: Client, logger: Logger): void {
  let lastFault: string | null = null;
  const logFault = (error: Error, message: string) => {
    const level = error.message === lastFault ? "debug" : "warn";
    lastFault = error.message;
    logger[level]({ err: describeError(error) }, message);
  };
  const logRecovery = (message: string) => {
    lastFault = null;
    logger.info(message);
  };
  let isLost = false;
  client.on(Events.Error, (error) => logFault(error, "discord.js reports a fault"));
  client.on(Events.ShardError, (error) => {
    // Its cause has been told by whoever ends the process.
    if (!isLost) logFault(error, "the connection to Discord has a fault");
  });
  client.on(Events.Warn, (warning) => logger.warn({ warning }, "discord.js warns"));
  client.on(Events.ShardDisconnect, () => {
    isLost = true;
  });
  client.on(Events.ShardReconnecting, () => logger.debug("reconnecting to Discord"));
  client.on(Events.ShardReady, () => logRecovery("connected to Discord"));
  client.on(Events.ShardResume, () => logRecovery("the connection to Discord was resumed"));
}
