import type {
  Disagreement,
  LatestLevel,
  Ledger,
  LedgerCitation,
  LedgerRow,
  LedgerSide,
} from "../tariffs/ledger-model.ts";
import { escapeMarkdown, escapePart } from "./markdown.ts";
import { levelWords, partyName, rowWords, sideName } from "./tariffs-words.ts";

/** Numbers after one statement: more are counted instead. */
const MOST_NUMBERS = 5;
const MOST_NUMBERS_IN_NOTE = 3;
const LONGEST_NOTE = 420;

/** What number a citation has in a reply. */
export type NumberOf = (citation: LedgerCitation) => number;

/** One line of a reply: its citations are all those whose numbers it shows. */
export interface Entry {
  readonly citations: readonly LedgerCitation[];
  write(numberOf: NumberOf): string;
}

/** "**US on China**: over 40 %, as reported on 30 Oct 2025 [1]". */
export function levelEntry(side: LedgerSide): Entry {
  const name = `**${escapeMarkdown(sideName(side))}**`;
  if (side.imposer === null) return { citations: [], write: () => name };
  const { latest } = side;
  const citation = latest && lastToTell(latest, side.rows);
  if (!latest || !citation) return { citations: [], write: () => `${name}: no level is stated` };
  const reportedOn = citation.document.published?.iso ?? null;
  const words = levelWords({ ...latest, reportedOn });
  return { citations: [citation], write: (numberOf) => `${name}: **${words}** [${numberOf(citation)}]` };
}

/** Several documents may tell the level: the last of them says up to when it was reported. */
function lastToTell(latest: LatestLevel, rows: readonly LedgerRow[]): LedgerCitation | undefined {
  const isLevel = ({ event }: LedgerCitation) =>
    event.ratePercent === latest.ratePercent && event.bound === latest.bound && event.change !== "by";
  const row = rows.find(({ citations }) =>
    citations.some((one) => one.address === latest.address && isLevel(one)),
  );
  return row?.citations
    .filter(isLevel)
    .toSorted((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)))[0];
}

function dayOf({ document }: LedgerCitation): string {
  return document.published?.iso ?? "";
}

/** A row of the ledger with the numbers of what tells it. */
export function rowEntry(row: LedgerRow, withParties: boolean): Entry {
  const citations = row.citations.slice(0, MOST_NUMBERS);
  const more = row.citations.length - citations.length;
  return {
    citations,
    write: (numberOf) => `- ${rowWords(row, withParties)} ${numbersOf(citations, more, numberOf)}`,
  };
}

function numbersOf(citations: readonly LedgerCitation[], more: number, numberOf: NumberOf): string {
  const numbers = [...new Set(citations.map(numberOf))]
    .toSorted((a, b) => a - b)
    .map((number) => `[${number}]`);
  return `${numbers.join(" ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A part of a note: words, or the citations in place of the addresses that the note names in brackets. */
type NotePart = string | { readonly citations: readonly LedgerCitation[]; readonly more: number };

/**
 * The ledger's neutral note, with numbers for its addresses; what is too long ends after a whole statement.
 * It begins with the parties where a reply speaks of several.
 */
export function disagreementEntry(disagreement: Disagreement, withParties: boolean): Entry {
  const parties = withParties ? `${escapeMarkdown(sharedParties(disagreement))} · ` : "";
  const { parts, isCut } = shortened(partsOf(disagreement));
  return {
    citations: parts.flatMap((part) => (typeof part === "string" ? [] : part.citations)),
    write: (numberOf) =>
      `- ${parties}${parts
        .map((part) =>
          typeof part === "string" ? escapePart(part) : numbersOf(part.citations, part.more, numberOf),
        )
        .join("")}${isCut ? " …" : ""}`,
  };
}

/** "US on China"; one party where the rows share no more, and "Several" where they share none. */
function sharedParties({ rows }: Disagreement): string {
  const names = new Set(rows.map(sideName));
  const [name] = names;
  if (names.size === 1 && name !== undefined && name !== "Others") return name;
  const imposers = new Set(rows.map(({ imposer }) => imposer));
  const [imposer] = imposers;
  return imposers.size === 1 && imposer ? partyName(imposer) : "Several";
}

function partsOf({ note, rows }: Disagreement): NotePart[] {
  const known = new Map<string, LedgerCitation>();
  for (const { citations } of rows)
    for (const citation of citations) if (!known.has(citation.address)) known.set(citation.address, citation);
  // What stands in the brackets comes at the odd places.
  return note.split(/\(([^()]+)\)/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const addresses = piece.split(", ");
    const citations = addresses.flatMap((address) => known.get(address) ?? []);
    if (citations.length < addresses.length) return `(${piece})`;
    const shown = citations.slice(0, MOST_NUMBERS_IN_NOTE);
    return { citations: shown, more: citations.length - shown.length };
  });
}

/** As many parts as have room; at least the first statement and its numbers, its words cut. */
function shortened(parts: readonly NotePart[]): { parts: NotePart[]; isCut: boolean } {
  const kept: NotePart[] = [];
  let room = LONGEST_NOTE;
  for (const part of parts) {
    const length = typeof part === "string" ? part.length : 6 * part.citations.length + 12;
    if (length > room && typeof part === "string") {
      if (kept.length < 2) kept.push(`${part.slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/, "")}… `);
      else return { parts: kept, isCut: true };
    } else kept.push(part);
    room -= length;
  }
  return { parts: kept, isCut: false };
}

/** The disagreements that any of the rows is part of. */
export function disagreementsOf(
  rows: readonly LedgerRow[],
  { disagreements }: Ledger,
): readonly Disagreement[] {
  const wanted = new Set(rows);
  return disagreements.filter((disagreement) => disagreement.rows.some((row) => wanted.has(row)));
}
