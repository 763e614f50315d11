import type { Address } from "../corpus/model.ts";
import type { FoundRow } from "../find-timeline.ts";
import type { Library } from "../library.ts";
import type { Span } from "../text/span.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import type { TimelineEvent, TimelineRow } from "../timeline/model.ts";
import { cite } from "./citation.ts";
import { formatDate } from "./date.ts";
import { escapeMarkdown } from "./markdown.ts";
import { proven } from "./proven.ts";
import { quote } from "./quotation.ts";

/** What all rows of a page may take of the description's 4,096; the rest is for the headings between them. */
const ROOM = 3900;
/** Of a quotation: more than a phone shows in four lines is not for a list; less tells nothing. */
const MOST_QUOTED = 320;
const LEAST_QUOTED = 90;
const MOST_ADDRESSES = 6;

/**
 * The hour, in UTC, that is the same day from Hawaii to New Zealand all year; noon is the next day already where
 * clocks are thirteen hours ahead.
 */
const SAME_DAY = "T10:00:00Z";

/** Rules that take an event's day from its document: the words they found tell no date. */
const DATED_BY_DOCUMENT = new Set(["lead", "outcome"]);

/** Whether nothing tells it as past. */
export function isToCome({ row }: FoundRow): boolean {
  return row.events.every(({ isExpected }) => isExpected);
}

/** What tells a row: what is on the topic first, then the past before the plan, then the most exact and certain. */
export function tellingsOf({ row, onTopic }: FoundRow): TimelineEvent[] {
  const wanted = new Set(onTopic);
  const doubt = (event: TimelineEvent) =>
    (wanted.has(event) ? 0 : 8) +
    (event.isExpected ? 4 : 0) +
    (event.date === row.date ? 0 : 2) +
    (event.certainty === row.certainty ? 0 : 1);
  return row.events.toSorted((a, b) => doubt(a) - doubt(b));
}

/** Each row with its date, the words that tell it, and where all stand; together they fit into a description. */
export function rowBlocks(rows: readonly FoundRow[], firstNumber: number, library: Library): string[] {
  const drafts = rows.map((row, i) => draftOf(row, firstNumber + i, library));
  const taken = drafts.reduce((sum, { above, below }) => sum + above.length + below.length + 4, 0);
  const room = Math.max(LEAST_QUOTED, Math.min(MOST_QUOTED, Math.floor((ROOM - taken) / rows.length)));
  return drafts.map(({ above, telling, below }) => [above, quotation(telling, room), below].join("\n"));
}

function draftOf(found: FoundRow, number: number, library: Library) {
  const [telling, ...others] = tellingsOf(found);
  if (telling === undefined) throw new Error("An event is told by nobody");
  const { passage } = telling;
  return {
    telling,
    above: `**${dayOf(found.row)}**${wording(telling)}`,
    below: [cite(number, passage, library.documentOf(passage)), ...elsewhere(telling, others)].join("\n"),
  };
}

/** Where else it is told, as the shown telling does, and otherwise. */
function elsewhere(shown: TimelineEvent, others: readonly TimelineEvent[]): string[] {
  const alike = others.filter(({ isExpected }) => isExpected === shown.isExpected);
  const unlike = others.filter(({ isExpected }) => isExpected !== shown.isExpected);
  const told = [
    ...list("also told at", addresses(alike, shown)),
    ...list(shown.isExpected ? "told as past at" : "told as still to come at", addresses(unlike, shown)),
  ];
  return told.length === 0 ? [] : [`-# ${told.join(" · ")}`];
}

/** A day as a timestamp, which Discord writes as its reader does; a month or a year as it is. */
function dayOf({ date, precision }: TimelineRow): string {
  const seconds = Date.parse(`${date}${SAME_DAY}`) / 1000;
  return precision === "day" && Number.isFinite(seconds) ? `<t:${seconds}:D>` : formatDate(date);
}

/** The words that tell the date, and whether more than they say was needed. */
function wording({ dateText, rule, certainty }: TimelineEvent): string {
  const isTold = !DATED_BY_DOCUMENT.has(rule);
  const words = isTold ? [`“${escapeMarkdown(truncate(visible(dateText), 40))}”`] : [];
  const basis = certainty === "implied" ? ["by the text’s own date"] : [];
  const told = [...words, ...basis].join(", ");
  return told === "" ? "" : ` · ${told}`;
}

function addresses(events: readonly TimelineEvent[], shown: TimelineEvent): Address[] {
  const all = events.map(({ passage }) => passage.address);
  return [...new Set(all)].filter((address) => address !== shown.passage.address);
}

function list(lead: string, all: readonly Address[]): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_ADDRESSES).map((address) => `\`${address}\``);
  const rest = all.length > MOST_ADDRESSES ? ` and ${all.length - MOST_ADDRESSES} more` : "";
  return [`${lead} ${shown.join(", ")}${rest}`];
}

/** The sentence, or the clause that tells the event where the sentence is long; the date's words in bold. */
function quotation({ passage, span, text, label, dateText, rule }: TimelineEvent, room: number): string {
  proven({ passage, span, matches: [] });
  const isTold = !DATED_BY_DOCUMENT.has(rule) && text.includes(dateText);
  const isEarly = text.length < room || text.indexOf(dateText) + dateText.length < room / 2;
  const shown = isEarly ? { start: 0, end: text.length } : clauseIn(text, label);
  const at = text.indexOf(dateText, shown.start);
  const stressed = isTold && at !== -1 ? [{ start: at, end: at + dateText.length }] : [];
  return quote({ text, span: shown, stressed, room });
}

/** Where a label's words stand in its sentence, the marks of its cuts apart; the whole sentence where they do not. */
function clauseIn(text: string, label: string): Span {
  const forms = [label, label.replace(/…$/, ""), label.replace(/^…/, ""), label.replace(/^…|…$/g, "")];
  const words = forms.find((form) => form !== "" && text.includes(form));
  if (words === undefined) return { start: 0, end: text.length };
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
