import { fileURLToPath } from "node:url";
import { conditions } from "./machine.ts";
import type { Section } from "./record.ts";
import { answersPerSecond, residentMiB, roundTripMs, type Subject, startSubject } from "./subject.ts";
import { table } from "./table.ts";
import { versionOf } from "./version-of.ts";

const ROUNDS = 7;
const WARM_UP = 50;
const ROUND_TRIPS = 300;
const LOAD = { people: 32, answers: 1500 };
/** Turns under load that each bot takes in a round, one after the other. */
const LOAD_TURNS = 8;
const QUESTIONS = [
  "what did china agree to do about soybeans?",
  "when does the truce expire?",
  "rare earth export controls",
  "what is the tariff on fentanyl?",
  "port fees",
  "who did Trump meet in Busan?",
];

/** One round's numbers for one bot. */
interface Measures {
  readonly roundTripMs: number;
  readonly readyMs: number;
  readonly residentMiB: number;
  readonly answersPerSecond: number;
}

interface Pair {
  readonly desk: Measures;
  readonly bare: Measures;
}

interface Comparison {
  readonly name: string;
  readonly key: keyof Measures;
  /** Decimal places. */
  readonly digits: number;
  readonly aim: { readonly bound: "≤" | "≥"; readonly ratio: number };
}

const COMPARISONS: readonly Comparison[] = [
  { name: "round trip of /summit ask (ms)", key: "roundTripMs", digits: 2, aim: { bound: "≤", ratio: 1.15 } },
  { name: "process start to ready (ms)", key: "readyMs", digits: 0, aim: { bound: "≤", ratio: 1.3 } },
  {
    name: "resident memory after load (MiB)",
    key: "residentMiB",
    digits: 0,
    aim: { bound: "≤", ratio: 1.25 },
  },
  {
    name: "answers per second, 32 at once",
    key: "answersPerSecond",
    digits: 0,
    aim: { bound: "≥", ratio: 0.8 },
  },
];

const BUILD_DIR = fileURLToPath(new URL("../", import.meta.url));
const PROJECT_DIR = fileURLToPath(new URL("../../", import.meta.url));

const startDesk = () => startSubject(`${BUILD_DIR}src/main.js`, [], PROJECT_DIR);
const startBare = (length: number) =>
  startSubject(`${BUILD_DIR}bench/bare-bot.js`, [String(length)], PROJECT_DIR);

/** Compares the bot with a bare discord.js bot, side by side, in one run. */
export async function compareBots(): Promise<Section> {
  const length = await answerLength();
  const pairs: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push(await measureRound(length, round % 2 === 0));
    process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`);
  }
  return { heading: "The bot", text: `${introduction()}\n\n${formatTable(pairs)}` };
}

/** What the numbers depend on besides the code. */
function introduction(): string {
  return [
    `${conditions()}; discord.js ${versionOf("discord.js")}.`,
    "",
    "Beside a bare bot on discord.js that answers each question with a constant as long, both on a loopback Discord.",
    `${ROUNDS} rounds, each with ${ROUND_TRIPS} questions one by one and ${LOAD_TURNS} × ${LOAD.answers} under load. Median (lowest–highest)`,
    "of the rounds; the ratio is the median of the rounds' ratios.",
  ].join("\n");
}

/** The size of a usual answer, for the bare bot to match. */
async function answerLength(): Promise<number> {
  const desk = await startDesk();
  const lengths: number[] = [];
  for (const question of QUESTIONS) {
    const reply = await desk.loopback.slash("ask", { question });
    lengths.push(JSON.stringify(reply.data?.embeds).length);
  }
  await desk.close();
  return Math.min(4096, Math.round(median(lengths)));
}

/** Both bots at once, so that whatever else the machine does falls on both. */
async function measureRound(length: number, deskFirst: boolean): Promise<Pair> {
  const first = await (deskFirst ? startDesk() : startBare(length));
  const second = await (deskFirst ? startBare(length) : startDesk());
  const [desk, bare] = deskFirst ? [first, second] : [second, first];
  const trips = await alternatingRoundTrips(desk, bare);
  const rates = await loadInTurn(first, second);
  const [deskRate, bareRate] = deskFirst ? rates : [rates[1], rates[0]];
  const pair = {
    desk: measures(desk, trips.desk, deskRate),
    bare: measures(bare, trips.bare, bareRate),
  };
  await desk.close();
  await bare.close();
  return pair;
}

function measures(subject: Subject, trips: readonly number[], rate: number): Measures {
  const { readyMs } = subject;
  return { roundTripMs: median(trips), readyMs, residentMiB: residentMiB(subject), answersPerSecond: rate };
}

async function alternatingRoundTrips(desk: Subject, bare: Subject) {
  const trips = { desk: [] as number[], bare: [] as number[] };
  for (let trip = -WARM_UP; trip < ROUND_TRIPS; trip += 1) {
    const question = QUESTIONS[Math.abs(trip) % QUESTIONS.length] ?? "";
    const deskMs = await roundTripMs(desk, question);
    const bareMs = await roundTripMs(bare, question);
    if (trip < 0) continue;
    trips.desk.push(deskMs);
    trips.bare.push(bareMs);
  }
  return trips;
}

/** Turn about, so that whatever comes and goes on the machine meets both; the median turn of each counts. */
async function loadInTurn(first: Subject, second: Subject): Promise<[number, number]> {
  const rates: [number[], number[]] = [[], []];
  for (let turn = 0; turn < LOAD_TURNS; turn += 1) {
    rates[0].push(await answersPerSecond(first, QUESTIONS, LOAD));
    rates[1].push(await answersPerSecond(second, QUESTIONS, LOAD));
  }
  return [median(rates[0]), median(rates[1])];
}

/** The ratio is the median of the rounds' ratios, not the ratio of the medians. */
function formatTable(pairs: readonly Pair[]): string {
  const rows = COMPARISONS.map(({ name, key, digits, aim }) => {
    const ratios = pairs.map(({ desk, bare }) => desk[key] / bare[key]);
    const ratio = median(ratios);
    const isMet = aim.bound === "≤" ? ratio <= aim.ratio : ratio >= aim.ratio;
    const spreadOf = (side: keyof Pair) =>
      spread(
        pairs.map((pair) => pair[side][key]),
        digits,
      );
    const verdict = isMet ? "met" : "MISSED";
    return [
      name,
      spreadOf("desk"),
      spreadOf("bare"),
      spread(ratios, 2),
      `${aim.bound} ${aim.ratio}`,
      verdict,
    ];
  });
  return table([["", "Summit Desk", "bare bot", "ratio", "aim", ""], ...rows]);
}

function spread(values: readonly number[], digits: number): string {
  const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
