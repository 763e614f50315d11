/** How long answers took, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Rounds {
  /** Asked at least so often, in whole rounds … */
  readonly least: number;
  /** … unless that takes longer; one round is always finished. */
  readonly patienceMs: number;
}

/** Asks all questions in turn, round after round. */
export function timesOf<T>(
  ask: (question: T) => unknown,
  questions: readonly T[],
  { least, patienceMs }: Rounds,
): Times {
  const times: number[] = [];
  const endsAt = performance.now() + patienceMs;
  do {
    for (const question of questions) {
      const startedAt = performance.now();
      ask(question);
      times.push(performance.now() - startedAt);
    }
  } while (times.length < least && performance.now() < endsAt);
  return { count: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** The least value that so large a share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
