import { type APIEmbed, ApplicationCommandType } from "discord-api-types/v10";
import type { Command, Outcome, Press, Reply } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { button, buttonRow } from "../src/reply/components.ts";
import { sourcesReply } from "../src/reply/sources.ts";
import { visible } from "../src/text/visible.ts";
import { pressing } from "./presses.ts";

const NAME = "Find sources";
const SHORTEST = 3;

/** "Find sources" in a message's menu: what the documents say to what somebody has written. */
export const findSources: Command = {
  definition: { name: NAME, name_localizations: { "en-US": NAME }, type: ApplicationCommandType.Message },
  run: ({ options }, library) => {
    const text = String(options["message"] ?? "");
    if (visible(text).length < SHORTEST) {
      throw new UserError(
        "This message has no text to look up: pictures, files and stickers cannot be read.",
      );
    }
    return sourcesReply(library.findSources(text), String(options["messageId"] ?? ""), library);
  },
  press: pressing(`Use “${NAME}” on the message again.`, follow),
};

function follow({ action, argument, message }: Press): Outcome | null {
  return action === "share" ? { kind: "new", reply: shared(message.embeds), replyTo: argument } : null;
}

/** The same for everybody: the message shows all that there is, since the one it speaks of is not kept. */
function shared(embeds: readonly APIEmbed[]): Reply {
  const own = embeds.map(({ title, description, color, footer }) => ({
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(color ? { color } : {}),
    ...(footer ? { footer: { text: footer.text } } : {}),
  }));
  return {
    embeds: own,
    components: buttonRow(button("Delete", { command: NAME, action: "delete" }, true)),
    private: false,
  };
}
