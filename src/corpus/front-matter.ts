import { type Metadata, noMetadata } from "./document-draft.ts";
import { fold, tidy } from "./fold.ts";
import { isProse } from "./headline.ts";

/** What stands between the `---` fences at the top of a Markdown file. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** The offset at which the text begins; 0 where there is no front matter. */
  readonly end: number;
  readonly warnings: readonly string[];
}

const MAX_FRONT_MATTER = 20_000;
const none: FrontMatter = { metadata: noMetadata, end: 0, warnings: [] };

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^[ \t]*["']?[\p{L}_-]+["']?[ \t]*:/mu;
/** The fields that tell open front matter from a rule above text. */
const KNOWN_FIELD =
  /^["']?(?:title|author|authors|date|published|publisher|tags|categories|category|layout|slug|description|draft|url|source|lang|image|permalink|keywords|summary)["']?[ \t]*:/i;
const FIELD_LINE = /^(?:[ \t]+\S.*|[ \t]*- .*|#.*|["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*:(?:[ \t].*)?)$/u;

/**
 * Reads a Markdown file's front matter: title, publisher, author, date (or published), all optional.
 *
 * Front matter that is not valid YAML or too long is left out of the text with a warning. Where the closing
 * fence is missing its fields end at the first other line.
 */
export async function readFrontMatter(file: string, text: string): Promise<FrontMatter> {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return none;
  const closing = CLOSING.exec(text.slice(opening.length));
  if (closing !== null) {
    const inner = text.slice(opening.length, opening.length + closing.index);
    if (holdsFields(inner)) {
      return readClosed(file, inner, opening.length + closing.index + closing[0].length);
    }
  }
  return readOpen(file, text, opening.length);
}

/** Whether what stands between two fences is fields, not the text between two rules. */
function holdsFields(inner: string): boolean {
  const lines = inner.split("\n").filter((line) => line.trim() !== "");
  const fields = lines.filter((line) => FIELD_LINE.test(line.trimEnd()));
  if (!FIELD.test(inner.slice(0, MAX_FRONT_MATTER)) || fields.length * 2 < lines.length) return false;
  return lines.some((line) => KNOWN_FIELD.test(line)) || !lines.some((line) => isProse(fold(line)));
}

async function readClosed(file: string, inner: string, end: number): Promise<FrontMatter> {
  if (inner.length > MAX_FRONT_MATTER) {
    const problem = `is longer than ${MAX_FRONT_MATTER} characters and was left out unread; shorten it`;
    return { metadata: noMetadata, end, warnings: [`${file}: the front matter ${problem}.`] };
  }
  const fields = await parseYaml(inner);
  if (fields !== null) return { metadata: readFields(fields), end, warnings: [] };
  const warning = `${file}: the front matter is not valid YAML and was left out; correct it or remove it.`;
  return { metadata: noMetadata, end, warnings: [warning] };
}

/** Front matter without its closing fence: the lines at the top that are fields, where one of them is known. */
async function readOpen(file: string, text: string, start: number): Promise<FrontMatter> {
  const lines = text.slice(start, start + MAX_FRONT_MATTER).split("\n");
  const count = lines.findIndex((line) => !FIELD_LINE.test(line.trimEnd()));
  const fields = count === -1 ? lines : lines.slice(0, count);
  if (!fields.some((line) => KNOWN_FIELD.test(line))) return none;
  const inner = fields.join("\n");
  const metadata = await parseYaml(inner);
  const problem = `is not closed and was read up to its last line; end it with a line "---"`;
  return {
    metadata: metadata === null ? noMetadata : readFields(metadata),
    end: Math.min(text.length, start + inner.length),
    warnings: [`${file}: the front matter ${problem}.`],
  };
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
