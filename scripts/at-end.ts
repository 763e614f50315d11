import { StartError } from "../src/errors.ts";

type Expected = abstract new (...args: never[]) => Error;

/**
 * Ends a script when its work does. What the person can put right is told in one line, a bug with its stack; both
 * end with a non-zero code. A reader that closes the pipe (`| head`) ends it quietly.
 */
export function atEnd(work: Promise<void>, ...expected: Expected[]): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  work.catch((error: unknown) => {
    const isExpected = [StartError, ...expected].some((kind) => error instanceof kind);
    process.stderr.write(`${isExpected && error instanceof Error ? error.message : describeBug(error)}\n`);
    process.exitCode = 1;
  });
}

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
