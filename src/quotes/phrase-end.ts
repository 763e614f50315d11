import type { WordClasses } from "./word-class.ts";

/** Where the phrase that begins at a token ends; the same token when none begins there. */
export function phraseEnd(classes: WordClasses, first: number): number {
  let at = first;
  let end = first;
  while (at - first < LONGEST) {
    const length = partLength(classes, at, at > first);
    if (length === 0) break;
    at += length;
    if (isContent(classes, at - 1)) end = at;
    if (classes.at(at - 1)?.isPossessive && !isOwned(classes, at)) break;
  }
  return end;
}

/** Tokens of the longest title and name met in official statements, with room to spare. */
const LONGEST = 24;

function isContent(classes: WordClasses, i: number): boolean {
  return (
    classes.isCapital(i) ||
    classes.isRole(i) ||
    classes.isBody(i) ||
    (classes.isPortfolio(i) && classes.at(i)?.isCapital === true)
  );
}

function isOwned(classes: WordClasses, i: number): boolean {
  return (
    isContent(classes, i) ||
    (classes.isModifier(i) && partLength(classes, i + 1, true) > 0) ||
    (classes.isPlainNoun(i) && (classes.isRole(i + 1) || classes.isBody(i + 1)))
  );
}

/** How many tokens at a position carry the phrase on: 0 where it ends. */
function partLength(classes: WordClasses, i: number, isInside: boolean): number {
  if (classes.at(i)?.kind !== "word") return 0;
  if (isContent(classes, i) || classes.isModifier(i)) return 1;
  if (leadsIn(classes, i + 1, isInside) && classes.isPlainNoun(i)) return 1;
  return isInside ? linkLength(classes, i) : particleLength(classes, i);
}

/** What an ordinary noun may stand before: “union leader”, “midfielder Kofi Boateng”, “club press officer”. */
function leadsIn(classes: WordClasses, i: number, isInside: boolean): boolean {
  if (classes.isRole(i)) return true;
  if (!isInside && classes.isCapital(i) && classes.isCapital(i + 1)) return true;
  return classes.isBody(i) && classes.isRole(i + 1);
}

/** “of”, “for the”, “and” inside a role or the name of a body; particles inside a name. */
function linkLength(classes: WordClasses, i: number): number {
  const word = classes.lower(i);
  if (word === "and" && classes.isPortfolio(i - 1) && classes.isPortfolio(i + 1)) return 1;
  if (takesComplement(classes, i - 1, word)) {
    const next = /^(?:the|its|a|an)$/.test(classes.lower(i + 1)) ? i + 2 : i + 1;
    if (isComplement(classes, next)) return next - i;
  }
  return classes.isCapital(i - 1) || classes.isParticle(i - 1) ? particleLength(classes, i) : 0;
}

function takesComplement(classes: WordClasses, i: number, link: string): boolean {
  if (!classes.isRole(i) && !classes.isBody(i) && !classes.isPortfolio(i)) return false;
  return /^(?:of|for|at|to)$/.test(link) || (link === "from" && classes.isPluralRole(i));
}

function isComplement(classes: WordClasses, i: number): boolean {
  return (
    isContent(classes, i) || classes.isPortfolio(i) || (classes.isModifier(i) && isContent(classes, i + 1))
  );
}

function particleLength(classes: WordClasses, i: number): number {
  if (!classes.isParticle(i) || classes.at(i)?.isCapital) return 0;
  return classes.isCapital(i + 1) || particleLength(classes, i + 1) > 0 ? 1 : 0;
}
