import type { Document } from "../corpus/model.ts";
import { findDates } from "../text/dates.ts";
import { once } from "../text/once.ts";
import { splitSentences } from "../text/sentences.ts";
import { createActionFinder } from "./actions.ts";
import { numberClauses } from "./clauses.ts";
import type { Finding } from "./finding.ts";
import { namedLeaders } from "./leaders.ts";
import { readMeasures } from "./measure-rules.ts";
import type { TariffEvent } from "./model.ts";
import { createPartyFinder, type PartyFinder } from "./parties.ts";
import { findRates } from "./rates.ts";
import { refine } from "./refiners.ts";
import type { DocumentContext, RateAt, Sentence } from "./sentence.ts";
import { readTariffs } from "./tariff-rules.ts";
import { createTokenizer, type Token, type Tokenizer } from "./tokens.ts";
import { readTruce } from "./truce-rule.ts";
import {
  NO_TARIFF_AFTER,
  NO_TARIFF_BEFORE,
  TARIFF_NOUN,
  TARIFF_OTHER_AFTER,
  TARIFF_OTHER_BEFORE,
  TAX_NOUN,
  TAX_OF_TRADE,
} from "./vocabulary.ts";

/**
 * What the documents say about tariffs and other trade measures, in reading order; may be empty.
 *
 * Percentages of growth, shares, polls and the like are none of theirs. Headings say nothing.
 */
export function extractTariffEvents(documents: readonly Document[]): TariffEvent[] {
  const tools = createTools();
  const everyone = leadersOf(documents, tools);
  return documents.flatMap((document) => {
    const sentences = readDocument(document, tools, everyone);
    const findings = sentences.flatMap((sentence) => [
      ...readTariffs(sentence),
      ...readTruce(sentence),
      ...readMeasures(sentence),
    ]);
    return refine(findings).map(eventOf);
  });
}

interface Tools {
  readonly tokenize: Tokenizer;
  readonly parties: PartyFinder;
  readonly actions: ReturnType<typeof createActionFinder>;
}

function createTools(): Tools {
  const tokenize = createTokenizer();
  const stemOf = (word: string) => tokenize(word)[0]?.stem ?? word;
  return { tokenize, parties: createPartyFinder(), actions: createActionFinder(stemOf) };
}

/** Who acts for whom, as any document says; people whom two documents place differently are left out. */
function leadersOf(
  documents: readonly Document[],
  { tokenize, parties }: Tools,
): ReadonlyMap<string, string> {
  const people = new Map<string, Map<string, number>>();
  for (const { passages } of documents) {
    for (const { text } of passages) {
      const tokens = tokenize(text);
      for (const [word, party] of namedLeaders(tokens, parties.find(tokens))) {
        const counts = people.get(word) ?? new Map<string, number>();
        people.set(word, counts.set(party, (counts.get(party) ?? 0) + 1));
      }
    }
  }
  return new Map(
    [...people].flatMap(([word, counts]) => {
      const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
      return first && (second === undefined || first[1] >= 2 * second[1]) ? [[word, first[0]] as const] : [];
    }),
  );
}

function readDocument(document: Document, tools: Tools, people: ReadonlyMap<string, string>): Sentence[] {
  const drafts = document.passages
    .filter(({ kind }) => kind !== "heading")
    .flatMap((passage) => splitSentences(passage.text).map((span) => ({ passage, span })));
  const bare = drafts.map(({ passage, span }) => readSentence(document, passage, span, tools, people));
  const context = contextOf(document, bare, tools, people);
  let previous: Sentence | null = null;
  return bare.map((one) => {
    const sentence: Sentence = { ...one, previous, context };
    previous = sentence;
    return sentence;
  });
}

const NO_CONTEXT: DocumentContext = { mainParties: [], isAboutTrade: false, home: null };

function readSentence(
  document: Document,
  passage: Sentence["passage"],
  span: Sentence["span"],
  tools: Tools,
  people: ReadonlyMap<string, string>,
): Sentence {
  const text = passage.text.slice(span.start, span.end);
  const tokens = tools.tokenize(text);
  const parties = tools.parties.find(tokens, people);
  const actions = tools.actions(text, tokens);
  const reference = document.published?.iso ?? null;
  return {
    document,
    passage,
    span,
    text,
    tokens,
    parties,
    actions,
    rates: findRates(text).map((rate): RateAt => withTokens(rate, tokens)),
    clauses: numberClauses(tokens, parties, actions),
    tariffs: tokens.flatMap((_, at) => (isTariff(tokens, at) ? [at] : [])),
    dates: once(() => findDates(text, reference)),
    previous: null,
    context: NO_CONTEXT,
  };
}

function withTokens(rate: ReturnType<typeof findRates>[number], tokens: readonly Token[]): RateAt {
  const at = tokens.findIndex(({ end }) => end > rate.start);
  const after = tokens.findIndex(({ start }) => start >= rate.end);
  return { ...rate, at, to: after === -1 ? tokens.length : after };
}

function isTariff(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (TARIFF_NOUN.test(word) && isNameOfOther(tokens, at)) return false;
  if (TARIFF_NOUN.test(word))
    return (
      !(/^dut/.test(word) && NO_TARIFF_BEFORE.has(before)) &&
      !NO_TARIFF_AFTER.has(tokens[at + 1]?.lower ?? "") &&
      !isVerbLevy(tokens, at)
    );
  return TAX_NOUN.test(word) && TAX_OF_TRADE.has(before);
}

/** "tariff war", "tariff policy", "an April 2 tariff announcement", "data tariff": other things. */
function isNameOfOther(tokens: readonly Token[], at: number): boolean {
  return (
    TARIFF_OTHER_AFTER.has(tokens[at + 1]?.lower ?? "") ||
    TARIFF_OTHER_BEFORE.has(tokens[at - 1]?.lower ?? "")
  );
}

/** "would levy a 10% duty": the verb. */
function isVerbLevy(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "levy" &&
    /^(?:to|will|would|could|may|might|can|should|not|and)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

const TRADE_WORD = /\b(?:tariffs?|trade (?:war|deal|talks|truce|tensions)|export controls?|import dut)/gi;

function contextOf(
  document: Document,
  sentences: readonly Sentence[],
  { tokenize, parties }: Tools,
  people: ReadonlyMap<string, string>,
): DocumentContext {
  const title = parties.find(tokenize(document.title), people);
  const counts = new Map<string, number>();
  const bodies = new Map<string, number>();
  for (const { party, form } of [...title, ...title, ...sentences.flatMap((one) => one.parties)]) {
    counts.set(party, (counts.get(party) ?? 0) + 1);
    if (form === "body" || form === "person") bodies.set(party, (bodies.get(party) ?? 0) + 1);
  }
  const trade = document.passages.reduce((sum, { text }) => sum + (text.match(TRADE_WORD)?.length ?? 0), 0);
  return {
    mainParties: commonest(counts).slice(0, 2),
    isAboutTrade: trade >= 2,
    home: commonest(bodies)[0] ?? null,
  };
}

function commonest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([party]) => party);
}

function eventOf(finding: Finding): TariffEvent {
  const { sentence, at: _at, isDefinite: _isDefinite, ...read } = finding;
  return { address: addressOf(sentence), passage: sentence.passage, span: sentence.span, ...read };
}

/** The address of the line on which a sentence begins. */
function addressOf({ passage, span }: Sentence): string {
  const lines = passage.text.slice(0, span.start).split("\n").length - 1;
  return lines === 0 ? passage.address : `${passage.seed.name}:${passage.line + lines}`;
}
