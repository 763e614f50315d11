/** The best few of many things by their score, equal ones by their number, without a list of all. */
export interface Best {
  offer(id: number, score: number): void;
  /** Best first. */
  ids(): number[];
}

/** @param isWanted asked only of what is good enough, since it may take long */
export function bestOf(limit: number, isWanted: (id: number) => boolean): Best {
  const best: { readonly id: number; readonly score: number }[] = [];
  return {
    offer(id, score) {
      const isBefore = (other: { readonly id: number; readonly score: number } | undefined) =>
        other === undefined || score > other.score || (score === other.score && id < other.id);
      if (best.length === limit && !isBefore(best.at(-1))) return;
      if (!isWanted(id)) return;
      let [low, high] = [0, best.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(best[middle])) high = middle;
        else low = middle + 1;
      }
      if (best.length === limit) best.pop();
      best.splice(low, 0, { id, score });
    },
    ids: () => best.map(({ id }) => id),
  };
}
