import type { BlockOfYear, EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { Stay } from '@housestaff/assignments/domain';
import { overlaps, type DateRange, type Id } from '@housestaff/kernel';
import type { PlanCells, PlanLock } from '@housestaff/planning/domain';
import { areWeeks, daysIn, halfBlocks, plannedBlocks } from './half-blocks';
import type { PersonOut } from './year-options';

/** A column of the year: a block, or one half of it. */
export interface YearSlot {
  readonly id: string;
  readonly name: string;
  readonly blockId: Id;
  readonly half: 'whole' | 'first' | 'second';
  /** False: both halves of the block are given together. */
  readonly split: boolean;
  readonly range: DateRange;
}

/** Half-blocks, two a block; whole blocks when none of the year is ever split. */
export function yearSlots(blocks: readonly BlockOfYear[]): YearSlot[] {
  const planned = plannedBlocks(blocks);
  const halves = halfBlocks(blocks);
  if (planned.every((block) => block.splitOn === null)) {
    return planned.map((block) => ({ id: block.id, name: block.name, blockId: block.id, half: 'whole', split: false, range: block.period }));
  }
  return planned.flatMap((block, b) =>
    (['first', 'second'] as const).map((half, n) => ({
      id: `${block.id}/${n + 1}`,
      name: `${block.name}, ${half} half`,
      blockId: block.id,
      half,
      split: block.splitOn !== null,
      range: halves[2 * b + n]!,
    })),
  );
}

/** What a column is, as people say it. */
export function slotUnitOf(blocks: readonly BlockOfYear[]): 'half-block' | 'block' | 'week' {
  if (plannedBlocks(blocks).some((block) => block.splitOn !== null)) return 'half-block';
  return areWeeks(blocks) ? 'week' : 'block';
}

/** How many slots a block has: requirements are in blocks, a plan counts slots. */
export function slotsPerBlock(slots: readonly YearSlot[]): 1 | 2 {
  return slots.some((slot) => slot.half === 'second') ? 2 : 1;
}

/**
 * Stays as cells: the rotation that takes most days of each. A cell that a locked stay touches is locked as a
 * whole, so that nothing is ever written over it.
 */
export function yearCells(schedule: EffectiveSchedule, residents: readonly PersonOfProgram[], slots: readonly YearSlot[]): { baseline: PlanCells; locked: PlanLock[] } {
  const byPerson = new Map<string, Stay[]>(residents.map((person) => [person.id, []]));
  for (const stay of schedule.stays) byPerson.get(stay.personId)?.push(stay);
  const baseline: Record<string, Record<string, string>> = {};
  const locked: PlanLock[] = [];
  for (const [person, stays] of byPerson) {
    const row: Record<string, string> = {};
    for (const { id, range } of slots) {
      const most = mostOf(stays, range);
      if (most) row[id] = most;
      if (stays.some((stay) => stay.locked && overlaps(stay.period, range))) locked.push({ person, slot: id, activity: most });
    }
    baseline[person] = row;
  }
  return { baseline, locked };
}

/** Slots of which somebody misses at least half. */
export function overlapsOut(residents: readonly PersonOfProgram[], slots: readonly YearSlot[], out: readonly PersonOut[]): { personId: Id; slot: number }[] {
  const known = new Set(residents.map((person) => person.id));
  return out
    .filter(({ personId }) => known.has(personId))
    .flatMap(({ personId, period }) => slots.flatMap(({ range }, slot) => (2 * daysIn(range, period) >= daysIn(range, range) ? [{ personId, slot }] : [])));
}

function mostOf(stays: readonly Stay[], range: DateRange): Id | null {
  let best: Id | null = null;
  let most = 0;
  for (const stay of stays) {
    const days = daysIn(range, stay.period);
    if (days > most) [best, most] = [stay.rotationId, days];
  }
  return best;
}
