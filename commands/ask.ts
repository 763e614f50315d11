import type { Command, Outcome, Press, Reply, Request } from "../src/command.ts";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { answerReply, nothingFoundReply, PAGE_SIZE } from "../src/reply/answer.ts";
import { MAX_TITLE } from "../src/reply/limits.ts";
import { escapeMarkdown, unescapeMarkdown } from "../src/reply/markdown.ts";
import { passageReply } from "../src/reply/passage.ts";
import { visible } from "../src/text/visible.ts";
import { localized, privateOption } from "./localized.ts";
import { numberIn, pressing, turned } from "./presses.ts";

const SHORTEST = 3;
const LONGEST = 200;

/** `/summit ask`: the passages that answer a question. */
export const ask: Command = {
  definition: {
    ...localized("ask", "Ask a question; get the passages of the documents that answer it"),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized("question", "In plain words, for example: what did China agree to do about soybeans?"),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: SHORTEST,
        max_length: LONGEST,
      },
      privateOption,
    ],
  },
  run: (request, library) => {
    const question = questionOf(request);
    const passage = library.passageAt(question);
    // An address on its own is no question, but it is clear what is wanted.
    if (passage) return passageReply(passage, question, request.isPrivate, library);
    return answer(question, 0, request.isPrivate, library);
  },
  press: pressing("Ask again with `/summit ask`.", follow),
};

function follow(press: Press, library: Library): Outcome | null {
  const { action, argument, message } = press;
  const question = action === "try" ? argument : unescapeMarkdown(message.embeds[0]?.title ?? "");
  const first = action === "try" ? 0 : numberIn(argument);
  const reply = (isPrivate: boolean) => answer(question, first, isPrivate, library);
  switch (action) {
    case "try":
    case "page":
      return turned(press, reply);
    case "share":
      return { kind: "new", reply: reply(false) };
    default:
      return null;
  }
}

function answer(question: string, first: number, isPrivate: boolean, library: Library): Reply {
  const found = library.search(question);
  if (found.excerpts.length === 0) return nothingFoundReply(found, library);
  const lastPage = Math.floor((found.excerpts.length - 1) / PAGE_SIZE) * PAGE_SIZE;
  return answerReply(found, Math.min(Math.max(first, 0), lastPage), isPrivate, library);
}

function questionOf(request: Request): string {
  const question = visible(String(request.options["question"] ?? ""));
  if (question.length < SHORTEST) {
    throw new UserError(
      `Ask a question of at least ${SHORTEST} characters, for example: what do the documents say about tariffs`,
    );
  }
  if (question.length > LONGEST) {
    throw new UserError(`Keep the question within ${LONGEST} characters; this one has ${question.length}.`);
  }
  // The reply's title, from which its buttons read the question again, holds so much only with its escapes.
  const isFitting = escapeMarkdown(question).length <= MAX_TITLE;
  return isFitting ? question : visible(question.replace(/[^\p{L}\p{N}\p{M}\s%$.,?'’]/gu, " "));
}
