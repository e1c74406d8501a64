import { NOTHING, type PlanningConstraint } from '../../model/constraint';
import type { CurtoisEmployee, CurtoisInstance } from './curtois-instance';

const ANY_SHIFT = ['#shift'];
const RULE = { strength: 'rule' } as const;

/** Everything that the format holds for hard. People of equal limits share a constraint. */
export function ruleConstraints(instance: CurtoisInstance): PlanningConstraint[] {
  return [...successions(instance), ...mostOfEachShift(instance), ...minutes(instance), ...workInARow(instance), ...offInARow(instance), ...weekends(instance), ...fixedDaysOff(instance)];
}

function successions({ shifts }: CurtoisInstance): PlanningConstraint[] {
  const followed = shifts.filter(({ notThen }) => notThen.length > 0);
  return followed.map(({ id, notThen }) => ({ ...RULE, kind: 'succession', id: `after/${id}`, name: `After ${id} not ${notThen.join(', ')}`, first: [id], then: notThen }));
}

/** People by what they have alike. */
function alike(staff: readonly CurtoisEmployee[], limitsOf: (employee: CurtoisEmployee) => readonly number[]): { limits: readonly number[]; people: string[] }[] {
  const groups = new Map<string, { limits: readonly number[]; people: string[] }>();
  for (const employee of staff) {
    const limits = limitsOf(employee);
    const group = groups.get(limits.join('/')) ?? { limits, people: [] };
    group.people.push(employee.id);
    groups.set(limits.join('/'), group);
  }
  return [...groups.values()];
}

/** A shift that isn't listed can't be given. */
function mostOfEachShift({ shifts, staff, days }: CurtoisInstance): PlanningConstraint[] {
  return shifts.flatMap(({ id }) =>
    alike(staff, ({ most }) => [most.get(id) ?? 0]).flatMap(({ limits: [max = 0], people }): PlanningConstraint[] => {
      if (max >= days) return [];
      if (max === 0) return [{ ...RULE, kind: 'request', id: `never/${id}`, name: `Never ${id}`, people, activities: [id], want: false, reason: `Doesn't work ${id}` }];
      return [{ ...RULE, kind: 'total', id: `most/${id}/${max}`, name: `At most ${max} of ${id}`, people, activities: [id], max }];
    }),
  );
}

function minutes({ shifts, staff }: CurtoisInstance): PlanningConstraint[] {
  const amounts = Object.fromEntries(shifts.map((shift) => [shift.id, shift.minutes]));
  const unit = shifts.reduce((a, shift) => gcd(a, shift.minutes), 0) || 1;
  return alike(staff, ({ minMinutes, maxMinutes }) => [minMinutes, maxMinutes]).map(({ limits: [min, max], people }) => ({
    ...RULE,
    kind: 'total',
    id: `minutes/${min}/${max}`,
    name: `From ${min} to ${max} minutes`,
    people,
    amounts,
    min,
    max,
    unit,
  }));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function workInARow({ staff, days }: CurtoisInstance): PlanningConstraint[] {
  return alike(staff, ({ minInARow, maxInARow }) => [minInARow, maxInARow]).flatMap(({ limits: [min = 0, max = 0], people }): PlanningConstraint[] =>
    min < 2 && max >= days ? [] : [{ ...RULE, kind: 'run', id: `work/${min}/${max}`, name: `From ${min} to ${max} shifts in a row`, people, activities: ANY_SHIFT, ...(min > 1 && { min }), ...(max < days && { max }) }],
  );
}

function offInARow({ staff }: CurtoisInstance): PlanningConstraint[] {
  return alike(staff, ({ minOffInARow }) => [minOffInARow]).flatMap(({ limits: [min = 0], people }): PlanningConstraint[] =>
    min < 2 ? [] : [{ ...RULE, kind: 'run', id: `free/${min}`, name: `At least ${min} days off in a row`, people, activities: [NOTHING], min }],
  );
}

function weekends({ staff, days }: CurtoisInstance): PlanningConstraint[] {
  const saturdays = Array.from({ length: days }, (_, day) => day).filter((day) => day % 7 === 5);
  const groups = saturdays.map((day) => [day, day + 1].filter((one) => one < days).map(String));
  return alike(staff, ({ maxWeekends }) => [maxWeekends]).flatMap(({ limits: [max = 0], people }): PlanningConstraint[] =>
    max >= groups.length ? [] : [{ ...RULE, kind: 'groups', id: `weekends/${max}`, name: `At most ${max} weekends`, people, groups, max }],
  );
}

function fixedDaysOff({ staff, daysOff }: CurtoisInstance): PlanningConstraint[] {
  const daysOf = (employee: string): number[] => daysOff.filter((line) => line.employee === employee).flatMap(({ days }) => days);
  const off = staff.map(({ id }) => ({ id, slots: [...new Set(daysOf(id))].map(String) })).filter(({ slots }) => slots.length > 0);
  return off.map(({ id, slots }) => ({ ...RULE, kind: 'request', id: `off/${id}`, name: `${id} is off`, people: [id], slots, activities: ANY_SHIFT, want: false, reason: 'Day off' }));
}
