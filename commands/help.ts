import type { Command, Reply } from "../src/command.ts";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";
import type { Library } from "../src/library.ts";
import { COLOR } from "../src/reply/color.ts";
import { formatDate } from "../src/reply/date.ts";
import { footer } from "../src/reply/footer.ts";
import { escapeMarkdown } from "../src/reply/markdown.ts";
import { truncate } from "../src/text/truncate.ts";
import { visible } from "../src/text/visible.ts";
import { localized } from "./localized.ts";

/** `/summit help`: what the bot can do, what its documents cover and until when. */
export function createHelp(others: readonly Command[]): Command {
  return {
    definition: {
      ...localized("help", "What this bot can do, what its documents cover, and until when"),
      type: ApplicationCommandOptionType.Subcommand,
    },
    run: (_request, library) => helpReply(others, library),
  };
}

function helpReply(others: readonly Command[], library: Library): Reply {
  const description = [
    "Answers come word for word from the documents, each with an address such as " +
      `\`${library.corpus.documents[0]?.id}\` that anyone can check with \`/summit source\`. ` +
      "Where the documents are silent, it says so.",
    "### What you can do",
    ...others.map(({ definition }) => commandLine(definition)),
    "Or mention me in a channel with a question, or write to me directly.",
    ...examples(library),
    "### What the documents cover",
    coverage(library),
    ...subjects(library),
  ].join("\n");
  return {
    embeds: [{ title: "Summit Desk", color: COLOR.help, description, footer: footer(library) }],
    private: true,
  };
}

const MOST_EXAMPLES = 2;

/** Requests that these documents answer: questions made of their headings, and the speaker quoted most. */
function examples(library: Library): string[] {
  const questions = library.suggestQuestions(library.search("")).slice(0, MOST_EXAMPLES);
  const [speaker] = library.quotes.speakers;
  const requests = [
    ...questions.map((question) => `/summit ask question:${question}`),
    ...(speaker ? [`/summit quote speaker:${truncate(visible(speaker.name), 60)}`] : []),
  ];
  return requests.length === 0
    ? []
    : ["### For example", ...requests.map((one) => `- ${escapeMarkdown(one)}`)];
}

function commandLine(definition: Command["definition"]): string {
  return "description" in definition
    ? `\`/summit ${definition.name}\` – ${definition.description}`
    : `**${definition.name}** in a message's menu – what the documents say to that message`;
}

function coverage(library: Library): string {
  const dated = library.corpus.documents.flatMap(({ published }) => (published ? [published.iso] : []));
  const [first, last] = [dated.toSorted().at(0), library.reachesTo];
  const count = library.corpus.documents.length;
  const documents = count === 1 ? "1 document" : `${count} documents`;
  if (first === undefined || last === null) return `${documents}, undated.`;
  return `${documents}, from ${formatDate(first)} to ${formatDate(last)}. What happened later is not in them.`;
}

/** A few titles, so that a newcomer sees what can be asked. */
function subjects(library: Library): string[] {
  return library.corpus.documents
    .slice(0, 6)
    .map(({ title }) => `- ${escapeMarkdown(truncate(visible(title), 100))}`);
}
