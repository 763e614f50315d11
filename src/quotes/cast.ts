import { Figure } from "./figure.ts";
import type { Mention } from "./mention.ts";
import { nameWorld } from "./name-world.ts";
import { FEMALE, MALE } from "./role-words.ts";

/** Everybody met in the documents: one figure for each person or body, whatever forms its name takes. */
export class Cast {
  readonly #people = new Map<string, Figure[]>();
  readonly #bodies = new Map<string, Figure>();
  /** Those of a country, by what they are, whosever it is. */
  readonly #bodiesByTail = new Map<string, Map<string, Figure>>();
  readonly #unnamed = new Map<string, Figure>();

  /** Reads the full names of a document: to be done for all before anything is resolved. */
  addFullNames(mentions: readonly Mention[], document: number): void {
    for (const mention of mentions) {
      if (mention.kind === "person" && mention.name.length > 1) this.#meetPerson(mention, document);
      if (mention.kind === "body" && mention.name.length > 0) this.#meetBody(mention, document);
    }
  }

  /** Reads names of one word that stand beside a title or role: “President Moyo”. */
  addSurnames(mentions: readonly Mention[], document: number): void {
    for (const mention of mentions) {
      if (mention.kind !== "person" || mention.name.length !== 1) continue;
      const figure = this.#bySurname(mention, document) ?? this.#addPerson(mention);
      figure.meet(mention, fullName(mention), document);
      learnGender(figure, mention);
    }
  }

  /** “The International Monetary Fund (IMF)”: what is in brackets is the same body. */
  addAcronym(full: Mention, short: Mention, document: number): void {
    const initials = (full.name.join(" ").match(/\p{Lu}/gu) ?? []).join("");
    const letters = short.name.join("");
    if (full.kind !== "body" || !initials.endsWith(letters.toUpperCase()) || letters.length < 2) return;
    this.#keepBody(bodyKey(short), this.#meetBody(full, document));
  }

