import { PassThrough } from "node:stream";
import { type DeskSettings, runDesk } from "../../src/terminal/desk.ts";
import { commands, library } from "./tiny-commands.ts";

/** A desk over streams, with all that it writes kept. */
export function openDesk(changes: Partial<DeskSettings> = {}) {
  const input = new PassThrough();
  const [output, errorOutput] = [new PassThrough(), new PassThrough()];
  const written = { output: "", errors: "" };
  output.on("data", (chunk) => {
    written.output += chunk;
  });
  errorOutput.on("data", (chunk) => {
    written.errors += chunk;
  });
  const faults: unknown[] = [];
  const logger = { error: ({ err }: { err: unknown }) => void faults.push(err) };
  const session = runDesk({ commands, library, input, output, errorOutput, logger, ...changes });
  return { input, output, written, faults, session };
}

/** What the desk answers to a whole piped text. */
export async function pipe(text: string) {
  const desk = openDesk();
  desk.input.end(text);
  return { ...desk, session: await desk.session };
}
