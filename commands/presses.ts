import type { Outcome, Press, Reply } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { isOutdated } from "../src/reply/footer.ts";

/** What a command does when one of its buttons or menus is pressed; null for an action that it does not know. */
export type Follow = (press: Press, library: Library) => Outcome | null;

/**
 * What every command does alike with presses: deletes for those who may, refuses where the documents have changed
 * since, and leaves the rest to the command. `again` is how to ask anew, as people are told it.
 * @throws UserError when the press cannot be followed.
 */
export function pressing(again: string, follow: Follow): (press: Press, library: Library) => Outcome {
  return (press, library) => {
    if (press.action === "delete") return deletion(press);
    if (isOutdated(press.message.embeds, library)) {
      throw new UserError(`The documents have changed since this reply was made. ${again}`);
    }
    const outcome = follow(press, library);
    if (outcome === null) throw new UserError(`This button is from an earlier version. ${again}`);
    return outcome;
  };
}

/** Another page: in place for the asker; privately for anybody else, who must not take it from under the asker's eyes. */
export function turned({ isAsker, message }: Press, reply: (isPrivate: boolean) => Reply): Outcome {
  return isAsker ? { kind: "update", reply: reply(message.private) } : { kind: "new", reply: reply(true) };
}

/** The number an argument begins with; 0 where it is none. */
export function numberIn(argument: string): number {
  return Number.parseInt(argument, 10) || 0;
}

function deletion({ isAsker, mayManageMessages }: Press): Outcome {
  if (isAsker || mayManageMessages) return { kind: "delete" };
  throw new UserError(
    "Only the person who asked, or someone who may manage messages here, can delete this reply.",
  );
}
