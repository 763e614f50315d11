import "dotenv/config";
import picocolors from "picocolors";
import { readConfig } from "../src/config.ts";
import type { BoilerplateLine } from "../src/corpus/document-draft.ts";
import { inspectCorpus } from "../src/corpus/load-corpus.ts";
import type { Corpus, Document, Seed } from "../src/corpus/model.ts";
import { atEnd } from "./at-end.ts";

const colors = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);

atEnd(checkSeeds());

/** Prints what each seed yields and what is wrong with it; exits with 1 where a file was skipped. */
async function checkSeeds(): Promise<void> {
  const directory = process.argv[2] ?? readConfig().seedsDir;
  const { corpus, boilerplate } = await inspectCorpus(directory);
  for (const seed of corpus.seeds) console.log(`${describeSeed(seed, corpus, boilerplate)}\n`);
  console.log(describeCorpus(corpus));
  process.exitCode = corpus.warnings.some((warning) => warning.includes(" was skipped: ")) ? 1 : 0;
}

function describeSeed(seed: Seed, corpus: Corpus, boilerplate: readonly BoilerplateLine[]): string {
  const documents = corpus.documents.filter((document) => document.seed === seed);
  const own = boilerplate.filter((line) => line.seed === seed);
  return [
    `${colors.bold(seed.name)}  ${seed.file}  ${colors.dim(seed.format)}`,
    ...documents.flatMap(describeDocument),
    ...describeBoilerplate(own),
  ].join("\n");
}

function describeDocument(document: Document): string[] {
  const { id, title, publisher, author, published, passages } = document;
  const headings = passages.filter(({ kind }) => kind === "heading").length;
  const repeats = passages.reduce((sum, passage) => sum + passage.repeats.length, 0);
  const date = published === null ? "no date" : `${published.iso} (${published.basis})`;
  const facts = [publisher ?? "no publisher", author ?? "no author", date].join(" · ");
  const counts = `${count(passages.length, "passage")}, of them ${count(headings, "heading")}; ${count(repeats, "repeat")} left out`;
  return [`  ${colors.cyan(id)}  ${title}`, `    ${facts}`, colors.dim(`    ${counts}`)];
}

function describeBoilerplate(lines: readonly BoilerplateLine[]): string[] {
  const byRule = new Map<string, number[]>();
  for (const { rule, line } of lines) byRule.set(rule, [...(byRule.get(rule) ?? []), line]);
  return [...byRule].map(([rule, at]) =>
    colors.yellow(`  left out: ${rule} ×${at.length}  (line ${at.join(", ")})`),
  );
}

function describeCorpus(corpus: Corpus): string {
  const { seeds, documents, passages, warnings, stamp } = corpus;
  const total = `${count(seeds.length, "seed")}, ${count(documents.length, "document")}, ${count(passages.length, "passage")}, stamp ${stamp}`;
  const problems = warnings.map((warning) => colors.red(`! ${warning}`));
  return [
    colors.bold(total),
    ...problems,
    ...(problems.length === 0 ? [colors.green("no warnings")] : []),
  ].join("\n");
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
