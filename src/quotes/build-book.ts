import type { Passage } from "../corpus/model.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";
import type { Draft } from "./draft-quotes.ts";
import type { Figure } from "./figure.ts";
import type { Quote, QuoteBook, Speaker } from "./model.ts";

/** The book of the drafts, in their order; a speaker for every figure that is quoted. */
export function* bookInSteps(drafts: readonly Draft[]): Steps<QuoteBook> {
  const counts = new Map<Figure, number>();
  for (const { figure } of drafts) if (figure) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const speakers = new Map([...counts.keys()].map((figure) => [figure, speakerOf(figure)]));
  const order = [...counts]
    .toSorted(([a, many], [b, more]) => rank(a) - rank(b) || more - many)
    .flatMap(([figure]) => speakers.get(figure) ?? []);
  return { quotes: yield* quotesOf(drafts, speakers), speakers: order };
}

/** Those without a name stand last: a transcript's “Question” is no speaker to look for. */
function rank({ kind }: Figure): number {
  return kind === "unnamed" ? 1 : 0;
}

function speakerOf(figure: Figure): Speaker {
  return { name: figure.name, kind: figure.kind, role: figure.role, variants: figure.names };
}

function* quotesOf(drafts: readonly Draft[], speakers: ReadonlyMap<Figure, Speaker>): Steps<Quote[]> {
  const groups = new Map<number, number>();
  const sentences = new Sentences();
  const quotes: Quote[] = [];
  for (const { read, quoted, kind, figure, certainty, rule, group } of drafts) {
    const { passage } = read;
    if (!groups.has(group)) groups.set(group, groups.size);
    quotes.push({
      address: addressOf(passage, quoted.span),
      passage,
      span: quoted.span,
      text: passage.text.slice(quoted.span.start, quoted.span.end),
      kind,
      speaker: figure ? (speakers.get(figure) ?? null) : null,
      certainty,
      rule,
      sentence: sentences.around(passage, quoted.outer),
      group: groups.get(group) ?? 0,
    });
    yield;
  }
  return quotes;
}

/** The line on which the quotation begins, which in a passage of several lines may be a later one. */
function addressOf(passage: Passage, span: Span): string {
  if (!passage.text.includes("\n")) return passage.address;
  const lines = passage.text.slice(0, span.start).split("\n").length - 1;
  return lines === 0 ? passage.address : `${passage.seed.name}:${passage.line + lines}`;
}

/** Finds the sentences around quotations asked for in reading order; splits each passage once. */
class Sentences {
  #passage: Passage | null = null;
  #sentences: readonly Span[] = [];
  #next = 0;

  around(passage: Passage, { start, end }: Span): Span {
    if (passage !== this.#passage) {
      this.#passage = passage;
      this.#sentences = splitSentences(passage.text);
      this.#next = 0;
    }
    while ((this.#sentences[this.#next]?.end ?? end) <= start) this.#next++;
    let last = this.#next;
    while ((this.#sentences[last + 1]?.start ?? end) < end) last++;
    return {
      start: Math.min(start, this.#sentences[this.#next]?.start ?? start),
      end: Math.max(end, this.#sentences[last]?.end ?? end),
    };
  }
}
