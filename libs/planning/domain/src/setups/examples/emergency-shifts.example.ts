import type { SetupCatalog, SetupRule } from '../plan-setup';
import { activitiesOf, categoriesIn, type SetupExample } from './setup-example';

export function emergencyShiftsExample(catalog: SetupCatalog): SetupExample {
  const named = activitiesOf(catalog, (one) => /shift/i.test(one.name) && ['day', 'night-float'].includes(one.dutyKind));
  const shifts = named.length > 0 ? named : activitiesOf(catalog, (one) => /emergency/i.test(one.name) && one.dutyKind === 'day');
  const nights = activitiesOf(catalog, (one) => shifts.includes(one.id) && (one.dutyKind === 'night-float' || /night/i.test(one.name)));
  const categories = categoriesIn(catalog, ['emergency']);
  return {
    id: 'emergency-shifts',
    name: 'Emergency department shifts',
    words: 'Shifts that start ever later, rest as long as the shift, nights in runs of three or four, hours near a goal that carries over.',
    fields: {
      ...{ kind: 'shifts', name: 'Emergency department shifts', slot: 'day', plans: 'duties', people: { kinds: ['resident'], ...(categories.length > 0 ? { categories } : {}) } },
      items: shifts.map((id) => ({ id })),
      demands: shifts.map((id, n) => ({ id: `shift-${n + 1}`, name: `One on ${catalog.activities.find((one) => one.id === id)?.name ?? 'the shift'} each day`, items: [id], min: 1, max: 1, strength: 'demand' })),
      rules: shiftRules(shifts, nights),
      dutyHours: true,
    },
  };
}

function shiftRules(shifts: readonly string[], nights: readonly string[]): SetupRule[] {
  return [
    { id: 'rest', name: 'Rest as long as the shift', kind: 'rest', hours: 'as-long-as-shift', on: true, strength: 'rule' },
    { id: 'free-day', name: 'One day in seven free', kind: 'free-days', min: 1, per: 7, on: true, strength: 'rule' },
    { id: 'later-start', name: 'Starts go forward', kind: 'later-start', items: shifts, on: true, strength: 3 },
    ...(nights.length > 0 ? [{ id: 'night-runs', name: 'Nights in runs of three or four', kind: 'in-a-row', items: nights, min: 3, max: 4, on: true, strength: 3 } as const] : []),
    { id: 'hours', name: 'Hours near the goal', kind: 'hours', items: shifts, goal: 180, tolerance: 10, carry: true, on: true, strength: 3 },
    { id: 'weekends', name: 'Two weekends at most', kind: 'weekends', items: shifts, max: 2, on: true, strength: 2 },
    { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
  ];
}
