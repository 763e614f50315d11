/** What a point says: a level told as done or remaining, one only threatened or expected, one said to be averted. */
export type PointRole = "level" | "open" | "averted";

/** A rate at a time, as the documents tell it. */
export interface ChartPoint {
  /** Which direction: its place in `ChartData.series`. */
  readonly series: number;
  /** UTC milliseconds; a month stands at its middle. */
  readonly time: number;
  readonly percent: number;
  /** What the rate may be, by its bound and by what documents say differently; both equal `percent` where it is exact. */
  readonly low: number;
  readonly high: number;
  readonly role: PointRole;
  /** Whether the day on which it came is told: other levels are no step of the line. */
  readonly isStep: boolean;
  /** "over 40 %", with an asterisk where documents differ. */
  readonly label: string;
}

/** All that a chart shows, as plain data. */
export interface ChartData {
  /** The two directions: "US on China". */
  readonly series: readonly string[];
  /** In time order. */
  readonly points: readonly ChartPoint[];
  /** The last day, month or year of the documents. */
  readonly reachesTo: string | null;
}

/** A picture, ready to send. */
export interface Chart {
  readonly png: Uint8Array;
  /** The levels in words, for whoever does not see the picture: at most 1,024 characters. */
  readonly description: string;
}
