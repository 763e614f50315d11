import type { AutocompleteInteraction, Interaction } from "discord.js";
import type { Logger } from "pino";
import type { Command, Outcome, Reply } from "../command.ts";
import type { Library } from "../library.ts";
import type { Answered } from "./answered.ts";
import { isPressedByAsker } from "./asker.ts";
import { sendReply } from "./channel-reply.ts";
import { type CustomId, parseCustomId } from "./custom-id.ts";
import { failureOf } from "./failures.ts";
import type { Limiter } from "./limiter.ts";
import { SENTENCES, slowDownSentence } from "./messages.ts";
import {
  type AskingInteraction,
  commandNameOf,
  isAsking,
  isPressing,
  type PressingInteraction,
  pressOf,
  requestOf,
} from "./request.ts";
import { type Rescue, rescue } from "./rescue.ts";
import { changedMessage, fittingChoices, newMessage, privateSentence, sendSurely } from "./send.ts";

/** What a dispatcher answers with. */
export interface DispatchSettings {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** Who sees a reply where the asker does not choose. */
  readonly visibility: "public" | "private";
  readonly logger: Logger;
}

/** What answering interactions shares with answering messages. */
interface Shared {
  readonly limiter: Limiter;
  readonly answered: Answered;
}

/** Answers interactions; never throws. */
export interface Dispatcher {
  dispatch(interaction: Interaction): Promise<void>;
  /** From now on everybody is told that the bot restarts; resolves when all under way are answered. */
  drain(): Promise<void>;
}

type Result = "replied" | "updated" | "deleted" | "suggested" | "restarting" | "limited" | "unknown" | Rescue;

interface Work extends DispatchSettings, Shared {
  readonly commandOf: (name: string) => Command | undefined;
  readonly isDraining: () => boolean;
}

/** Builds the one way from an interaction to its answer. */
export function createDispatcher(settings: DispatchSettings & Shared): Dispatcher {
  const byName = new Map(settings.commands.map((command) => [command.definition.name, command]));
  const underWay = new Set<Promise<void>>();
  let draining = false;
  const work: Work = { ...settings, commandOf: (name) => byName.get(name), isDraining: () => draining };
  return {
    async dispatch(interaction) {
      const answering = answerLogged(interaction, work);
      underWay.add(answering);
      await answering.finally(() => underWay.delete(answering));
    },
    async drain() {
      draining = true;
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function answerLogged(interaction: Interaction, work: Work): Promise<void> {
  const startedAt = performance.now();
  const { logger } = work;
  const { id: interactionId, guildId } = interaction;
  const about = { interactionId, guildId, command: labelOf(interaction) };
  logger.debug(about, "interaction received");
  const durationMs = () => Math.round((performance.now() - startedAt) * 10) / 10;
  const outcome = await answer(interaction, work).catch((error) =>
    rescue(interaction, error, logger.child(about), durationMs()),
  );
  logger.info({ ...about, durationMs: durationMs(), outcome }, "interaction answered");
}

/** `ask`, or `ask:more` for a button; never what was typed. */
function labelOf(interaction: Interaction): string {
  if (isPressing(interaction)) {
    const customId = parseCustomId(interaction.customId);
    return customId ? `${customId.command}:${customId.action}` : "unknown";
  }
  return isAsking(interaction) || interaction.isAutocomplete() ? commandNameOf(interaction) : "unknown";
}

function answer(interaction: Interaction, work: Work): Promise<Result> {
  if (interaction.isAutocomplete()) return suggest(interaction, work);
  if (isAsking(interaction)) return run(interaction, work);
  if (isPressing(interaction)) return press(interaction, work);
  return Promise.resolve("unknown");
}

async function suggest(interaction: AutocompleteInteraction, work: Work): Promise<Result> {
  const request = requestOf(interaction, work.visibility);
  const choices = work.commandOf(request.command)?.suggest?.(request, work.library) ?? [];
  await sendSurely(() => interaction.respond(fittingChoices(choices)));
  return "suggested";
}

async function run(interaction: AskingInteraction, work: Work): Promise<Result> {
  if (work.isDraining()) return say(interaction, SENTENCES.restarting, "restarting");
  const request = requestOf(interaction, work.visibility);
  const command = work.commandOf(request.command);
  if (!command) return say(interaction, SENTENCES.unknownCommand, "unknown");
  const { user, channelId } = interaction;
  const verdict = await work.limiter.admit(user.id, channelId ?? user.id);
  if (!verdict.isAllowed) return say(interaction, slowDownSentence(verdict), "limited");
  return sendNew(interaction, command.run(request, work.library));
}

async function press(interaction: PressingInteraction, work: Work): Promise<Result> {
  if (work.isDraining()) return say(interaction, SENTENCES.restarting, "restarting");
  const customId = parseCustomId(interaction.customId);
  const outcome = customId && (await outcomeOf(interaction, customId, work));
  if (!outcome) return say(interaction, SENTENCES.unknownPress, "unknown");
  switch (outcome.kind) {
    case "new":
      return outcome.replyTo === undefined
        ? sendNew(interaction, outcome.reply)
        : postUnder(interaction, outcome.replyTo, outcome.reply);
    case "update": {
      const changed = changedMessage(outcome.reply);
      await sendSurely(() => interaction.update(changed));
      return "updated";
    }
    case "delete":
      return deleteMessage(interaction);
  }
}

async function outcomeOf(
  interaction: PressingInteraction,
  customId: CustomId,
  work: Work,
): Promise<Outcome | undefined> {
  const command = work.commandOf(customId.command);
  if (!command?.press) return undefined;
  const isAsker = await isPressedByAsker(interaction, work.answered);
  return command.press(pressOf(interaction, customId, isAsker), work.library);
}

async function sendNew(interaction: AskingInteraction | PressingInteraction, reply: Reply): Promise<Result> {
  const message = newMessage(reply);
  await sendSurely(() => interaction.reply(message));
  return "replied";
}

/** As a reply to a message where the bot may write; else as an answer to the press. */
async function postUnder(interaction: PressingInteraction, messageId: string, reply: Reply): Promise<Result> {
  const { channelId, client, id: askedBy } = interaction;
  try {
    await sendReply(client.rest, { channelId, messageId, askedBy }, reply);
  } catch (error) {
    if (failureOf(error) !== "refused") throw error;
    return sendNew(interaction, reply);
  }
  await sendSurely(() => interaction.deferUpdate());
  return "replied";
}

async function deleteMessage(interaction: PressingInteraction): Promise<Result> {
  await sendSurely(() => interaction.deferUpdate()).catch(throwUnlessAnswered);
  await sendSurely(() => interaction.webhook.deleteMessage("@original"));
  return "deleted";
}

/** An acknowledgement that arrived at the first try and was refused at the second has still arrived. */
function throwUnlessAnswered(error: unknown): void {
  if (failureOf(error) !== "answered") throw error;
}

async function say(
  interaction: AskingInteraction | PressingInteraction,
  sentence: string,
  result: Result,
): Promise<Result> {
  await sendSurely(() => interaction.reply(privateSentence(sentence)));
  return result;
}
