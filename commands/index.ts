import type { Command } from "../src/command.ts";
import { ask } from "./ask.ts";
import { findSources } from "./find-sources.ts";
import { createHelp } from "./help.ts";
import { quote } from "./quote.ts";
import { source } from "./source.ts";

import { tariffs } from "./tariffs.ts";
import { timeline } from "./timeline.ts";

const answering: readonly Command[] = [ask, quote, tariffs, timeline, source, findSources];

/** Everything a person can do. Dispatch, registration, help and the terminal all read this list. */
export const commands: readonly Command[] = [...answering, createHelp(answering)];
