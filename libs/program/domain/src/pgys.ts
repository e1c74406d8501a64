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

/** Of demands that share what counts for them, the greatest; one of each such group. They can't all be met with less than their sum. */
export function apartAtLeast<T, D extends Least<T>>(demands: readonly D[]): D[] {
  const groups: { readonly of: Set<T>; most: D }[] = [];
  for (const demand of demands) {
    const touched = groups.filter(({ of }) => demand.of.some((one) => of.has(one)));
    const of = new Set([...demand.of, ...touched.flatMap((group) => [...group.of])]);
    const most = touched.reduce((best, group) => (group.most.least > best.least ? group.most : best), demand);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({ of, most });
  }
  return groups.map(({ most }) => most);
}
