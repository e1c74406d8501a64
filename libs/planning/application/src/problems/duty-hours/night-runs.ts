import type { DutyRow } from '@housestaff/compliance/domain';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { addDays } from '@housestaff/kernel';
import { Bars } from '../bars';
import { DUTY_HOURS, type DutyHourGround } from './duty-hour-ground';

/** Nights of night float in a row. Nights of a plan are kept apart from fixed ones: stricter than the rule asks, never laxer. */
export function nightRuns(ground: DutyHourGround): PlanningConstraint[] {
  const nights = ground.ground.items.filter(({ activity }) => activity?.dutyKind === 'night-float').map(({ id }) => id);
  if (!ground.holds('night-float') || nights.length === 0) return [];
  const limit = Math.floor(ground.pack.rules['night-float'].limit);
  const bars = new Bars(`${DUTY_HOURS}:night-float-beside`, 'Nights in a row');
  const codes = new Set(ground.ground.items.map(({ code }) => code));
  for (const person of ground.people) {
    const held = new Set(ground.ground.columns.filter((column) => ground.isLocked(person, column)).map(({ from }) => from));
    const seen = ({ activityCode, date }: DutyRow): boolean => codes.has(activityCode) && (held.has(date) || date < ground.ground.period.start);
    const fixed = new Set(person.base.duties.filter((row) => row.kind === 'night-float' && !seen(row)).map(({ date }) => date));
    // A locked night beside a fixed one is one run with it.
    const outward = [...ground.ground.columns, ...[...ground.ground.columns].reverse()];
    for (const { from, id } of outward) if (nights.includes(ground.heldAt(person, id) ?? '') && [-1, 1].some((step) => fixed.has(addDays(from, step)))) fixed.add(from);
    for (const { column } of ground.cellsOf(person)) {
      if (ground.isLocked(person, column)) continue;
      if ([-1, 1].some((step) => fixed.has(addDays(column.from, step)))) bars.add(person.id, column.id, nights, 'Nights in a row');
    }
  }
  const run: PlanningConstraint = { kind: 'run', id: `${DUTY_HOURS}:night-float`, name: `At most ${limit} nights in a row`, strength: 'rule', people: ground.people.map(({ id }) => id), activities: nights, max: limit };
  return [run, ...bars.constraints()];
}
