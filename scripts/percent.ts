/** A share as text: 0.804 → "80.4 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
