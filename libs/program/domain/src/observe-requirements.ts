import { intersect, lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import { plannableBlocks, type CoverageInput, type RequirementInput } from './check-requirements';
import type { AcademicBlock, AcademicYear } from './program';

/** A published stay of somebody who has a PGY in the year. */
export interface ObservedStay {
  readonly personId: Id;
  readonly pgy: number;
  readonly rotationId: Id;
  readonly period: DateRange;
}

export interface Observed {
  readonly requirements: RequirementInput[];
  readonly coverage: CoverageInput[];
}

/**
 * What a published year teaches: per rotation and PGY the blocks that each person had (least, most frequent, most), and
 * per rotation the fewest and most people in any half-block. Orientation counts for nothing.
 */
export function observeRequirements(year: AcademicYear, stays: readonly ObservedStay[]): Observed {
  const halves = year.blocks.filter((block) => block.ordinal > 0).flatMap(halvesOf);
  const held = stays.flatMap((stay) => halves.flatMap((half, index) => (holds(stay.period, half) ? [{ stay, index }] : [])));
  const rotations = [...new Set(held.map(({ stay }) => stay.rotationId))].sort();
  return {
    requirements: rotations.flatMap((id) => requirementsOf(id, held, stays, plannableBlocks(year))),
    coverage: rotations.map((id) => coverageOf(id, held, halves.length)),
  };
}

interface Held {
  readonly stay: ObservedStay;
  readonly index: number;
}

function requirementsOf(rotationId: Id, held: readonly Held[], stays: readonly ObservedStay[], most: number): RequirementInput[] {
  const pgys = [...new Set(stays.map((stay) => stay.pgy))].sort((a, b) => a - b);
  return pgys.flatMap((pgy) => {
    const own = held.filter(({ stay }) => stay.pgy === pgy);
    const blocks = blocksPerPerson(rotationId, own);
    if (blocks.every((count) => count === 0)) return [];
    const minBlocks = Math.min(...blocks);
    return [{ rotationId, pgy, minBlocks, targetBlocks: Math.max(minBlocks, mode(blocks)), maxBlocks: Math.min(most, Math.max(...blocks)), fulfilledBy: [] }];
  });
}

function blocksPerPerson(rotationId: Id, held: readonly Held[]): number[] {
  const people = new Map<Id, number>();
  for (const { stay } of held) people.set(stay.personId, (people.get(stay.personId) ?? 0) + (stay.rotationId === rotationId ? 0.5 : 0));
  return [...people.values()];
}

function coverageOf(rotationId: Id, held: readonly Held[], slots: number): CoverageInput {
  const counts = new Array<number>(slots).fill(0);
  for (const { stay, index } of held) if (stay.rotationId === rotationId) counts[index] = (counts[index] ?? 0) + 1;
  return { rotationId, blockId: null, pgys: null, minPeople: Math.min(...counts), maxPeople: Math.max(...counts) };
}

/** Of equally frequent counts the smaller. */
function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

/** Most of the days of the half-block; of two stays that hold half each, the first. */
function holds(stay: DateRange, half: DateRange): boolean {
  const shared = intersect(stay, half);
  if (!shared) return false;
  const rest = lengthInDays(half) - lengthInDays(shared);
  return lengthInDays(shared) > rest || (lengthInDays(shared) === rest && shared.start === half.start);
}

/** The two halves of a block; a block that is given as a whole counts twice, so that halves always are half a block. */
function halvesOf({ period, splitOn }: AcademicBlock): DateRange[] {
  if (splitOn === null) return [period, period];
  return [
    { start: period.start, end: splitOn },
    { start: splitOn, end: period.end },
  ];
}
