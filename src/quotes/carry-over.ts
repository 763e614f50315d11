import { attributeFromEnd } from "./attribute.ts";
import { mainSubject } from "./attribution-rules.ts";
import { DISOWNED } from "./disowned.ts";
import { type Draft, UNATTRIBUTED } from "./draft-quotes.ts";
import type { Figure } from "./figure.ts";
import type { ReadPassage } from "./read-passage.ts";

/** A step from all drafts of a document to all drafts, some of them better known. */
export type Refiner = (drafts: readonly Draft[], passages: readonly ReadPassage[]) => Draft[];

/** In order, after the rules of the sentence. */
export const REFINERS: readonly Refiner[] = [
  introduceFromLineBefore,
  joinParagraphs,
  carryInParagraph,
  carryAcrossParagraphs,
  dropUnspoken,
  groupSplit,
];

/** Its own sentence names the speaker, even if nobody can tell who is meant. */
function isSettled({ figure, rule }: Draft): boolean {
  return figure !== null || rule !== UNATTRIBUTED;
}

/** “… as our correspondent puts it,” and the quotation on the next line. */
function introduceFromLineBefore(drafts: readonly Draft[], passages: readonly ReadPassage[]): Draft[] {
  return drafts.map((draft) => {
    const before = passages[draft.place - 1];
    if (isSettled(draft) || draft.at !== 0 || before === undefined || !/[,:]\s*$/.test(before.shape.text))
      return draft;
    const found = attributeFromEnd(before);
    return found
      ? { ...draft, figure: found.figure, certainty: found.certainty, rule: `line before: ${found.rule}` }
      : draft;
  });
}

/** A quotation that its paragraph leaves open goes on where the next paragraph opens one. */
function joinParagraphs(drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts];
  for (let i = joined.length - 2; i >= 0; i--) {
    const [draft, next] = [joined[i] as Draft, joined[i + 1] as Draft];
    if (!draft.quoted.isOpen || next.place !== draft.place + 1 || next.at !== 0) continue;
    for (let j = i + 1; j < joined.length && joined[j]?.group === next.group && j > i; j++) {
      if (j === i + 1) continue;
      joined[j] = { ...(joined[j] as Draft), group: draft.group };
    }
    joined[i + 1] = share(next, draft, draft.group);
    joined[i] = share(draft, next, draft.group);
  }
  return joined;
}

function share(draft: Draft, other: Draft, group: number): Draft {
  if (draft.figure || !other.figure) return { ...draft, group };
  return {
    ...draft,
    group,
    figure: other.figure,
    certainty: other.certainty,
    rule: "goes on over paragraphs",
  };
}

/** A sentence of speech with no attribution of its own belongs to who spoke in the sentence before. */
function carryInParagraph(drafts: readonly Draft[]): Draft[] {
  const carried: Draft[] = [];
  for (const draft of drafts) {
    const before = isSettled(draft) || !canCarry(draft) ? null : speakerBefore(draft, carried);
    carried.push(before ? imply(draft, before, "sentence before") : draft);
  }
  return carried;
}

function imply(draft: Draft, figure: Figure, rule: string): Draft {
  return { ...draft, figure, certainty: "implied", rule };
}

/** Whole sentences of speech, and longer fragments; never a single word. */
function canCarry({ kind, at, read, quoted }: Draft): boolean {
  const count = read.shape.text.slice(quoted.span.start, quoted.span.end).split(/\s+/, 5).length;
  const isOwnSentence = at === 0 || ".!,Q:".includes(read.shape.letters[at - 1] ?? "");
  return (kind === "full" && isOwnSentence) || count >= 4;
}

function speakerBefore({ read, at, place }: Draft, earlier: readonly Draft[]): Figure | null {
  const { letters } = read.shape;
  const start = Math.max(letters.lastIndexOf(".", at - 1), letters.lastIndexOf("!", at - 1)) + 1;
  if (start === 0) return null;
  const previous = Math.max(letters.lastIndexOf(".", start - 2), letters.lastIndexOf("!", start - 2)) + 1;
  const quote = earlier.findLast((draft) => draft.place === place && draft.at >= previous && draft.figure);
  if (quote) return quote.figure;
  for (let i = start - 1; i >= previous; i--)
    if (read.speaking.has(i) && read.figures[i]) return read.figures[i] ?? null;
  return subjectBefore(read, previous, start);
}

