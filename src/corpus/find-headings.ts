import type { Block } from "./block.ts";
import { countWords } from "./fold.ts";
import { isHeadline, isProse, isTitleCase } from "./headline.ts";

const MAX_HEADING_WORDS = 16;
const MAX_HEADING_LENGTH = 120;
const SPEECH =
  /\b(?:said|says|say|added|adds|told|asked|wrote|writes|replied|explained|answered|posted|stated|noted)\b/i;
const SPEAKER_LABEL = /^(?:Q|A|[A-Z][A-Z .'-]{2,40}|Reporter|Question|Answer)(?::| ?\.(?= )) ?\S/;

const SPEAKER_NAME =
  /^(?:\[[^\]]{1,60}\]|(?:Mr|Ms|Mrs|Dr|Sen|Rep|Prof|Gov)\.? [A-Z][\w.' -]{1,40}|(?:(?:Prime |Foreign |Vice )?(?:Minister|President|Secretary|Chancellor|Premier)|Senator|Ambassador|Judge|Mayor|Governor|Professor|Chair(?:man|woman)?|Congress(?:man|woman)) [A-Z][\w.' -]{1,40}|Moderator|Interviewer|Interviewee|Host|Journalist|Speaker|Spokes(?:man|woman|person)): ?\S/;
const FIELDS = new Set(
  "present attending absent apologies attendees participants members chair venue place location where when who date time duration deadline cost price fee fare contact status result score total source language country capital population area currency".split(
    " ",
  ),
);

/** What a block is in its document, once its neighbours are known. */
export type Role = "title" | "heading" | "paragraph" | "item";

/**
 * The role of each block below the title: headings are what the format calls so, and short lines without
 * a sentence end that a paragraph, a list or another heading follows.
 *
 * “Market Overview:” above a paragraph is a heading; “Discussions are likely to cover:” above a list leads
 * in to it. Where most lines are short, as in notes, none of them is a heading.
 */
export function findRoles(blocks: readonly Block[]): Role[] {
  const roles = blocks.map((block, at) => roleOf(block, blocks[at + 1], blocks[at - 1]));
  const unbulleted = listUnderColon(blocks, roles);
  const guessed = blocks.filter((block, at) => roles[at] === "heading" && block.kind !== "heading");
  const isNotes = guessed.length >= 4 && guessed.length * 5 > blocks.length * 3;
  return roles.map((role, at) => {
    if (role !== "heading" || blocks[at]?.kind === "heading") return role;
    if (unbulleted.has(at)) return "item";
    return isNotes ? "paragraph" : role;
  });
}

function roleOf(block: Block, next: Block | undefined, before: Block | undefined): Role {
  if (isNumberedHeading(block, next, before)) return "heading";
  if (block.kind === "item" || block.kind === "heading") return block.kind;
  if (block.kind === "code") return "paragraph";
  return next !== undefined && isSectionHeading(block.plain, next) ? "heading" : "paragraph";
}

/** “1. Tariffs come down” by itself above a paragraph is a heading, in a list it is an item. */
function isNumberedHeading(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  if (block.kind !== "item" || next?.kind !== "paragraph" || before?.kind === "item") return false;
  return !before?.plain.endsWith(":") && isProse(next.plain) && isSectionHeading(block.plain, next);
}

function isSectionHeading(plain: string, next: Block): boolean {
  if (plain.length > MAX_HEADING_LENGTH || countWords(plain) > MAX_HEADING_WORDS) return false;
  if (!isHeadline(plain) || isLabelled(plain) || /^[^:"]{2,60}: ?".*"$/.test(plain)) return false;
  if (!plain.endsWith(":")) return true;
  const isShort = countWords(plain) <= 3 && !SPEECH.test(plain);
  return next.kind !== "item" && (isTitleCase(plain) || isShort);
}

/** Whether a line is a label and what belongs to it: a speaker's words, an entry of a list. */
function isLabelled(plain: string): boolean {
  if (SPEAKER_LABEL.test(plain)) return true;
  return plain.includes(": ") && (isEntry(plain) || SPEAKER_NAME.test(plain));
}

/** “Venue: Town hall”, “Present: Ana, Ben”, “Entry fee: 40 euros”: a field, or a label with a list or an amount. */
function isEntry(plain: string): boolean {
  const colon = plain.indexOf(": ");
  const content = plain.slice(colon + 2);
  if (colon === -1 || /[,;]/.test(plain.slice(0, colon)) || countWords(plain.slice(0, colon)) > 3)
    return false;
  if (FIELDS.has(plain.slice(0, colon).toLowerCase())) return true;
  const parts = content.split(/[,;] /);
  return /^[\d$€£¥]/.test(content) || (parts.length > 1 && parts.every((part) => countWords(part) <= 4));
}

/** The short lines right under a paragraph that ends with a colon, at least two: a list without marks. */
function listUnderColon(blocks: readonly Block[], roles: readonly Role[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    if (!block.plain.endsWith(":") || roles[at] !== "paragraph") return;
    let end = at + 1;
    while (
      roles[end] === "heading" &&
      blocks[end]?.kind === "paragraph" &&
      !isProse(blocks[end]?.plain ?? "")
    )
      end += 1;
    if (end - at > 2) for (let n = at + 1; n < end; n += 1) found.add(n);
  });
  return found;
}
