import type { Span } from "../text/span.ts";
import { DETERMINERS } from "./function-words.ts";
import { nameWorld } from "./name-world.ts";
import { isPluralBody, isPluralRole } from "./role-words.ts";
import type { Token } from "./tokens.ts";
import { WordClasses } from "./word-class.ts";

/** Words of a passage that name or stand for somebody. */
export interface Mention {
  /** Tokens, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** “name” is one capitalised word of which nothing more is known; “role” has no name beside it. */
  readonly kind: "person" | "name" | "body" | "place" | "role" | "pronoun";
  /** The words of the name alone, without title and role; empty for roles and pronouns. */
  readonly name: readonly string[];
  /** The role as written before the name, or the whole of a role without one. */
  readonly role: string | null;
  /** “Mr”, “Dr”, in lower case. */
  readonly title: string;
  /** The noun that says what it is, in lower case: “minister”, “ministry”. */
  readonly head: string;
  /** All its words in lower case, without the determiner. */
  readonly words: readonly string[];
  /** Of the country named in it: “China’s foreign ministry”. */
  readonly country: string | null;
  readonly determiner: string;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
}

/** The mentions of a passage in order, without overlaps; none inside quotations. */
export function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const classes = new WordClasses(tokens);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = pronounAt(classes, i) ?? oneOfThemAt(classes, i) ?? nounPhraseAt(text, classes, i);
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return mentions;
}

function pronounAt(classes: WordClasses, i: number): Mention | null {
  const token = classes.at(i);
  if (token?.kind !== "word" || token.isPossessive || !classes.isPronoun(i)) return null;
  return { ...NOTHING, from: i, to: i + 1, span: token, kind: "pronoun", words: [token.lower], isPlural: token.lower === "they" };
}

