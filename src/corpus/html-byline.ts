import { fold } from "./fold.ts";
import { attribute, type Element, findElements, findTexts, type Node } from "./html-tree.ts";
import { findAuthor } from "./names.ts";

const TAGS = new Set(["a", "address", "cite", "div", "li", "p", "span", "strong"]);
const OF_AN_AUTHOR = /(?:^|[\s_-])(?:by-?line|author|writer)(?:$|\s|[_-]+name)/i;
/** What holds dates and names together; a name counts there only with “By”. */
const OF_A_HEAD = /(?:^|[\s_-])meta(?:$|\s)|(?:^|\s)(?:dateline|credits?)(?:$|\s)/i;
const ELSEWHERE = /comment|related|sidebar|recommend|widget|promo/i;
const MAX_BYLINE = 120;

/** The author in an element that a page marks as its byline, by class, `rel` or `itemprop`; null without one. */
export function readByline(root: Node): string | null {
  for (const element of findElements(root, TAGS)) {
    const isAuthor = isMarked(element);
    if ((!isAuthor && !OF_A_HEAD.test(classOf(element))) || standsElsewhere(element)) continue;
    const text = fold(
      findTexts(element)
        .map((piece) => piece.text)
        .join(" "),
    );
    if (text.length > MAX_BYLINE || (!isAuthor && !/^by:? /i.test(text))) continue;
    const author = findAuthor(text);
    if (author !== null) return author;
  }
  return null;
}

function isMarked(element: Element): boolean {
  return (
    OF_AN_AUTHOR.test(classOf(element)) ||
    attribute(element, "rel") === "author" ||
    attribute(element, "itemprop") === "author"
  );
}

function classOf(element: Element): string {
  return attribute(element, "class") ?? "";
}

/** Whether an element stands beside the article: in navigation, among comments or other articles. */
function standsElsewhere(element: Element): boolean {
  for (let at: Node | null = element; at !== null && "tagName" in at; at = at.parentNode) {
    if (/^(?:aside|nav|footer)$/.test(at.tagName) || ELSEWHERE.test(classOf(at))) return true;
  }
  return false;
}
