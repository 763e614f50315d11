import type { Outcome, Press, Reply } from "../command.ts";
import { UserError } from "../errors.ts";
import { type Found, findPressable } from "./find-pressable.ts";
import { literal } from "./literal.ts";
import { LOCALE, parseLine } from "./parse-line.ts";
import type { Pressable } from "./pressable.ts";
import { requestOf, type Shelf, type TypedRequest } from "./shelf.ts";

/** What a line led to; `replies` are those whose buttons now work, the newest first. */
export type Answer =
  | { readonly kind: "empty" }
  | { readonly kind: "leave" }
  | { readonly kind: "reply"; readonly reply: Reply; readonly replies: readonly Reply[] }
  | { readonly kind: "sentence"; readonly text: string; readonly replies: readonly Reply[] };

/** How many replies keep working buttons: more would make a plain word press what has long scrolled away. */
const REPLIES_KEPT = 5;

/**
 * Answers one line, given the replies shown before it.
 *
 * A `UserError` becomes the sentence it carries; anything else that a command throws is thrown on.
 */
export function answerLine(line: string, replies: readonly Reply[], shelf: Shelf): Answer {
  try {
    return answerParsed(line, replies, shelf);
  } catch (error) {
    if (error instanceof UserError) return { kind: "sentence", text: error.message, replies };
    throw error;
  }
}

function answerParsed(line: string, replies: readonly Reply[], shelf: Shelf): Answer {
  const parsed = parseLine(line, shelf.commands);
  switch (parsed.kind) {
    case "empty":
    case "leave":
      return parsed;
    case "request":
      return shown(run(parsed.request, shelf), replies);
    case "words": {
      const found = findPressable(parsed.words, replies);
      if (found.kind === "none") return shown(run(parsed.request, shelf), replies);
      return pressFound(found, replies, shelf);
    }
  }
}

function run(typed: TypedRequest | null, shelf: Shelf): Reply {
  const command = shelf.commands.find(({ definition }) => definition.name === typed?.command);
  if (!typed || !command) throw new UserError("There is nothing here that takes a plain question.");
  return command.run(requestOf(typed, shelf), shelf.library);
}

function pressFound(
  found: Exclude<Found, { kind: "none" }>,
  replies: readonly Reply[],
  shelf: Shelf,
): Answer {
  if (found.kind === "several") throw new UserError(`Which one: ${found.labels.map(literal).join(", ")}?`);
  const { pressable, reply } = found;
  if (pressable.isDisabled) throw new UserError(`${literal(pressable.label)} cannot be pressed now.`);
  if (pressable.target && "url" in pressable.target) {
    return { kind: "sentence", text: `<${pressable.target.url}>`, replies };
  }
  const outcome = press(pressable, reply, shelf);
  const others = replies.filter((other) => other !== reply);
  switch (outcome.kind) {
    case "new":
      return shown(outcome.reply, replies);
    case "update":
      return shown(outcome.reply, others);
    case "delete":
      return { kind: "sentence", text: "(the reply is gone)", replies: others };
  }
}

function press({ label, target }: Pressable, reply: Reply, { commands, library }: Shelf): Outcome {
  const customId = target && "customId" in target ? target.customId : "";
  const [, name, action = "", idArgument = ""] = /^([^:]+):([^:]+)(?::(.*))?$/s.exec(customId) ?? [];
  const command = commands.find(({ definition }) => definition.name === name);
  if (name === undefined || !command?.press) throw new UserError(`${literal(label)} leads nowhere here.`);
  // As on Discord, the argument of a menu is the value chosen in it.
  const argument = (target && "value" in target ? target.value : undefined) ?? idArgument;
  const pressed: Press = {
    command: name,
    action,
    argument,
    message: { embeds: reply.embeds, private: reply.private },
    isAsker: true,
    mayManageMessages: true,
    locale: LOCALE,
  };
  return command.press(pressed, library);
}

function shown(reply: Reply, replies: readonly Reply[]): Answer {
  return { kind: "reply", reply, replies: [reply, ...replies].slice(0, REPLIES_KEPT) };
}
