import type { LatestLevel, LedgerRow, LedgerSide } from "../tariffs/ledger-model.ts";
import type { MeasureKind, RateBound, TariffStatus } from "../tariffs/model.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { formatDate } from "./date.ts";
import { escapeMarkdown } from "./markdown.ts";

const LONGEST_PARTY = 40;
const LONGEST_GOODS = 70;
const LONGEST_SOURCE = 40;

/** What kind of measure a row is, and how its goods follow. */
const KINDS: Readonly<Record<MeasureKind, readonly [word: string, link: string]>> = {
  tariff: ["tariff", " on "],
  "export-control": ["export control", " on "],
  "port-fee": ["port fee", ": "],
  purchase: ["purchases", " of "],
  blacklist: ["blacklist", ": "],
  other: ["other measure", ": "],
};

/** What is not done, or is no more than said, is set apart in words and in italics. */
const STATUSES: Readonly<Record<TariffStatus, string>> = {
  imposed: "imposed",
  raised: "raised",
  cut: "cut",
  suspended: "suspended",
  threatened: "*threatened*",
  expected: "*expected*",
  averted: "*said to be averted*",
  remaining: "said to remain",
};

const BOUNDS: Readonly<Record<RateBound, string>> = {
  exactly: "",
  over: "over ",
  upTo: "up to ",
  about: "about ",
};

/** "US on China", "Others"; not escaped. */
export function sideName({ imposer, target }: Pick<LedgerSide, "imposer" | "target">): string {
  if (imposer === null || target === null) return "Others";
  return `${partyName(imposer)} on ${partyName(target)}`;
}

/** A party as one short line; not escaped. */
export function partyName(party: string): string {
  return truncate(visible(party), LONGEST_PARTY) || "?";
}

/** "over 40 %". */
export function rateWords(ratePercent: number, bound: RateBound | null): string {
  return `${BOUNDS[bound ?? "exactly"]}${ratePercent} %`;
}

/** "as reported on 30 Oct 2025", "as reported in Jun 2025". */
export function reportedWords(iso: string | null): string {
  if (iso === null) return "as an undated document reports";
  return `as reported ${iso.length > 7 ? "on" : "in"} ${formatDate(iso)}`;
}

/** "over 40 %, as reported on 30 Oct 2025": a document's word, never what is in force. */
export function levelWords({ ratePercent, bound, reportedOn }: LatestLevel): string {
  return `${rateWords(ratePercent, bound)}, ${reportedWords(reportedOn)}`;
}

/** "**11 May 2025** · tariff on Chinese products · **145 % → 30 %** · cut"; with the parties where they vary. */
export function rowWords(row: LedgerRow, withParties: boolean): string {
  const change = changeWords(row);
  return [
    `**${dateWords(row)}**`,
    ...(withParties ? [escapeMarkdown(partiesOf(row))] : []),
    escapeMarkdown(measureWords(row)),
    ...(change === null ? [] : [`**${change}**`]),
    statusWords(row),
  ].join(" · ");
}

/** When it is told to happen; where nothing says so, when it was reported. */
function dateWords({ when, sortKey }: LedgerRow): string {
  if (when !== null) return formatDate(when.iso);
  return sortKey === "" ? "Undated" : `Reported ${formatDate(sortKey)}`;
}

function partiesOf({ imposer, target }: LedgerRow): string {
  const by = imposer === null ? "Not named" : partyName(imposer);
  return target === null ? by : `${by} → ${partyName(target)}`;
}

function measureWords({ kind, goods }: LedgerRow): string {
  const [word, link] = KINDS[kind];
  const on = visible(goods ?? "");
  return on === "" ? word : `${word}${link}${truncate(on, LONGEST_GOODS)}`;
}

/** "145 % → 30 %"; a step is "by 10 %" and not a level; null where no rate is told. */
function changeWords({ ratePercent, bound, change, previousPercent }: LedgerRow): string | null {
  if (ratePercent === null) return previousPercent === null ? null : `from ${previousPercent} %`;
  const after = rateWords(ratePercent, bound);
  if (change === "by")
    return previousPercent === null ? `by ${after}` : `by ${after}, from ${previousPercent} %`;
  return previousPercent === null ? after : `${previousPercent} % → ${after}`;
}

function statusWords({ status, citations, when, reportedOn }: LedgerRow): string {
  const source = visible(citations.find(({ event }) => event.source !== null)?.event.source ?? "");
  const by = source === "" ? "" : ` (${escapeMarkdown(truncate(source, LONGEST_SOURCE))})`;
  const reported = when !== null && reportedOn !== null ? `, ${reportedWords(reportedOn)}` : "";
  return `${STATUSES[status]}${by}${reported}`;
}
