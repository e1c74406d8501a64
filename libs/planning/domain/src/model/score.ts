/** Compared from left to right: rules broken, demand unmet, points. Whole numbers. An answer has no broken rule. */
export interface Score {
  readonly broken: number;
  readonly unmet: number;
  readonly points: number;
}

export function isBetterScore(a: Score, b: Score): boolean {
  if (a.broken !== b.broken) return a.broken < b.broken;
  return a.unmet !== b.unmet ? a.unmet < b.unmet : a.points < b.points;
}
