import type { WordClasses } from "./word-class.ts";

/** The noun that says what a phrase is. */
export interface Head {
  readonly kind: "role" | "body" | null;
  /** The last token of the role or body with its complement; -1 without one. */
  readonly at: number;
  readonly noun: string;
  readonly nounAt: number;
  readonly title: string;
}

/** The last noun that says what the phrase is, with what it is of. */
export function findHead(classes: WordClasses, first: number, to: number): Head {
  let head: Head = { kind: null, at: first - 1, noun: "", nounAt: -1, title: "" };
  for (let i = first; i < to; i++) {
    if (head.kind !== null && LINK.test(classes.lower(i))) {
      i = afterLink(classes, head, i, to) - 1;
      head = { ...head, at: i };
    } else head = headAt(classes, i, first, head);
  }
  return head;
}

const LINK = /^(?:of|for|at|to|from)$/;

function headAt(classes: WordClasses, i: number, first: number, head: Head): Head {
  if (classes.isTitle(i)) return { ...head, at: i, title: classes.lower(i) };
  const kind = headKind(classes, i, first);
  return kind === null ? head : { ...head, kind, at: i, noun: classes.lower(i), nounAt: i };
}

function headKind(classes: WordClasses, i: number, first: number): Head["kind"] {
  if (classes.isRole(i) || isUnknownRole(classes, i, first)) return "role";
  return classes.isBody(i) ? "body" : null;
}

/** Where what follows “of” ends; “a spokesman for President Whitfield” is not the president. */
function afterLink(classes: WordClasses, head: Head, link: number, to: number): number {
  const isOfSomebody = range(link + 1, to).some((i) => classes.isRole(i) || classes.isTitle(i));
  if (head.kind === "role" && isOfSomebody && !isPortfolioNext(classes, link)) return to;
  return complementEnd(classes, link + 1, to);
}

function isPortfolioNext(classes: WordClasses, link: number): boolean {
  return classes.isPortfolio(link + 1) || classes.isPortfolio(link + 2);
}

function isUnknownRole(classes: WordClasses, i: number, first: number): boolean {
  return i === first && classes.isPlainNoun(i) && !classes.isModifier(i) && classes.isCapital(i + 1);
}

/** Where “of State” ends before the name in “Secretary of State Marco Rubio”: known portfolios and places end there. */
function complementEnd(classes: WordClasses, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (/^(?:the|its|a|an|and)$/.test(classes.lower(i)) || classes.isPortfolio(i) || classes.isModifier(i))
  )
    i++;
  if (i > from && classes.isPortfolio(i - 1)) return i;
  if (classes.isPlace(i) && !classes.at(i)?.isPossessive && !classes.isRole(i + 1) && !classes.isBody(i + 1))
    return i + 1;
  while (
    i < to &&
    !classes.isRole(i) &&
    (classes.isCapital(i) || classes.isBody(i) || classes.isModifier(i) || classes.isParticle(i))
  )
    i++;
  return Math.max(i, from);
}

/** The whole numbers from `from` up to `to`, which is excluded. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
