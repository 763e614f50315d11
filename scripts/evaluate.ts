import "dotenv/config";
import { readFileSync } from "node:fs";
import pc from "picocolors";
import { readConfig } from "../src/config.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { buildLibrary } from "../src/library.ts";
import { PAGE_SIZE } from "../src/reply/answer.ts";
import { atEnd } from "./at-end.ts";
import {
  type CorpusScore,
  type LabelledDocument,
  type LabelledQuestion,
  type QuestionScore,
  scoreCorpus,
  scoreQuestions,
} from "./evaluation.ts";
import { type LabelledQuote, type QuoteScore, scoreQuotes } from "./quote-evaluation.ts";

/** Prints how well the labelled documents are read and the labelled questions answered, with the misses. */
async function main(): Promise<void> {
  const library = buildLibrary(await loadCorpus(readConfig().seedsDir));
  const documents: LabelledDocument[] = JSON.parse(readFileSync("tests/labelled/articles.json", "utf8"));
  const questions: LabelledQuestion[] = JSON.parse(readFileSync("tests/labelled/questions-dev.json", "utf8"));
  console.log(corpusReport(scoreCorpus(documents, library.corpus), documents.length));
  console.log(questionReport(scoreQuestions(questions, library.search)));
  const { quotes }: { quotes: LabelledQuote[] } = JSON.parse(
    readFileSync("tests/labelled/quotes.json", "utf8"),
  );
  console.log(quoteReport(scoreQuotes(quotes, library.quotes)));
}

function corpusReport(score: CorpusScore, labelled: number): string {
  return [
    pc.bold("Documents"),
    `  found                     ${score.documents} of ${labelled}`,
    `  body lines indexed        ${score.bodyLines - score.missingBody.length} of ${score.bodyLines}`,
    `  boilerplate lines indexed ${score.indexedBoilerplate.length} of ${score.boilerplateLines}`,
    ...score.missingBody.map((address) => pc.red(`  not indexed: ${address}`)),
    ...score.indexedBoilerplate.map((address) => pc.red(`  boilerplate: ${address}`)),
    "",
  ].join("\n");
}

function questionReport(score: QuestionScore): string {
  const { judged, shareWithinPage, shareFirst, wronglyRefused, unanswerable, refused } = score;
  const answerable = judged.length - unanswerable;
  return [
    pc.bold("Questions"),
    `  right within ${PAGE_SIZE} excerpts   ${percent(shareWithinPage)} of ${answerable} answerable`,
    `  right first               ${percent(shareFirst)}`,
    `  wrongly refused           ${wronglyRefused}`,
    `  rightly refused           ${refused} of ${unanswerable} unanswerable`,
    ...judged.filter(({ isRight }) => !isRight).map(miss),
  ].join("\n");
}

function miss({ label, answer }: QuestionScore["judged"][number]): string {
  const shown = answer.excerpts.slice(0, PAGE_SIZE).map(({ passage }) => passage.address);
  const gold = label.gold
    .filter(({ partial }) => partial !== true)
    .map(({ article, line }) => `${article}:${line}`);
  const wanted = gold.length > 0 ? gold.slice(0, 4).join(" ") : "nothing";
  return pc.red(`  ${label.id} “${label.question}” showed ${shown.join(" ") || "nothing"}, wanted ${wanted}`);
}

function quoteReport(score: QuoteScore): string {
  const { labelled, found, invented, rightSpeaker, rightKind, wrongSpeaker } = score;
  return [
    "",
    pc.bold("Quotes"),
    `  found                     ${percent(found / labelled)} of ${labelled}`,
    `  false                     ${percent(invented.length / Math.max(1, found + invented.length))}`,
    `  right speaker             ${percent(rightSpeaker / labelled)}`,
    `  wrong name                ${percent(wrongSpeaker / labelled)}`,
    `  full or partial right     ${percent(rightKind / labelled)}`,
    ...score.missed.map(({ article, line, quote }) => pc.red(`  missed ${article}:${line} “${quote}”`)),
    ...invented.map(({ address, text, speaker }) => pc.red(`  false ${address} “${text}” ${speaker?.name}`)),
    ...score.misattributed.map(({ label, quote }) =>
      pc.red(
        `  ${quote.address} “${quote.text.slice(0, 60)}” ${quote.speaker?.name ?? "nobody"} (${quote.rule}), wanted ${label.speaker}`,
      ),
    ),
  ].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

atEnd(main());
