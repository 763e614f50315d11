import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of an installed package, read from its folder: not all let their `package.json` be imported. */
export function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join("node_modules", name, "package.json"), "utf8"),
  );
  return version;
}
