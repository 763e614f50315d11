import type { Ledger } from "../src/tariffs/ledger-model.ts";
import type { TariffEvent, TariffStatus } from "../src/tariffs/model.ts";

/** The hand-made labels of `tests/labelled/tariffs.json`, as far as they are scored. */
export interface TariffLabels {
  readonly facts: readonly FactLabel[];
  readonly nonTariffMeasures: readonly (Place & { readonly id: string; readonly imposer: string })[];
  readonly mentionsWithoutFact: readonly Place[];
  readonly notTariffNumbers: readonly Place[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly topic: string;
    readonly claims: readonly Place[];
  }[];
}

interface Place {
  readonly article: string;
  readonly line: number;
  readonly alsoLines?: readonly number[];
  readonly text: string;
}

export interface FactLabel extends Place {
  readonly id: string;
  /** "both" with target "each other" where one clause covers the two sides. */
  readonly imposer: string;
  readonly target: string;
  /** 100, ">100", "<=20", "half", "lower than 20" … or nothing. */
  readonly rate: number | string | null;
  readonly status: string;
}

/**
 * The labels' statuses in the export's eight. A retaliation is imposed; a truce suspends; the labels do not tell
 * a raise from the imposition of the raised rate.
 */
const STATUSES: Readonly<Record<string, readonly TariffStatus[]>> = {
  imposed: ["imposed", "raised"],
  retaliation: ["imposed", "raised"],
  cut: ["cut"],
  truce: ["suspended"],
  suspended: ["suspended"],
  threatened: ["threatened"],
  expected: ["expected"],
  averted: ["averted"],
  remaining: ["remaining"],
};

export interface TariffScore {
  readonly facts: number;
  readonly missedFacts: readonly FactLabel[];
  readonly rated: number;
  readonly missedRated: readonly FactLabel[];
  readonly measures: number;
  readonly missedMeasures: readonly string[];
  /** Tariff events on lines that hold no tariff fact, or with a number that is none. */
  readonly trapped: readonly string[];
  readonly traps: number;
  /** Tariff events that no label on their line explains. */
  readonly unexplained: readonly TariffEvent[];
  readonly tariffEvents: number;
  readonly conflicts: number;
  readonly missedConflicts: readonly string[];
}

/** Compares events with the labels: imposer, target, rate, bound and status must all be right. */
export function scoreTariffs(
  labels: TariffLabels,
  events: readonly TariffEvent[],
  ledger: Ledger,
): TariffScore {
  const tariffs = events.filter(({ kind }) => kind === "tariff");
  const measures = events.filter(({ kind }) => kind !== "tariff");
  const missedFacts = labels.facts.filter((fact) => !isFound(fact, tariffs));
  const isRated = ({ rate }: FactLabel) => rateOf(rate).percent !== null;
  const conflicts = tradeConflicts(labels);
  return {
    facts: labels.facts.length,
    missedFacts,
    rated: labels.facts.filter(isRated).length,
    missedRated: missedFacts.filter(isRated),
    measures: labels.nonTariffMeasures.length,
    missedMeasures: labels.nonTariffMeasures
      .filter((label) => !measures.some((event) => isAt(event, label) && event.imposer === label.imposer))
      .map(({ id }) => id),
    trapped: trappedBy(labels, tariffs),
    traps: labels.notTariffNumbers.length + labels.mentionsWithoutFact.length,
    unexplained: tariffs.filter(
      (event) => !labels.facts.some((fact) => isAt(event, fact) && explains(fact, event)),
    ),
    tariffEvents: tariffs.length,
    conflicts: conflicts.length,
    missedConflicts: conflicts
      .filter(({ claims }) => !isDisagreed(claims, ledger))
      .map(({ id, topic }) => `${id} ${topic}`),
  };
}

function isAt(event: TariffEvent, { article, line, alsoLines = [] }: Place): boolean {
  return [line, ...alsoLines].some((one) => event.address === `${article.slice(0, 3)}:${one}`);
}

