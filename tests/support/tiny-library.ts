import type { Press, Reply, Request } from "../../src/command.ts";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { buildLibrary, type Library } from "../../src/library.ts";

/** A library over files written in the test: `{ "000_a.txt": "…" }`, with `sources.json` where it is needed. */
export async function tinyLibrary(
  files: Readonly<Record<string, string>>,
  sources?: object,
): Promise<Library> {
  const seeds = Object.entries(files).map(([file, text]) => ({ file, text }));
  return buildLibrary(await buildCorpus(seeds, sources ? JSON.stringify(sources) : null));
}

/** A request as a transport makes it. */
export function request(command: string, options: Request["options"] = {}): Request {
  return { command, options, isPrivate: options["private"] === true, locale: "en-US" };
}

/** What a reply says, title, description and footer of its embeds. */
export function textOf(reply: Reply): string {
  return reply.embeds
    .flatMap(({ title, description, footer }) => [title, description, footer?.text])
    .join("\n");
}

/** The labels of a reply's buttons and the placeholders of its menus, in order. */
export function labelsOf(reply: Reply): string[] {
  return (reply.components ?? []).flatMap(({ components }) =>
    components.flatMap((component) => {
      if ("label" in component) return [component.label ?? ""];
      return "placeholder" in component ? [component.placeholder ?? ""] : [];
    }),
  );
}

/** The `custom_id` of the button with a label. */
export function customIdOf(reply: Reply, label: string): string {
  for (const { components } of reply.components ?? []) {
    for (const component of components) {
      if ("label" in component && component.label === label && "custom_id" in component)
        return component.custom_id;
    }
  }
  throw new Error(`The reply has no button “${label}”; it has ${labelsOf(reply).join(", ")}`);
}

/** The press of a `custom_id` under a reply, by the asker, as a transport reports it: the message and nothing else. */
export function pressOf(reply: Reply, customId: string, who: Partial<Press> = {}): Press {
  const [command = "", action = "", ...rest] = customId.split(":");
  const message = { embeds: reply.embeds, private: reply.private };
  const asker = { isAsker: true, mayManageMessages: false, locale: "en-US" };
  return { command, action, argument: rest.join(":"), message, ...asker, ...who };
}
