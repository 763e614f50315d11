import type { Interface } from "node:readline";
import type { Reply } from "../command.ts";
import { type Answer, answerLine } from "./answer-line.ts";
import { type Completion, complete } from "./complete.ts";
import { type InputStream, openPipe, openTerminal } from "./open-lines.ts";
import { type Output, type OutputStream, openOutput } from "./output.ts";
import { renderNotice, renderReply, renderSentence, type Screen } from "./render-reply.ts";
import type { Shelf } from "./shelf.ts";
import { ROOT } from "./subcommands.ts";

/** The part of a pino logger that the desk needs. */
interface DeskLogger {
  error(details: { readonly err: unknown }, message: string): void;
}

export interface DeskSettings extends Shelf {
  /** Usually `process.stdin`. */
  readonly input: InputStream;
  /** Usually `process.stdout`. */
  readonly output: OutputStream;
  /** Usually `process.stderr`. */
  readonly errorOutput: OutputStream;
  readonly logger: DeskLogger;
}

/** How a session at the desk went. */
export interface DeskSession {
  /** Lines answered, well or badly; blank ones and `exit` do not count. */
  readonly lines: number;
  /** Whether a person sat at a terminal, who may well leave without a word. */
  readonly isInteractive: boolean;
}

const CONNECT = "To run it on Discord instead, set `DISCORD_TOKEN` in `.env` (see README).";

const GREETING = `**Summit Desk**, on this terminal: answers from the source documents, word for word.
Type a question, or \`${ROOT}\` and Tab for more. A button is pressed by typing its label.
${CONNECT}
Ctrl-D or \`exit\` leaves.

`;

const PIPE_NOTICE = `Answering on standard output. ${CONNECT.replaceAll("`", "")}\n`;

const BUG = "Something went wrong on my side. It has been logged; please try again, or ask in another way.";

const PROMPT = "› ";

/** What the next line is answered with. */
interface State {
  replies: readonly Reply[];
  lines: number;
}

/**
 * Answers typed lines as the bot would on Discord, until the input ends or `exit` is typed.
 *
 * At a terminal there are a greeting, a prompt, history and completion; from a pipe the output holds the
 * answers alone. A fault in a command is logged and answered with a sentence. Resolves quietly when nobody
 * reads the output any more; rejects when it cannot be written to for another reason.
 */
export async function runDesk(settings: DeskSettings): Promise<DeskSession> {
  const isInteractive = Boolean(settings.input.isTTY && settings.output.isTTY);
  const output = openOutput(settings.output, isInteractive);
  const state: State = { replies: [], lines: 0 };
  if (isInteractive) await greetAndAnswer(state, output, settings);
  else await answerPipe(state, output, settings);
  output.throwIfFailed();
  return { lines: state.lines, isInteractive };
}

async function greetAndAnswer(state: State, output: Output, settings: DeskSettings): Promise<void> {
  await output.write(renderNotice(GREETING, output.screen()));
  const completer = (line: string) => completeSafely(line, state.replies, settings);
  const lines = openTerminal(settings.input, settings.output, PROMPT, completer);
  lines.prompt();
  const hasLeft = await answerLines(lines, output, async (line) => {
    const isLeaving = await answerOne(line, state, output, settings);
    if (!isLeaving) lines.prompt();
    return isLeaving;
  });
  // Whoever leaves by a key has not ended the line of the prompt.
  if (!hasLeft) await output.write("\n");
}

async function answerPipe(state: State, output: Output, settings: DeskSettings): Promise<void> {
  const errors = openOutput(settings.errorOutput, false);
  await answerLines(openPipe(settings.input), output, async (line) => {
    if (state.lines === 0 && line.trim() !== "") await errors.write(PIPE_NOTICE);
    return answerOne(line, state, output, settings);
  });
}

/** Resolves to whether `answer` said that the asker leaves; false when the lines or their reader came to an end. */
async function answerLines(
  lines: Interface,
  output: Output,
  answer: (line: string) => Promise<boolean>,
): Promise<boolean> {
  output.onClosed(() => lines.close());
  try {
    for await (const line of lines) {
      if (output.isClosed()) return false;
      if (await answer(line)) return true;
    }
    return false;
  } finally {
    lines.close();
  }
}

/** Resolves to whether the line asks to leave. */
async function answerOne(
  line: string,
  state: State,
  output: Output,
  settings: DeskSettings,
): Promise<boolean> {
  const { answer, text } = answerSafely(line, state.replies, settings, output.screen());
  if (answer.kind === "leave") return true;
  if (answer.kind === "empty") return false;
  state.lines++;
  state.replies = answer.replies;
  await output.write(`${text}\n`);
  return false;
}

function answerSafely(line: string, replies: readonly Reply[], settings: DeskSettings, screen: Screen) {
  try {
    const answer = answerLine(line, replies, settings);
    return { answer, text: render(answer, screen) };
  } catch (err) {
    settings.logger.error({ err }, "a command failed");
    const answer: Answer = { kind: "sentence", text: BUG, replies };
    return { answer, text: render(answer, screen) };
  }
}

function render(answer: Answer, screen: Screen): string {
  if (answer.kind === "reply") return renderReply(answer.reply, screen);
  return answer.kind === "sentence" ? renderSentence(answer.text, screen) : "";
}

function completeSafely(line: string, replies: readonly Reply[], settings: DeskSettings): Completion {
  try {
    return complete(line, replies, settings);
  } catch (err) {
    settings.logger.error({ err }, "a command failed to suggest");
    return [[], line];
  }
}
