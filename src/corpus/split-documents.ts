import type { Block } from "./block.ts";
import { countWords } from "./fold.ts";
import { isHeadline, isProse } from "./headline.ts";
import { closer } from "./link-rules.ts";
import { findAuthor } from "./names.ts";
import { isDateText } from "./stated-dates.ts";

/** The blocks of a seed, cut into those of its documents, and the title of a digest page, if it has one. */
export interface Split {
  /** Never empty unless the seed is; a group may hold no article. */
  readonly groups: readonly (readonly Block[])[];
  readonly pageTitle: Block | null;
}

/**
 * Cuts a seed where one document ends and the next begins: after a closing line (“Source link”), at a
 * repeated line of signs above a headline, between `<article>` elements, before a headline with its byline.
 * Without such evidence a seed is one document.
 */
export function splitDocuments(blocks: readonly Block[]): Split {
  const cuts = new Set([
    ...cutsAfterClosers(blocks),
    ...cutsAtRules(blocks),
    ...cutsBetweenArticles(blocks),
    ...cutsAtBylines(blocks),
  ]);
  const groups = cutAt(blocks, cuts);
  const [first, second = groups[1]?.[0]] = groups[0] ?? [];
  if (groups.length < 2 || first === undefined || second === undefined || !isPageTitle(first, second)) {
    return { groups, pageTitle: null };
  }
  const rest = [(groups[0] ?? []).slice(1), ...groups.slice(1)];
  return { groups: rest.filter((group) => group.length > 0), pageTitle: first };
}

function cutAt(blocks: readonly Block[], cuts: ReadonlySet<number>): Block[][] {
  const groups: Block[][] = [[]];
  blocks.forEach((block, at) => {
    if (cuts.has(at) && at > 0) groups.push([]);
    groups.at(-1)?.push(block);
  });
  return groups.filter((group) => group.length > 0);
}

function isPageTitle(first: Block, second: Block): boolean {
  return (
    countWords(first.plain) <= 4 &&
    isHeadline(first.plain) &&
    isHeadline(second.plain) &&
    first.kind !== "item"
  );
}

/** One closing line is enough where a headline follows; several are enough by themselves. */
function cutsAfterClosers(blocks: readonly Block[]): number[] {
  const closers = blocks.flatMap((block, at) => (isCloser(block) ? [at + 1] : []));
  return closers.filter((at) => {
    const next = blocks[at];
    return next !== undefined && (closers.length > 1 || isHeadline(next.plain));
  });
}

function isCloser(block: Block): boolean {
  const place = { before: null, after: null, ruleBefore: null, zone: "body", opensTail: false } as const;
  return block.plain.length <= 200 && closer.test({ ...place, line: block.plain, recurs: () => false });
}

/** Lines of `=`, `*`, `#` or `_`, at least two of a kind, each with a headline and running text below. */
function cutsAtRules(blocks: readonly Block[]): number[] {
  const byKind = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    if (block.kind !== "rule" || at === 0 || at === blocks.length - 1) return;
    const sign = block.plain.charAt(0);
    const rules = byKind.get(sign);
    if (rules === undefined) byKind.set(sign, [at]);
    else rules.push(at);
  });
  return [...byKind].flatMap(([sign, rules]) => {
    const opens = rules.every((at) => opensArticle(blocks, at + 1, sign !== "="));
    return opens && (rules.length > 1 || sign === "=") ? rules.map((at) => at + 1) : [];
  });
}

/** Whether a headline stands here with running text soon below; `strictly`: a byline or date between. */
function opensArticle(blocks: readonly Block[], at: number, strictly: boolean): boolean {
  const [head, ...below] = blocks.slice(at, at + 6);
  if (head === undefined || head.kind === "item" || !isHeadline(head.plain)) return false;
  const prose = below.findIndex((block) => isProse(block.plain));
  if (prose === -1) return false;
  return !strictly || below.slice(0, prose).some((block) => isByline(block.plain));
}

function isByline(plain: string): boolean {
  if (plain.length > 120) return false;
  const rest = plain.replace(/^(?:published|updated|posted|last updated)(?: on| at)?:?\s*/i, "");
  if (/^by:? /i.test(plain)) return findAuthor(plain) !== null;
  if (rest !== plain) return isDateText(rest) || findAuthor(plain) !== null;
  return / by /i.test(plain) && isDateText(plain.replace(/ by .{3,40}$/i, ""));
}

/** Between `<article>` elements, which the reader of HTML numbers only where several hold real text. */
function cutsBetweenArticles(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, at) => (at > 0 && block.article !== blocks[at - 1]?.article ? [at] : []));
}

/** Before each headline that a byline follows and then running text, where there are at least two. */
function cutsAtBylines(blocks: readonly Block[]): number[] {
  const heads = blocks.flatMap((block, at) => {
    const hasByline = isByline(blocks[at + 1]?.plain ?? "") && !isByline(block.plain);
    return hasByline && opensArticle(blocks, at, true) && isRead(blocks, at) ? [at] : [];
  });
  return heads.length > 1 ? heads : [];
}

/** Whether at least two running texts stand between this headline and the next one with a byline. */
function isRead(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1, at + 9).filter((block) => isProse(block.plain)).length >= 2;
}
