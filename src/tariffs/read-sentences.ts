import type { Document, Passage } from "../corpus/model.ts";
import { findDates } from "../text/dates.ts";
import { once } from "../text/once.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { createActionFinder } from "./actions.ts";
import { findAnaphors, isNamedBefore } from "./anaphors.ts";
import { withBloc } from "./bloc.ts";
import { numberClauses } from "./clauses.ts";
import { findTariffs } from "./find-tariffs.ts";
import { LISTED } from "./list-rule.ts";
import type { PartyFinder } from "./parties.ts";
import { findRates, type Rate } from "./rates.ts";
import type { DocumentContext, RateAt, Sentence } from "./sentence.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What is needed to read sentences; made once for all documents. */
export interface Tools {
  readonly parties: PartyFinder;
  readonly actions: ReturnType<typeof createActionFinder>;
  /** Who acts for whom; known only when all documents have been looked through. */
  readonly people: () => ReadonlyMap<string, string>;
}

/** Words without which a sentence says nothing of trade measures, so that nobody need read it. */
const TOPIC =
  /tari+f|tarrif|zero-rat|untaxed|\b(?:lev(?:y|ies)|dut(?:y|ies)|tax|taxes|taxing|taxed|surtax|surcharge|tolls?|charges?|penalt|truces?|standstill|ceasefire|export(?:s|ed|ing|ers?)?\b|import(?:s|ed|ing|ers?|ation)?\b|restrict|curb|control|ban|banned|black-?list|entity list|entities list|sanction|port fee|docking fee|harbou?r|berthing|purchas|buy|orders|anti-?(?:trust|dumping|monopoly|subsidy)|countervailing|safeguard|section \d|trade list|licen[cs]e|approv)/i;

export function isTopical({ text, previous }: Sentence): boolean {
  return (
    TOPIC.test(text) ||
    LISTED.test(text) ||
    /retaliat|countermeasure|hit back/i.test(text) ||
    RATE_OF_TRADE.test(text) ||
    (ANAPHOR.test(text) && isNamedBefore(previous)) ||
    (RATE.test(text) && isNamedBefore(previous, FURTHER))
  );
}

/** Words for a tariff that a sentence before has named. */
const ANAPHOR =
  /\b(?:it|they|them|that|this|both|rates?|measures?|charges?|tolls?|suspension|pause|reprieve|threat|same|kind|own|match\w*|reciprocat\w*)\b/i;

/** How many sentences back the tariff of a bare rate may have been named. */
const FURTHER = 6;

const RATE = /%|\bper ?cent|\bpct\b|\ba (?:quarter|tenth|fifth|third)\b/i;

/** A percentage after a verb that lays one on goods, without any noun of tariffs. */
const RATE_OF_TRADE =
  /\b(?:slap|put|impos|plac|laid|lay|charg|collect|add|set|appl|fac|pa(?:y|id)|attract|incur|subject|hit|str[iu]ck?|strik|punish|threaten|retaliat|respond|answer|counter|repl|reciprocat|back|enter|announc|tak|waiv|bear|carr|meet|unveil|propos|plan|demand)\w*\b[^;]{0,90}?(?:%|\bper ?cent|\bpct\b|\bpc\b)/i;

/** The sentences of a document’s passages, headings among them, in order; each part is read when it is first asked for. */
export function readSentences(document: Document, tools: Tools): Sentence[] {
  const context = once((): DocumentContext => contextOf(document, sentences, tools));
  const sentences: Sentence[] = [];
  for (const passage of document.passages) {
    for (const span of splitSentences(passage.text))
      sentences.push(
        sentenceOf({ document, passage, span, previous: sentences.at(-1) ?? null, context }, tools),
      );
  }
  return sentences;
}

interface Place {
  readonly document: Document;
  readonly passage: Passage;
  readonly span: Span;
  readonly previous: Sentence | null;
  readonly context: () => DocumentContext;
}

function sentenceOf({ document, passage, span, previous, context }: Place, tools: Tools): Sentence {
  const text = passage.text.slice(span.start, span.end);
  const tokens = once(() => tokenize(text));
  const parties = once(() => withBloc(tokens(), tools.parties.find(tokens(), tools.people()), previous));
  const actions = once(() => tools.actions(text, tokens()));
  const clauses = once(() => numberClauses(tokens(), parties(), actions()));
  const rates = once(() => findRates(text).map((rate) => withTokens(rate, tokens())));
  const nouns = once(() => findTariffs(tokens(), parties()));
  const anaphors = once(() => {
    const found = findAnaphors({ tokens: tokens(), actions: actions(), previous, text });
    return found.filter((at) => !nouns().includes(at));
  });
  const tariffs = once(() => [...nouns(), ...anaphors()].toSorted((a, b) => a - b));
  const words = new Map<number, string>();
  return {
    document,
    passage,
    span,
    text,
    previous,
    dates: once(() => findDates(text, document.published?.iso ?? null)),
    wordsOfClause: (at) => clauseWords(tokens(), clauses(), clauses()[at] ?? -1, words),
    get tokens() {
      return tokens();
    },
    get parties() {
      return parties();
    },
    get actions() {
      return actions();
    },
    get clauses() {
      return clauses();
    },
    get rates() {
      return rates();
    },
    get tariffs() {
      return tariffs();
    },
    get anaphors() {
      return anaphors();
    },
    get context() {
      return context();
    },
  };
}

function clauseWords(
  tokens: readonly Token[],
  clauses: readonly number[],
  clause: number,
  known: Map<number, string>,
): string {
  const words = known.get(clause);
  if (words !== undefined) return words;
  const joined = tokens
    .filter((_, i) => clauses[i] === clause)
    .map(({ text }) => text)
    .join(" ");
  known.set(clause, joined);
  return joined;
}

function withTokens(rate: Rate, tokens: readonly Token[]): RateAt {
  const at = tokens.findIndex(({ end }) => end > rate.start);
  const after = tokens.findIndex(({ start }) => start >= rate.end);
  return { ...rate, at, to: after === -1 ? tokens.length : after };
}

const TRADE_WORD =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|trade (?:war|deal|talks|truce|tensions)|export controls?|import dut)/gi;

/** Counted over the sentences about trade, and the title twice. */
function contextOf(
  document: Document,
  sentences: readonly Sentence[],
  { parties, people }: Tools,
): DocumentContext {
  const title = parties.find(tokenize(document.title), people());
  const counts = new Map<string, number>();
  const bodies = new Map<string, number>();
  const topical = sentences.filter(isTopical).flatMap((one) => one.parties);
  for (const { party, form } of [...title, ...title, ...topical]) {
    counts.set(party, (counts.get(party) ?? 0) + 1);
    if (form === "body" || form === "person") bodies.set(party, (bodies.get(party) ?? 0) + 1);
  }
  const trade = document.passages.reduce((sum, { text }) => sum + (text.match(TRADE_WORD)?.length ?? 0), 0);
  return {
    mainParties: commonest(counts).slice(0, 2),
    pair: pairOf(counts),
    isAboutTrade: trade >= 2,
    home: commonest(bodies)[0] ?? null,
  };
}

/** How often the second must be named, and how much more often than a third. */
const LEAST = 3;
const LEAD = 1.5;

function pairOf(counts: ReadonlyMap<string, number>): [string, string] | null {
  const [first, second, third] = commonest(counts);
  if (first === undefined || second === undefined) return null;
  const [two, three] = [counts.get(second) ?? 0, counts.get(third ?? "") ?? 0];
  return two >= LEAST && two >= LEAD * three ? [first, second] : null;
}

function commonest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([party]) => party);
}
