import type { Stay } from '@housestaff/assignments/domain';
import type { DateRange, Id } from '@housestaff/kernel';
import { apartAtLeast, isOfPgys, samePgys } from '@housestaff/program/domain';
import type { BlockOfYear, CoverageOfYear, PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { pgyOf } from '../schedule-reader/pgy-of';
import { halvesOf, holds } from './halves';

/** People on a rotation in both halves of a block, against what a person confirmed as needed. */
export interface CoverageCell {
  readonly blockId: Id;
  readonly first: number;
  readonly second: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly state: 'ok' | 'under' | 'over' | 'none';
}

export interface CoverageRow {
  readonly rotationId: Id;
  readonly cells: readonly CoverageCell[];
}

/** One row per rotation that has people or a demand, in the catalog's order; one cell per block. */
export function coverageRows({ catalog, people, stays }: EffectiveSchedule): CoverageRow[] {
  const byPerson = new Map(people.map((person) => [person.id, person]));
  const onIt = new Map<Id, Stay[]>();
  for (const stay of stays) onIt.set(stay.rotationId, [...(onIt.get(stay.rotationId) ?? []), stay]);
  const demanded = new Set(catalog.coverage.map((one) => one.rotationId));
  return catalog.rotations
    .filter((rotation) => onIt.has(rotation.id) || demanded.has(rotation.id))
    .map((rotation) => {
      const own = (onIt.get(rotation.id) ?? []).filter((stay) => counts(byPerson.get(stay.personId), rotation));
      const demands = catalog.coverage.filter((one) => one.rotationId === rotation.id && one.status === 'confirmed');
      return { rotationId: rotation.id, cells: catalog.blocks.map((block) => cellOf(block, own, demands, byPerson)) };
    });
}

function counts(person: PersonOfProgram | undefined, { audience }: RotationOfProgram): boolean {
  return person !== undefined && (audience === 'any' || person.kind === audience);
}

function cellOf(block: BlockOfYear, stays: readonly Stay[], all: readonly CoverageOfYear[], people: ReadonlyMap<Id, PersonOfProgram>): CoverageCell {
  const halves = halvesOf(block).map((half) => stays.filter((stay) => holds(stay.period, half)));
  const [first = 0, second = 0] = halves.map((present) => present.length);
  const demands = demandsIn(block.id, all);
  const whole = demands.find((one) => one.pgys === null);
  const min = whole?.minPeople ?? (demands.length > 0 ? leastOf(demands) : null);
  const states = demands.flatMap((one) => halves.map((present) => stateOf(headcount(present, one.pgys, people, block.period), one)));
  const state = demands.length === 0 ? 'none' : states.includes('under') ? 'under' : states.includes('over') ? 'over' : 'ok';
  return { blockId: block.id, first, second, min, max: whole?.maxPeople ?? null, state };
}

/** Of one rotation's: a demand for one block stands in place of the same PGYs' demand for every block. Null: a day in no block. */
export function demandsIn(blockId: Id | null, all: readonly CoverageOfYear[]): CoverageOfYear[] {
  const own = blockId === null ? [] : all.filter((one) => one.blockId === blockId);
  return [...own, ...all.filter((one) => one.blockId === null && !own.some((other) => samePgys(other.pgys, one.pgys)))];
}

/** Who counts for two demands is needed once. */
function leastOf(demands: readonly CoverageOfYear[]): number {
  return apartAtLeast(demands.map(({ pgys, minPeople }) => ({ of: pgys ?? [], least: minPeople }))).reduce((sum, one) => sum + one.least, 0);
}

function headcount(stays: readonly Stay[], pgys: CoverageOfYear['pgys'], people: ReadonlyMap<Id, PersonOfProgram>, period: DateRange): number {
  if (pgys === null) return stays.length;
  return stays.filter((stay) => isOfPgys(pgys, pgyOf(people.get(stay.personId)!, period)?.pgy)).length;
}

function stateOf(present: number, { minPeople, maxPeople }: CoverageOfYear): 'ok' | 'under' | 'over' {
  if (present < minPeople) return 'under';
  return maxPeople !== null && present > maxPeople ? 'over' : 'ok';
}
