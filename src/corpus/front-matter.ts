import { type Metadata, noMetadata } from "./document-draft.ts";
import { tidy } from "./fold.ts";

/** What stands between the `---` fences at the top of a Markdown file. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** The offset at which the text begins; 0 where there is no front matter. */
  readonly end: number;
  readonly warnings: readonly string[];
}

const MAX_FRONT_MATTER = 20_000;

/**
 * Reads a Markdown file's front matter: title, publisher, author, date (or published), all optional.
 *
 * Front matter that is not valid YAML is left out of the text with a warning. Without a closing fence there
 * is none.
 */
export async function readFrontMatter(file: string, text: string): Promise<FrontMatter> {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text.slice(0, MAX_FRONT_MATTER),
  );
  if (match === null || !/^[ \t]*["']?[\p{L}_-]+["']?[ \t]*:/mu.test(match[1] ?? ""))
    return { metadata: noMetadata, end: 0, warnings: [] };
  const end = match[0].length;
  const fields = await parseYaml(match[1] ?? "");
  if (fields !== null) return { metadata: readFields(fields), end, warnings: [] };
  const warning = `${file}: the front matter is not valid YAML and was left out; correct it or remove it.`;
  return { metadata: noMetadata, end, warnings: [warning] };
}

async function parseYaml(yaml: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import("yaml");
  try {
    const parsed: unknown = parse(yaml, { maxAliasCount: 10, logLevel: "error" });
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function readFields(fields: Record<string, unknown>): Metadata {
  const lower = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  const pick = (...names: string[]) =>
    names.map((name) => asText(lower.get(name))).find((text) => text !== null) ?? null;
  return {
    title: pick("title"),
    publisher: pick("publisher", "site", "outlet", "source"),
    author: pick("author", "authors", "byline"),
    published: pick("date", "published", "publishdate", "pubdate"),
  };
}

/** A field as one line of text; a list joined; anything else null. */
function asText(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return asText(value.filter((part) => typeof part === "string").join(", "));
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return tidy(value) === "" ? null : tidy(value).slice(0, 300);
}
