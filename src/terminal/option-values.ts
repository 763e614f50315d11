import type { Request } from "../command.ts";
import { UserError } from "../errors.ts";
import { literal } from "./literal.ts";
import { type Piece, splitOptions, unquote } from "./split-options.ts";
import { freeOption, type Option, optionsOf, ROOT, type Subcommand } from "./subcommands.ts";

type Values = Record<string, string | boolean>;

const YES = ["true", "yes", "on", "1"];
const NO = ["false", "no", "off", "0"];

/**
 * What was typed for each option. Words without a name go to the first required option, or the first of
 * text, that is not named.
 * @throws UserError for a value the option does not take, for words that have no place, and for a required
 * option left out, as Discord would not send those.
 */
export function readOptions(text: string, subcommand: Subcommand): Request["options"] {
  const options = optionsOf(subcommand);
  const values: Values = {};
  const free: string[] = [];
  for (const piece of splitOptions(text, options)) {
    free.push(piece.option ? takeValue(piece.option, piece.text, values) : piece.text);
  }
  placeWords(unquote(free.join(" ")), subcommand, values);
  const missing = options.find((option) => option.required && values[option.name] === undefined);
  if (missing)
    throw new UserError(`\`${nameOf(subcommand)}\` needs its \`${missing.name}\`: ${missing.description}.`);
  return values;
}

/** What can be told of the options while a line is being typed: whatever is odd is left out. */
export function readOptionsSoFar(pieces: readonly Piece[]): Request["options"] {
  const values: Values = {};
  for (const { option, text } of pieces) {
    if (!option) continue;
    try {
      takeValue(option, text, values);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return values;
}

/** Puts an option's value among the values and returns the words that follow it and belong elsewhere. */
function takeValue(option: Option, text: string, values: Values): string {
  const words = unquote(text);
  if (words === "") return "";
  if (values[option.name] !== undefined) throw new UserError(`\`${option.name}\` is given twice.`);
  const choices = choicesOf(option);
  if (!choices) {
    values[option.name] = words;
    return "";
  }
  const [, first = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(words) ?? [];
  const [value, left] = choices.has(words.toLowerCase()) ? [words, ""] : [first, rest];
  values[option.name] = chosen(option, value, choices);
  return left;
}

/** Words in lower case with the values they stand for; null where anything may be typed. */
function choicesOf(option: Option): ReadonlyMap<string, string | boolean> | null {
  if (option.type === 5) {
    return new Map([
      ...YES.map((word) => [word, true] as const),
      ...NO.map((word) => [word, false] as const),
    ]);
  }
  if (option.type !== 3 || !option.choices) return null;
  const entries = option.choices.flatMap(({ name, value }) =>
    [name, value].map((word) => [word, value] as const),
  );
  return new Map(entries.map(([word, value]) => [word.toLowerCase(), value]));
}

function chosen(
  option: Option,
  word: string,
  choices: ReadonlyMap<string, string | boolean>,
): string | boolean {
  const value = choices.get(word.toLowerCase());
  if (value !== undefined) return value;
  const possible = option.type === 5 ? ["true", "false"] : [...new Set(choices.values())];
  throw new UserError(`\`${option.name}\` is one of ${possible.join(", ")}; it cannot be ${literal(word)}.`);
}

function placeWords(words: string, subcommand: Subcommand, values: Values): void {
  if (words === "") return;
  const option = freeOption(subcommand, new Set(Object.keys(values)));
  if (!option) throw new UserError(`I cannot tell what ${literal(words)} is for. ${usageOf(subcommand)}`);
  const rest = takeValue(option, words, values);
  if (rest) throw new UserError(`I cannot tell what ${literal(rest)} is for. ${usageOf(subcommand)}`);
}

function usageOf(subcommand: Subcommand): string {
  const names = optionsOf(subcommand).map((option) => `\`${option.name}:\``);
  if (names.length === 0) return `\`${nameOf(subcommand)}\` takes no words.`;
  return `\`${nameOf(subcommand)}\` takes ${names.join(", ")}.`;
}

function nameOf(subcommand: Subcommand): string {
  return `${ROOT} ${subcommand.name}`;
}
