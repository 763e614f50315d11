import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A bot running as a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** Everything printed so far, standard output and standard error together. */
  output(): string;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Sends a signal to it alone, as Docker does, or to all it has started too, as a terminal and systemd do. */
  signal(name: NodeJS.Signals, to: "it" | "all"): void;
  /** Ends it, by force where it does not go by itself within six seconds. */
  stop(): Promise<void>;
}

/** The project's folder, where this runs as TypeScript; when compiled, the folder of the build. */
export const PROJECT_DIR = fileURLToPath(new URL("../../", import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** Starts the bot as operators do. `--silent` keeps npm's own lines out of the output. */
export function npmStart(environment: Environment): BotProcess {
  return startProcess("npm", ["start", "--silent"], PROJECT_DIR, environment);
}

/** Starts a program; of our own environment it sees only where programs are and whose home it is. */
export function startProcess(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: Environment,
): BotProcess {
  // Nothing else is handed on: a token in our own environment is none of the test's business.
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...environment };
  // A group of its own, so that a signal reaches npm, its shell and the bot alike.
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  const signal: BotProcess["signal"] = (name, to) => send(name, to === "all" ? -pid : pid);
  const ended = endOf(child);
  const stop = async () => {
    signal("SIGTERM", "all");
    await Promise.race([ended, sleep(6000)]);
    signal("SIGKILL", "all");
    await ended;
  };
  return { pid, output: collectOutput(child), ended, signal, stop };
}

function collectOutput(child: ChildProcess): () => string {
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(String(part)));
  return () => printed.join("");
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    // Not "exit": until "close" something may still be printed.
    child.once("close", (code, signal) => resolve(code ?? signal ?? 0));
  });
}

/** A negative id means the whole group. */
function send(name: NodeJS.Signals, pid: number): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!isGone) throw error;
  }
}