/** “one of them said” */
function oneOfThemAt(classes: WordClasses, i: number): Mention | null {
  const isSo = /^(?:one|some|many|most|several|two|another)$/.test(classes.lower(i)) && classes.lower(i + 1) === "of" && classes.lower(i + 2) === "them";
  const [first, last] = [classes.at(i), classes.at(i + 2)];
  if (!isSo || !first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { ...NOTHING, from: i, to: i + 3, span, kind: "role", words: ["them"], determiner: first.lower, isPlural: first.lower !== "one" };
}

const NOTHING: Mention = {
  from: 0,
  to: 0,
  span: { start: 0, end: 0 },
  kind: "name",
  name: [],
  role: null,
  title: "",
  head: "",
  words: [],
  country: null,
  determiner: "",
  isPlural: false,
  isPossessive: false,
};

function nounPhraseAt(text: string, classes: WordClasses, i: number): Mention | null {
  const isDetermined = DETERMINERS.has(classes.lower(i)) && classes.at(i)?.kind === "word";
  const first = isDetermined ? i + 1 : i;
  const to = phraseEnd(classes, first);
  if (to === first) return null;
  return analyse(text, classes, { first, to, determiner: isDetermined ? classes.lower(i) : "", from: i });
}

/** Where the phrase that begins at a token ends; the same token when none begins there. */
function phraseEnd(classes: WordClasses, first: number): number {
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
  return classes.isCapital(i) || classes.isRole(i) || classes.isBody(i) || (classes.isPortfolio(i) && classes.at(i)?.isCapital === true);
}

function isOwned(classes: WordClasses, i: number): boolean {
  return isContent(classes, i) || (classes.isModifier(i) && partLength(classes, i + 1, true) > 0) || (classes.isPlainNoun(i) && classes.isRole(i + 1));
}

/** How many tokens at a position carry the phrase on: 0 where it ends. */
function partLength(classes: WordClasses, i: number, isInside: boolean): number {
  if (classes.at(i)?.kind !== "word") return 0;
  if (isContent(classes, i)) return 1;
  if (classes.isModifier(i)) return 1;
  if (classes.isPlainNoun(i) && (classes.isRole(i + 1) || (classes.isCapital(i + 1) && classes.isCapital(i + 2) && !isInside))) return 1;
  if (classes.isPlainNoun(i) && classes.isBody(i + 1) && classes.isRole(i + 2)) return 1;
  return isInside ? linkLength(classes, i) : particleLength(classes, i);
}

/** “of”, “for the”, “and” inside a role or the name of a body; particles inside a name. */
function linkLength(classes: WordClasses, i: number): number {
  const word = classes.lower(i);
  if (word === "and" && classes.isPortfolio(i - 1) && classes.isPortfolio(i + 1)) return 1;
  if ((classes.isRole(i - 1) || classes.isBody(i - 1) || classes.isPortfolio(i - 1)) && /^(?:of|for|at|to)$/.test(word)) {
    const next = /^(?:the|its|a|an)$/.test(classes.lower(i + 1)) ? i + 2 : i + 1;
    if (isContent(classes, next) || classes.isPortfolio(next) || (classes.isModifier(next) && isContent(classes, next + 1))) return next - i;
  }
  return classes.isCapital(i - 1) || classes.isParticle(i - 1) ? particleLength(classes, i) : 0;
}

function particleLength(classes: WordClasses, i: number): number {
  if (!classes.isParticle(i) || classes.at(i)?.isCapital) return 0;
  return classes.isCapital(i + 1) || particleLength(classes, i + 1) > 0 ? 1 : 0;
}

interface Phrase {
  readonly from: number;
  readonly first: number;
  readonly to: number;
  readonly determiner: string;
}

function analyse(text: string, classes: WordClasses, phrase: Phrase): Mention | null {
  const { first, to } = phrase;
  const start = classes.at(phrase.from)?.start ?? 0;
  const end = classes.at(to - 1)?.end ?? start;
  const head = findHead(classes, first, to);
  const name = nameAfter(classes, head.at + 1, to);
  const words = range(first, to).map((i) => classes.lower(i));
  const base: Mention = {
    ...NOTHING,
    from: phrase.from,
    to,
    span: { start, end },
    title: head.title,
    words,
    country: countryIn(classes, first, head.at === -1 ? to : Math.max(first + 1, to - name.length)),
    determiner: phrase.determiner,
    isPossessive: classes.at(to - 1)?.isPossessive ?? false,
  };
  const texts = name.map((i) => classes.at(i)?.text ?? "");
  if (head.kind === "role") return withRole(text, classes, base, head, first, texts);
  if (head.kind === "body") return withBody(text, classes, base, head, first, texts);
  return withoutHead(text, classes, base, name, texts);
}

interface Head {
  readonly kind: "role" | "body" | null;
  /** The last token of the role or body with its complement; -1 without one. */
  readonly at: number;
  readonly noun: string;
  readonly nounAt: number;
  readonly title: string;
}

/** The last noun that says what the phrase is, with what it is of. */
function findHead(classes: WordClasses, first: number, to: number): Head {
  let head: Head = { kind: null, at: first - 1, noun: "", nounAt: -1, title: "" };
  for (let i = first; i < to; i++) {
    if (classes.isTitle(i)) head = { ...head, at: i, title: classes.lower(i) };
    else if (classes.isRole(i)) head = { ...head, kind: "role", at: i, noun: classes.lower(i), nounAt: i };
    else if (classes.isBody(i)) head = { ...head, kind: "body", at: i, noun: classes.lower(i), nounAt: i };
    else if (head.kind !== null && /^(?:of|for|at|to)$/.test(classes.lower(i))) {
      i = complementEnd(classes, i + 1, to) - 1;
      head = { ...head, at: i };
    } else if (isUnknownRole(classes, i, first)) head = { ...head, kind: "role", at: i, noun: classes.lower(i), nounAt: i };
  }
  return head;
}

function isUnknownRole(classes: WordClasses, i: number, first: number): boolean {
  return i === first && classes.isPlainNoun(i) && !classes.isModifier(i) && classes.isCapital(i + 1);
}

/** Where “of State” ends before the name in “Secretary of State Marco Rubio”: known portfolios and places end there. */
function complementEnd(classes: WordClasses, from: number, to: number): number {
  let i = from;
  while (i < to && (/^(?:the|its|a|an|and)$/.test(classes.lower(i)) || classes.isPortfolio(i) || classes.isModifier(i))) i++;
  if (i > from && classes.isPortfolio(i - 1)) return i;
  if (classes.isPlace(i) && !classes.at(i)?.isPossessive && !classes.isRole(i + 1) && !classes.isBody(i + 1)) return i + 1;
  while (i < to && !classes.isRole(i) && (classes.isCapital(i) || classes.isBody(i) || classes.isModifier(i) || classes.isParticle(i))) i++;
  return Math.max(i, from);
}

/** The tokens of the name behind the role, without what owns it: “Middlebury’s Liang”. */
function nameAfter(classes: WordClasses, from: number, to: number): number[] {
  const all = range(from, to);
  const owner = all.findLastIndex((i) => classes.at(i)?.isPossessive === true && i < to - 1);
  const rest = all.slice(owner + 1);
  const isLeading = (i: number) => !classes.isCapital(i) && !classes.isParticle(i);
  const start = rest.findIndex((i) => !isLeading(i));
  return start === -1 ? [] : rest.slice(start);
}

function withRole(text: string, classes: WordClasses, base: Mention, head: Head, first: number, name: readonly string[]): Mention {
  const start = classes.at(first)?.start ?? 0;
  const role = text.slice(start, endOf(classes, head.at));
  if (name.length > 0) return { ...base, kind: "person", name, role: head.title && first === head.at ? null : role, head: head.noun };
  const isPlural = isPluralRole(head.noun) || /^(?:two|three|four|five|six|some|several|many|most|few|both)$/.test(base.determiner);
  return { ...base, kind: "role", role, head: head.noun, isPlural };
}

function endOf(classes: WordClasses, i: number): number {
  const token = classes.at(i);
  return token === undefined ? 0 : token.isPossessive ? token.start + token.text.length : token.end;
}

function withBody(text: string, classes: WordClasses, base: Mention, head: Head, first: number, name: readonly string[]): Mention | null {
  const isProper = classes.at(head.nounAt)?.isCapital === true || range(first, head.at + 1).some((i) => classes.isCapital(i));
  if (name.length > 0 && !classes.at(head.nounAt)?.isCapital) return { ...base, kind: "body", name, head: head.noun };
  if (!isProper && base.determiner === "" && !classes.isModifier(first)) return null;
  const start = classes.at(first)?.start ?? 0;
  const words = [text.slice(start, endOf(classes, base.to - 1))];
  return { ...base, kind: "body", name: isProper ? words : [], head: head.noun, isPlural: isPluralBody(head.noun) };
}

function withoutHead(text: string, classes: WordClasses, base: Mention, name: readonly number[], texts: readonly string[]): Mention | null {
  const whole = name.map((i) => classes.lower(i)).join(" ");
  if (texts.length === 0) return null;
  if (base.title !== "") return { ...base, kind: "person", name: texts };
  const country = nameWorld().places.get(whole) ?? null;
  if (country !== null) return { ...base, kind: "place", name: texts, country };
  if (nameWorld().adjectives.has(whole)) return null;
  if (texts.length === 1) return oneWord(base, texts);
  const isCompany = base.determiner === "the" || texts.length > 5;
  const start = classes.at(name[0] ?? 0)?.start ?? 0;
  if (isCompany) return { ...base, kind: "body", name: [text.slice(start, endOf(classes, base.to - 1))] };
  return { ...base, kind: "person", name: texts };
}

function oneWord(base: Mention, texts: readonly string[]): Mention {
  const isAcronym = /^\p{Lu}{2,}\d*$/u.test(texts[0] ?? "");
  return { ...base, kind: isAcronym ? "body" : "name", name: texts };
}

function countryIn(classes: WordClasses, first: number, to: number): string | null {
  const { places, adjectives } = nameWorld();
  for (let i = first; i < to; i++) {
    if (!classes.at(i)?.isCapital) continue;
    const two = `${classes.lower(i)} ${classes.lower(i + 1)}`;
    const code = places.get(two) ?? places.get(classes.lower(i)) ?? adjectives.get(classes.lower(i));
    if (code !== undefined) return code;
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
