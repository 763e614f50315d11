import type { Block } from "./block.ts";
import { isNamesAndDate } from "./byline-rules.ts";
import type { BoilerplateLine, DocumentDraft, Metadata, PassageDraft } from "./document-draft.ts";
import { findRoles, type Role } from "./find-headings.ts";
import { countWords, fold, tidy } from "./fold.ts";
import { isHeadline, isProse } from "./headline.ts";
import { markBoilerplate } from "./mark-boilerplate.ts";
import type { PublishedDate, Seed } from "./model.ts";
import { findAuthor } from "./names.ts";
import { findStatedDate, isDateText } from "./stated-dates.ts";

const MAX_SUBTITLE_WORDS = 6;
/** Headings of a summary; no article is called so. */
const GENERIC_HEADING =
  /^(?:(?:key )?(?:points|takeaways|facts|highlights)|summary|in brief|at a glance|overview|quick read):?$/i;
const MAX_LEAD_IN = 300;

/** What a group of blocks comes to: its document, or null where it holds no text, and what was left out. */
export interface Draft {
  readonly document: DocumentDraft | null;
  readonly boilerplate: readonly BoilerplateLine[];
}

/** Reads one document out of its blocks: boilerplate, title, author, date, headings, lists. */
export function draftDocument(seed: Seed, blocks: readonly Block[], metadata: Metadata): Draft {
  const marks = markBoilerplate(blocks);
  markKicker(blocks, marks);
  const kept = blocks.filter((_, at) => marks[at] === null);
  const boilerplate = blocks.flatMap((block, at) => {
    const rule = marks[at] ?? null;
    return rule === null ? [] : [{ seed, line: block.line, endLine: block.endLine, rule, text: block.text }];
  });
  const title = findTitle(kept, metadata);
  const roles = assignRoles(kept, title, blocks, marks);
  if (!roles.some((role) => role === "paragraph" || role === "item")) return { document: null, boilerplate };
  const document = {
    seed,
    title: metadata.title ?? (title === null ? null : plainHeading(title.text)),
    publisher: metadata.publisher,
    author: metadata.author ?? authorOf(blocks, marks),
    published: publishedOf(blocks, marks, metadata),
    passages: draftPassages(kept, roles),
  };
  return { document, boilerplate };
}

/** A section's name above the headline, “World” or “US & Canada”, is no part of the article. */
function markKicker(blocks: readonly Block[], marks: (string | null)[]): void {
  const [first = -1, second = -1] = marks.flatMap((mark, at) => (mark === null ? [at] : []));
  const kicker = blocks[first];
  const title = blocks[second];
  if (kicker?.kind !== "paragraph" || title === undefined || title.kind === "item") return;
  const isShort = countWords(kicker.plain) <= 3 && !kicker.plain.endsWith(":") && isHeadline(kicker.plain);
  if (isShort && isHeadline(title.plain) && countWords(title.plain) >= 5) marks[first] = "kicker";
}

/** The title is the first line, where it is a headline with text below it. */
function findTitle(kept: readonly Block[], metadata: Metadata): Block | null {
  const [first, second] = kept;
  if (first === undefined || second === undefined) return null;
  if (first.kind === "item" || first.kind === "code") return null;
  if (metadata.title !== null) return isSameTitle(first.plain, fold(metadata.title)) ? first : null;
  if (GENERIC_HEADING.test(first.plain)) return null;
  if (first.kind === "heading") return first;
  const isLeadIn = first.plain.endsWith(":") && second.kind === "item";
  return isHeadline(first.plain) &&
    !isLeadIn &&
    kept.some((block) => block !== first && !isHeadline(block.plain))
    ? first
    : null;
}

