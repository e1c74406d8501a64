/** PGYs that are counted together; null: any. */
export type Pgys = readonly number[] | null;

/** In order, each once. */
export function sortedPgys(pgys: Pgys): readonly number[] | null {
  return pgys && [...new Set(pgys)].sort((a, b) => a - b);
}

export function samePgys(one: Pgys, other: Pgys): boolean {
  return pgysKey(one) === pgysKey(other);
}

/** Alike for the same PGYs, whatever their order. */
export function pgysKey(pgys: Pgys): string {
  return sortedPgys(pgys)?.join('+') ?? 'any';
}

export function isOfPgys(pgys: Pgys, pgy: number | null | undefined): boolean {
  return pgys === null || (typeof pgy === 'number' && pgys.includes(pgy));
}

/** "PGY-1", "PGY-2 and PGY-3"; empty for any. */
export function pgysWords(pgys: Pgys): string {
  const each = (sortedPgys(pgys) ?? []).map((pgy) => `PGY-${pgy}`);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

interface Least<T> {
  /** What counts for it. */
  readonly of: readonly T[];
  readonly least: number;
}

/**
 * Demands that share nothing of what counts for them, so that they can't all be met with less than their sum: the greater of
 * taking the greatest first, and taking first those that share with the fewest.
 */
export function apartAtLeast<T, D extends Least<T>>(demands: readonly D[]): D[] {
  const sharing = new Map(demands.map((one) => [one, demands.filter((other) => shares(one, other)).length]));
  const greatest = apartIn([...demands].sort((a, b) => b.least - a.least));
  const loosest = apartIn([...demands].sort((a, b) => sharing.get(a)! - sharing.get(b)! || b.least - a.least));
  const chosen = new Set(sumOf(loosest) > sumOf(greatest) ? loosest : greatest);
  return demands.filter((one) => chosen.has(one));
}

function apartIn<T, D extends Least<T>>(ordered: readonly D[]): D[] {
  return ordered.reduce<D[]>((taken, one) => (taken.some((other) => shares(one, other)) ? taken : [...taken, one]), []);
}

function shares<T>(one: Least<T>, other: Least<T>): boolean {
  return one.of.some((each) => other.of.includes(each));
}

function sumOf(demands: readonly { readonly least: number }[]): number {
  return demands.reduce((sum, { least }) => sum + least, 0);
}
