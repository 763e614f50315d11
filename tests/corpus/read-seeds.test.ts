import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { StartError } from "../../src/errors.ts";
import { PROSE_ONE, PROSE_TWO } from "./support.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);

describe("loadCorpus", () => {
  test.for([
    ["binary.txt", new Uint8Array([65, 0, 66]), "it is binary", "a NUL byte"],
    ["latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9]), "save it as UTF-8", "Latin-1"],
    ["wide.txt", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "save it as UTF-8", "UTF-16 with its mark"],
    ["empty.txt", "", "it is empty", "no byte"],
    ["blank.md", "\uFEFF \n\t\n", "it is empty", "white space only"],
    ["large.txt", "a".repeat(5 * 1024 * 1024 + 1), "larger than 5 MB", "one byte too many"],
    ["report.pdf", "%PDF-1.7", ".pdf file cannot be read", "another kind of file"],
    ["notes", "some notes", "without an extension", "no extension"],
  ] as const)("skips %s with one sentence that names file and remedy: %s", async ([file, content, part]) => {
    write("good.txt", [PROSE_ONE, PROSE_TWO].join("\n"));
    write(file, content);
    const corpus = await loadCorpus(folder);
    expect(corpus.seeds.map((seed) => seed.file)).toEqual(["good.txt"]);
    expect(corpus.warnings).toHaveLength(1);
    expect(corpus.warnings[0]).toMatch(new RegExp(`^${file.replace(".", "\\.")} was skipped: .*;.*\\.$`));
    expect(corpus.warnings[0]).toContain(part);
  });

  test("skips a broken link and a folder that is named like a document", async () => {
    write("good.txt", PROSE_ONE);
    symlinkSync(join(folder, "gone"), join(folder, "link.txt"));
    mkdirSync(join(folder, "folder.txt"));
    mkdirSync(join(folder, "other"));
    expect((await loadCorpus(folder)).warnings).toEqual([
      "folder.txt was skipped: it is not a file; move what it holds up into the seeds folder.",
      "link.txt was skipped: it is a link that leads nowhere; repair or remove it.",
    ]);
  });

  test.skipIf(process.getuid?.() === 0)("skips a file that it may not read", async () => {
    write("good.txt", PROSE_ONE);
    write("secret.txt", PROSE_TWO);
    chmodSync(join(folder, "secret.txt"), 0);
    expect((await loadCorpus(folder)).warnings[0]).toContain("secret.txt was skipped: it cannot be read");
  });

  test("says nothing of read-me files and dot files", async () => {
    write("good.txt", PROSE_ONE);
    write("README.md", "# Read me");
    write(".gitkeep", "");
    expect((await loadCorpus(folder)).warnings).toEqual([]);
  });

  test("names the folder and SEEDS_DIR where there is nothing to read", async () => {
    await expect(loadCorpus(join(folder, "gone"))).rejects.toThrow(StartError);
    await expect(loadCorpus(join(folder, "gone"))).rejects.toThrow(/gone" does not exist; .*SEEDS_DIR/);
    await expect(loadCorpus(folder)).rejects.toThrow(/holds no usable document; .*SEEDS_DIR/);
    write("file", "");
    await expect(loadCorpus(join(folder, "file"))).rejects.toThrow(/is not a folder/);
  });

  test("changes its stamp with any seed and with sources.json", async () => {
    write("a.txt", PROSE_ONE);
    const first = (await loadCorpus(folder)).stamp;
    write("sources.json", "{}");
    const second = (await loadCorpus(folder)).stamp;
    write("a.txt", `${PROSE_ONE} `);
    const third = (await loadCorpus(folder)).stamp;
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  test("warns of a seed that yields no document", async () => {
    write("a.txt", PROSE_ONE);
    write("b.txt", "Source link\n");
    expect((await loadCorpus(folder)).warnings).toEqual([
      "b.txt yields no document: no paragraph was found in it; check its text or remove it.",
    ]);
  });
});
