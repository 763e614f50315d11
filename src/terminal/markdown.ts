import { renderInline } from "./inline.ts";
import { neutralise } from "./neutralise.ts";
import type { Paint } from "./paint.ts";
import { cut, hang, wrap } from "./wrap.ts";

const FENCED = /```(?:[\w+-]*\n)?([\s\S]*?)```/;
const QUOTE_TO_THE_END = /^>>> ([\s\S]*)/m;
const QUOTED = /^>(?: (.*))?$/;
const SUBTEXT = /^-# (.+)$/;
const HEADING = /^(#{1,3}) (.+)$/;
const ITEM = /^( {0,8})(?:[-*]|(\d{1,3})\.) (.+)$/;

/** The bar before quoted lines: it says "quoted" without colour too. */
const QUOTE_BAR = "│";

/**
 * Discord's Markdown as lines for a terminal, none wider than `width`.
 *
 * Every line of a quote keeps its bar when it wraps, every line of a list item its indentation. The text
 * cannot drive the terminal, whatever it holds.
 */
export function renderMarkdown(source: string, width: number, paint: Paint): string[] {
  return neutralise(source)
    .split(FENCED)
    .flatMap((part, index) =>
      index % 2 === 1 ? renderCode(part, width, paint) : renderLines(part, width, paint),
    );
}

function renderCode(code: string, width: number, paint: Paint): string[] {
  return code
    .replace(/\n$/, "")
    .split("\n")
    .flatMap((line) => cut(line, width).map((piece) => (piece === "" ? "" : paint.code(piece))));
}

function renderLines(part: string, width: number, paint: Paint): string[] {
  // The breaks that join a text to the code before and after it are no lines of their own.
  const text = part.replace(/^\n|\n$/g, "");
  if (text === "") return [];
  return text
    .replace(QUOTE_TO_THE_END, (_, rest: string) => rest.replaceAll(/^/gm, "> "))
    .split("\n")
    .flatMap((line) => renderLine(line, width, paint));
}

function renderLine(line: string, width: number, paint: Paint): string[] {
  const quoted = QUOTED.exec(line);
  if (!quoted) return renderUnquoted(line, width, paint);
  const bar = paint.dim(QUOTE_BAR);
  return renderUnquoted(quoted[1] ?? "", width - 2, paint).map((words) =>
    words === "" ? bar : `${bar} ${words}`,
  );
}

function renderUnquoted(line: string, width: number, paint: Paint): string[] {
  const [, subtext] = SUBTEXT.exec(line) ?? [];
  if (subtext) return wrap(paint.dim(renderInline(subtext, paint)), width);
  const [, level, heading] = HEADING.exec(line) ?? [];
  if (heading) return wrap(renderHeading(heading, level === "#", paint), width);
  const item = ITEM.exec(line);
  if (item) return renderItem(item, width, paint);
  return wrap(renderInline(line, paint), width);
}

function renderHeading(text: string, isTopmost: boolean, paint: Paint): string {
  const words = paint.bold(renderInline(text, paint));
  return isTopmost ? paint.underline(words) : words;
}

function renderItem(
  [, indent = "", number, text = ""]: RegExpExecArray,
  width: number,
  paint: Paint,
): string[] {
  const mark = `${indent}${number ? `${number}.` : "•"} `;
  return hang(wrap(renderInline(text, paint), width - mark.length), mark);
}
