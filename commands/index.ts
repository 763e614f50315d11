import type { Command } from "../src/command.ts";
import { ask } from "./ask.ts";
import { createHelp } from "./help.ts";
import { source } from "./source.ts";

const answering: readonly Command[] = [ask, source];

/** Everything a person can do. Dispatch, registration, help and the terminal all read this list. */
export const commands: readonly Command[] = [...answering, createHelp(answering)];
