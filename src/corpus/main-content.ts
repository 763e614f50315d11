import { fold } from "./fold.ts";
import { isProse } from "./headline.ts";
import type { HtmlBlock, RenderedPage } from "./html-text.ts";
import { renderPage } from "./html-text.ts";
import { type Element, findTexts, isDeeperThan, type Node } from "./html-tree.ts";

const CHROME = new Set(["nav", "header", "footer", "aside", "form", "figcaption", "dialog"]);
const CONTENT =
  /^(?:p|li|h[1-6]|blockquote|pre|dd|dt|tr|td|th|caption|div|section|article|main|body|center|address|details|summary)$/;
/** What an article may frame as a figure, beside images and their captions. */
const FRAMED = /^(?:table|blockquote|pre)$/;
/** Readability takes seconds on markup that nests deeper; no article does. */
const MAX_READABLE_DEPTH = 100;
const MAX_READABLE_NESTING = 300_000;
/** Readability is slow on very long pages; they fall back to their paragraphs. */
const MAX_READABLE_LENGTH = 1_500_000;
const MAX_READABLE_ELEMENTS = 10_000;
const MIN_FOUND_INSIDE = 25;
/** Beyond this, looking for each block inside the whole article would be slow. */
const MAX_SEARCHED_BLOCKS = 3000;
/** Where Readability keeps less than this share of the page's running text, it has lost the article. */
const MIN_KEPT_SHARE = 0.4;

/** A block of a page with its folded text. */
export interface ContentBlock extends HtmlBlock {
  readonly plain: string;
  /** The number of the `<article>` it stands in, where a page holds several real ones; else 0. */
  readonly article: number;
}

/**
 * The blocks of a page that are its article, or its several articles.
 *
 * Readability says what the article is; the blocks whose text it kept are taken, so that their places in the
 * file stay known. Where it finds nothing: the paragraphs, items and headings outside navigation.
 */
export async function findMainContent(html: string, root: Node, page: RenderedPage): Promise<ContentBlock[]> {
  const all = page.blocks.map((block) => ({
    ...block,
    plain: fold(page.text.slice(block.start, block.end)),
    article: 0,
  }));
  const content = all.filter(({ element, around }) => {
    const inside = around.some(({ tagName }) => CHROME.has(tagName) && !isArticleHeader(tagName, around));
    return !inside && !isOfImage(around) && CONTENT.test(element?.tagName ?? "");
  });
  const articles = numberArticles(content);
  if (articles.length > 0) return articles;
  const readable = isDeeperThan(root, MAX_READABLE_DEPTH, MAX_READABLE_NESTING)
    ? null
    : await readArticle(html);
  const kept = readable === null ? [] : keepReadable(content, readable);
  return proseLength(kept) > proseLength(content) * MIN_KEPT_SHARE ? kept : content;
}

/** The `<header>` of an article holds its headline, not the site's navigation. */
function isArticleHeader(tagName: string, around: readonly Element[]): boolean {
  return (
    tagName === "header" && around.some((outer) => outer.tagName === "article" || outer.tagName === "main")
  );
}

/** Whether a text stands in a figure that frames neither a table nor a quotation. */
function isOfImage(around: readonly Element[]): boolean {
  const inFigure = around.some(({ tagName }) => tagName === "figure");
  return inFigure && !around.some(({ tagName }) => FRAMED.test(tagName));
}

function proseLength(blocks: readonly ContentBlock[]): number {
  return blocks.reduce((sum, { plain }) => sum + (isProse(plain) ? plain.length : 0), 0);
}

const MIN_ARTICLE_PROSE = 300;

/** The blocks within the outermost `<article>` elements, numbered from 1, where at least two hold real text. */
function numberArticles(blocks: readonly ContentBlock[]): ContentBlock[] {
  const byArticle = new Map<Element, ContentBlock[]>();
  for (const block of blocks) {
    const article = block.around.findLast(({ tagName }) => tagName === "article");
    if (article === undefined) continue;
    const own = byArticle.get(article);
    if (own === undefined) byArticle.set(article, [block]);
    else own.push(block);
  }
  const real = [...byArticle.values()].filter((own) => {
    const paragraphs = own.filter(({ plain }) => isProse(plain));
    return proseLength(own) >= MIN_ARTICLE_PROSE && paragraphs.length >= 2;
  });
  return real.length < 2
    ? []
    : real.flatMap((own, at) => own.map((block) => ({ ...block, article: at + 1 })));
}

/** The texts of the blocks that Readability keeps, or null where it finds no article or fails. */
async function readArticle(html: string): Promise<ReadonlySet<string> | null> {
  if (html.length > MAX_READABLE_LENGTH) return null;
  try {
    const [{ Readability }, { parseHTML }, { parseFragment }] = await Promise.all([
      import("@mozilla/readability"),
      import("linkedom"),
      import("parse5"),
    ]);
    const { document } = parseHTML(html);
    const article = new Readability(document, { maxElemsToParse: MAX_READABLE_ELEMENTS }).parse();
    if (article === null || typeof article.content !== "string") return null;
    const texts = findTexts(parseFragment(article.content, { sourceCodeLocationInfo: true }));
    const page = renderPage(texts, 1);
    return new Set(page.blocks.map(({ start, end }) => fold(page.text.slice(start, end))));
  } catch {
    return null;
  }
}

function keepReadable(blocks: readonly ContentBlock[], readable: ReadonlySet<string>): ContentBlock[] {
  const whole = [...readable].join("\n");
  const maySearch = blocks.length <= MAX_SEARCHED_BLOCKS;
  const isKept = blocks.map(
    ({ plain }) =>
      readable.has(plain) || (maySearch && plain.length >= MIN_FOUND_INSIDE && whole.includes(plain)),
  );
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  return blocks.filter((block, at) => {
    const isOfText = /^(?:h[1-6]|tr|caption|summary)$/.test(block.element?.tagName ?? "");
    return isKept[at] === true || (isOfText && at > first && at < last) || block.element?.tagName === "h1";
  });
}
