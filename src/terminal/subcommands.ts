import type { Command, Definition } from "../command.ts";

export type Subcommand = Extract<Definition, { description: string }>;
export type Option = NonNullable<Subcommand["options"]>[number];

/** Before every subcommand, as on Discord. */
export const ROOT = "/summit";

/** What is typed after `/summit`; the rest of the list belongs to menus. */
export function subcommandsOf(commands: readonly Command[]): Subcommand[] {
  return commands.map((command) => command.definition).filter(isSubcommand);
}

/** The entries of a message's menu, for example `Find sources`. */
export function menuEntriesOf(commands: readonly Command[]): string[] {
  return commands.flatMap(({ definition }) => (isSubcommand(definition) ? [] : [definition.name]));
}

export function findSubcommand(commands: readonly Command[], name: string): Subcommand | undefined {
  return subcommandsOf(commands).find((subcommand) => isSame(subcommand.name, name));
}

export function optionsOf(subcommand: Subcommand): readonly Option[] {
  return subcommand.options ?? [];
}

/**
 * The option that words without a name belong to: the first required one, else the first of text.
 * Undefined where all such options are `taken`.
 */
export function freeOption(subcommand: Subcommand, taken: ReadonlySet<string>): Option | undefined {
  const ofText = optionsOf(subcommand).filter((option) => option.type === 3 && !taken.has(option.name));
  return ofText.find((option) => option.required) ?? ofText[0];
}

/** Alike but for capitals, and for spaces before and after. */
export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isSubcommand(definition: Definition): definition is Subcommand {
  return definition.type === 1;
}
