import { contains, type LocalDate } from '@housestaff/kernel';
import { isOfPgys, pgysWords } from '@housestaff/program/domain';
import { isAtWork } from '../block-grid/duty-place';
import type { SupervisionCell } from '../ports/compliance-ports';
import type { BlockOfYear, CoverageOfYear } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { RosterEntry } from './day-roster';
import type { ManifestGap } from './manifest-view';

/** Where fewer people are at work than a confirmed demand asks for, and half-days with too few attendings. */
export function gapsOf(schedule: EffectiveSchedule, roster: readonly RosterEntry[], date: LocalDate, block: BlockOfYear | undefined, supervision: readonly SupervisionCell[]): ManifestGap[] {
  const demands = schedule.catalog.coverage.filter((one) => one.status === 'confirmed' && (one.blockId === null || one.blockId === block?.id));
  return [
    ...demands.flatMap((demand) => coverageGap(demand, schedule, roster, date)),
    ...supervision.filter((cell) => cell.have < cell.need).map(({ half, have, need }) => {
      return { title: `Attendings, ${half.toUpperCase()}`, detail: `Needs ${need}, has ${have}`, half };
    }),
  ];
}

/** Who is on the rotation that day, less those on leave. Rotations that don't work that day have no gap. */
function coverageGap(demand: CoverageOfYear, { catalog, stays, people, absences }: EffectiveSchedule, roster: readonly RosterEntry[], date: LocalDate): ManifestGap[] {
  const rotation = catalog.rotations.find((one) => one.id === demand.rotationId);
  const works = roster.some((entry) => entry.duty.rotationId === demand.rotationId && isAtWork(entry.activity));
  if (!rotation || !works) return [];
  const away = new Set(absences.filter((one) => one.status === 'approved' && one.blocking && contains(one.period, date)).map((one) => one.personId));
  const placed = stays.filter((stay) => stay.rotationId === rotation.id && contains(stay.period, date));
  const present = placed.filter(({ personId }) => {
    const person = people.find((one) => one.id === personId);
    const pgy = person?.pgyPeriods.find((one) => contains(one.period, date))?.pgy;
    return !away.has(personId) && isOfPgys(demand.pgys, pgy);
  }).length;
  if (present >= demand.minPeople) return [];
  const whom = demand.pgys === null ? '' : ` ${pgysWords(demand.pgys)}`;
  const leave = placed.length > present ? `, ${placed.filter((stay) => away.has(stay.personId)).length} away` : '';
  return [{ title: `${rotation.abbreviation}${whom}`, detail: `Needs ${demand.minPeople}, has ${present}${leave}`, half: rotation.category === 'night-float' ? 'night' : 'am' }];
}
