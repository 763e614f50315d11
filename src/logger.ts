import { type DestinationStream, type Logger, pino } from "pino";

/** The process's logger: JSON lines, with everything that could carry the token taken out. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      redact: ["token", "*.token", "authorization", "*.authorization", "*.*.authorization"],
    },
    destination,
  );
}
