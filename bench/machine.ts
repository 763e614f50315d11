import { cpus, totalmem } from "node:os";

/** The date, Node and the machine, which all numbers depend on. */
export function conditions(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${memory}, ${process.platform}`;
}
