import type { Document } from "../corpus/model.ts";
import type { Steps } from "../text/steps.ts";
import type { LedgerCitation, LedgerRow } from "./ledger-model.ts";
import type { TariffEvent } from "./model.ts";

/** The day, month or year that a document is dated to; null where it is not. */
export function lastDay(document: Document): string | null {
  return document.published?.iso ?? null;
}

/** Groups what tells the same thing into rows, in time order. */
export function* rowsInSteps(
  events: readonly TariffEvent[],
  documents: readonly Document[],
): Steps<LedgerRow[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const groups = new Map<string, TariffEvent[][]>();
  for (const event of events.toSorted(mostExactFirst)) {
    const key = keyOf(event);
    const known = groups.get(key) ?? [];
    const group = known.find((others) => others.every((other) => isSame(event, other)));
    if (group) group.push(event);
    else known.push([event]);
    groups.set(key, known);
    yield;
  }
  const order = new Map(events.map((event, i) => [event, i]));
  const until =
    documents
      .map(lastDay)
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  const rows = [...groups.values()].flat().map((group) => {
    const read = group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return rowOf(group, citationsOf(read, byId), until);
  });
  return rows.toSorted((a, b) => inOrder(a.sortKey, b.sortKey));
}

/** A dated rate takes its row first; what is vaguer joins it. */
function mostExactFirst(a: TariffEvent, b: TariffEvent): number {
  return exactness(b) - exactness(a);
}

function exactness({ ratePercent, bound, when }: TariffEvent): number {
  return (ratePercent === null ? 0 : 20) + (bound === "exactly" ? 20 : 0) + (when?.iso.length ?? 0);
}

function keyOf({ kind, imposer, target, status, change, ratePercent }: TariffEvent): string {
  const isIncrease = status === "imposed" || status === "raised";
  return JSON.stringify([
    kind,
    imposer,
    target,
    isIncrease ? "imposed" : status,
    change === "by" && status !== "threatened",
    ratePercent === null,
  ]);
}

/** Whether two events of one key can tell the same thing. */
function isSame(one: TariffEvent, other: TariffEvent): boolean {
  if (one.ratePercent === null && !isSureWithoutRate(one, other)) return false;
  return (
    isSameDate(one.when?.iso ?? null, other.when?.iso ?? null) &&
    isSameRate(one, other) &&
    isSameCount(one, other)
  );
}

/** Without a rate, the date or the goods must show that it is the same. */
function isSureWithoutRate(one: TariffEvent, other: TariffEvent): boolean {
  if (one.when !== null && other.when !== null) return true;
  return one.kind !== "tariff" && one.goods !== null && one.goods === other.goods;
}

/** "2025-05" and "2025-05-11" can be the same; what has no date can be any. */
export function isSameDate(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

/** "over 100 %" and 145 % can be the same. */
function isSameRate(one: TariffEvent, other: TariffEvent): boolean {
  if (one.ratePercent === null || other.ratePercent === null) return one.ratePercent === other.ratePercent;
  if (one.ratePercent === other.ratePercent) return true;
  const isDone = one.status === "imposed" || one.status === "raised";
  return isDone && (reaches(one, other) || reaches(other, one));
}

function reaches(loose: TariffEvent, exact: TariffEvent): boolean {
  if (loose.ratePercent === null || exact.ratePercent === null || exact.bound !== "exactly") return false;
  return loose.bound === "over" && loose.ratePercent < exact.ratePercent;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** How many things a measure covers, as its goods say it: "six heavy metals"; null where they do not. */
export function countOf({ goods }: TariffEvent): number | null {
  const [, word = ""] = /^(?:the |all )?(\d{1,4}|[a-z]+) /i.exec(goods ?? "") ?? [];
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : /^\d+$/.test(word) ? Number(word) : null;
}

function isSameCount(one: TariffEvent, other: TariffEvent): boolean {
  const [a, b] = [countOf(one), countOf(other)];
  return a === null || b === null || a === b;
}

function citationsOf(
  events: readonly TariffEvent[],
  documents: ReadonlyMap<string, Document>,
): LedgerCitation[] {
  return events.flatMap((event) => {
    const document = documents.get(event.passage.documentId);
    return document ? [{ address: event.address, event, document }] : [];
  });
}

/** `group` begins with its most exact event. */
function rowOf(
  group: readonly TariffEvent[],
  citations: readonly LedgerCitation[],
  until: string | null,
): LedgerRow {
  const [first] = group;
  if (first === undefined) throw new Error("A row needs an event");
  const { kind, imposer, target, ratePercent, bound, change, status } = first;
  const when =
    group.map((event) => event.when).toSorted((a, b) => (b?.iso.length ?? 0) - (a?.iso.length ?? 0))[0] ??
    null;
  const reported = citations.map(({ document }) => lastDay(document) ?? "").toSorted();
  const isLastDay = until !== null && reported.every((day) => day === until);
  return {
    kind,
    imposer,
    target,
    goods: group.find(({ goods }) => goods !== null)?.goods ?? null,
    ratePercent,
    bound,
    change,
    previousPercent: group.find((event) => event.previousPercent !== null)?.previousPercent ?? null,
    status,
    when,
    sortKey: when?.iso ?? reported[0] ?? "",
    citations,
    reportedOn: isLastDay ? until : null,
  };
}

/** Code units are the order of ISO dates; a locale’s order takes ten milliseconds to load. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
