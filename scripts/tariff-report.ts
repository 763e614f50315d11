import pc from "picocolors";
import type { TariffEvent } from "../src/tariffs/model.ts";
import type { TariffScore } from "./tariff-evaluation.ts";

/** The section "Tariffs" of the evaluation, with the misses. */
export function tariffReport(score: TariffScore): string {
  const { facts, missedFacts, rated, missedRated, measures, missedMeasures, traps, trapped } = score;
  const { tariffEvents, unexplained, conflicts, missedConflicts } = score;
  return [
    pc.bold("Tariffs"),
    `  facts with a rate         ${share(rated - missedRated.length, rated)}`,
    `  all facts                 ${share(facts - missedFacts.length, facts)}`,
    `  measures without a rate   ${share(measures - missedMeasures.length, measures)}`,
    `  traps fallen into         ${trapped.length} of ${traps}`,
    `  events without a label    ${unexplained.length} of ${tariffEvents}`,
    `  conflicts marked          ${conflicts - missedConflicts.length} of ${conflicts}`,
    ...missedFacts.map(({ id, imposer, target, rate, status, article, line }) =>
      pc.red(
        `  ${id} ${article}:${line} ${imposer} → ${target} ${rate ?? "without a rate"}, ${status}: not found`,
      ),
    ),
    ...(missedMeasures.length > 0 ? [pc.red(`  measures not found: ${missedMeasures.join(" ")}`)] : []),
    ...trapped.map((trap) => pc.red(`  trap: ${trap}`)),
    ...unexplained.map((event) => pc.red(`  no label: ${eventText(event)}`)),
    ...missedConflicts.map((conflict) => pc.red(`  conflict not marked: ${conflict}`)),
    "",
  ].join("\n");
}

function eventText({ address, imposer, target, ratePercent, status, rule }: TariffEvent): string {
  return `${address} ${imposer} → ${target} ${ratePercent ?? "without a rate"}, ${status} (${rule})`;
}

function share(right: number, all: number): string {
  return `${right} of ${all} (${((100 * right) / Math.max(1, all)).toFixed(1)} %)`;
}
