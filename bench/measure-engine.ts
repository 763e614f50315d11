import { scoreQuestions } from "../scripts/evaluation.ts";
import type { Corpus } from "../src/corpus/model.ts";
import type { Excerpt } from "../src/search/excerpt.ts";
import type { BuiltEngine } from "./engines/engine.ts";
import { ENGINES } from "./engines/list.ts";
import { labelledQuestions, longQuestions, otherQuestions } from "./questions.ts";
import { type Times, timesOf } from "./times.ts";
import { variedCorpus } from "./varied-corpus.ts";

const ASKS = { least: 540, patienceMs: 40_000 };
const LONG_ASKS = { least: 100, patienceMs: 20_000 };
const COMPILING_MS = 10_000;
const LONG_QUESTIONS = 20;

/** What was measured of one engine over one corpus; memory in MiB, times in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly library: string;
  readonly setting: string;
  /** Passages asked for; 0 stands for the documents as they are. */
  readonly size: number;
  readonly passages: number;
  readonly documents: number;
  readonly buildMs: number;
  /** Of the index alone, without the passages, which every engine shares. */
  readonly indexMiB: number;
  /** Of the whole process after all questions, as the system counts it. */
  readonly residentMiB: number;
  /** What else is read before the first question, and all that is kept then, passages apart; null for nothing else. */
  readonly warmUp: { readonly ms: number; readonly keptMiB: number } | null;
  readonly asks: Times;
  readonly longAsks: Times;
  readonly shareWithinPage: number;
  readonly shareFirst: number;
  readonly rightlyRefused: number;
  readonly wronglyRefused: number;
}

/** Measures one engine over a corpus of about so many passages. */
async function measureEngine(name: string, size: number): Promise<Measured> {
  const load = ENGINES.get(name);
  if (load === undefined)
    throw new Error(`"${name}" is no engine; use one of ${[...ENGINES.keys()].join(", ")}`);
  const { engine } = await load();
  const corpus = await variedCorpus(size);
  const before = keptMiB();
  const startedAt = performance.now();
  const built = await engine.build(corpus);
  const buildMs = performance.now() - startedAt;
  const indexMiB = keptMiB() - before + (built.nativeBytes?.() ?? 0) / 2 ** 20;
  const warmUpMs = await warmUpTime(built);
  const answers = measureAnswers(built, corpus);
  return {
    name: engine.name,
    library: engine.library,
    setting: engine.setting,
    size,
    passages: corpus.passages.length,
    documents: corpus.documents.length,
    buildMs,
    indexMiB,
    ...answers,
    warmUp: warmUpMs === null ? null : { ms: warmUpMs, keptMiB: keptMiB() - before },
  };
}

function measureAnswers({ ask }: BuiltEngine, corpus: Corpus) {
  const labels = labelledQuestions();
  const shown = new Map<string, readonly Excerpt[]>();
  compileBy(ask);
  const asks = timesOf(
    (question) => shown.set(question, ask(question)),
    labels.map(({ question }) => question),
    ASKS,
  );
  const longAsks = timesOf(ask, longQuestions(corpus, LONG_QUESTIONS), LONG_ASKS);
  const residentMiB = process.memoryUsage.rss() / 2 ** 20;
  const score = scoreQuestions(labels, (question) => ({ excerpts: shown.get(question) ?? [] }));
  const { shareWithinPage, shareFirst, refused: rightlyRefused, wronglyRefused } = score;
  return { asks, longAsks, residentMiB, shareWithinPage, shareFirst, rightlyRefused, wronglyRefused };
}

/** Asks other questions first, so that what is timed is not the compiler's work; some seconds are enough. */
function compileBy(ask: BuiltEngine["ask"]): void {
  const endsAt = performance.now() + COMPILING_MS;
  for (const question of otherQuestions()) if (performance.now() < endsAt) ask(question);
}

async function warmUpTime({ warmUp }: BuiltEngine): Promise<number | null> {
  if (warmUp === undefined) return null;
  const startedAt = performance.now();
  await warmUp();
  return performance.now() - startedAt;
}

/** What is kept in memory, strings and buffers with it. */
function keptMiB(): number {
  if (globalThis.gc === undefined) throw new Error("Start this with node --expose-gc");
  // What the first collection sets free by finalizers goes with the second.
  for (let collection = 0; collection < 2; collection += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

const [name = "", size = "0"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureEngine(name, Number(size))));
