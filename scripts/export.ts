import "dotenv/config";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { readConfig } from "../src/config.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import type { Corpus } from "../src/corpus/model.ts";
import { StartError } from "../src/errors.ts";
import { extractQuotes } from "../src/quotes/extract-quotes.ts";
import { extractTariffEvents } from "../src/tariffs/extract-events.ts";
import type { When } from "../src/tariffs/model.ts";
import { extractTimeline } from "../src/timeline/extract-timeline.ts";
import { atEnd } from "./at-end.ts";

type Row = Readonly<Record<string, string | number | null | When>>;

/** What can be exported, and the rows of each. */
const EXPORTS: Readonly<Record<string, (corpus: Corpus) => Row[]>> = { passages, quotes, tariffs, timeline };

const USAGE = `Use it so: npm run export -- ${Object.keys(EXPORTS).join("|")}, with --format csv for CSV.`;

/** Prints all that was read: JSON Lines, or CSV with a header. */
async function main(): Promise<void> {
  const { format, rowsOf } = readArguments();
  const rows = rowsOf(await loadCorpus(readConfig().seedsDir));
  const text =
    format === "csv"
      ? stringify(rows.map(flat), { header: true })
      : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  process.stdout.write(text);
}

/** For CSV a date is three columns. */
function flat(row: Row): Row {
  if (!("when" in row)) return row;
  const columns = Object.entries(row).flatMap(([name, value]): [string, Row[string]][] => {
    if (name !== "when") return [[name, value]];
    const when = typeof value === "object" ? value : null;
    return [
      ["when_text", when?.text ?? null],
      ["when_iso", when?.iso ?? null],
      ["when_certainty", when?.certainty ?? null],
    ];
  });
  return Object.fromEntries(columns);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: "string", default: "jsonl" } },
      allowPositionals: true,
    });
    const rowsOf = EXPORTS[positionals[0] ?? ""];
    if (rowsOf === undefined || positionals.length > 1 || !["jsonl", "csv"].includes(values.format))
      throw new Error();
    return { format: values.format, rowsOf };
  } catch {
    throw new StartError(USAGE);
  }
}

function passages(corpus: Corpus): Row[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return corpus.passages.map(({ address, seed, line, endLine, documentId, heading, text }) => {
    const document = documents.get(documentId);
    return {
      address,
      file: seed.file,
      line,
      endLine,
      document: documentId,
      title: document?.title ?? null,
      publisher: document?.publisher ?? null,
      date: document?.published?.iso ?? null,
      heading,
      text,
    };
  });
}

function quotes({ documents }: Corpus): Row[] {
  return extractQuotes(documents).quotes.map(
    ({ address, passage, text, kind, speaker, certainty, rule }) => ({
      address,
      file: passage.seed.file,
      line: Number(/:(\d+)/.exec(address)?.[1]),
      document: passage.documentId,
      quote: text,
      kind,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      certainty,
      rule,
    }),
  );
}

function tariffs({ documents }: Corpus): Row[] {
  return extractTariffEvents(documents).map(({ passage, span, source: _, ...event }) => ({
    address: event.address,
    file: passage.seed.file,
    line: Number(/:(\d+)/.exec(event.address)?.[1]),
    document: passage.documentId,
    kind: event.kind,
    text: passage.text.slice(span.start, span.end),
    imposer: event.imposer,
    target: event.target,
    goods: event.goods,
    ratePercent: event.ratePercent,
    bound: event.bound,
    change: event.change,
    previousPercent: event.previousPercent,
    status: event.status,
    when: event.when,
    rule: event.rule,
  }));
}

function timeline({ documents }: Corpus): Row[] {
  return extractTimeline(documents).map(({ address, passage, text, label, date, precision, certainty }) => ({
    address,
    file: passage.seed.file,
    line: Number(/:(\d+)/.exec(address)?.[1]),
    document: passage.documentId,
    text,
    label,
    date,
    precision,
    certainty,
  }));
}

atEnd(main());