function isSameTitle(line: string, title: string): boolean {
  const bare = line.replace(/[*_`#]/g, "");
  return bare === title || (bare.length >= 15 && (title.startsWith(bare) || bare.startsWith(title)));
}

/** Roles of the kept blocks; a short standfirst between title and byline is a paragraph, no heading. */
function assignRoles(
  kept: readonly Block[],
  title: Block | null,
  blocks: readonly Block[],
  marks: readonly (string | null)[],
): Role[] {
  const below = title === null ? kept : kept.slice(1);
  const roles = findRoles(below);
  const first = below[0];
  if (title !== null && roles[0] === "heading" && first?.kind === "paragraph") {
    const next = marks[blocks.indexOf(first) + 1] ?? null;
    if (next !== null || countWords(first.plain) > MAX_SUBTITLE_WORDS) {
      if (!first.plain.endsWith("?")) roles[0] = "paragraph";
    }
  }
  return title === null ? roles : ["title", ...roles];
}

function draftPassages(kept: readonly Block[], roles: readonly Role[]): PassageDraft[] {
  let heading: string | null = null;
  let leadIn: string | null = null;
  return kept.map((block, at) => {
    const role = roles[at] ?? "paragraph";
    if (role === "heading" || role === "title") {
      const above = heading;
      leadIn = null;
      if (role === "heading") heading = plainHeading(block.text);
      return { kind: "heading", block, heading: role === "title" ? null : above, leadIn: null };
    }
    if (role === "item") return { kind: "item", block, heading, leadIn };
    leadIn = findLeadIn(block);
    return { kind: "paragraph", block, heading, leadIn: null };
  });
}

/** What leads in to a list: the paragraph above it, of a long one its last sentence; null where neither fits. */
function findLeadIn({ text, plain }: Block): string | null {
  const leads =
    plain.endsWith(":") || /\b(?:following|below|these|such as|includ(?:e|es|ing))\b/i.test(plain.slice(-80));
  if (!leads) return null;
  if (text.length <= MAX_LEAD_IN) return text;
  const start = Math.max(text.lastIndexOf(". "), text.lastIndexOf(".” "), text.lastIndexOf('." '));
  const last = text.slice(text.indexOf(" ", start) + 1);
  return start > 0 && last.length <= MAX_LEAD_IN ? last : null;
}

/** A heading as it is named elsewhere: one line, without marks of emphasis. */
function plainHeading(text: string): string {
  const tidied = tidy(text);
  return tidied.replace(/^(\*\*|__|\*|_)(.+)\1$/, "$2").replace(/\s#+$/, "");
}

const AUTHOR_RULES = new Set(["byline", "name-and-role", "bare-name"]);

function authorOf(blocks: readonly Block[], marks: readonly (string | null)[]): string | null {
  for (const [at, block] of blocks.entries()) {
    if (!AUTHOR_RULES.has(marks[at] ?? "")) continue;
    const author = findAuthor(block.plain);
    if (author !== null) return author;
  }
  return null;
}

/** The date in the head of the document: in its metadata, a line of its own, or the dateline of its first sentence. */
function publishedOf(
  blocks: readonly Block[],
  marks: readonly (string | null)[],
  metadata: Metadata,
): PublishedDate | null {
  const stated = metadata.published === null ? null : (findStatedDate(metadata.published) ?? null);
  if (stated !== null) return { iso: stated, basis: "stated" };
  const lines = blocks.filter((_, at) =>
    /^(?:published|place-and-date|names-and-date|byline|name-and-role)$/.test(marks[at] ?? ""),
  );
  const first = blocks.find((block, at) => marks[at] === null && isProse(block.plain))?.plain ?? "";
  for (const line of [...lines.map((block) => block.plain), datelineOf(first)]) {
    const iso = findStatedDate(line);
    if (iso !== null) return { iso, basis: "stated" };
  }
  return null;
}

/** “BUSAN, South Korea, Oct. 30, 2025 (AP)”, “Oslo, 3 July 2024” before a dash that begins a text; else empty. */
function datelineOf(plain: string): string {
  const dashes = Array.from(plain.slice(0, 100).matchAll(/ [–—-]{1,2} /g), ({ index }) =>
    plain.slice(0, index),
  );
  const dateline = dashes.findLast((led) => /^\(?[A-Z]/.test(led) && !isDateText(led) && isNamesAndDate(led));
  return (
    dateline ??
    /^[A-Z][A-Z .'-]{2,40}(?:,[^–—-]{0,60})?(?:\([^)]{2,30}\) )?(?= ?[–—-]{1,2} )/.exec(
      plain.slice(0, 160),
    )?.[0] ??
    ""
  );
}
