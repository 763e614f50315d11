import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The version of an installed package. Not all packages let their `package.json` be imported. */
export function versionOf(name: string): string {
  const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  const { version }: { version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}
