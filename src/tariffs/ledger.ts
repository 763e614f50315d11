import type { Document } from "../corpus/model.ts";
import { finish, type Steps } from "../text/steps.ts";
import { disagreementsInSteps } from "./ledger-disagreements.ts";
import type { LatestLevel, Ledger, LedgerRow, LedgerSide } from "./ledger-model.ts";
import { inOrder, lastDay, rowsInSteps } from "./ledger-rows.ts";
import type { TariffEvent } from "./model.ts";

/** The cited table of all events: what is told several times is one row, what is told differently stays apart. */
export function buildLedger(events: readonly TariffEvent[], documents: readonly Document[]): Ledger {
  return finish(ledgerInSteps(events, documents));
}

/** `buildLedger`, event by event. */
export function* ledgerInSteps(
  events: readonly TariffEvent[],
  documents: readonly Document[],
): Steps<Ledger> {
  const rows = yield* rowsInSteps(events, documents);
  const sides = splitSides(rows, events);
  const ordered = sides.flatMap((side) => side.rows);
  return { sides, rows: ordered, disagreements: yield* disagreementsInSteps(ordered) };
}

/** The two parties with the most events against each other give two sides; everything else is the third. */
function splitSides(rows: readonly LedgerRow[], events: readonly TariffEvent[]): LedgerSide[] {
  const pair = mainPair(events);
  const [one, other] = pair ?? [];
  const isOf = (imposer: string | undefined, target: string | undefined) => (row: LedgerRow) =>
    pair !== null &&
    row.imposer === imposer &&
    (row.target === target || (row.target === null && row.kind !== "tariff"));
  const first = isOf(one, other);
  const second = isOf(other, one);
  const main =
    pair === null ? [] : [sideOf(one, other, rows.filter(first)), sideOf(other, one, rows.filter(second))];
  const rest = rows.filter((row) => !first(row) && !second(row));
  return [...main, { id: "others", imposer: null, target: null, rows: rest, latest: null }];
}

function sideOf(imposer = "", target = "", rows: readonly LedgerRow[] = []): LedgerSide {
  return { id: `${slug(imposer)}-on-${slug(target)}`, imposer, target, rows, latest: latestLevel(rows) };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
}

function mainPair(events: readonly TariffEvent[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const { imposer, target } of events) {
    if (imposer === null || target === null) continue;
    const key = JSON.stringify([imposer, target]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pairs = [...counts].map(([key, count]) => {
    const [imposer, target]: [string, string] = JSON.parse(key);
    const back = counts.get(JSON.stringify([target, imposer])) ?? 0;
    return { imposer, target, back, total: count + back, count };
  });
  const mutual = pairs.filter(({ back }) => back > 0);
  const [best] = (mutual.length > 0 ? mutual : pairs).toSorted(
    (a, b) => b.total - a.total || b.count - a.count,
  );
  return best ? [best.imposer, best.target] : null;
}

/** Only what a document states as a level counts; a step, a threat or a forecast is none. */
function latestLevel(rows: readonly LedgerRow[]): LatestLevel | null {
  const levels = rows.flatMap((row) => {
    const { kind, ratePercent, bound, change, status, citations } = row;
    const isLevel = kind === "tariff" && change !== "by" && /^(?:imposed|raised|cut|remaining)$/.test(status);
    if (!isLevel || ratePercent === null || bound === null) return [];
    return citations
      .filter(({ event }) => event.ratePercent === ratePercent)
      .map(({ address, document, event }) => ({
        time: event.when?.iso ?? (status === "remaining" ? lastDay(document) : null) ?? "",
        level: { ratePercent, bound, status, address, reportedOn: lastDay(document) },
      }));
  });
  return levels.toSorted((a, b) => inOrder(a.time, b.time)).at(-1)?.level ?? null;
}
