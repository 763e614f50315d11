import type { DefaultTreeAdapterTypes } from "parse5";
import { rowTest } from "./html-tables.ts";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const HIDDEN = new Set(
  "head script style noscript template svg math iframe object canvas audio video textarea select option button dialog title".split(
    " ",
  ),
);
const BLOCK = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** A text node, or a `<br>` with an empty text, in the block element it stands in. */
export interface TextPiece {
  readonly text: string;
  readonly isBreak: boolean;
  /** The block element nearest around it, and all elements around it, innermost first. */
  readonly block: Element | null;
  /** The cell of a table's row it stands in, where that row is one block; else null. */
  readonly cell: Element | null;
  readonly around: readonly Element[];
  /** Where it stands in the file; 0 for what the parser made up. */
  readonly offset: number;
  readonly line: number;
  readonly endLine: number;
}

/** The texts a reader of a page sees, in the order of the file. Deep nesting does no harm. */
export function findTexts(root: Node): TextPiece[] {
  const pieces: TextPiece[] = [];
  const isRow = rowTest();
  const waiting: Waiting[] = [{ node: root, around: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, around } = next;
    if (node.nodeName === "#text" || node.nodeName === "br") pieces.push(makePiece(node, around, isRow));
    else for (const child of childrenOf(node, around)) waiting.push(child);
  }
  return pieces.sort((a, b) => a.offset - b.offset);
}

interface Waiting {
  readonly node: Node;
  readonly around: Around | null;
}

/** The children a reader sees, last first. */
function childrenOf(node: Node, around: Around | null): Waiting[] {
  if (!("childNodes" in node) || ("tagName" in node && isHidden(node))) return [];
  const within = "tagName" in node ? { element: node, outer: around } : around;
  return node.childNodes.toReversed().map((child) => ({ node: child, around: within }));
}

/** Whether anything stands within more than so many elements, or all things within too many together. */
export function isDeeperThan(root: Node, limit: number, limitOfSum: number): boolean {
  let level: Node[] = [root];
  let sum = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    sum += depth * level.length;
    if (depth > limit || sum > limitOfSum) return true;
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return false;
}

/** Every element of a page, in order. */
export function findElements(root: Node, tagNames: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("tagName" in node && tagNames.has(node.tagName)) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

/** An element's attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text directly within an element, such as a `<title>` or a `<script>`. */
export function ownText(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

interface Around {
  readonly element: Element;
  readonly outer: Around | null;
}

/** Elements further out than this are not looked at; no page has a reason to nest deeper. */
const MAX_DEPTH = 60;

function makePiece(node: Node, around: Around | null, isRow: (row: Element) => boolean): TextPiece {
  const elements: Element[] = [];
  for (let at = around; at !== null && elements.length < MAX_DEPTH; at = at.outer) elements.push(at.element);
  const row = elements.find(({ tagName }) => tagName === "tr");
  const isCell = row !== undefined && isRow(row);
  const location = "sourceCodeLocation" in node ? node.sourceCodeLocation : null;
  return {
    text: "value" in node ? node.value : "",
    isBreak: node.nodeName === "br",
    block: isCell ? row : (elements.find((element) => BLOCK.has(element.tagName)) ?? null),
    cell: isCell ? (elements[elements.indexOf(row) - 1] ?? null) : null,
    around: elements,
    offset: location?.startOffset ?? 0,
    line: location?.startLine ?? 1,
    endLine: location?.endLine ?? 1,
  };
}

function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.tagName)) return true;
  if (attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
}