/** “Lucía Campos was travelling with her sister. “She was asleep …”” */
function subjectBefore({ shape, figures }: ReadPassage, from: number, to: number): Figure | null {
  const subject = mainSubject(shape.letters.slice(from, to - 1));
  const figure = subject === -1 ? null : figures[from + subject];
  return figure?.kind === "person" ? figure : null;
}

/** A paragraph that is nothing but speech belongs to who spoke in the paragraph before. */
function carryAcrossParagraphs(drafts: readonly Draft[], passages: readonly ReadPassage[]): Draft[] {
  const carried: Draft[] = [];
  for (const draft of drafts) {
    const isAlone = draft.at === 0 && /^Q[.!,]?$/.test(draft.read.shape.letters);
    const before =
      isSettled(draft) || !isAlone ? null : lastSpeaker(passages[draft.place - 1], carried, draft.place - 1);
    carried.push(before ? imply(draft, before, "paragraph before") : draft);
  }
  return carried;
}

function lastSpeaker(read: ReadPassage | undefined, earlier: readonly Draft[], place: number): Figure | null {
  if (read === undefined) return null;
  const spoken = [...read.speaking]
    .toSorted((a, b) => b - a)
    .map((i) => ({ at: i, figure: read.figures[i] ?? null }));
  const quoted = earlier
    .filter((draft) => draft.place === place && draft.figure)
    .map(({ at, figure }) => ({ at, figure }));
  return (
    [...spoken, ...quoted].filter(({ figure }) => figure).toSorted((a, b) => b.at - a.at)[0]?.figure ?? null
  );
}

/** What nobody is named for and is too short to be speech: words held at arm's length. */
function dropUnspoken(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ figure, kind, read, quoted, rule }) => {
    const { text } = read.shape;
    const count = text.slice(quoted.span.start, quoted.span.end).split(/\s+/, 9).length;
    if (quoted.isSingle && hasDoubleMarks(read)) return figure !== null && rule !== UNATTRIBUTED && count > 2;
    if (isArmsLength(text, quoted.outer.start, quoted.outer.end, count)) return false;
    const isIntroduced = kind === "full" && /:\s*$/.test(text.slice(0, quoted.outer.start).slice(-3));
    return figure !== null || DISOWNED.has(rule) || isIntroduced || count >= (kind === "full" ? 3 : 6);
  });
}

function hasDoubleMarks({ shape }: ReadPassage): boolean {
  return shape.quotes.some(({ isSingle }) => !isSingle);
}

/** “a TikTok “deal” with”: one word in marks as the noun of a name before it. */
function isArmsLength(text: string, start: number, end: number, count: number): boolean {
  if (count !== 1) return false;
  return (
    /(?:^|\s)\p{Lu}[\p{L}\p{N}-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^ (?:with|of|for|between|in|on|at|and|over)\b/.test(text.slice(end, end + 9))
  );
}

/** What an attribution interrupts is one utterance. */
function groupSplit(drafts: readonly Draft[]): Draft[] {
  const grouped: Draft[] = [];
  for (const draft of drafts) {
    const last = grouped.at(-1);
    grouped.push(last && goesOn(last, draft) ? { ...draft, group: last.group } : draft);
  }
  return grouped;
}

function goesOn(last: Draft, draft: Draft): boolean {
  if (last.place !== draft.place || last.figure === null || last.figure !== draft.figure) return false;
  if (draft.rule === "sentence before") return last.kind === "full";
  const between = draft.read.shape.letters.slice(last.at + 1, draft.at);
  return /^[,!][^.!;]{1,20}[,:]$/.test(between) && last.kind === "full" && !/[GT]/.test(between.slice(3));
}
