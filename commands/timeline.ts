import type { Choice, Command, Outcome, Press, Reply } from "../src/command.ts";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { isOutdated } from "../src/reply/footer.ts";
import { MAX_CHOICE, MAX_CHOICES } from "../src/reply/limits.ts";
import { noEventsReply, readTitle, timelineReply } from "../src/reply/timeline.ts";
import { visible } from "../src/text/visible.ts";
import { deletion } from "./deletion.ts";
import { localized, privateOption } from "./localized.ts";

const MOST_NEAR = 5;

/** `/summit timeline`: what happened when, and what was expected, as the documents tell it. */
export const timeline: Command = {
  definition: {
    ...localized("timeline", "What happened when and what was still to come, all of it or on one topic"),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized("topic", "What about, for example: rare earths; leave it out for everything"),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        max_length: MAX_CHOICE,
      },
      privateOption,
    ],
  },
  run: ({ options, isPrivate }, library) =>
    answer(visible(String(options["topic"] ?? "").slice(0, MAX_CHOICE)), 0, isPrivate, library),
  suggest: ({ options }, library) => suggestTopics(visible(String(options["topic"] ?? "")), library),
  press,
};

function press(press: Press, library: Library): Outcome {
  const { action, argument, message, isAsker } = press;
  if (action === "delete") return deletion(press);
  if (isOutdated(message.embeds, library)) {
    throw new UserError(
      "The documents have changed since this reply was made. Ask again with `/summit timeline`.",
    );
  }
  const topic = readTitle(message.embeds[0]?.title ?? "");
  const first = Number.parseInt(argument, 10) || 0;
  if (topic !== null && action === "share") {
    return { kind: "new", reply: answer(topic, first, false, library) };
  }
  if (topic !== null && action === "page") {
    return isAsker
      ? { kind: "update", reply: answer(topic, first, message.private, library) }
      : { kind: "new", reply: answer(topic, first, true, library) };
  }
  throw new UserError("This button is from an earlier version. Ask again with `/summit timeline`.");
}

function answer(topic: string, first: number, isPrivate: boolean, library: Library): Reply {
  const rows = library.findTimeline(topic);
  return rows.length > 0
    ? timelineReply(topic, rows, first, isPrivate, library)
    : noEventsReply(topic, topics(library).slice(0, MOST_NEAR), library);
}

/** What dated events are told on: headings, else titles, above them. */
function topics(library: Library): string[] {
  const passages = library.timeline().flatMap(({ events }) => events.map(({ passage }) => passage));
  const names = passages.map((passage) => visible(passage.heading ?? library.documentOf(passage).title));
  return [...new Set(names)].filter((name) => name !== "");
}

function suggestTopics(typed: string, library: Library): Choice[] {
  return topics(library)
    .filter((name) => name.length <= MAX_CHOICE && name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, MAX_CHOICES)
    .map((name) => ({ name, value: name }));
}
