import type { Interaction } from "discord.js";
import type { Logger } from "pino";
import { UserError } from "../errors.ts";
import { describeError, type Failure, failureOf } from "./failures.ts";
import { bugSentence } from "./messages.ts";
import { type AskingInteraction, isAsking, isPressing, type PressingInteraction } from "./request.ts";
import { privateSentence, sendSurely } from "./send.ts";

/** How an interaction ended that could not be answered as meant. */
export type Rescue = "user error" | Failure;

/** Says something after all where that is still possible, and logs what an operator should see. */
export async function rescue(
  interaction: Interaction,
  error: unknown,
  logger: Logger,
  durationMs: number,
): Promise<Rescue> {
  if (error instanceof UserError) return lastWords(interaction, error.message, "user error", logger);
  const failure = failureOf(error);
  const details = { durationMs, failure, err: describeError(error) };
  switch (failure) {
    case "late":
    case "answered":
    case "gone":
      logger.warn(details, "a reply was not taken");
      return failure;
    case "unsure":
      logger.error(details, "Discord could not be reached with a reply");
      return failure;
    case "refused":
    case "bug":
      logger.error(details, failure === "bug" ? "a command failed" : "Discord refused a reply");
      return lastWords(interaction, bugSentence(interaction.id), failure, logger);
  }
}

/** The last thing tried for an interaction: a fault here is logged and nothing more. */
async function lastWords(
  interaction: Interaction,
  sentence: string,
  result: Rescue,
  logger: Logger,
): Promise<Rescue> {
  try {
    if (interaction.isAutocomplete()) await sendSurely(() => interaction.respond([]));
    else if (isAsking(interaction) || isPressing(interaction)) await sayPrivately(interaction, sentence);
  } catch (error) {
    logger.warn({ failure: failureOf(error), err: describeError(error) }, "an apology was not taken");
  }
  return result;
}

async function sayPrivately(
  interaction: AskingInteraction | PressingInteraction,
  sentence: string,
): Promise<void> {
  const message = privateSentence(sentence);
  // A follow-up is sent once only: unlike a first answer, Discord would show a second one as well.
  if (interaction.deferred || interaction.replied) await interaction.followUp(message);
  else await sendSurely(() => interaction.reply(message));
}
