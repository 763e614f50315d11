import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const HEAP_MIB = 8192;
const PATIENCE_MINUTES = 15;

/**
 * Runs a compiled script of this folder in a process of its own and reads the JSON that it prints.
 * @throws Error when it fails, or takes longer than a quarter of an hour
 */
export async function runChild<T>(script: string, args: readonly string[] = []): Promise<T> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const options = ["--expose-gc", `--max-old-space-size=${HEAP_MIB}`];
  const timeout = PATIENCE_MINUTES * 60_000;
  try {
    const { stdout } = await run(process.execPath, [...options, path, ...args], { timeout });
    return JSON.parse(stdout);
  } catch (error) {
    const isLate = error instanceof Error && "killed" in error && error.killed === true;
    throw isLate ? new Error(`not done within ${PATIENCE_MINUTES} minutes`) : error;
  }
}
