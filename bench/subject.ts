import { execFileSync } from "node:child_process";
import { type BotProcess, startProcess } from "../tests/support/bot-process.ts";
import { LoopbackDiscord } from "../tests/support/loopback-discord/loopback-discord.ts";

const TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.GbEnCh.not-a-real-token-of-anybody-0000";
const PATIENCE_MS = 30_000;

/** A bot under measurement, on a loopback Discord of its own. */
export interface Subject {
  readonly loopback: LoopbackDiscord;
  /** From the start of the process until it is on the gateway; the loopback looks every 5 ms. */
  readonly readyMs: number;
  readonly bot: BotProcess;
  close(): Promise<void>;
}

/** Starts a compiled bot and waits until it can be asked. */
export async function startSubject(script: string, args: readonly string[], cwd: string): Promise<Subject> {
  const loopback = await LoopbackDiscord.start({ token: TOKEN, patienceMs: PATIENCE_MS });
  const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE_URL: loopback.apiBaseUrl };
  const startedAt = performance.now();
  const bot = startProcess(process.execPath, [script, ...args], cwd, environment);
  await loopback.until(() => loopback.gateway.isConnected, `${script} to connect`);
  const readyMs = performance.now() - startedAt;
  const close = async () => {
    await bot.stop();
    await loopback.stop();
  };
  return { loopback, readyMs, bot, close };
}

/** Resident memory in MiB, as the system counts it. */
export function residentMiB({ bot }: Subject): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(bot.pid)], { encoding: "utf8" })) / 1024;
}

/** One question and its answer, in milliseconds. */
export async function roundTripMs({ loopback }: Subject, question: string): Promise<number> {
  const startedAt = performance.now();
  await loopback.slash("ask", { question });
  return performance.now() - startedAt;
}

/** Answers per second with so many people asking at once, each asking again as soon as they are answered. */
export async function answersPerSecond(
  { loopback }: Subject,
  questions: readonly string[],
  { people, answers }: { people: number; answers: number },
): Promise<number> {
  let asked = 0;
  const person = async () => {
    while (asked < answers) {
      asked += 1;
      await loopback.slash("ask", { question: questions[asked % questions.length] ?? "" });
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: people }, person));
  return answers / ((performance.now() - startedAt) / 1000);
}
