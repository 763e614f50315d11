/** How many letters differ between two words, two swapped neighbours counting once; more than `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows.push(nextRow(a, b, i, rows));
    // A swap looks back two rows: what both have passed, no later one comes back to.
    if (rows.slice(-2).every((row) => Math.min(...row) > most)) return most + 1;
  }
  return Math.min(rows.at(-1)?.at(-1) ?? 0, most + 1);
}

function nextRow(a: string, b: string, i: number, rows: readonly number[][]): number[] {
  const row = [i];
  const above = (j: number) => rows[i - 1]?.[j] ?? 0;
  for (let j = 1; j <= b.length; j++) {
    const change = above(j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change;
    row.push(Math.min(change, swap, above(j) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}
