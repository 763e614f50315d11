import type { Document, Passage } from "../corpus/model.ts";
import type { DateMention } from "../text/dates.ts";
import type { Span } from "../text/span.ts";
import type { Action } from "./actions.ts";
import type { PartyMention } from "./parties.ts";
import type { Rate } from "./rates.ts";
import type { Token } from "./tokens.ts";

/** A sentence with everything found in it; positions are token numbers unless they are called spans. */
export interface Sentence {
  readonly document: Document;
  readonly passage: Passage;
  /** In `passage.text`. */
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parties: readonly PartyMention[];
  readonly rates: readonly RateAt[];
  readonly actions: readonly Action[];
  /** Which clause each token stands in; a clause that is interrupted by an aside goes on after it. */
  readonly clauses: readonly number[];
  /** The tokens that name a tariff. */
  readonly tariffs: readonly number[];
  /** Those of them that only mean one told before: "it", "the rate". */
  readonly anaphors: readonly number[];
  readonly dates: () => readonly DateMention[];
  /** The sentence before it in its document. */
  readonly previous: Sentence | null;
  readonly context: DocumentContext;
  /** The words of the clause that a token stands in, with a space between any two. */
  wordsOfClause(at: number): string;
}

/** A rate with the tokens it covers. */
export interface RateAt extends Rate {
  readonly at: number;
  readonly to: number;
}

/** What is known of a document as a whole. */
export interface DocumentContext {
  /** The two parties that it names most, most often first; fewer where it names fewer. */
  readonly mainParties: readonly string[];
  /** The two of them that it is about, named far more often than any third; null where there are more or fewer. */
  readonly pair: readonly [string, string] | null;
  /** Whether it is about trade, so that a truce in it may be one of trade. */
  readonly isAboutTrade: boolean;
  /** The party whose institutions it names most, for "the administration"; null where it names none. */
  readonly home: string | null;
}

/** The party mention that covers a token. */
export function partyAt(sentence: Sentence, at: number): PartyMention | undefined {
  return sentence.parties.find((party) => party.at <= at && at < party.to);
}

/** The lower-case word at a position; empty outside of the sentence. */
export function wordAt(sentence: Pick<Sentence, "tokens">, at: number): string {
  return sentence.tokens[at]?.lower ?? "";
}

/** The words from one token to another (excluded), verbatim. */
export function wordsBetween(sentence: Pick<Sentence, "tokens" | "text">, from: number, to: number): string {
  const start = sentence.tokens[from]?.start ?? sentence.text.length;
  return sentence.text.slice(
    start,
    Math.max(start, sentence.tokens[Math.min(to, sentence.tokens.length) - 1]?.end ?? start),
  );
}
