import type { Command, Reply } from "../command.ts";
import { labelsOf } from "./find-pressable.ts";
import { neutraliseLine } from "./neutralise.ts";
import { readOptionsSoFar } from "./option-values.ts";
import { LOCALE } from "./parse-line.ts";
import { requestOf, type Shelf } from "./shelf.ts";
import { type Piece, splitOptions } from "./split-options.ts";
import {
  findSubcommand,
  freeOption,
  menuEntriesOf,
  type Option,
  optionsOf,
  ROOT,
  type Subcommand,
  subcommandsOf,
} from "./subcommands.ts";

/** What may stand in place of the end of the line, and that end: what Node's readline asks of a completer. */
export type Completion = [candidates: string[], typed: string];

/**
 * What the Tab key offers at the end of a line: subcommands, names of options, what the command suggests for
 * an option, and labels of the replies shown.
 */
export function complete(line: string, replies: readonly Reply[], shelf: Shelf): Completion {
  const start = line.trimStart();
  if (!start.startsWith("/")) return completeWords(start, replies, shelf.commands);
  const [, before, name, text] = /^(\/(?:summit\s+)?)(\S+)\s+(.*)$/is.exec(start) ?? [];
  const subcommand = before && name && text !== undefined && findSubcommand(shelf.commands, name);
  return subcommand ? completeOptions(text, subcommand, shelf) : completeSubcommand(start, shelf.commands);
}

function completeWords(words: string, replies: readonly Reply[], commands: readonly Command[]): Completion {
  const menus = menuEntriesOf(commands).map((entry) => `${entry}: `);
  const all = [...labelsOf(replies), ...menus, ...(words === "" ? [`${ROOT} `] : [])];
  return offer(startingWith(all, words), words);
}

function completeSubcommand(line: string, commands: readonly Command[]): Completion {
  const names = subcommandsOf(commands).map((subcommand) => subcommand.name);
  const [, typed] = new RegExp(`^${ROOT}\\s+(\\S*)$`, "i").exec(line) ?? [];
  if (typed !== undefined)
    return offer(
      startingWith(
        names.map((name) => `${name} `),
        typed,
      ),
      typed,
    );
  const short = line === "/" ? [] : names.map((name) => `/${name} `);
  return offer(startingWith([`${ROOT} `, ...short], line), line);
}

/** What is being typed at the end of the line, and the options given before it. */
interface Typing {
  readonly typed: string;
  readonly subcommand: Subcommand;
  readonly given: readonly Piece[];
  readonly shelf: Shelf;
}

function completeOptions(text: string, subcommand: Subcommand, shelf: Shelf): Completion {
  const pieces = splitOptions(text, optionsOf(subcommand));
  const last = pieces.at(-1) ?? { option: null, text, start: 0 };
  const given = pieces.slice(0, -1);
  const typing: Typing = { typed: last.text.trimStart(), subcommand, given, shelf };
  const option = last.option ?? freeOption(subcommand, namesOf(given));
  const values = option ? valuesOf(option, typing) : [];
  return offer([...values, ...namesAfter(option, last, typing)], typing.typed);
}

/** The names of options that may follow, in place of the last word typed; at first a name may take its place. */
function namesAfter(option: Option | undefined, last: Piece, { typed, subcommand, given }: Typing): string[] {
  const before = typed.replace(/\S*$/, "");
  if (last.option && before === "") return [];
  const word = typed.slice(before.length).toLowerCase();
  const taken = namesOf(given);
  if (option && before !== "") taken.add(option.name);
  return optionsOf(subcommand)
    .filter(({ name }) => !taken.has(name) && name.startsWith(word))
    .map(({ name }) => `${before}${name}:`);
}

function namesOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap((piece) => piece.option?.name ?? []));
}

function valuesOf(option: Option, { typed, subcommand, given, shelf }: Typing): string[] {
  if (option.type === 5) return startingWith(["true", "false"], typed);
  if (option.type !== 3) return [];
  const fixed = option.choices?.map((choice) => choice.value);
  if (fixed) return startingWith(fixed, typed);
  const command = shelf.commands.find(({ definition }) => definition === subcommand);
  if (!option.autocomplete || !command?.suggest) return [];
  const options = { ...readOptionsSoFar(given), [option.name]: typed };
  const typedSoFar = { command: subcommand.name, options, focused: option.name, locale: LOCALE };
  const choices = command.suggest(requestOf(typedSoFar, shelf), shelf.library);
  return choices.map((choice) => neutraliseLine(choice.value));
}

function startingWith(words: readonly string[], typed: string): string[] {
  return words.filter((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
}

/**
 * Readline puts what all candidates begin with in place of what was typed. Where that is less than was typed,
 * as when a command suggests what only contains the words, the typed words are offered too and so stay.
 */
function offer(candidates: readonly string[], typed: string): Completion {
  const unique = [...new Set(candidates)].filter((candidate) => candidate !== "");
  const isTypedKept = unique.length < 2 || commonLength(unique) >= typed.length;
  return [isTypedKept ? unique : [...unique, typed], typed];
}

/** How many characters all words begin with alike: as many as the first and the last of them in order. */
function commonLength(words: readonly string[]): number {
  const sorted = words.toSorted();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return length;
}
