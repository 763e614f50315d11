import type { Element } from "./html-tree.ts";

/** Cells of a table that tells something are short; tables that lay out a page hold its text. */
const MAX_CELL_LENGTH = 240;
const MIN_CELLS = 2;
/** What stands in the cells of a layout. */
const OF_A_LAYOUT = /^(?:table|h[1-6]|ul|ol|dl|article|section|nav|form|blockquote|figure)$/;

/** Tells rows of data, each one block, from the rows of a layout; every row is looked at once. */
export function rowTest(): (row: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (row) => {
    const answer = known.get(row) ?? isDataRow(row);
    known.set(row, answer);
    return answer;
  };
}

function isDataRow(row: Element): boolean {
  const cells = row.childNodes.filter((node) => node.nodeName === "td" || node.nodeName === "th");
  return cells.length >= MIN_CELLS && cells.every((cell) => "childNodes" in cell && isShort(cell));
}

/** Whether a cell holds a little text in at most one paragraph. */
function isShort(cell: Element): boolean {
  let length = 0;
  let paragraphs = 0;
  const waiting: Element["childNodes"] = [...cell.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("value" in node) length += node.value.trim().length;
    if (node.nodeName === "p") paragraphs += 1;
    if (OF_A_LAYOUT.test(node.nodeName) || length > MAX_CELL_LENGTH || paragraphs > 1) return false;
    if ("childNodes" in node) waiting.push(...node.childNodes);
  }
  return true;
}
