import { directionOf } from "../text/date-direction.ts";
import type { DateMention } from "../text/dates.ts";
import type { DatedSentence } from "./candidates.ts";
import type { Candidate } from "./model.ts";
import { MEETINGS, OUTCOME } from "./vocabulary.ts";

/** A date that a sentence owes to another, or to its document. */
export interface BorrowedDate {
  readonly mention: DateMention;
  readonly borrowed: NonNullable<Candidate["borrowed"]>;
}

/** “at 11am local time”, “by around 11:00 CET”. */
const CLOCK =
  /\b(?:[Aa]t|[Bb]y|[Aa]round|[Ff]rom|[Aa]bout) (?:around |about )?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?: ?(?:am|pm|a\.m\.|p\.m\.)|(?: (?:GMT|UTC|CES?T|E[DS]?T|BST|P[DS]?T|[JK]ST|IST)| local time))/;
/** “hours before the vote”, “just hours after”. */
const HOURS = /\b(?:just |only |a few )?hours (?:before|after|ahead of|earlier|later)\b/;
/** A present perfect that tells what has just begun. */
const JUST_BEGUN =
  /\b(?:ha(?:s|ve) (?:begun|started|opened|met|gathered|arrived|kicked off|sat down)|are (?:meeting|gathering)|is meeting|(?:is|are) under ?way)\b/;
/** “The meeting, held at …”, “The talks lasted …”. */
const DEFINITE =
  /^The (?:meeting|talks|summit|call|session|conference|negotiations|vote|hearing),? (?:held|took place|lasted|is taking place|are taking place|began|ended|opened)\b/;
const MEETING_HELD = /\b(?:held|met|hosted|convened|concluded|ended|gathered|spoke|opened)\b/;
/** An event is told in the first sentences of a report on it. */
const LEAD_SENTENCES = 3;

/** What the sentences of a document may borrow from. */
interface Lender {
  /** The document's day; null where it is not dated to a day. */
  readonly today: string | null;
  /** The day of the meeting that the lead reports. */
  readonly reported: string | null;
  readonly lead: readonly DatedSentence[];
}

type Loan = (one: DatedSentence, previous: DatedSentence | undefined, from: Lender) => BorrowedDate | null;

/** In this order; the first that lends, lends. */
const LOANS: readonly Loan[] = [
  (one, _, { reported }) => borrow(one, DEFINITE, reported, "lead"),
  silent((one, previous, { today }) => borrow(one, CLOCK, dayBefore(one, previous) ?? today, "clock")),
  silent((one, previous, { today }) => borrow(one, HOURS, dayBefore(one, previous) ?? today, "hours")),
  silent((one, _, { today, lead }) =>
    borrow(one, JUST_BEGUN, lead.includes(one) && isBegun(one) ? today : null, "lead"),
  ),
  silent((one, _, { reported }) => borrow(one, OUTCOME, reported, "outcome")),
];

/** For sentences only that tell no date at all. */
function silent(loan: Loan): Loan {
  return (one, previous, from) => (one.mentions.length > 0 ? null : loan(one, previous, from));
}

/**
 * The days that sentences without a day have from what stands before them, by their position: a time of day
 * from the sentence before it or the document's day; an outcome from the meeting that the lead reports.
 */
export function borrowDates(
  sentences: readonly DatedSentence[],
  published: string | null,
): Map<number, BorrowedDate> {
  const lender = readLender(sentences, published);
  const found = new Map<number, BorrowedDate>();
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.mentions.some(({ precision }) => precision === "day")) continue;
    const loan = LOANS.map((lend) => lend(sentence, sentences[i - 1], lender)).find((one) => one !== null);
    if (loan) found.set(i, loan);
  }
  return found;
}

function readLender(sentences: readonly DatedSentence[], published: string | null): Lender {
  const today = published?.length === 10 ? published : null;
  const lead = sentences.slice(0, LEAD_SENTENCES);
  const hasBegun = today !== null && lead.some(isBegun);
  return { today, lead, reported: hasBegun ? today : dayOfReportedMeeting(lead, today) };
}

function borrow(
  { text }: DatedSentence,
  cue: RegExp,
  day: string | null,
  borrowed: BorrowedDate["borrowed"],
): BorrowedDate | null {
  const match = day === null ? null : cue.exec(text);
  if (match === null || day === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { borrowed, mention: { span, text: match[0], iso: day, precision: "day", certainty: "implied" } };
}

/** The day that the sentence before tells last, in the same passage. */
function dayBefore({ passage }: DatedSentence, before: DatedSentence | undefined): string | null {
  if (before?.passage !== passage) return null;
  return before.mentions.findLast(({ precision }) => precision === "day")?.iso ?? null;
}

function isBegun({ text }: DatedSentence): boolean {
  return JUST_BEGUN.test(text) && hasMeeting(text);
}

/** The day of a meeting that the lead tells as held, where that is the document's own day or shortly before it. */
function dayOfReportedMeeting(lead: readonly DatedSentence[], today: string | null): string | null {
  for (const { text, mentions } of lead) {
    const mention = mentions.find(({ precision }) => precision === "day");
    if (mention === undefined) continue;
    const before = text.slice(0, mention.span.start);
    const isHeld = MEETING_HELD.test(before) && hasMeeting(before) && directionOf(before, "") === "past";
    return isHeld && (today === null || daysBetween(mention.iso, today) <= 1) ? mention.iso : null;
  }
  return null;
}

function hasMeeting(text: string): boolean {
  return (text.match(/[a-z]+/g) ?? []).some((word) => MEETINGS.has(word));
}

function daysBetween(one: string, two: string): number {
  return Math.abs(Date.parse(one) - Date.parse(two)) / 86_400_000;
}
