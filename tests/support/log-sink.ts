import { type Logger, pino } from "pino";

/** A logger and what it has written, line by line. */
export interface LogSink {
  readonly logger: Logger;
  readonly lines: Record<string, unknown>[];
  /** Everything written, as it would stand in a file. */
  text(): string;
}

/** A pino logger that writes into an array. */
export function createLogSink(level = "trace"): LogSink {
  const raw: string[] = [];
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => {
    raw.push(line);
    lines.push(JSON.parse(line));
  };
  return { logger: pino({ level, base: null }, { write }), lines, text: () => raw.join("") };
}
