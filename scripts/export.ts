import "dotenv/config";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { readConfig } from "../src/config.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import type { Corpus } from "../src/corpus/model.ts";
import { StartError } from "../src/errors.ts";
import { extractQuotes } from "../src/quotes/extract-quotes.ts";
import { atEnd } from "./at-end.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** What can be exported, and the rows of each. */
const EXPORTS: Readonly<Record<string, (corpus: Corpus) => Row[]>> = { passages, quotes };

const USAGE = `Use it so: npm run export -- ${Object.keys(EXPORTS).join("|")}, with --format csv for CSV.`;

/** Prints all that was read: JSON Lines, or CSV with a header. */
async function main(): Promise<void> {
  const { format, rowsOf } = readArguments();
  const rows = rowsOf(await loadCorpus(readConfig().seedsDir));
  const text =
    format === "csv"
      ? stringify(rows, { header: true })
      : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  process.stdout.write(text);
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
      line: Number(/:(\d+)/.exec(address)?.[1] ?? passage.line),
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

atEnd(main());
