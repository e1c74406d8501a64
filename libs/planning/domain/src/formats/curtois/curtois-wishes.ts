import type { PlanningConstraint } from '../../model/constraint';
import type { CurtoisInstance, CurtoisRequest } from './curtois-instance';

/** Cover, weighed apart for too few and too many. Days with the same numbers share a constraint. */
export function coverConstraints({ cover }: CurtoisInstance): PlanningConstraint[] {
  const least = sharing(cover.filter(({ required, under }) => required > 0 && under > 0), ({ shift, required, under }) => [shift, required, under]);
  const most = sharing(cover.filter(({ over }) => over > 0), ({ shift, required, over }) => [shift, required, over]);
  return [
    ...least.map(({ key, one, slots }): PlanningConstraint => ({ kind: 'coverage', id: `under/${key}`, name: `At least ${one.required} on ${one.shift}`, strength: { weight: one.under }, term: 'under', slots, activities: [one.shift], min: one.required })),
    ...most.map(({ key, one, slots }): PlanningConstraint => ({ kind: 'coverage', id: `over/${key}`, name: `At most ${one.required} on ${one.shift}`, strength: { weight: one.over }, term: 'over', slots, activities: [one.shift], max: one.required })),
  ];
}

export function requestConstraints({ on, off }: CurtoisInstance): PlanningConstraint[] {
  return [...requests(on, true), ...requests(off, false)];
}

function requests(rows: readonly CurtoisRequest[], want: boolean): PlanningConstraint[] {
  const term = want ? 'on' : 'off';
  const shared = sharing(rows.filter(({ weight }) => weight > 0), ({ employee, shift, weight }) => [employee, shift, weight]);
  return shared.map(({ key, one, slots }) => ({
    kind: 'request',
    id: `${term}-request/${key}`,
    name: `${one.employee} asks ${want ? 'for' : 'not to have'} ${one.shift}`,
    strength: { weight: one.weight },
    term: `${term}-requests`,
    people: [one.employee],
    slots,
    activities: [one.shift],
    want,
    reason: want ? `Asked for ${one.shift}` : `Asked not for ${one.shift}`,
  }));
}

interface Shared<T> {
  readonly key: string;
  readonly one: T;
  readonly slots: string[];
}

/** Rows that differ by day alone, together; a row that stands twice counts twice. */
function sharing<T extends { readonly day: number }>(rows: readonly T[], alike: (row: T) => readonly unknown[]): Shared<T>[] {
  const groups = new Map<string, Shared<T>>();
  for (const row of rows) {
    const slot = String(row.day);
    const stem = alike(row).join('/');
    let key = stem;
    for (let n = 2; groups.get(key)?.slots.includes(slot); n += 1) key = `${stem}/again-${n}`;
    const group = groups.get(key);
    if (group) group.slots.push(slot);
    else groups.set(key, { key, one: row, slots: [slot] });
  }
  return [...groups.values()];
}
