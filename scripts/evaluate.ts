import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { StartError } from "../src/errors.ts";
import { buildLibrary, type Library } from "../src/library.ts";
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
import { explain } from "./explain.ts";
import { percent } from "./percent.ts";
import { type LabelledQuote, scoreQuotes } from "./quote-evaluation.ts";
import { quoteReport } from "./quote-report.ts";
import { scoreTariffs, type TariffLabels } from "./tariff-evaluation.ts";
import { tariffReport } from "./tariff-report.ts";
import { type LabelledEvent, scoreTimeline } from "./timeline-evaluation.ts";
import { timelineReport } from "./timeline-report.ts";

/**
 * Prints how well labelled documents are read and labelled questions answered, with the misses.
 *
 * `npm run evaluate -- FOLDER` measures other documents: `FOLDER/seeds`, by the labels in `FOLDER/labelled`. With
 * `--explain "question"` it prints instead how the answer to that question came about.
 */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [folder] = positionals;
  const labels = labelsIn(folder === undefined ? "tests/labelled" : join(folder, "labelled"));
  const library = buildLibrary(await loadCorpus(folder === undefined ? "seeds" : join(folder, "seeds")));
  if (values.explain !== undefined) {
    console.log(explain(library.search(values.explain)));
    return;
  }
  for (const [file, report] of Object.entries(REPORTS)) {
    if (labels.has(file)) console.log(report(labels.read(file), library));
  }
}

function readArguments() {
  try {
    return parseArgs({ options: { explain: { type: "string" } }, allowPositionals: true });
  } catch {
    throw new StartError('Use it so: npm run evaluate -- [FOLDER] [--explain "question"].');
  }
}

interface Labels {
  has(file: string): boolean;
  // biome-ignore lint/suspicious/noExplicitAny: each report knows the shape of its own labels.
  read(file: string): any;
}

function labelsIn(folder: string): Labels {
  const path = (file: string) => join(folder, file);
  return {
    has: (file) => existsSync(path(file)),
    read: (file) => JSON.parse(readFileSync(path(file), "utf8")),
  };
}

/** What is printed for each file of labels that is there. */
const REPORTS = {
  "articles.json": (documents: LabelledDocument[], { corpus }: Library) =>
    corpusReport(scoreCorpus(documents, corpus), documents.length),
  "questions-dev.json": (questions: LabelledQuestion[], { search }: Library) =>
    questionReport("Questions", scoreQuestions(questions, search)),
  "questions-own.json": ownQuestionsReport,
  "questions-second.json": (questions: LabelledQuestion[], { search }: Library) =>
    questionReport("Questions by another hand", scoreQuestions(questions, search)),
  "questions.json": (questions: LabelledQuestion[], { search }: Library) =>
    questionReport("Questions", scoreQuestions(questions, search)),
  "quotes.json": ({ quotes }: { quotes: LabelledQuote[] }, library: Library) =>
    quoteReport(scoreQuotes(quotes, library.quotes)),
  "tariffs.json": (labels: TariffLabels, library: Library) => {
    const { events, ledger } = library.tariffs();
    return tariffReport(scoreTariffs(labels, events, ledger));
  },
  "timeline.json": (labels: LabelledEvent[], library: Library) =>
    timelineReport(scoreTimeline(labels, library.timeline())),
};

/** Half of our own questions were kept aside while the search was tuned. */
function ownQuestionsReport(questions: LabelledQuestion[], { search }: Library): string {
  const half = (wanted: string) =>
    scoreQuestions(
      questions.filter((one) => one.half === wanted),
      search,
    );
  return [
    questionReport("Our own questions", half("tuning")),
    questionReport("Our own questions, kept aside", half("aside")),
  ].join("\n");
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

function questionReport(name: string, score: QuestionScore): string {
  const { judged, shareWithinPage, shareFirst, wronglyRefused, unanswerable, refused } = score;
  const answerable = judged.length - unanswerable;
  return [
    pc.bold(name),
    `  right within ${PAGE_SIZE} excerpts   ${percent(shareWithinPage)} of ${answerable} answerable`,
    `  right first               ${percent(shareFirst)}`,
    `  wrongly refused           ${wronglyRefused}`,
    `  rightly refused           ${refused} of ${unanswerable} unanswerable`,
    ...judged.filter(({ isRight }) => !isRight).map(miss),
    "",
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

atEnd(main());
