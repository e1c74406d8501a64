/** A range of one row that gets other values: `values[offset]` is the one for slot `from`. Reused; never kept. */
export interface Change {
  person: number;
  from: number;
  /** The first slot that stays. */
  until: number;
  values: Int16Array;
  offset: number;
}

/** What a change does to the score: broken, unmet, points, and in `EXTRA` what weighing broken sums by their usual step adds to broken. */
export type Delta = Float64Array;

export const BROKEN = 0;
export const UNMET = 1;
export const POINTS = 2;
export const EXTRA = 3;

/** A part of the score that follows changes of cells. The cells themselves are changed after all parts have been told. */
export interface ScorePart {
  /** Counts anew; adds its part of the score. */
  reset(cells: Int16Array, score: Delta): void;
  /** Adds what the change does to its part; takes it over when `keep`. */
  change(cells: Int16Array, change: Change, keep: boolean, delta: Delta): void;
}