function isFound(fact: FactLabel, tariffs: readonly TariffEvent[]): boolean {
  const here = tariffs.filter(
    (event) => isAt(event, fact) && hasRate(fact, event) && STATUSES[fact.status]?.includes(event.status),
  );
  if (fact.imposer !== "both")
    return here.some((event) => event.imposer === fact.imposer && isTarget(fact.target, event.target));
  return here.some((one) =>
    here.some(
      (other) => one.imposer !== null && one.imposer === other.target && one.target === other.imposer,
    ),
  );
}

/** A named party must be that party, or one of those that share the rate; a description must share half of its words. */
function isTarget(label: string, target: string | null): boolean {
  if (target === null) return false;
  const [wanted, got] = [wordsOf(label), wordsOf(target)];
  const shared = [...wanted].filter((word) => got.has(word)).length;
  return (
    label === target || target.split(", ").includes(label) || (wanted.size > 1 && shared >= wanted.size / 2)
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

interface WantedRate {
  readonly percent: number | null;
  readonly bound: TariffEvent["bound"];
}

/** The labels' wordings of a rate; wordings without a level of their own ("lower than 20") want none. */
function rateOf(rate: FactLabel["rate"] | undefined): WantedRate {
  if (rate === null || rate === undefined) return { percent: null, bound: null };
  if (typeof rate === "number") return { percent: rate, bound: "exactly" };
  if (rate === "half") return { percent: 50, bound: "exactly" };
  const [, sign = "", digits = ""] = /^(>=?|<=?|~|about |reduced by up to )(\d+(?:\.\d+)?)$/.exec(rate) ?? [];
  if (digits === "") return { percent: null, bound: null };
  const bound = sign.startsWith(">") ? "over" : /^(?:~|about )$/.test(sign) ? "about" : "upTo";
  return { percent: Number(digits), bound };
}

function hasRate(fact: FactLabel, event: TariffEvent): boolean {
  const { percent, bound } = rateOf(fact.rate);
  return event.ratePercent === percent && event.bound === bound;
}

function explains(fact: FactLabel, event: TariffEvent): boolean {
  const isParty = fact.imposer === "both" || fact.imposer === event.imposer;
  return isParty && hasRate(fact, event);
}

function trappedBy(
  { notTariffNumbers, mentionsWithoutFact }: TariffLabels,
  tariffs: readonly TariffEvent[],
): string[] {
  const numbers = notTariffNumbers.filter((trap) =>
    tariffs.some((event) => isAt(event, trap) && trap.text.includes(String(event.ratePercent))),
  );
  const mentions = mentionsWithoutFact.filter((trap) =>
    tariffs.some((event) => isAt(event, trap) && trap.text.includes(sentenceOf(event))),
  );
  return [...numbers, ...mentions].map(
    ({ article, line, text }) => `${article}:${line} “${text.slice(0, 60)}”`,
  );
}

function sentenceOf({ passage, span }: TariffEvent): string {
  return passage.text.slice(span.start, span.end);
}

/** The conflicts whose claims stand, at least twice, on lines labelled with a fact or a measure. */
function tradeConflicts({ conflicts, facts, nonTariffMeasures }: TariffLabels) {
  const places = new Set([...facts, ...nonTariffMeasures].map(({ article, line }) => `${article}:${line}`));
  return conflicts.filter(
    ({ claims }) => claims.filter(({ article, line }) => places.has(`${article}:${line}`)).length >= 2,
  );
}

/** Whether rows that the ledger marks as disagreeing cite two claims on different lines. */
function isDisagreed(claims: readonly Place[], ledger: Ledger): boolean {
  return ledger.disagreements.some(({ rows }) => {
    const cited = new Set(rows.flatMap(({ citations }) => citations.map(({ address }) => address)));
    return claims.filter(({ article, line }) => cited.has(`${article.slice(0, 3)}:${line}`)).length >= 2;
  });
}
