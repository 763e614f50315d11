import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { StartError } from "../errors.ts";
import { tidy } from "./fold.ts";

const MAX_SEED_BYTES = 5 * 1024 * 1024;
const EXTENSIONS = new Set([".txt", ".md", ".html", ".htm"]);
const SOURCES_FILE = "sources.json";

/** A file of the seeds folder as text. */
export interface SeedFile {
  readonly file: string;
  readonly text: string;
}

/** What the seeds folder holds. */
export interface SeedFolder {
  /** Sorted by file name. */
  readonly files: readonly SeedFile[];
  /** The text of `sources.json`, or null where there is none. */
  readonly sources: string | null;
  readonly warnings: readonly string[];
}

/**
 * Reads every `.txt`, `.md`, `.html` and `.htm` file of a folder, not of the folders in it.
 *
 * A file that cannot be used is skipped with a warning that names the remedy.
 * @throws StartError when the folder is missing, is no folder, cannot be read or holds nothing usable.
 */
export function readSeeds(directory: string): SeedFolder {
  const names = listFiles(directory).filter((file) => !isIgnored(file) && file !== SOURCES_FILE);
  const read = names.map((file) => ({ file, content: readFile(directory, file) }));
  const files = read.flatMap(({ file, content }) =>
    "text" in content ? [{ file, text: content.text }] : [],
  );
  const sources = existsSync(join(directory, SOURCES_FILE)) ? readText(join(directory, SOURCES_FILE)) : null;
  const problems = [...read, ...(sources === null ? [] : [{ file: SOURCES_FILE, content: sources }])];
  const warnings = problems.flatMap(({ file, content }) =>
    "problem" in content ? [`${file} was skipped: ${content.problem}.`] : [],
  );
  if (files.length === 0) throw new StartError(nothingUsable(directory, warnings));
  return { files, sources: sources !== null && "text" in sources ? sources.text : null, warnings };
}

function readFile(directory: string, file: string): Read {
  return isSeedName(file) ? readText(join(directory, file)) : wrongKind(file);
}

type Read = { readonly text: string } | { readonly problem: string };

function listFiles(directory: string): string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() || isSeedName(entry.name))
      .map(({ name }) => name);
    return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    const remedy = `create it, or set SEEDS_DIR to the folder that holds the documents`;
    throw new StartError(`The seeds folder "${directory}" ${folderProblem(error)}; ${remedy}.`, {
      cause: error,
    });
  }
}

function folderProblem(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT") return "does not exist";
  if (code === "ENOTDIR") return "is not a folder";
  return `cannot be read (${code})`;
}

function nothingUsable(directory: string, warnings: readonly string[]): string {
  const skipped = warnings.length === 0 ? "" : ` ${warnings.join(" ")}`;
  return `The seeds folder "${directory}" holds no usable document; put .txt, .md or .html files in it, or set SEEDS_DIR to another folder.${skipped}`;
}

function isIgnored(file: string): boolean {
  return file.startsWith(".") || /^readme(?:\.|$)/i.test(file);
}

function isSeedName(file: string): boolean {
  return EXTENSIONS.has(extname(file).toLowerCase());
}

function wrongKind(file: string): Read {
  const extension = extname(file);
  const kind = extension === "" ? "a file without an extension" : `a ${extension} file`;
  return { problem: `${kind} cannot be read as a document; save its text as .txt, .md or .html` };
}

function readText(path: string): Read {
  const bytes = readBytes(path);
  if ("problem" in bytes) return bytes;
  const text = decode(bytes.bytes);
  if (text === null) return { problem: "it is not UTF-8; save it as UTF-8" };
  if (text.includes("\0")) return { problem: "it is binary, not text; save its text as .txt in UTF-8" };
  if (tidy(text.slice(0, 10_000)) === "" && tidy(text) === "")
    return { problem: "it is empty; add its text or remove it" };
  return { text };
}

function readBytes(path: string): { readonly bytes: Buffer } | { readonly problem: string } {
  try {
    const status = statSync(path);
    if (!status.isFile()) return { problem: "it is not a file; move what it holds up into the seeds folder" };
    if (status.size > MAX_SEED_BYTES)
      return { problem: "it is larger than 5 MB; split it into several files" };
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ELOOP")
      return { problem: "it is a link that leads nowhere; repair or remove it" };
    return { problem: `it cannot be read (${code}); allow this program to read it` };
  }
}

/** The text of UTF-8 bytes with its byte order mark; null for bytes that are not UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
