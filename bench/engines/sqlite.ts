import { createRequire, isBuiltin } from "node:module";
import { PAGE_SIZE } from "../../src/reply/answer.ts";
import { versionOf } from "../version-of.ts";
import { answeringPassages, type Engine, shownWhole } from "./engine.ts";

/** As much of `node:sqlite` as is used here. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly (string | number)[]): unknown;
    all(...values: readonly (string | number)[]): Record<string, number>[];
  };
}

/** The second is the first as a package, for Node 20; it is optional, since it is not there for every system. */
const MODULES = ["node:sqlite", "@photostructure/sqlite"];
const { database, from } = openInMemory();

export const engine: Engine = {
  name: "SQLite FTS5",
  library: `${from}, SQLite ${database.prepare("SELECT sqlite_version() AS version").all()[0]?.["version"]}`,
  setting: "in memory, without a copy of the texts, `porter unicode61`, words joined by OR, `bm25`",
  async build(corpus) {
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61')");
    const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
    database.exec("BEGIN");
    for (const { index, text } of answeringPassages(corpus)) insert.run(index, text);
    database.exec("COMMIT");
    const find = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?");
    return {
      ask: (question) =>
        shownWhole(
          corpus,
          find.all(anyOfIts(question), PAGE_SIZE).map(({ rowid }) => rowid ?? -1),
        ),
      nativeBytes: () => pragma("page_count") * pragma("page_size"),
    };
  },
};

function anyOfIts(question: string): string {
  return (question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(" OR ");
}

function pragma(name: string): number {
  return database.prepare(`PRAGMA ${name}`).all()[0]?.[name] ?? 0;
}

function openInMemory() {
  const require = createRequire(import.meta.url);
  for (const from of MODULES) {
    try {
      const { DatabaseSync }: Sqlite = require(from);
      const version = isBuiltin(from) ? "" : ` ${versionOf(from)}`;
      return { database: new DatabaseSync(":memory:"), from: from + version };
    } catch {
      // Node 20 has no node:sqlite, and some systems have not the package.
    }
  }
  throw new Error(`none of ${MODULES.join(", ")} is there`);
}
