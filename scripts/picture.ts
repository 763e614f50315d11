import "dotenv/config";
import type { APIEmbed } from "discord-api-types/v10";
import { ask } from "../commands/ask.ts";
import type { Reply } from "../src/command.ts";
import { readConfig } from "../src/config.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { UserError } from "../src/errors.ts";
import { buildLibrary } from "../src/library.ts";
import { atEnd } from "./at-end.ts";

/** Prints a page that shows the answer to a question roughly as Discord does: the README's picture is made of it. */
async function main(): Promise<void> {
  const question = process.argv.slice(2).join(" ");
  const library = buildLibrary(await loadCorpus(readConfig().seedsDir));
  const reply = ask.run(
    { command: "ask", options: { question }, isPrivate: false, locale: "en-US" },
    library,
  );
  process.stdout.write(page(question, reply));
}

const STYLE = `
body{margin:0;padding:24px;background:#313338;color:#dbdee1;font:16px/1.4 "Noto Sans","DejaVu Sans",sans-serif;width:680px}
.asked{color:#949ba4;font-size:14px;margin-bottom:8px}.asked b{color:#c9cdfb;font-weight:500}
.embed{background:#2b2d31;border-left:4px solid #2f7d6d;border-radius:4px;padding:12px 16px}
h1{font-size:16px;margin:0 0 8px;color:#f2f3f5}blockquote{margin:12px 0 4px;padding-left:12px;border-left:4px solid #4e5058}
small{display:block;color:#949ba4;font-size:12.5px}code{background:#1e1f22;border-radius:3px;padding:0 4px}
footer{margin-top:12px;color:#949ba4;font-size:12px}strong{color:#fff}
.row{margin-top:8px}.row span{display:inline-block;background:#4e5058;color:#fff;border-radius:3px;padding:6px 14px;margin-right:8px;font-size:14px}
.row .danger{background:#da373c}`;

function page(question: string, { embeds, components = [] }: Reply): string {
  const rows = components.map(
    ({ components: buttons }) => `<div class="row">${buttons.map(buttonHtml).join("")}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="asked"><b>You</b> used /summit ask <b>question</b> ${escapeHtml(question)}</div>${embeds.map(embedHtml).join("")}${rows.join("")}`;
}

function embedHtml({ title = "", description = "", footer }: APIEmbed): string {
  const lines = description.split("\n").map(lineHtml).join("\n");
  return `<div class="embed"><h1>${inline(title)}</h1>${lines}<footer>${escapeHtml(footer?.text ?? "")}</footer></div>`;
}

function lineHtml(line: string): string {
  if (line.startsWith("> ")) return `<blockquote>${inline(line.slice(2))}</blockquote>`;
  if (line.startsWith("-# ")) return `<small>${inline(line.slice(3))}</small>`;
  return `<div>${inline(line)}</div>`;
}

function inline(markdown: string): string {
  return escapeHtml(markdown)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/\\([^\w\s])/g, "$1");
}

function buttonHtml(component: object): string {
  const { label = "", style = 2 } = component as { label?: string; style?: number };
  return `<span${style === 4 ? ' class="danger"' : ""}>${escapeHtml(label)}</span>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

atEnd(main(), UserError);
