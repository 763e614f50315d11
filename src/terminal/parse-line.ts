import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import { literal } from "./literal.ts";
import { readOptions } from "./option-values.ts";
import type { TypedRequest } from "./shelf.ts";
import {
  findSubcommand,
  freeOption,
  isSame,
  menuEntriesOf,
  optionsOf,
  ROOT,
  subcommandsOf,
} from "./subcommands.ts";

/** What a typed line means. */
export type Line =
  | { readonly kind: "empty" }
  | { readonly kind: "leave" }
  | { readonly kind: "request"; readonly request: TypedRequest }
  /** A label if something with that label can be pressed; else the request, null where no command takes questions. */
  | { readonly kind: "words"; readonly words: string; readonly request: TypedRequest | null };

/** The desk speaks English, like its documents. */
export const LOCALE = "en-US";

/**
 * Reads one line: `/summit ask …`, `/ask …`, `Find sources: …`, a label, a question, `exit`.
 *
 * Plain words are sent to `ask` as they stand, quotation marks included, as a mention on Discord would;
 * after a subcommand, marks around all of an option's words only hold them together.
 * @throws UserError when the line begins with a slash and cannot be understood.
 */
export function parseLine(line: string, commands: readonly Command[]): Line {
  const words = line.trim();
  if (words === "") return { kind: "empty" };
  if (/^(?:exit|quit)$/i.test(words)) return { kind: "leave" };
  if (words.startsWith("/")) return { kind: "request", request: parseSlash(words, commands) };
  return { kind: "words", words, request: menuRequest(words, commands) ?? plainRequest(words, commands) };
}

function parseSlash(line: string, commands: readonly Command[]): TypedRequest {
  const isRooted = new RegExp(`^${ROOT}(?!\\S)`, "i").test(line);
  const rest = line.slice(isRooted ? ROOT.length : 1).trim();
  const [, name = "", text = ""] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
  // Discord would go on asking for a subcommand; here its list is the best answer.
  const subcommand = findSubcommand(commands, name === "" ? "help" : name);
  if (!subcommand) throw new UserError(unknownSubcommand(name, commands));
  return { command: subcommand.name, options: readOptions(text, subcommand), locale: LOCALE };
}

function unknownSubcommand(name: string, commands: readonly Command[]): string {
  const known = subcommandsOf(commands).map((subcommand) => `\`${ROOT} ${subcommand.name}\``);
  const problem = name === "" ? "A subcommand is missing" : `There is no subcommand ${literal(name)}`;
  return `${problem}. Type ${known.join(", ")}, or just a question.`;
}

/** `Find sources: the words of a message`, which on Discord stands in the message's menu. */
function menuRequest(words: string, commands: readonly Command[]): TypedRequest | null {
  const [, name, message] = /^([^:]+):\s*(.*)$/s.exec(words) ?? [];
  const command = menuEntriesOf(commands).find((entry) => name !== undefined && isSame(entry, name));
  return command === undefined ? null : { command, options: { message: message ?? "" }, locale: LOCALE };
}

/** The one word `help` is no question. */
function plainRequest(words: string, commands: readonly Command[]): TypedRequest | null {
  const help = isSame(words, "help") || words === "?" ? findSubcommand(commands, "help") : undefined;
  if (help && !optionsOf(help).some((option) => option.required)) {
    return { command: help.name, options: {}, locale: LOCALE };
  }
  const ask = findSubcommand(commands, "ask");
  const option = ask && freeOption(ask, new Set());
  return ask && option ? { command: ask.name, options: { [option.name]: words }, locale: LOCALE } : null;
}
