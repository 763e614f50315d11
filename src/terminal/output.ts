import type { Screen } from "./render-reply.ts";

/** What the desk writes to: `process.stdout`, or any stream. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
};

/** A stream that text can be written to until its reader leaves. */
export interface Output {
  /** Resolves when the text is on its way, and at once when nobody reads any more. */
  write(text: string): Promise<void>;
  /** As it is now: a window may have been resized. */
  screen(): Screen;
  isClosed(): boolean;
  /** Calls `listener` when the reader leaves. */
  onClosed(listener: () => void): void;
  /** @throws what stopped the writing, unless it was only the reader leaving. */
  throwIfFailed(): void;
}

/** Beyond this a line is hard to read, however wide the window is. Also the width of a pipe. */
const WIDEST = 100;
const NARROWEST = 20;

/** What a write fails with when the reader has left, as `head` does. */
const READER_LEFT = ["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"];

/** @param isInteractive Whether a person reads it; only then there may be colour. */
export function openOutput(stream: OutputStream, isInteractive: boolean): Output {
  let isClosed = false;
  let failure: NodeJS.ErrnoException | null = null;
  // Never taken off: a write may fail after the last answer, and nobody else listens.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure ??= error;
    isClosed = true;
  });
  stream.on("close", () => {
    isClosed = true;
  });
  return {
    write: (text) => (isClosed ? Promise.resolve() : written(stream, text)),
    screen: () => ({
      width: Math.max(NARROWEST, Math.min(stream.columns || WIDEST, WIDEST)),
      colour: isInteractive && (stream.hasColors?.() ?? true),
    }),
    isClosed: () => isClosed,
    onClosed(listener) {
      stream.once("error", listener);
      stream.once("close", listener);
    },
    throwIfFailed() {
      if (failure && !READER_LEFT.includes(failure.code ?? "")) throw failure;
    },
  };
}

/** A stream that is destroyed in the middle of a write may never say that it is done, only that it closed. */
function written(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("close", done);
      resolve();
    };
    stream.once("close", done);
    stream.write(text, done);
  });
}
