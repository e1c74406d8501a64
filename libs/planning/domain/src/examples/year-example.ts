import { NOTHING, type PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { below, seededRandom, type Random } from '../search/random';
import { HEAVY, NEVER_ADJACENT, ROTATIONS, VACATION, type YearRotation } from './year-rotations';

export interface YearSize {
  /** In each of three years of training. */
  readonly perYear: number;
  /** 26, or a multiple of it. */
  readonly blocks: number;
}

/** 60 residents × 26 blocks × 15 rotations. */
export const YEAR_OF_60: YearSize = { perYear: 20, blocks: 26 };
/** 150 residents × 52 weeks × 15 rotations. */
export const YEAR_OF_150: YearSize = { perYear: 50, blocks: 52 };

interface Resident {
  readonly id: string;
  readonly pgy: number;
  /** Blocks, the most wanted first. */
  readonly vacations: readonly number[];
  readonly never: readonly { readonly rotation: number; readonly block: number }[];
  /** Points for a block, by rotation. */
  readonly likes: ReadonlyMap<number, number>;
}

/** A year of annual blocks with coverage, requirements, vacation ranks, preferences and fairness. */
export function yearExample(seed: number, size: YearSize = YEAR_OF_60): PlanningProblem {
  const residents = residentsOf(seed, size);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'blocks',
    name: `Year of ${residents.length} residents × ${size.blocks} blocks, seed ${seed}`,
    slots: Array.from({ length: size.blocks }, (_, b) => ({ id: `b${b + 1}`, name: `Block ${b + 1}`, tags: [b < size.blocks / 2 ? 'first-half' : 'second-half'] })),
    activities: ROTATIONS.map(({ id, tags }) => ({ id, name: id, tags })),
    people: residents.map(({ id, pgy }) => ({ id, name: id, tags: [`pgy-${pgy}`] })),
    constraints: [...ROTATIONS.flatMap((rotation) => rotationConstraints(rotation, size)), ...everybody(size), ...residents.flatMap((resident) => wishes(resident, size.blocks))],
  };
}

/**
 * What the preferences would earn if they were met in every block, which nobody can. Points less this are the cost in a model
 * that pays for each block liked instead of charging for each that isn't.
 */
export function likedPoints(seed: number, size: YearSize = YEAR_OF_60): number {
  const each = residentsOf(seed, size).flatMap(({ likes }) => [...likes.values()]);
  return size.blocks * each.reduce((sum, points) => sum + points, 0);
}

function residentsOf(seed: number, { perYear, blocks }: YearSize): Resident[] {
  const random = seededRandom(seed);
  return Array.from({ length: 3 * perYear }, (_, n) => resident(random, n, 1 + Math.floor(n / perYear), blocks));
}

function resident(random: Random, n: number, pgy: number, blocks: number): Resident {
  const vacations: number[] = [];
  while (vacations.length < 4) {
    const block = 1 + below(random, blocks - 1);
    if (!vacations.includes(block)) vacations.push(block);
  }
  const never = [0, 1, 2].map(() => ({ rotation: below(random, 13), block: below(random, blocks) }));
  const likes = new Map([0, 1, 2, 3].map(() => [8 + below(random, 6), 1 + below(random, 3)]));
  return { id: `r${n + 1}`, pgy, vacations, never, likes };
}

function rotationConstraints(rotation: YearRotation, { perYear, blocks }: YearSize): PlanningConstraint[] {
  const { id } = rotation;
  const people = perYear / YEAR_OF_60.perYear;
  const time = blocks / YEAR_OF_60.blocks;
  const years = [0, 1, 2].flatMap((y): PlanningConstraint[] => {
    const [least, most] = rotation.coverage[y]!;
    const [min, max] = rotation.required[y]!;
    const who = { people: [`#pgy-${y + 1}`], activities: [id] };
    const name = `${id}, PGY-${y + 1}`;
    return [
      { ...who, kind: 'coverage', id: `coverage-${id}-${y + 1}`, name: `${name}: ${least} to ${most} at a time`, strength: 'demand', min: Math.floor(least * people), max: Math.ceil(most * people) },
      { ...who, kind: 'total', id: `least-${id}-${y + 1}`, name: `${name}: at least ${min}`, strength: 'demand', min: min * time },
      { ...who, kind: 'total', id: `most-${id}-${y + 1}`, name: `${name}: at most ${max}`, strength: 'rule', max: max * time },
    ];
  });
  return [...years, { kind: 'run', id: `run-${id}`, name: `${id}: at most ${rotation.inARow} in a row`, strength: 'rule', activities: [id], max: rotation.inARow * time }];
}

function everybody({ blocks }: YearSize): PlanningConstraint[] {
  const time = blocks / YEAR_OF_60.blocks;
  const fair = [1, 2, 3].map((pgy): PlanningConstraint => ({ kind: 'fair', id: `even-heavy-${pgy}`, name: `Heavy blocks even in PGY-${pgy}`, strength: { weight: 15 }, term: 'even-heavy', people: [`#pgy-${pgy}`], activities: HEAVY }));
  return [
    { kind: 'request', id: 'somewhere', name: 'Everybody is somewhere', strength: 'demand', activities: [NOTHING], want: false },
    { kind: 'run', id: 'rest-after-icu', name: 'No ICU or nights back to back', strength: 'rule', activities: NEVER_ADJACENT, max: time },
    { kind: 'window', id: 'heavy-in-a-row', name: `At most ${5 * time} heavy in any ${6 * time}`, strength: 'rule', activities: HEAVY, length: 6 * time, max: 5 * time },
    { kind: 'total', id: 'vacation-halves', name: 'One vacation in each half of the year', strength: 'demand', slots: ['#first-half'], activities: [VACATION], min: time, max: time },
    ...fair,
  ];
}

const UNRANKED = 20;

function wishes({ id, vacations, never, likes }: Resident, blocks: number): PlanningConstraint[] {
  const people = [id];
  const slot = (block: number): string => `b${block + 1}`;
  const cant = never.map(({ rotation, block }, n): PlanningConstraint => ({ kind: 'request', id: `never-${id}-${n + 1}`, name: `${id} can't have it then`, strength: 'rule', people, slots: [slot(block)], activities: [ROTATIONS[rotation]!.id], want: false, reason: 'Not possible then' }));
  const ranked = vacations.slice(1).map((block, n): PlanningConstraint => ({ kind: 'request', id: `vacation-${id}-${n + 2}`, name: `${id}: vacation of rank ${n + 2}`, strength: { weight: 2 * (n + 1) }, term: 'vacation', people, slots: [slot(block)], activities: [VACATION], want: false }));
  const likesIt = [...likes].map(([rotation, weight]): PlanningConstraint => ({ kind: 'request', id: `like-${id}-${ROTATIONS[rotation]!.id}`, name: `${id} likes ${ROTATIONS[rotation]!.id}`, strength: { weight }, term: 'likes', people, activities: [ROTATIONS[rotation]!.id], want: true }));
  return [...cant, ...ranked, unranked(id, vacations, blocks), ...likesIt];
}

/** Vacation in a block that wasn't asked for. */
function unranked(id: string, vacations: readonly number[], blocks: number): PlanningConstraint {
  const others = Array.from({ length: blocks }, (_, block) => block).filter((block) => !vacations.includes(block));
  const slots = others.map((block) => `b${block + 1}`);
  return { kind: 'request', id: `vacation-${id}-unranked`, name: `${id}: vacation not asked for`, strength: { weight: UNRANKED }, term: 'vacation', people: [id], slots, activities: [VACATION], want: false };
}