  /** The figure that a name stands for; null where several could be meant. */
  named(mention: Mention, document: number): Figure | null {
    if (mention.kind === "place") return this.#meetBody(mention, document);
    if (mention.kind === "body") return mention.name.length > 0 ? this.#meetBody(mention, document) : null;
    if (mention.name.length > 1) return this.#meetPerson(mention, document);
    const known = this.#bySurname(mention, document);
    if (known) {
      known.meet(mention, fullName(mention), document);
      return known;
    }
    if ((this.#people.get(fold(mention.name[0] ?? "")) ?? []).length > 1) return null;
    return mention.kind === "person" ? this.#addPerson(mention) : this.#meetBody(mention, document);
  }

  /** Somebody without a name, known by the words of the text within one document. */
  unnamed(mention: Mention, words: string, document: number): Figure {
    const key = `${document} ${words.toLowerCase()}`;
    const figure = this.#unnamed.get(key) ?? new Figure("unnamed", mention.country, mention.isPlural);
    this.#unnamed.set(key, figure);
    figure.meet(mention, words, document);
    learnGender(figure, mention);
    return figure;
  }

  /** As `unnamed`, of one person and for any words. */
  unnamedSingle(words: string, document: number): Figure {
    const key = `${document} ${words.toLowerCase()}`;
    const figure = this.#unnamed.get(key) ?? new Figure("unnamed", null, false);
    this.#unnamed.set(key, figure);
    figure.meetAs(words, document);
    return figure;
  }

  #meetPerson(mention: Mention, document: number): Figure {
    const words = mention.name
      .filter((word) => !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr|II|III)\.?$/u.test(word))
      .map(fold);
    const known = this.#candidates(words.at(-1) ?? "").find(
      ({ words: other }) =>
        isEnd(words, other) ||
        isEnd(other, words) ||
        (words[0] === other[0] && words.at(-1) === other.at(-1)),
    );
    const figure = known?.figure ?? this.#addPerson(mention);
    if (!known) {
      const list = this.#byLast.get(words.at(-1) ?? "") ?? [];
      list.push({ words, figure });
      this.#byLast.set(words.at(-1) ?? "", list);
    }
    figure.meet(mention, fullName(mention), document);
    learnGender(figure, mention);
    return figure;
  }

  readonly #byLast = new Map<string, { words: readonly string[]; figure: Figure }[]>();

  #candidates(last: string) {
    return this.#byLast.get(last) ?? [];
  }

  #addPerson(mention: Mention): Figure {
    const figure = new Figure("person", mention.country, false);
    const parts = new Set(
      [mention.name[0], mention.name.at(-1), ...mention.name.slice(1)].map((word) => fold(word ?? "")),
    );
    for (const part of parts) this.#people.set(part, [...(this.#people.get(part) ?? []), figure]);
    return figure;
  }

  /** Of several people with that name: those of the document, then the one it names far more often. */
  #bySurname(mention: Mention, document: number): Figure | null {
    const all = (this.#people.get(fold(mention.name[0] ?? "")) ?? []).filter((figure) =>
      agrees(figure, mention),
    );
    const here = all.filter((figure) => figure.timesIn(document) > 0);
    const candidates = here.length > 0 ? here : all;
    if (candidates.length < 2) return candidates[0] ?? null;
    const [first, second] = candidates.toSorted((a, b) => b.timesIn(document) - a.timesIn(document));
    const isClear =
      first &&
      second &&
      first.timesIn(document) >= 2 * second.timesIn(document) &&
      second.timesIn(document) > 0;
    return isClear ? first : null;
  }

  #meetBody(mention: Mention, document: number): Figure {
    const key = bodyKey(mention);
    const figure =
      this.#bodies.get(key) ??
      this.#bodyWithoutCountry(mention, key, document) ??
      new Figure("body", mention.country, mention.isPlural);
    this.#keepBody(key, figure);
    if (key.endsWith(":")) figure.countryName = nameWorld().names.get(key.slice(0, -1)) ?? null;
    figure.meet(mention, bodyName(mention), document);
    return figure;
  }

  /** “The foreign ministry” of a document that names one country's foreign ministry. */
  #bodyWithoutCountry(mention: Mention, key: string, document: number): Figure | null {
    if (mention.country !== null || mention.kind !== "body") return null;
    const same = [...(this.#bodiesByTail.get(key)?.values() ?? [])].filter(
      (figure) => figure.timesIn(document) > 0,
    );
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  #keepBody(key: string, figure: Figure): void {
    if (this.#bodies.get(key) === figure) return;
    this.#bodies.set(key, figure);
    const tail = key.split(":")[1];
    if (tail === undefined) return;
    const same = this.#bodiesByTail.get(tail) ?? new Map<string, Figure>();
    this.#bodiesByTail.set(tail, same.set(key, figure));
  }
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function isEnd(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length <= long.length &&
    short.every((word, i) => word === long[long.length - short.length + i])
  );
}

/** “Mrs Kane” is not Robert Kane, nor is “Senator Kane” the judge, where both are known. */
function agrees(figure: Figure, mention: Mention): boolean {
  const gender = genderOf(mention);
  return gender === null || figure.gender === null || figure.gender === gender;
}

function genderOf({ title, head }: Mention): "female" | "male" | null {
  if (FEMALE.has(title) || FEMALE.has(head)) return "female";
  return MALE.has(title) || MALE.has(head) ? "male" : null;
}

function learnGender(figure: Figure, mention: Mention): void {
  figure.gender ??= genderOf(mention);
}

function fullName(mention: Mention): string {
  return mention.name.join(" ");
}

function bodyName(mention: Mention): string {
  return mention.name.join(" ");
}

const EMPTY = new Set(["of", "the", "for", "and", "affairs", "a", "s"]);

/** One key for “China’s Ministry of Foreign Affairs” and “the Chinese foreign ministry”; for “China”, “Beijing” and “the Chinese government”. */
function bodyKey(mention: Mention): string {
  const { places, adjectives } = nameWorld();
  const words = (
    mention.kind === "body" && mention.role === null ? mention.words : mention.name.map(fold)
  ).filter((word) => !EMPTY.has(word));
  const isCountry = (word: string) => places.has(word) || adjectives.has(word);
  const content = words.filter((word) => !isCountry(word) && word !== "united" && word !== "states");
  if (mention.country === null) return words.toSorted().join(" ");
  if (mention.kind === "place" || (content.length === 1 && content[0] === "government"))
    return `${mention.country}:`;
  return `${mention.country}:${content.toSorted().join(" ")}`;
}
