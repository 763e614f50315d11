import type { Cast } from "./cast.ts";
import type { Figure } from "./figure.ts";
import type { Mention } from "./mention.ts";
import { CALLINGS, SAME_ROLES } from "./role-words.ts";

/** How a sentence puts somebody: merely named, its subject, or as one who speaks. */
export type Prominence = 1 | 2 | 3;

interface Entry {
  readonly figure: Figure;
  readonly prominence: Prominence;
  readonly sentence: number;
}

/** Sentences back to which a pronoun or a bare role may point. */
const REACH = 8;
const FAR_REACH = 400;

/** Whom a document spoke of last, and so whom “she” or “the ministry” stands for. */
export class Focus {
  readonly #cast: Cast;
  readonly #document: number;
  readonly #entries: Entry[] = [];
  sentence = 0;

  constructor(cast: Cast, document: number) {
    this.#cast = cast;
    this.#document = document;
  }

  /** The figure a mention stands for; null where that cannot be told. */
  resolve(mention: Mention, words: string): Figure | null {
    if (mention.kind === "pronoun") return this.#pronoun(mention);
    if (mention.kind === "role") return this.#role(mention, words);
    if (mention.kind === "body" && mention.name.length === 0) return this.#body(mention, words);
    return this.#cast.named(mention, this.#document);
  }

  /** Somebody known only by words of this document. */
  unnamed(words: string): Figure {
    return this.#cast.unnamedSingle(words, this.#document);
  }

  note(figure: Figure, prominence: Prominence): void {
    this.#entries.push({ figure, prominence, sentence: this.sentence });
  }

  #pronoun(mention: Mention): Figure | null {
    const word = mention.words[0] ?? "";
    const fits = (figure: Figure) => fitsPronoun(figure, word);
    const figure = this.#latest(fits, REACH);
    if (figure?.kind === "person" && figure.gender === null && word === "she") figure.gender = "female";
    return figure;
  }

  /** The most prominent figure of the latest sentence that has one that fits; mere mentions count only alone. */
  #latest(fits: (figure: Figure) => boolean, reach: number): Figure | null {
    let others: Figure[] = [];
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const { sentence } = this.#entries[i] as Entry;
      if (this.sentence - sentence > reach) break;
      const same: Entry[] = [];
      while (i >= 0 && this.#entries[i]?.sentence === sentence) same.push(this.#entries[i--] as Entry);
      i++;
      const fitting = same.filter(({ figure }) => fits(figure));
      const best =
        fitting.find(({ prominence }) => prominence === 3) ??
        fitting.find(({ prominence }) => prominence === 2);
      if (best) return best.figure;
      others = [...others, ...fitting.map(({ figure }) => figure)];
    }
    return new Set(others).size === 1 ? (others[0] ?? null) : null;
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

function fitsPronoun(figure: Figure, word: string): boolean {
  if (word === "it") return figure.kind === "body" && !figure.isPlural;
  if (word === "they") return figure.kind === "body" || figure.isPlural;
  if (figure.kind === "body" || figure.isPlural) return false;
  return figure.gender === null || figure.gender === (word === "she" ? "female" : "male");
}

const AUTHORITIES =
  /^(?:ministry|department|agency|commission|authority|bureau|administration|office|service|committee|council)$/;
const PRESS =
  /^(?:newspaper|paper|daily|magazine|journal|times|post|news|tribune|herald|guardian|telegraph|agency|broadcaster|outlet)$/;
const FIRMS =
  /^(?:company|firm|group|bank|airline|carrier|manufacturer|automaker|carmaker|chipmaker|retailer|operator|corporation|startup)$/;
const GROUPS = /^(?:group|organisation|organization|body|charity|ngo|association|union|watchdog|federation)$/;

/** Whether “the agency”, “the newspaper”, “the company” may stand for it. */
function fitsBody(figure: Figure, { head, words }: Mention): boolean {
  if (figure.heads.has(head))
    return (
      words.length < 2 ||
      figure.names.some((name) => words.every((word) => name.toLowerCase().includes(word)))
    );
  if (/^(?:country|nation|kingdom|republic)$/.test(head)) return figure.countryName !== null;
  const heads = [...figure.heads];
  const isOneOf = (kinds: RegExp) => kinds.test(head) && heads.some((one) => kinds.test(one));
  const hasNoHead = heads.length === 0 && figure.country === null;
  return (
    isOneOf(PRESS) ||
    (head === "agency" && isOneOf(AUTHORITIES)) ||
    isOneOf(GROUPS) ||
    ((FIRMS.test(head) || GROUPS.test(head)) && hasNoHead) ||
    isOneOf(FIRMS)
  );
}
