import type { Address } from "./model.ts";
import { isPartialDate } from "./stated-dates.ts";

/** What `sources.json` says of one document. */
export interface SourceEntry {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly basis?: string;
  readonly url?: string;
}

export interface Sources {
  readonly entries: ReadonlyMap<Address, SourceEntry>;
  readonly warnings: readonly string[];
}

const FIELDS = ["title", "publisher", "author", "published", "basis", "url"] as const;

/**
 * Reads `sources.json`: what is known of documents beyond their text.
 *
 * It is an object keyed by the address of a document's first line. Every field is optional text:
 * `{ "001:1": { "title": "…", "publisher": "…", "author": "…", "published": "2025-10-29", "basis": "…",
 * "url": "https://…" } }`. `published` is a day, a month (`2025-09`) or a year; `basis` tells a reader how it is
 * known. Nothing here overrides what a text states. What cannot be used is left out with a warning.
 */
export function readSources(json: string | null): Sources {
  if (json === null) return { entries: new Map(), warnings: [] };
  const parsed = parseJson(json);
  if (!isObject(parsed)) {
    const remedy = "write one object keyed by the documents' addresses";
    return {
      entries: new Map(),
      warnings: [`sources.json is not valid JSON of the expected shape and was ignored; ${remedy}.`],
    };
  }
  const warnings: string[] = [];
  const entries = new Map<Address, SourceEntry>();
  for (const [address, value] of Object.entries(parsed)) {
    if (isObject(value)) entries.set(address, readEntry(address, value, warnings));
    else
      warnings.push(
        `sources.json: "${address}" holds no object and was ignored; write { "title": "…" } or remove it.`,
      );
  }
  return { entries, warnings };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readEntry(address: Address, value: Record<string, unknown>, warnings: string[]): SourceEntry {
  const usable = Object.entries(value).filter(([field, content]) => {
    const problem = findProblem(field, content);
    if (problem !== null) warnings.push(`sources.json: "${address}": ${problem}.`);
    return problem === null;
  });
  return Object.fromEntries(usable.map(([field, content]) => [field, String(content).trim()]));
}

/** What is wrong with a field and how to put it right, or null. */
function findProblem(field: string, content: unknown): string | null {
  if (!FIELDS.some((known) => known === field))
    return `"${field}" is no known field; use ${FIELDS.join(", ")}`;
  if (typeof content !== "string" || content.trim() === "")
    return `"${field}" must be text that is not empty`;
  if (field === "published" && !isPartialDate(content.trim())) {
    return `"published" must be a date such as 2025-10-30, 2025-10 or 2025, not "${content.slice(0, 40)}"`;
  }
  if (field === "url" && !/^https?:\/\/\S+$/.test(content.trim()))
    return `"url" must begin with https:// or http://`;
  return null;
}
