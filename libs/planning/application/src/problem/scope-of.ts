import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { isMissing } from '@housestaff/people/domain';
import type { RunScope } from '../ports/schedule-runs';
import { daysIn } from './half-blocks';
import type { PlanToMake } from './plan-to-make';

/** What is planned, in counts. */
export function scopeOf(schedule: EffectiveSchedule, { problem, period, slotUnit }: PlanToMake): RunScope {
  const people = new Set(problem.people.map(({ id }) => id));
  const away = schedule.absences.filter((a) => people.has(a.personId) && isMissing(a));
  const days = away.reduce((sum, absence) => sum + daysIn(period, absence.period), 0);
  const countOf = (strength: 'demand' | 'rule'): number => problem.constraints.filter((c) => c.strength === strength).length;
  return {
    people: people.size,
    slots: problem.slots.length,
    slotUnit,
    lockedCells: (problem.locked ?? []).filter((lock) => lock.activity !== null).length,
    leaveWeeks: Math.round(days / 0.7) / 10,
    demands: countOf('demand'),
    rules: countOf('rule'),
  };
}
