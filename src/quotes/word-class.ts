import { baseForm } from "../text/irregular-forms.ts";
import { SAYING, TELLING } from "./cue-words.ts";
import { BE } from "./function-words.ts";
import type { Token } from "./tokens.ts";
import { KIND, kindsOf } from "./word-kinds.ts";

/** Nouns of roles that are surnames as well: “Larry King”. */
const SURNAMES = new Set(
  "king prince baker bishop cook pope judge farmer dean major player driver miner page justice abbot house post bank palace".split(
    " ",
  ),
);
/** Nouns that are bodies only as part of a name. */
const PROPER_ONLY = new Set(
  "post times front house energy studio systems capital partners securities industries motors oil palace downing label team league force forces journal technologies office center centre exchange mission trust fund service guard library museum zoo radio church school movement treasury".split(
    " ",
  ),
);
const DATE_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|i|i'm|i've|i'll)$/;

const SURNAME_AND_GRAMMAR = /^(?:may|will|long|young|short|such|well|far|so|mark|many|an|no|can|much|per)$/;

/** What the words of a passage can be to a name, asked by position. */
export class WordClasses {
  readonly #tokens: readonly Token[];
  readonly #kinds: readonly number[];
  readonly #capital: (boolean | undefined)[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#kinds = tokens.map(({ kind, lower }) => (kind === "word" ? kindsOf(lower) : 0));
  }

  #is(i: number, kind: number): boolean {
    return ((this.#kinds[i] ?? 0) & kind) !== 0;
  }

  at(i: number): Token | undefined {
    return this.#tokens[i];
  }

  lower(i: number): string {
    return this.#tokens[i]?.lower ?? "";
  }

  /** A capitalised word that may belong to a name. */
  isCapital(i: number): boolean {
    this.#capital[i] ??= this.#findCapital(i);
    return this.#capital[i];
  }

  #findCapital(i: number): boolean {
    const token = this.#tokens[i];
    if (token === undefined || token.kind !== "word" || !token.isCapital) return false;
    if (DATE_WORD.test(token.lower)) return false;
    if (this.isTitle(i) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(token.text)) return true;
    if (token.lower === "he") return this.#isWordOfName(i + 1) && !this.isRole(i + 1);
    if (!this.#is(i, KIND.grammar))
      return (
        !this.#isInitial(i) || this.isPlace(i) || this.#is(i, KIND.role | KIND.body) || this.#actsAsName(i)
      );
    return this.#isNameInSpiteOfGrammar(i, token);
  }

  /** “US”, “Theresa May”, “Reporters Without Borders”. */
  #isNameInSpiteOfGrammar(i: number, { lower, text }: Token): boolean {
    if (lower === "us") return text === "US";
    if (this.#isInitial(i) || lower === "the") return false;
    if (this.#isWordOfName(i - 1) && this.#isWordOfName(i + 1)) return true;
    return SURNAME_AND_GRAMMAR.test(lower) && this.#hasCapitalNeighbour(i);
  }

  /** A role noun that is not used as a surname. */
  isRole(i: number): boolean {
    return this.#is(i, KIND.role) && !this.#isSurname(i);
  }

  isPluralRole(i: number): boolean {
    return this.#is(i, KIND.pluralRole);
  }

  isBody(i: number): boolean {
    if (!this.#is(i, KIND.body) || this.#isSurname(i)) return false;
    return this.#at(i)?.isCapital === true || !PROPER_ONLY.has(this.lower(i));
  }

  isTitle(i: number): boolean {
    return this.#is(i, KIND.title) && this.#at(i)?.isCapital === true;
  }

  isModifier(i: number): boolean {
    return this.#is(i, KIND.modifier);
  }

  isPortfolio(i: number): boolean {
    return this.#is(i, KIND.portfolio);
  }

  isPlace(i: number): boolean {
    return this.#is(i, KIND.place) && this.#at(i)?.isCapital === true;
  }

  isParticle(i: number): boolean {
    return this.#is(i, KIND.particle);
  }

  isPronoun(i: number): boolean {
    return this.#is(i, KIND.pronoun) && !this.isCapitalName(i);
  }

  isCapitalName(i: number): boolean {
    return this.lower(i) === "he" && this.isCapital(i);
  }

  /** An ordinary noun by its shape: “union”, “midfielder”; no verb, no word of grammar. */
  isPlainNoun(i: number): boolean {
    const token = this.#at(i);
    if (token?.kind !== "word" || token.isCapital || token.isPossessive || token.lower.length < 3)
      return false;
    return !this.#is(i, KIND.grammar | KIND.verb) && !/(?:ed|ing|ly|s)$/.test(token.lower);
  }

  /** Whether a sentence begins here. */
  #isInitial(i: number): boolean {
    const before = this.#at(i - 1);
    return (
      before === undefined ||
      before.kind === "stop" ||
      before.kind === "quote" ||
      before.text === ":" ||
      before.text === "("
    );
  }

  #isWordOfName(i: number): boolean {
    const token = this.#at(i);
    return token?.kind === "word" && token.isCapital && !this.#is(i, KIND.grammar);
  }

  /** “Boeing said”, “Manning’s”: not “Speaking to”. */
  #actsAsName(i: number): boolean {
    const next = this.lower(i + 1);
    const isSubject =
      SAYING.has(next) || TELLING.has(next) || BE.has(next) || /^(?:has|had|will|would)$/.test(next);
    if (isSubject || this.#at(i)?.isPossessive === true || this.#isWordOfName(i + 1)) return true;
    // “Small island states”: an ordinary word, for a noun follows it and no verb.
    const isNounNext = this.isPlainNoun(i + 1) && baseForm(next) === next;
    return !isNounNext && !/(?:ly|ing|ed)$/.test(this.lower(i));
  }

  #hasCapitalNeighbour(i: number): boolean {
    return this.#isWordOfName(i - 1) || this.#isWordOfName(i + 1);
  }

  #isSurname(i: number): boolean {
    const token = this.#at(i);
    if (token === undefined || !token.isCapital || !SURNAMES.has(token.lower)) return false;
    const before = this.#at(i - 1);
    const isName = this.#isWordOfName(i - 1) && before?.isPossessive === false;
    return (
      isName &&
      !this.#isWordOfName(i + 1) &&
      !this.#is(i - 1, KIND.role) &&
      !this.isModifier(i - 1) &&
      !this.isPlace(i - 1) &&
      !GIVES_HOUSE.test(`${before?.lower} ${token.lower}`)
    );
  }

  #at(i: number): Token | undefined {
    return this.#tokens[i];
  }
}

/** Two-word bodies whose second word is a surname too. */
const GIVES_HOUSE = /^(?:white house|.* (?:post|bank|palace|house))$/;
