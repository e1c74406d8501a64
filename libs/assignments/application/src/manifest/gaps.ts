import { contains, type Id, type LocalDate } from '@housestaff/kernel';
import { isOfPgys, pgysWords } from '@housestaff/program/domain';
import { isAtWork } from '../block-grid/duty-place';
import type { SupervisionCell } from '../ports/compliance-ports';
import type { BlockOfYear, CoverageOfYear, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { demandsIn } from '../year-grid/coverage-rows';
import type { RosterEntry } from './day-roster';
import type { ManifestGap } from './manifest-view';

/** Where fewer people are at work than a confirmed demand asks for, and half-days with too few attendings. */
export function gapsOf(schedule: EffectiveSchedule, roster: readonly RosterEntry[], date: LocalDate, block: BlockOfYear | undefined, supervision: readonly SupervisionCell[]): ManifestGap[] {
  const working = new Set(roster.filter(({ activity }) => isAtWork(activity)).map(({ duty }) => duty.rotationId));
  return [
    ...demandGaps(schedule, working, date, block).map(gapView),
    ...supervision.filter((cell) => cell.have < cell.need).map(({ half, have, need }) => {
      return { title: `Attendings, ${half.toUpperCase()}`, detail: `Needs ${need}, has ${have}`, half };
    }),
  ];
}

/** A confirmed demand that a day falls short of. */
export interface DemandGap {
  readonly rotation: RotationOfProgram;
  readonly demand: CoverageOfYear;
  readonly have: number;
  /** Who would be there, but is on leave. */
  readonly away: readonly Id[];
}

/** Who is on a rotation that day, less those on leave. Rotations that nobody works on that day (`working`) have no gap. */
export function demandGaps(schedule: EffectiveSchedule, working: ReadonlySet<Id | null>, date: LocalDate, block: BlockOfYear | undefined): DemandGap[] {
  const confirmed = schedule.catalog.coverage.filter((one) => one.status === 'confirmed' && working.has(one.rotationId));
  const rotations = [...new Set(confirmed.map((one) => one.rotationId))];
  const demands = rotations.flatMap((id) => demandsIn(block?.id ?? null, confirmed.filter((one) => one.rotationId === id)));
  return demands.flatMap((demand) => gapIn(demand, schedule, date));
}

function gapIn(demand: CoverageOfYear, { catalog, stays, people, absences }: EffectiveSchedule, date: LocalDate): DemandGap[] {
  const rotation = catalog.rotations.find((one) => one.id === demand.rotationId);
  if (!rotation) return [];
  const away = new Set(absences.filter((one) => one.status === 'approved' && one.blocking && contains(one.period, date)).map((one) => one.personId));
  const placed = stays.filter((stay) => stay.rotationId === rotation.id && contains(stay.period, date));
  const present = placed.filter(({ personId }) => {
    const person = people.find((one) => one.id === personId);
    const pgy = person?.pgyPeriods.find((one) => contains(one.period, date))?.pgy;
    return !away.has(personId) && isOfPgys(demand.pgys, pgy);
  }).length;
  if (present >= demand.minPeople) return [];
  return [{ rotation, demand, have: present, away: placed.filter((stay) => away.has(stay.personId)).map((stay) => stay.personId) }];
}

function gapView({ rotation, demand, have, away }: DemandGap): ManifestGap {
  const whom = demand.pgys === null ? '' : ` ${pgysWords(demand.pgys)}`;
  const leave = away.length > 0 ? `, ${away.length} away` : '';
  return { title: `${rotation.abbreviation}${whom}`, detail: `Needs ${demand.minPeople}, has ${have}${leave}`, half: rotation.category === 'night-float' ? 'night' : 'am' };
}
