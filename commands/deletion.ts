import type { Outcome, Press } from "../src/command.ts";
import { UserError } from "../src/errors.ts";

/**
 * Takes a reply away, for those who may.
 * @throws UserError for anyone but the asker and people who may manage messages.
 */
export function deletion({ isAsker, mayManageMessages }: Press): Outcome {
  if (isAsker || mayManageMessages) return { kind: "delete" };
  throw new UserError(
    "Only the person who asked, or someone who may manage messages here, can delete this reply.",
  );
}
