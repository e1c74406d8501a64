import type { PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, type Id, type LocalDate } from '@housestaff/kernel';
import { planColumns, type PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';
import { isIn } from './standing-cells';

/** A fortnight is more than any rest or run of nights looks back to. */
const LEAST_DAYS = 14;
const MOST_DAYS = 56;

/** What each person held of the items before the plan begins, as far as it is known: from the beginning of the year, and some days before it. */
export function planHistory(ground: PlanGround): Record<Id, (Id | null)[]> | undefined {
  const from = firstKnown(ground);
  const before = from < ground.period.start ? planColumns(ground.setup, { start: from, end: ground.period.start }, ground.holidays) : [];
  if (before.length === 0) return undefined;
  return Object.fromEntries(ground.people.map((person) => [person.id, before.map((column) => heldIn(person, column, ground))]));
}

function firstKnown({ setup, period, catalog, options }: PlanGround): LocalDate {
  const back = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, ...setup.rules.map(daysBack))) * (setup.slot === 'week' ? 7 : 1);
  const wanted = addDays(period.start, -back);
  const known = (options.earlier ?? []).reduce((first, { date }) => (date < first ? date : first), catalog.year.period.start);
  return wanted > known ? wanted : known;
}

function daysBack(rule: PlanGround['setup']['rules'][number]): number {
  switch (rule.kind) {
    case 'gap':
      return rule.slots;
    case 'every':
      return rule.days_;
    case 'free-days':
      return rule.per;
    case 'in-a-row':
      return (rule.max ?? rule.min ?? 0) + 1;
    default:
      return 0;
  }
}

/** What somebody holds of the items in a column that need not be one of the plan's. */
export function heldIn(person: PersonOfProgram, column: PlanColumn, ground: PlanGround): Id | null {
  const held = (id: Id): boolean =>
    ground.setup.plans === 'stays'
      ? ground.staysOf(person.id).some((stay) => stay.rotationId === id && stay.period.start <= column.from && column.from < stay.period.end)
      : ground.dutiesOf(person.id).some((duty) => duty.activityId === id && isIn(duty, column));
  return ground.items.find(({ id }) => held(id))?.id ?? null;
}
