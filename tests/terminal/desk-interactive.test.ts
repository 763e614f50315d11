import { PassThrough } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runDesk } from "../../src/terminal/desk.ts";
import { commands, library, quote } from "./tiny-commands.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001B[A";

/** A terminal 50 columns wide, and what a person sees of what is typed into it. */
function sitDown(hasColors = true) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 50, hasColors: () => hasColors });
  let shown = "";
  output.on("data", (chunk) => {
    shown += chunk;
  });
  const faults: unknown[] = [];
  const logger = { error: ({ err }: { err: unknown }) => void faults.push(err) };
  const broken = {
    ...quote,
    suggest: () => {
      throw new TypeError("not a function");
    },
  };
  const all = commands.map((command) => (command === quote ? broken : command));
  const session = runDesk({ commands: all, library, input, output, errorOutput: new PassThrough(), logger });
  return { session, faults, shown: () => shown, type: typeInto(input) };
}

/** Keys arrive one after the other, as from a keyboard, and are dealt with before the next. */
function typeInto(input: PassThrough) {
  return async (...keys: string[]) => {
    for (const key of keys) {
      await wait(5);
      input.write(key);
    }
    await wait(5);
  };
}

describe("runDesk, at a terminal,", () => {
  test("greets with what it is, how to connect to Discord, and how to leave", async () => {
    const desk = sitDown(false);
    await desk.type(CTRL_D);
    expect(await desk.session).toEqual({ lines: 0, isInteractive: true });
    expect(desk.shown().split("\u001B")[0]).toMatchInlineSnapshot(`
      "Summit Desk, on this terminal: answers from the
      source documents, word for word.
      Type a question, or /summit and Tab for more. A
      button is pressed by typing its label.
      To run it on Discord instead, set DISCORD_TOKEN in
      .env (see README).
      Ctrl-D or exit leaves.

      "
    `);
  });

  test("answers in colour, at the terminal's width, and asks for more", async () => {
    const desk = sitDown();
    await desk.type("what did china agree on soybeans and much else?\r", CTRL_D);
    expect((await desk.session).lines).toBe(1);
    expect(desk.shown()).toContain("\u001B[38;5;");
    expect(desk.shown()).toContain("about what did china agree on soybeans and much\n");
  });

  test("leaves at exit", async () => {
    const desk = sitDown();
    await desk.type("exit\r");
    expect((await desk.session).lines).toBe(0);
  });

  test("takes a typed line back at Ctrl-C, and leaves at Ctrl-C on an empty one", async () => {
    const desk = sitDown();
    await desk.type("soybeans", CTRL_C, "tariffs\r", CTRL_C);
    expect((await desk.session).lines).toBe(1);
    expect(desk.shown()).toContain("about tariffs");
  });

  test("brings back earlier lines", async () => {
    const desk = sitDown();
    await desk.type("soybeans\r", UP, "\r", CTRL_D);
    expect((await desk.session).lines).toBe(2);
    expect(desk.shown().match(/about soybeans/g)).toHaveLength(2);
  });

  test("completes with Tab, labels of the last reply too", async () => {
    const desk = sitDown();
    await desk.type("/su", "\t", "so", "\t", "003:1\r", "soybeans\r", "mo", "\t", "\r", CTRL_D);
    expect((await desk.session).lines).toBe(3);
    expect(desk.shown()).toContain("source 003:1");
    expect(desk.shown()).toContain("about soybeans · page 2");
  });

  test("stays when a command fails to suggest", async () => {
    const desk = sitDown();
    await desk.type("/quote speaker:", "\t", "Xi\r", CTRL_D);
    expect((await desk.session).lines).toBe(1);
    expect(desk.faults).toEqual([new TypeError("not a function")]);
  });
});
