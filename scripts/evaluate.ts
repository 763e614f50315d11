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
import { scoreTariffs, type TariffLabels } from "./tariff-evaluation.ts";
import { tariffReport } from "./tariff-report.ts";
import { type LabelledEvent, scoreTimeline, type TimelineScore } from "./timeline-evaluation.ts";

/** Prints how well the labelled documents are read and the labelled questions answered, with the misses. */
async function main(): Promise<void> {
  const library = buildLibrary(await loadCorpus(readConfig().seedsDir));
  const documents: LabelledDocument[] = JSON.parse(readFileSync("tests/labelled/articles.json", "utf8"));
  const questions: LabelledQuestion[] = JSON.parse(readFileSync("tests/labelled/questions-dev.json", "utf8"));
  console.log(corpusReport(scoreCorpus(documents, library.corpus), documents.length));
  console.log(questionReport(scoreQuestions(questions, library.search)));
  const tariffs: TariffLabels = JSON.parse(readFileSync("tests/labelled/tariffs.json", "utf8"));
  const { events: read, ledger } = library.tariffs();
  console.log(`\n${tariffReport(scoreTariffs(tariffs, read, ledger))}`);
  const events: LabelledEvent[] = JSON.parse(readFileSync("tests/labelled/timeline.json", "utf8"));
  console.log(timelineReport(scoreTimeline(events, library.timeline())));
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

function timelineReport(score: TimelineScore): string {
  const { found, labelled, extracted, unlabelled, rows, falseRows, shareFalse } = score;
  return [
    "",
    pc.bold("Timeline"),
    `  found                     ${percent(found / labelled)} of ${labelled} events`,
    `  false                     ${percent(shareFalse)} of ${extracted} extracted`,
    `  rows                      ${rows}, ${falseRows.length} of them false`,
    `  on no labelled line       ${unlabelled.length}, most of them other tellings of a labelled event`,
    ...score.misses.map(({ article, line, date, label }) =>
      pc.red(`  missed: ${article}:${line} ${date} ${label}`),
    ),
    ...falseRows.flatMap(({ date, events }) =>
      events.map(({ address, rule, label }) => pc.red(`  false: ${address} ${date} ${label} (${rule})`)),
    ),
  ].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

atEnd(main());
