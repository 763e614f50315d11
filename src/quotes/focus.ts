import type { Cast } from "./cast.ts";
import type { Figure } from "./figure.ts";
import { fitsBody } from "./fits-body.ts";
import type { Mention } from "./mention.ts";
import { type Entry, fitsPronoun, genderOfPronoun, type Prominence, pronounFigure } from "./pronouns.ts";
import { CALLINGS, SAME_ROLES } from "./role-words.ts";

/** Sentences back to which a pronoun or a bare role may point. */
export const REACH = 8;
const FAR_REACH = 400;

/** Whom a document spoke of last, and so whom “she” or “the ministry” stands for. */
export class Focus {
  readonly #cast: Cast;
  readonly #document: number;
  readonly #entries: Entry[] = [];
  readonly #met = new Set<Figure>();
  sentence = 0;

  constructor(cast: Cast, document: number) {
    this.#cast = cast;
    this.#document = document;
  }

  /** The figure a mention stands for; null where that cannot be told. */
  resolve(mention: Mention, words: string, except: Figure | null = null): Figure | null {
    if (mention.kind === "pronoun") return this.#pronoun(mention, except);
    if (mention.kind === "role") return this.#role(mention, words);
    if (mention.kind === "body" && mention.name.length === 0) return this.#body(mention, words);
    return this.#cast.named(mention, this.#document);
  }

  /** Somebody known only by words of this document. */
  unnamed(words: string): Figure {
    return this.#cast.unnamedSingle(words, this.#document);
  }

  note(figure: Figure, prominence: Prominence): void {
    const isNew = !this.#met.has(figure);
    this.#met.add(figure);
    this.#entries.push({ figure, prominence, sentence: this.sentence, isNew });
  }

  /** “Mona Vik and her deputy”, “Karl Berg, since he was a boy”: the only person so far is a woman, a man. */
  learnGender(word: string): void {
    const near = this.#entries.filter(({ sentence }) => this.sentence - sentence <= REACH);
    const people = new Set(near.map(({ figure }) => figure).filter(({ kind }) => kind !== "body"));
    const [figure] = people;
    const isHere = near.some((entry) => entry.figure === figure && entry.sentence === this.sentence);
    if (people.size === 1 && figure && isHere && !figure.isPlural) figure.gender ??= genderOfPronoun(word);
  }

  #pronoun({ words: [word = ""] }: Mention, except: Figure | null): Figure | null {
    this.learnGender(word);
    const fits = (figure: Figure) => figure !== except && fitsPronoun(figure, word);
    const gender = genderOfPronoun(word);
    const figure = pronounFigure(this.#sentencesBack(), fits, gender);
    if (figure?.kind === "person" && word === "she") figure.assumedGender ??= "female";
    return figure;
  }

  /** What was noted, sentence by sentence, the latest first. */
  #sentencesBack(): Entry[][] {
    const sentences = new Map<number, Entry[]>();
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i] as Entry;
      if (this.sentence - entry.sentence > REACH) break;
      sentences.set(entry.sentence, [...(sentences.get(entry.sentence) ?? []), entry]);
    }
    return [...sentences.values()];
  }

  #role(mention: Mention, words: string): Figure | null {
    const isDefinite = mention.determiner === "the" || (mention.determiner === "" && !mention.isPlural);
    if (!isDefinite || mention.isPlural) return this.#cast.unnamed(mention, words, this.#document);
    const isHolder = (figure: Figure) =>
      figure.kind === "person" &&
      holds(figure, mention.head) &&
      (mention.country === null || figure.country === null || figure.country === mention.country);
    return (
      this.#recent(isHolder) ?? this.#called(mention) ?? this.#cast.unnamed(mention, words, this.#document)
    );
  }

  /** “The forward”, where the last sentences name one person only. */
  #called({ head }: Mention): Figure | null {
    if (!CALLINGS.has(head.replace(/^\d+-/, "0-"))) return null;
    const near = this.#entries.filter(
      ({ sentence, figure }) => this.sentence - sentence <= 2 && figure.kind === "person",
    );
    const people = new Set(near.map(({ figure }) => figure));
    return people.size === 1 ? ([...people][0] ?? null) : null;
  }

  #body(mention: Mention, words: string): Figure | null {
    if (mention.determiner !== "the" || mention.isPlural)
      return this.#cast.unnamed(mention, words, this.#document);
    const fits = (figure: Figure) => figure.kind === "body" && fitsBody(figure, mention);
    return this.#recent(fits) ?? this.#cast.unnamed(mention, words, this.#document);
  }

  /** The one named last, at whatever prominence. */
  #recent(fits: (figure: Figure) => boolean): Figure | null {
    const from = Math.max(0, this.#entries.length - FAR_REACH);
    return this.#entries.slice(from).findLast(({ figure }) => fits(figure))?.figure ?? null;
  }
}

/** Whether somebody's roles include one, or one that is used for it. */
function holds(figure: Figure, role: string): boolean {
  if (figure.heads.has(role)) return true;
  return SAME_ROLES.some((roles) => roles.has(role) && [...roles].some((one) => figure.heads.has(one)));
}
