import { type Mention, NOTHING } from "./mention.ts";
import { nameWorld } from "./name-world.ts";
import { findHead, type Head, range } from "./phrase-head.ts";
import type { WordClasses } from "./word-class.ts";
import { KIND, kindsOf } from "./word-kinds.ts";

/** A noun phrase by its tokens: with its determiner from `from`, without it from `first`. */
export interface Phrase {
  readonly from: number;
  readonly first: number;
  readonly to: number;
  readonly determiner: string;
}

/** Takes a noun phrase apart into role, name and what owns it; null where it stands for nobody. */
export function analysePhrase(text: string, classes: WordClasses, phrase: Phrase): Mention | null {
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

/** The tokens of the name behind the role, without what owns it: “Middlebury’s Liang”. */
function nameAfter(classes: WordClasses, from: number, to: number): number[] {
  const all = range(from, to);
  const owner = all.findLastIndex((i) => classes.at(i)?.isPossessive === true && i < to - 1);
  const rest = all.slice(owner + 1);
  const isLeading = (i: number) => !classes.isCapital(i) && !classes.isParticle(i);
  const start = rest.findIndex((i) => !isLeading(i));
  return start === -1 ? [] : rest.slice(start);
}

function withRole(
  text: string,
  classes: WordClasses,
  base: Mention,
  head: Head,
  first: number,
  name: readonly string[],
): Mention {
  const start = classes.at(first)?.start ?? 0;
  const role = text.slice(start, endOf(classes, head.at));
  // “Reporters Without Borders”, not “Presidents Whitfield and Moyo”
  if ((kindsOf(name[0]?.toLowerCase() ?? "") & (KIND.grammar | KIND.pronoun)) === KIND.grammar)
    return { ...base, kind: "body", name: [text.slice(start, endOf(classes, base.to - 1))], head: head.noun };
  if (name.length > 0)
    return {
      ...base,
      kind: "person",
      name,
      role: (head.title && first === head.at) || isPluralHead(head) ? null : role,
      head: head.noun,
    };
  const isPlural =
    isPluralHead(head) ||
    /^(?:two|three|four|five|six|some|several|many|most|few|both)$/.test(base.determiner);
  return { ...base, kind: "role", role, head: head.noun, isPlural };
}

function isPluralHead({ noun }: Head): boolean {
  return (kindsOf(noun) & KIND.pluralRole) !== 0;
}

function endOf(classes: WordClasses, i: number): number {
  const token = classes.at(i);
  return token === undefined ? 0 : token.isPossessive ? token.start + token.text.length : token.end;
}

function withBody(
  text: string,
  classes: WordClasses,
  base: Mention,
  head: Head,
  first: number,
  name: readonly string[],
): Mention | null {
  const isProper =
    classes.at(head.nounAt)?.isCapital === true ||
    range(first, head.at + 1).some((i) => classes.isCapital(i));
  if (name.length > 0 && !classes.at(head.nounAt)?.isCapital)
    return { ...base, kind: "body", name, head: head.noun };
  if (!isProper && base.determiner === "" && !classes.isModifier(first)) return null;
  const start = classes.at(first)?.start ?? 0;
  const words = [text.slice(start, endOf(classes, base.to - 1))];
  return {
    ...base,
    kind: "body",
    name: isProper ? words : [],
    head: head.noun,
    isPlural: (kindsOf(head.noun) & KIND.pluralBody) !== 0,
  };
}

function withoutHead(
  text: string,
  classes: WordClasses,
  base: Mention,
  name: readonly number[],
  texts: readonly string[],
): Mention | null {
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
