import type { Choice, Command, Outcome, Press, Reply } from "../src/command.ts";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";
import type { Library } from "../src/library.ts";
import { MAX_CHOICE, MAX_CHOICES } from "../src/reply/limits.ts";
import { noEventsReply, readTitle, timelineReply } from "../src/reply/timeline.ts";
import { visible } from "../src/text/visible.ts";
import { localized, privateOption } from "./localized.ts";
import { numberIn, pressing, turned } from "./presses.ts";

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
  press: pressing("Ask again with `/summit timeline`.", follow),
};

function follow(press: Press, library: Library): Outcome | null {
  const { action, argument, message } = press;
  const topic = readTitle(message.embeds[0]?.title ?? "");
  if (topic === null) return null;
  const reply = (isPrivate: boolean) => answer(topic, numberIn(argument), isPrivate, library);
  switch (action) {
    case "share":
      return { kind: "new", reply: reply(false) };
    case "page":
      return turned(press, reply);
    default:
      return null;
  }
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
