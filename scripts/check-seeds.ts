import "dotenv/config";
import picocolors from "picocolors";
import { readConfig } from "../src/config.ts";
import type { BoilerplateLine } from "../src/corpus/document-draft.ts";
import { reportLeftOut } from "../src/corpus/left-out.ts";
import { inspectCorpus } from "../src/corpus/load-corpus.ts";
import type { Corpus, Document, Seed } from "../src/corpus/model.ts";
import { atEnd } from "./at-end.ts";

const colors = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);

atEnd(checkSeeds());

/** Prints what each seed yields and what is wrong with it, with `--verbose` all that was left out; exits with 1 where a file was skipped. */
async function checkSeeds(): Promise<void> {
  const args = process.argv.slice(2);
  const isVerbose = args.includes("--verbose");
  const directory = args.find((arg) => arg !== "--verbose") ?? readConfig().seedsDir;
  const { corpus, boilerplate, outside } = await inspectCorpus(directory);
  const left = [...boilerplate, ...outside];
  for (const seed of corpus.seeds) console.log(`${describeSeed(seed, corpus, left, isVerbose)}\n`);
  console.log(describeCorpus(corpus));
  process.exitCode = corpus.warnings.some((warning) => warning.includes(" was skipped: ")) ? 1 : 0;
}

function describeSeed(
  seed: Seed,
  corpus: Corpus,
  left: readonly BoilerplateLine[],
  isVerbose: boolean,
): string {
  const documents = corpus.documents.filter((document) => document.seed === seed);
  const own = left.filter((line) => line.seed === seed);
  return [
    `${colors.bold(seed.name)}  ${seed.file}  ${colors.dim(seed.format)}`,
    ...documents.flatMap(describeDocument),
    ...describeLeftOut(own, isVerbose),
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

function describeLeftOut(lines: readonly BoilerplateLine[], isVerbose: boolean): string[] {
  return reportLeftOut(lines).flatMap(({ summary, details, sentences }) => {
    const color = sentences > 0 ? colors.red : colors.yellow;
    const shown = isVerbose ? details.map((detail) => colors.dim(`    ${detail}`)) : [];
    return [color(`  left out: ${summary}`), ...shown];
  });
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
