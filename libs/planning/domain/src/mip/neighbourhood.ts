import { FREE, type Compiled } from '../compile';
import { below, type Random } from '../search/random';
import { YearState } from '../search/year-state';

/** What a search of neighbourhoods frees next: a few people's years, or a few blocks of everyone's. */
export interface Neighbourhood {
  readonly kind: 'people' | 'blocks';
  readonly size: number;
}

/** The problem with everything locked as in `cells`, but for a neighbourhood at random. Locks of its own stay. */
export function freed(p: Compiled, cells: ArrayLike<number>, { kind, size }: Neighbourhood, random: Random): Compiled {
  const free = kind === 'people' ? somePeople(p, size, random) : someBlocks(p, size, random);
  return { ...p, lock: p.lock.map((lock, at) => (lock === FREE && !free(Math.floor(at / p.slots), at % p.slots) ? cells[at]! : lock)) };
}

/** Unmet half-blocks and points of a schedule. */
export function measure(p: Compiled, cells: ArrayLike<number>): { unmet: number; points: number } {
  const { unmet, points } = new YearState(p, cells);
  return { unmet, points };
}

function somePeople(p: Compiled, size: number, random: Random): (i: number) => boolean {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(size, p.people)) chosen.add(below(random, p.people));
  return (i) => chosen.has(i);
}

function someBlocks(p: Compiled, size: number, random: Random): (i: number, s: number) => boolean {
  const blocks = p.slots >> 1;
  const width = Math.min(size, blocks);
  const from = below(random, blocks - width + 1);
  return (_, s) => s >> 1 >= from && s >> 1 < from + width;
}
