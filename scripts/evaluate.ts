import { readFileSync } from "node:fs";
import pc from "picocolors";
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
import { percent } from "./percent.ts";
import { type LabelledQuote, scoreQuotes } from "./quote-evaluation.ts";
import { quoteReport } from "./quote-report.ts";
import { scoreTariffs, type TariffLabels } from "./tariff-evaluation.ts";
import { tariffReport } from "./tariff-report.ts";
import { type LabelledEvent, scoreTimeline } from "./timeline-evaluation.ts";
import { timelineReport } from "./timeline-report.ts";

/** Prints how well the labelled documents are read and the labelled questions answered, with the misses. */
async function main(): Promise<void> {
  const library = buildLibrary(await loadCorpus("seeds"));
  const documents = readLabels<LabelledDocument[]>("articles.json");
  console.log(corpusReport(scoreCorpus(documents, library.corpus), documents.length));
  for (const { name, questions } of readQuestionSets()) {
    console.log(questionReport(name, scoreQuestions(questions, library.search)));
  }
  const { quotes } = readLabels<{ quotes: LabelledQuote[] }>("quotes.json");
  console.log(quoteReport(scoreQuotes(quotes, library.quotes)));
  const { events, ledger } = library.tariffs();
  console.log(`\n${tariffReport(scoreTariffs(readLabels<TariffLabels>("tariffs.json"), events, ledger))}`);
  console.log(
    timelineReport(scoreTimeline(readLabels<LabelledEvent[]>("timeline.json"), library.timeline())),
  );
}

/** The labelled questions, and our own; half of those were kept aside while the search was tuned. */
function readQuestionSets(): { name: string; questions: LabelledQuestion[] }[] {
  const own = readLabels<LabelledQuestion[]>("questions-own.json");
  return [
    { name: "Questions", questions: readLabels<LabelledQuestion[]>("questions-dev.json") },
    { name: "Our own questions", questions: own.filter(({ half }) => half === "tuning") },
    { name: "Our own questions, kept aside", questions: own.filter(({ half }) => half === "aside") },
  ];
}

function readLabels<T>(file: string): T {
  return JSON.parse(readFileSync(`tests/labelled/${file}`, "utf8"));
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
