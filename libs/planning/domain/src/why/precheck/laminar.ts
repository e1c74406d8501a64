import { isWithin, overlap, type Mask } from './mask';

/** A limit on how often some values are held in some places: slots of a person, or people in a slot. */
export interface Area {
  readonly values: Mask;
  readonly places: Mask;
  readonly count: number;
}

/** `rest`: what is left of the minimum when those within it have theirs. `whole`: all that must be held in it. */
export type Nested<A extends Area> = A & { readonly rest: number; readonly whole: number };

/**
 * Of some minimums those that lie within each other or apart, so that adding up what each leaves to ask for counts nobody
 * twice. Minimums that cut across others are left out: what is then found short is short all the same.
 */
export function nested<A extends Area>(areas: readonly A[]): Nested<A>[] {
  const bySize = [...areas].sort((a, b) => sizeOf(a) - sizeOf(b));
  const taken: Nested<A>[] = [];
  for (const area of bySize) {
    const touching = taken.filter((t) => overlap(t.values, area.values) && overlap(t.places, area.places));
    if (!touching.every((t) => inside(t, area))) continue;
    const outermost = touching.filter((t) => !touching.some((u) => u !== t && inside(t, u) && taken.indexOf(u) > taken.indexOf(t)));
    const within = outermost.reduce((sum, t) => sum + t.whole, 0);
    taken.push({ ...area, rest: Math.max(0, area.count - within), whole: Math.max(area.count, within) });
  }
  return taken;
}

/** What of these must be held within the area altogether. */
export function mustHold<A extends Area>(family: readonly Nested<A>[], within: Pick<Area, 'values' | 'places'>): { total: number; by: Nested<A>[] } {
  const by = family.filter((t) => inside(t, within));
  return { total: by.reduce((sum, t) => sum + t.rest, 0), by };
}

export function inside(a: Pick<Area, 'values' | 'places'>, b: Pick<Area, 'values' | 'places'>): boolean {
  return isWithin(a.values, b.values) && isWithin(a.places, b.places);
}

function sizeOf({ values, places }: Area): number {
  return values.reduce((a, b) => a + b, 0) * places.reduce((a, b) => a + b, 0);
}
