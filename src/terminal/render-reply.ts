import type { Reply, ReplyFile, Row } from "../command.ts";
import { renderInline } from "./inline.ts";
import { renderMarkdown } from "./markdown.ts";
import { neutraliseLine } from "./neutralise.ts";
import { createPaint, type Paint } from "./paint.ts";
import { type Pressable, pressablesIn } from "./pressable.ts";
import { formatTimestamp } from "./timestamp.ts";
import { wrap } from "./wrap.ts";

type Embed = Reply["embeds"][number];

/** What the answers are shown on. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  /** Whether escape sequences may be written. */
  readonly colour: boolean;
}

/** The bar at an embed's left; seen without colour too. */
const EMBED_BAR = "▌";

/** Discord's own colour for the bar of an embed that names none. */
const DEFAULT_COLOR = 0x4f545c;

/** A space that does not wrap: keeps a button in one piece until its row is laid out. */
const HARD_SPACE = "\u00A0";

/**
 * A reply as Discord would show it: embeds, buttons and menus, and whether only the asker sees it.
 *
 * Lines end with a line feed and are at most `width` columns wide, from 20 upwards. Whatever the reply
 * holds, the only escape sequences are those of colour, and none where there is no colour.
 */
export function renderReply(reply: Reply, { width, colour }: Screen): string {
  const paint = createPaint(colour);
  const parts = [
    ...reply.embeds.map((embed) => renderEmbed(embed, reply.files ?? [], width, paint)),
    (reply.components ?? []).flatMap((row) => renderRow(row, width, paint)),
    reply.private ? wrap(paint.dim("Only you can see this"), width) : [],
  ];
  return ended(joined(parts));
}

/** A sentence that answers in place of a reply: the asker's mistake, a fault, or what a press has done. */
export function renderSentence(text: string, { width, colour }: Screen): string {
  const paint = createPaint(colour);
  return ended(renderMarkdown(text, width, paint).map((line) => (line === "" ? "" : paint.warning(line))));
}

/** A few words of the desk's own, in Discord's Markdown. */
export function renderNotice(text: string, { width, colour }: Screen): string {
  return ended(renderMarkdown(text, width, createPaint(colour)));
}

function renderEmbed(embed: Embed, files: readonly ReplyFile[], width: number, paint: Paint): string[] {
  const inner = width - 2;
  const fields = embed.fields ?? [];
  const parts = [
    headOf(embed).flatMap((text) => wrap(paint.bold(renderInline(text, paint)), inner)),
    embed.description ? renderMarkdown(embed.description, inner, paint) : [],
    ...fields.map((field) => [
      ...wrap(paint.bold(renderInline(neutraliseLine(field.name), paint)), inner),
      ...renderMarkdown(field.value, inner, paint),
    ]),
    pictureOf(embed, files).flatMap((text) => wrap(paint.dim(text), inner)),
    footOf(embed).flatMap((text) => wrap(paint.dim(text), inner)),
  ];
  const bar = paint.tinted(EMBED_BAR, embed.color ?? DEFAULT_COLOR);
  return joined(parts).map((line) => (line === "" ? bar : `${bar} ${line}`));
}

function headOf(embed: Embed): string[] {
  const title = neutraliseLine(embed.title ?? "");
  const titleWithUrl = title && embed.url ? `${title} (${neutraliseLine(embed.url)})` : title;
  return [neutraliseLine(embed.author?.name ?? ""), titleWithUrl].filter((text) => text !== "");
}

/** What is to be seen, where the picture comes along and says so; else where it is. */
function pictureOf(embed: Embed, files: readonly ReplyFile[]): string[] {
  const name = (embed.image?.url ?? "").replace("attachment://", "");
  const shown = neutraliseLine(files.find((file) => file.name === name)?.description ?? name);
  return shown ? [`(picture: ${shown})`] : [];
}

function footOf(embed: Embed): string[] {
  const moment = embed.timestamp ? formatTimestamp(Date.parse(embed.timestamp) / 1000, "D") : null;
  const text = [neutraliseLine(embed.footer?.text ?? ""), moment ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
  return text ? [text] : [];
}

function renderRow(row: Row, width: number, paint: Paint): string[] {
  const shown = row.components.map((component) => {
    if (component.type === 2)
      return pressablesIn(component)
        .map((button) => renderButton(button, paint))
        .join("");
    const placeholder = neutraliseLine(component.placeholder ?? "") || "Choose";
    const options = pressablesIn(component).map((option) => option.label);
    return `▾ ${placeholder}${options.length > 0 ? ": " : ""}${options.join(" · ")}`;
  });
  return wrap(shown.join("  "), width).map((line) => line.replaceAll(HARD_SPACE, " "));
}

/** Round brackets say without colour that a button cannot be pressed. */
function renderButton({ label, isDisabled, target }: Pressable, paint: Paint): string {
  const words = target && "url" in target ? `${label} ↗` : label;
  const text = isDisabled ? `( ${words} )` : `[ ${words} ]`;
  const whole = text.replaceAll(" ", HARD_SPACE);
  return isDisabled ? paint.dim(whole) : paint.bold(whole);
}

/** The parts that hold anything, one empty line between them. */
function joined(parts: readonly string[][]): string[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ["", ...part]));
}

function ended(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
