import type { Finding } from "./finding.ts";

/** The findings of the sentence and of those just before. */
export function recent({ sentence }: Finding, before: readonly Finding[]): Finding[] {
  const near = [sentence, sentence.previous, sentence.previous?.previous];
  return before.filter((one) => near.includes(one.sentence));
}

/** Whether both sides of a tariff are known. */
export function isTold({ kind, imposer, target }: Finding): boolean {
  return kind === "tariff" && imposer !== null && target !== null;
}
