import type { DefaultTreeAdapterTypes } from "parse5";
import type { Metadata } from "./document-draft.ts";
import { tidy } from "./fold.ts";
import { readByline } from "./html-byline.ts";
import { attribute, type Element, findElements, ownText } from "./html-tree.ts";
import { findStatedDate } from "./stated-dates.ts";

/**
 * What a page states of itself in meta elements, JSON-LD and `<time>`. The title is the page's own name for
 * itself, used where it shows no `<h1>`.
 */
export function readHtmlMetadata(root: DefaultTreeAdapterTypes.Document): Metadata {
  const elements = findElements(root, new Set(["meta", "title", "time", "script"]));
  const meta = readMeta(elements);
  const linked = readLinkedData(elements);
  const pick = (...values: (string | null | undefined)[]) =>
    values.map((value) => tidy(value ?? "").slice(0, 300)).find((value) => value !== "") ?? null;
  const pageTitle = elements.find(({ tagName }) => tagName === "title");
  const author = pick(meta.get("author"), meta.get("article:author"), linked.author);
  return {
    title: pick(meta.get("og:title"), linked.headline, pageTitle === undefined ? null : ownText(pageTitle)),
    publisher: pick(meta.get("og:site_name"), linked.publisher),
    author: (author === null || /^https?:/.test(author) ? linked.author : author) ?? readByline(root),
    published: pick(
      meta.get("article:published_time"),
      linked.published,
      meta.get("date"),
      meta.get("pubdate"),
      meta.get("datepublished"),
      firstTime(elements),
    ),
  };
}

function readMeta(elements: readonly Element[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "itemprop") ??
      ""
    ).toLowerCase();
    const content = attribute(element, "content") ?? "";
    if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function firstTime(elements: readonly Element[]): string | null {
  const dated = elements.map((element) =>
    element.tagName === "time" ? attribute(element, "datetime") : null,
  );
  return dated.find((value) => value !== null && findStatedDate(value) !== null) ?? null;
}

interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const noLinkedData: LinkedData = { headline: null, author: null, publisher: null, published: null };

/** The first JSON-LD object that has a date of publication; none where it is broken or of another kind. */
function readLinkedData(elements: readonly Element[]): LinkedData {
  const scripts = elements.filter((element) => attribute(element, "type") === "application/ld+json");
  const article = scripts
    .flatMap((script) => parseObjects(ownText(script)))
    .find((object) => "datePublished" in object);
  if (article === undefined) return noLinkedData;
  return {
    headline: asName(article["headline"]),
    author: asName(article["author"]),
    publisher: asName(article["publisher"]),
    published: asName(article["datePublished"]),
  };
}

function parseObjects(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = isObject(parsed) && Array.isArray(parsed["@graph"]) ? parsed["@graph"] : parsed;
    return (Array.isArray(graph) ? graph : [graph]).filter(isObject);
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A text, the name of an object, or the names of several. */
function asName(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value))
    return (
      value
        .map(asName)
        .filter((name) => name !== null)
        .join(", ") || null
    );
  return isObject(value) && typeof value["name"] === "string" ? value["name"] : null;
}
