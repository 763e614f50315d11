/** One field of the passages, searched by terms. Passages go by their numbers, from 0 in the order they are added. */
export interface TermField {
  /** Adds the next passage; it is as long as it has different terms. */
  add(terms: Iterable<string>): void;
  /** Adds to each passage's score what a term in this field is worth there, times the weight. */
  addScores(scores: Float64Array, term: string, weight: number): void;
}

/**
 * BM25+ (Lv and Zhai, 2011). Gentler on long passages than is usual: news paragraphs differ in length without
 * differing in worth.
 */
const BM25 = { k: 1.2, b: 0.75, d: 0.1 };

/** How often a term stands in one passage. */
interface Posting {
  readonly passage: number;
  readonly count: number;
}

/** An empty field. */
export function createTermField(): TermField {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  let total = 0;
  return {
    add(terms) {
      const length = addPostings(postings, terms, lengths.length);
      lengths.push(length);
      total += length;
    },
    addScores(scores, term, weight) {
      const found = postings.get(term) ?? [];
      const rarity = Math.log(1 + (lengths.length - found.length + 0.5) / (found.length + 0.5));
      const { k, b, d } = BM25;
      for (const { passage, count } of found) {
        const length = ((lengths[passage] ?? 0) * lengths.length) / total;
        const frequency = (count * (k + 1)) / (count + k * (1 - b + b * length));
        scores[passage] = (scores[passage] ?? 0) + weight * rarity * (d + frequency);
      }
    },
  };
}

/** Returns how many different terms there are. */
function addPostings(postings: Map<string, Posting[]>, terms: Iterable<string>, passage: number): number {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) {
    const list = postings.get(term);
    if (list) list.push({ passage, count });
    else postings.set(term, [{ passage, count }]);
  }
  return counts.size;
}
