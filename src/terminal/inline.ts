import type { Paint } from "./paint.ts";
import { formatTimestamp } from "./timestamp.ts";

/** One thing that Discord's Markdown does within a line. */
interface Rule {
  /** Sticky: it is tried where a special character stands. */
  readonly pattern: RegExp;
  /** `inner` renders words within the match. */
  render(match: RegExpExecArray, paint: Paint, inner: (words?: string) => string): string;
}

/** Words between two doubled characters; an escaped character is one of the words. */
function between(character: string): RegExp {
  const one = `\\${character}`;
  return new RegExp(`${one}${one}((?:\\\\[\\s\\S]|[^\\\\])+?)${one}${one}(?!${one})`, "y");
}

/** In the order in which they are tried; the longer mark comes before the shorter one it begins with. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/uy, render: ([, character]) => character ?? "" },
  { pattern: /(`+) ?(.+?) ?(?<!`)\1(?!`)/y, render: ([, , code], paint) => paint.code(code ?? "") },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    render: ([whole, seconds, style]) => formatTimestamp(Number(seconds), style ?? "f") ?? whole,
  },
  { pattern: /<(\/[^:>]+):\d+>/y, render: ([, command], paint) => paint.bold(command ?? "") },
  { pattern: /<a?(:\w+:)\d+>/y, render: ([, emoji]) => emoji ?? "" },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, render: ([, url], paint) => paint.link(url ?? "") },
  {
    pattern: /\[((?:\\[\s\S]|[^\\\]])+)\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?\)/y,
    render: ([, text, url], paint, inner) => `${inner(text)} (${paint.link(url ?? "")})`,
  },
  { pattern: between("*"), render: ([, words], paint, inner) => paint.bold(inner(words)) },
  { pattern: between("_"), render: ([, words], paint, inner) => paint.underline(inner(words)) },
  { pattern: between("~"), render: ([, words], paint, inner) => paint.strike(inner(words)) },
  { pattern: between("|"), render: ([, words], _, inner) => inner(words) },
  {
    pattern: /\*(?![\s*])((?:\\[\s\S]|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y,
    render: ([, words], paint, inner) => paint.italic(inner(words)),
  },
  {
    pattern: /(?<!\w)_(?![\s_])((?:\\[\s\S]|[^\\_])+?)(?<!\s)_(?!\w)/y,
    render: ([, words], paint, inner) => paint.italic(inner(words)),
  },
];

const SPECIAL = /[\\`<[*_~|]/g;

/** Emphasis within emphasis is rarely three deep; without an end, a line of asterisks would take seconds. */
const DEEPEST = 5;

/** One line of Discord's Markdown as the terminal shows it; without colour the words alone. Expects neutral text. */
export function renderInline(line: string, paint: Paint): string {
  return renderNested(line, paint, 0);
}

function renderNested(line: string, paint: Paint, depth: number): string {
  if (depth > DEEPEST) return line;
  let rendered = "";
  let at = 0;
  for (const { index } of line.matchAll(SPECIAL)) {
    // Inside what a rule has already rendered.
    if (index < at) continue;
    const found = applyRule(line, index, paint, depth);
    if (!found) continue;
    rendered += line.slice(at, index) + found.text;
    at = found.end;
  }
  return rendered + line.slice(at);
}

function applyRule(
  line: string,
  index: number,
  paint: Paint,
  depth: number,
): { text: string; end: number } | null {
  for (const { pattern, render } of RULES) {
    pattern.lastIndex = index;
    const match = pattern.exec(line);
    if (!match) continue;
    const text = render(match, paint, (words = "") => renderNested(words, paint, depth + 1));
    return { text, end: index + match[0].length };
  }
  return null;
}
