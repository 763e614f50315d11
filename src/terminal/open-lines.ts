import { createInterface, type Interface } from "node:readline";
import type { Completion } from "./complete.ts";
import type { OutputStream } from "./output.ts";

export type InputStream = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Lines from a pipe: nothing is written. */
export function openPipe(input: InputStream): Interface {
  return closedByFaults(
    createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false }),
    input,
  );
}

/**
 * Lines typed by a person, with a prompt, history (arrow keys) and completion (Tab).
 *
 * Ctrl-C takes back what is typed, and on an empty line it closes, as Ctrl-D does.
 */
export function openTerminal(
  input: InputStream,
  output: OutputStream,
  prompt: string,
  completer: (line: string) => Completion,
): Interface {
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    completer,
    removeHistoryDuplicates: true,
  });
  lines.on("SIGINT", () => {
    if (lines.line === "") return lines.close();
    // To the end of the line, then back to its beginning, as these keys do.
    lines.write(null, { ctrl: true, name: "e" });
    lines.write(null, { ctrl: true, name: "u" });
  });
  return closedByFaults(lines, input);
}

/** Readline does not listen for faults of its input, such as a terminal that is gone. */
function closedByFaults(lines: Interface, input: InputStream): Interface {
  input.on("error", () => lines.close());
  return lines;
}
