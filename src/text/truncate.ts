/**
 * A text of at most `max` UTF-16 units, cut between words where there are any, with `…` when cut.
 * Never ends inside a surrogate pair.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
  const lastSpace = head.search(/\s\S*$/);
  const isWordStart = /\s/.test(text[head.length] ?? "");
  const cut = isWordStart || lastSpace < max / 2 ? head : head.slice(0, lastSpace);
  return `${cut.trimEnd()}…`;
}
