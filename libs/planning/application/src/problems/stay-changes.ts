import type { ChangeInput } from '@housestaff/assignments/application';
import type { DateRange, Id } from '@housestaff/kernel';
import type { ChangedCell } from './changed-cell';
import type { PlanGround } from './plan-ground';

interface Given {
  readonly personId: Id;
  readonly rotationId: Id | null;
  readonly period: DateRange;
}

/** Weeks given and taken; whose week is taken gets back what they have around it. Neighbouring weeks of one rotation are one stay. */
export function stayChanges(cells: readonly ChangedCell[], ground: PlanGround): ChangeInput[] {
  const given: Given[] = [];
  for (const { personId, column, becomes } of cells) {
    const rotationId = becomes ?? aroundOf(personId, column.from, ground);
    const last = given.at(-1);
    const joins = last && last.personId === personId && last.rotationId === rotationId && last.period.end === column.from;
    const period = { start: joins ? last.period.start : column.from, end: column.to };
    if (joins) given.pop();
    given.push({ personId, rotationId, period });
  }
  return given.map(({ personId, rotationId, period }) => ({ kind: 'set-stay', personId, rotationId, from: period.start, to: period.end }));
}

/** What they are on before that day, or else after it, other than what is planned here. */
function aroundOf(personId: Id, day: string, ground: PlanGround): Id | null {
  const others = ground.staysOf(personId).filter((stay) => !ground.items.some(({ id }) => id === stay.rotationId));
  const before = others.filter((stay) => stay.period.start < day).sort((a, b) => (a.period.start < b.period.start ? 1 : -1))[0];
  const after = others.filter((stay) => stay.period.start >= day).sort((a, b) => (a.period.start < b.period.start ? -1 : 1))[0];
  return (before ?? after)?.rotationId ?? null;
}
