import { PassThrough, Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openDesk, pipe } from "./open-desk.ts";

describe("runDesk, from a pipe,", () => {
  test("answers line by line, skips blank ones, and ends with the input", async () => {
    const { written, session } = await pipe("soybeans?\n\n  \r\n/summit source 003:121\nlast line");
    expect(written.output).toMatchInlineSnapshot(`
      "▌ about soybeans?

      [ More ]  [ Delete ]  [ Break ]

      ▌ source 003:121

      ▌ about last line

      [ More ]  [ Delete ]  [ Break ]

      "
    `);
    expect(session).toEqual({ lines: 3, isInteractive: false });
  });

  test("says once and elsewhere how to connect to Discord", async () => {
    const { written } = await pipe("soybeans?\ntariffs?\n");
    expect(written.errors).toBe(
      "Answering on standard output. To run it on Discord instead, set DISCORD_TOKEN in .env (see README).\n",
    );
  });

  test("tells that nothing was read, and says nothing itself", async () => {
    const { written, session } = await pipe("\n \n");
    expect(session).toEqual({ lines: 0, isInteractive: false });
    expect(written).toEqual({ output: "", errors: "" });
  });

  test("stops at exit", async () => {
    const { written, session } = await pipe("soybeans\nexit\ntariffs\n");
    expect(session.lines).toBe(1);
    expect(written.output).not.toContain("tariffs");
  });

  test("goes on after a sentence for the asker", async () => {
    const { written, session, faults } = await pipe("hi\n/summit tell\nsoybeans\n");
    expect(written.output).toMatchInlineSnapshot(`
      "Please ask with at least 3 characters.

      There is no subcommand “tell”. Type /summit ask, /summit quote, /summit tariffs, /summit source,
      /summit help, or just a question.

      ▌ about soybeans

      [ More ]  [ Delete ]  [ Break ]

      "
    `);
    expect(session.lines).toBe(3);
    expect(faults).toEqual([]);
  });

  test("goes on after a fault in a command, which is logged and not shown", async () => {
    const { written, faults } = await pipe("crash\nsoybeans\nbreak\ntariffs\n");
    expect(faults).toEqual([new TypeError("not a function"), new RangeError("broken")]);
    expect(written.output.match(/Something went wrong on my side/g)).toHaveLength(2);
    expect(written.output).not.toMatch(/not a function|broken|at /);
    expect(written.output).toContain("about tariffs");
  });

  test("cannot be driven by what is typed", async () => {
    const { written } = await pipe("say \u001B[2J\u0007\u202Enothing\n/\u001B[31m\n");
    expect(written.output).toContain("about say [2Jnothing");
    expect(written.output).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });
});

describe("runDesk, asked publicly or privately,", () => {
  test.for<[line: string, visibility: "public" | "private", isPrivate: boolean]>([
    ["soybeans", "public", false],
    ["soybeans", "private", true],
    ["/ask soybeans private:true", "public", true],
    ["/ask soybeans private:false", "private", false],
  ])("answers %j, where replies are %s, as private: %s", async ([line, visibility, isPrivate]) => {
    const desk = openDesk({ visibility });
    desk.input.end(line);
    await desk.session;
    expect(desk.written.output.includes("Only you can see this")).toBe(isPrivate);
  });
});

describe("runDesk, when its output fails,", () => {
  test("ends quietly when the reader has left", async () => {
    const gone = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    const desk = openDesk({ output });
    desk.input.write("soybeans\ntariffs\n");
    expect((await desk.session).lines).toBe(1);
  });

  test("ends quietly when the reader leaves without reading", async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const desk = openDesk({ output });
    desk.input.write("soybeans\ntariffs\n");
    await turn();
    output.destroy();
    expect((await desk.session).lines).toBe(1);
  });

  test("says so when it is for another reason", async () => {
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const desk = openDesk({ output });
    desk.input.write("soybeans\n");
    await expect(desk.session).rejects.toThrow("no space left");
  });
});
