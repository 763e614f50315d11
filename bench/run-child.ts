import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
/** A corpus of 100,000 passages with every engine's index fits. */
const HEAP_MIB = 8192;

/** Runs a compiled script of this folder, in a process of its own and reads the JSON that it prints. */
export async function runChild<T>(script: string, args: readonly string[] = []): Promise<T> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const { stdout } = await run(process.execPath, [
    "--expose-gc",
    `--max-old-space-size=${HEAP_MIB}`,
    path,
    ...args,
  ]);
  return JSON.parse(stdout);
}
