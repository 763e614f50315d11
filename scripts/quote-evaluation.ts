import type { Quote, QuoteBook, Speaker } from "../src/quotes/model.ts";

/** A labelled quotation; `article` is a seed's short name, with a letter where the seed holds several documents. */
export interface LabelledQuote {
  readonly article: string;
  readonly line: number;
  /** Lines that repeat it word for word. */
  readonly alsoLines?: readonly number[];
  readonly quote: string;
  readonly speaker: string | null;
  readonly speakerAsWritten: string | null;
  readonly fragment: boolean;
}

/** How the quotations found compare with the labelled ones. */
export interface QuoteScore {
  readonly labelled: number;
  readonly found: number;
  readonly rightSpeaker: number;
  readonly rightKind: number;
  /** Labelled with a speaker, found with another one. */
  readonly wrongSpeaker: number;
  readonly named: number;
  readonly missed: readonly LabelledQuote[];
  readonly misattributed: readonly { readonly label: LabelledQuote; readonly quote: Quote }[];
  /** Found, but not labelled as anybody's words. */
  readonly invented: readonly Quote[];
}

/** Compares a book of quotations with the labels. */
export function scoreQuotes(labels: readonly LabelledQuote[], { quotes }: QuoteBook): QuoteScore {
  const pairs = labels.map((label) => ({ label, quote: quotes.find((quote) => isSame(label, quote)) }));
  const found = pairs.flatMap(({ label, quote }) => (quote ? [{ label, quote }] : []));
  const isKnown = new Set(found.map(({ quote }) => quote));
  const misattributed = found.filter(({ label, quote }) => !isRight(label, quote.speaker));
  return {
    labelled: labels.length,
    found: found.length,
    rightSpeaker: found.length - misattributed.length,
    rightKind: found.filter(({ label, quote }) => label.fragment === (quote.kind === "partial")).length,
    wrongSpeaker: misattributed.filter(({ quote }) => quote.speaker !== null).length,
    named: quotes.filter(({ speaker }) => speaker !== null).length,
    missed: pairs.flatMap(({ label, quote }) => (quote ? [] : [label])),
    misattributed,
    invented: quotes.filter((quote) => !isKnown.has(quote)),
  };
}

function isSame(
  { article, line, alsoLines = [], quote: words }: LabelledQuote,
  { passage, text }: Quote,
): boolean {
  const isThere = [line, ...alsoLines].some((one) => passage.line <= one && one <= passage.endLine);
  return isThere && passage.seed.name === article.slice(0, 3) && text === words;
}

/** A person must have the labelled name; a body or somebody unnamed may be called as the text calls them. */
function isRight(label: LabelledQuote, speaker: Speaker | null): boolean {
  if (speaker === null || label.speaker === null) return speaker === null && label.speaker === null;
  const accepted = [
    label.speaker,
    ...(speaker.kind === "person" ? [] : [label.speakerAsWritten ?? label.speaker]),
  ];
  const names = speaker.kind === "person" ? [speaker.name] : speaker.variants;
  return accepted.some((one) => names.some((name) => bare(name) === bare(one)));
}

function bare(name: string): string {
  const words =
    name
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  // “China’s Ministry of Commerce” and “China’s Commerce Ministry” are one.
  return words
    .filter((word) => !/^(?:the|our|an?|of|unnamed)$/.test(word))
    .toSorted()
    .join(" ");
}
