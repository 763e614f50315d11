import type { Reply } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { COLOR } from "../src/reply/color.ts";
import { truncate } from "../src/text/truncate.ts";
import { visible } from "../src/text/visible.ts";
import { commands } from "./index.ts";

/** As long a question as `/summit ask` takes: a message may be ten times as long. */
const LONGEST = 200;

/** Nothing that documents answer: a greeting, thanks, a call for help. */
const SMALL_TALK =
  /^(?:hi|hello|hey|thanks?|thank you|help(?: me)?|what can you do|who are you|what are you)(?: there)?[\s!?.]*$/i;

/**
 * The reply to a message that names the bot, or a direct one: that of `/summit ask`, or of `/summit help`
 * where nothing is asked. Everybody sees it, a refusal included. A long message is cut at a word.
 */
export function answerMention(text: string, library: Library): Reply {
  const question = truncate(visible(text), LONGEST);
  try {
    const isQuestion = /[\p{L}\p{N}]/u.test(question) && !SMALL_TALK.test(question);
    const reply = isQuestion ? run("ask", { question }, library) : run("help", {}, library);
    return { ...reply, private: false };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { embeds: [{ description: error.message, color: COLOR.nothing }], private: false };
  }
}

function run(name: string, options: Record<string, string>, library: Library): Reply {
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) throw new Error(`There is no command ${name}`);
  return command.run({ command: name, options, isPrivate: false, locale: "en-US" }, library);
}
