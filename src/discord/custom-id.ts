/** What the `custom_id` of a button or menu says. */
export interface CustomId {
  readonly command: string;
  readonly action: string;
  readonly argument: string;
}

/**
 * Reads `command:action:argument`.
 *
 * The argument may be empty and may hold further colons (`source:context:003:121`). Null for anything else,
 * such as an id that an older version wrote.
 */
export function parseCustomId(customId: string): CustomId | null {
  const match = /^([^:]+):([^:]+)(?::(.*))?$/s.exec(customId);
  if (!match) return null;
  const [, command = "", action = "", argument = ""] = match;
  return { command, action, argument };
}
