import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What `npm start` runs, and what it is made from. */
const BUILT = "dist/.tsbuildinfo";
const SOURCES = ["src", "commands", "scripts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];

/** @param {string} path @returns {number} when the newest file at or below it was changed, in milliseconds */
function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isBuilt = existsSync(BUILT) && Math.max(...SOURCES.map(newest)) <= statSync(BUILT).mtimeMs;
const compiler = join("node_modules", "typescript", "bin", "tsc");
// Without the compiler (npm ci --omit=dev) what was built before is what there is.
if (!isBuilt && (existsSync(compiler) || !existsSync(BUILT))) {
  process.stderr.write("Building …\n");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    process.stderr.write("The build failed: run `npm ci`, then try again.\n");
    process.exit(1);
  }
}
