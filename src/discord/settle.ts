import type { REST } from "discord.js";
import type { Logger } from "pino";
import type { AnswerMention, Reply } from "../command.ts";
import type { Library } from "../library.ts";
import type { Answered, AnsweredQuestion } from "./answered.ts";
import { deleteReply, editReply, sendReply } from "./channel-reply.ts";
import { describeError, type Failure, failureOf, isDirectClosed, isForbidden } from "./failures.ts";
import type { HintResult } from "./hint.ts";
import type { Question } from "./mentions.ts";
import { bugSentence, SENTENCES } from "./messages.ts";

/** What messages are answered with. */
export interface MentionSettings {
  readonly answerMention: AnswerMention;
  readonly library: Library;
  readonly answered: Answered;
  readonly logger: Logger;
}

/** What is needed to bring a reply about. */
export interface SettleWork extends MentionSettings {
  readonly rest: REST;
  readonly sendHint: (question: Question) => Promise<HintResult>;
  readonly isDraining: () => boolean;
}

type Result =
  | "replied"
  | "replied as text"
  | "limited"
  | "restarting"
  | "edited"
  | "deleted"
  | HintResult
  | Failure;

/**
 * Brings about the reply that is wanted to a question: sends, changes or takes it away, one after the other, until
 * nothing else is wanted any more. What comes meanwhile needs to say only what is wanted.
 */
export async function settle(entry: AnsweredQuestion, work: SettleWork): Promise<void> {
  if (entry.isSettling) return;
  entry.isSettling = true;
  try {
    while (entry.wanted !== entry.shown) await step(entry, work);
  } finally {
    entry.isSettling = false;
  }
  if (entry.wanted === null) work.answered.forget(entry);
}

async function step(entry: AnsweredQuestion, work: SettleWork): Promise<void> {
  const startedAt = performance.now();
  const { messageId, channelId, guildId } = entry.question;
  const logger = work.logger.child({ messageId, channelId, guildId });
  entry.shown = entry.wanted;
  const result = await act(entry, entry.wanted, work, logger).catch((error) =>
    fail(entry, error, work, logger),
  );
  const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
  logger.info({ durationMs, outcome: result }, "mention answered");
}

async function act(
  entry: AnsweredQuestion,
  wanted: string | null,
  work: SettleWork,
  logger: Logger,
): Promise<Result> {
  const { question, reply } = entry;
  if (wanted === null) {
    if (reply) await deleteReply(work.rest, question, reply);
    return "deleted";
  }
  const { content, result } = compose(entry, wanted, work, logger);
  if (reply) {
    entry.reply = await editReply(work.rest, question, reply, content);
    return "edited";
  }
  entry.reply = await sendReply(work.rest, question, content);
  return entry.reply.isText && result === "replied" ? "replied as text" : result;
}

function compose(
  { question, notice, reply }: AnsweredQuestion,
  text: string,
  { answerMention, library, isDraining }: SettleWork,
  logger: Logger,
): { content: Reply; result: "replied" | "limited" | "restarting" | "bug" } {
  if (isDraining() && reply === null)
    return { content: sentence(SENTENCES.restarting), result: "restarting" };
  if (notice !== null) return { content: sentence(notice), result: "limited" };
  try {
    return { content: answerMention(text, library), result: "replied" };
  } catch (error) {
    logger.error({ failure: "bug", err: describeError(error) }, "a mention failed");
    return { content: sentence(bugSentence(question.messageId)), result: "bug" };
  }
}

function sentence(description: string): Reply {
  return { embeds: [{ description }], private: false };
}

/** A question whose reply could not be sent, or is gone, is given up; a change that failed leaves the reply. */
async function fail(
  entry: AnsweredQuestion,
  error: unknown,
  work: SettleWork,
  logger: Logger,
): Promise<Result> {
  const failure = failureOf(error);
  const isUnsent = entry.reply === null;
  if (isUnsent || failure === "gone") {
    entry.wanted = null;
    entry.shown = null;
  }
  if (isDirectClosed(error)) return "closed";
  const isHintDue = isUnsent && isForbidden(error) && entry.question.guildId !== null;
  try {
    if (isHintDue) return await work.sendHint(entry.question);
  } catch (fault) {
    logFailure(fault, logger);
    return failureOf(fault);
  }
  logFailure(error, logger);
  return failure;
}

function logFailure(error: unknown, logger: Logger): void {
  const failure = failureOf(error);
  const details = { failure, err: describeError(error) };
  if (failure === "gone") logger.debug(details, "a reply was gone already");
  else if (isForbidden(error)) logger.warn(details, "a permission was taken away meanwhile");
  else if (failure === "unsure") logger.error(details, "Discord could not be reached with a reply");
  else logger.error(details, "Discord refused a reply");
}
