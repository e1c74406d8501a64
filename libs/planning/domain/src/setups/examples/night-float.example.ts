import type { SetupCatalog } from '../plan-setup';
import { activitiesOf, categoriesIn, type SetupExample } from './setup-example';

export function nightFloatExample(catalog: SetupCatalog): SetupExample {
  const nights = activitiesOf(catalog, (one) => one.dutyKind === 'night-float');
  const categories = categoriesIn(catalog, ['night-float']);
  return {
    id: 'night-float',
    name: 'Night float',
    words: 'Those on the night float rotation take the nights, in runs of five or six with a free day after them.',
    fields: {
      ...{ kind: 'call', name: 'Night float', slot: 'day', plans: 'duties', people: { kinds: ['resident'], ...(categories.length > 0 ? { categories } : {}) } },
      items: nights.map((id) => ({ id })),
      demands: [{ id: 'each-night', name: 'One each night', items: nights, min: 1, max: 1, strength: 'demand' }],
      rules: [
        { id: 'nights-in-a-row', name: 'Six nights in a row at most', kind: 'in-a-row', items: nights, max: 6, on: true, strength: 'rule' },
        { id: 'no-single-nights', name: 'Runs of three nights or more', kind: 'in-a-row', items: nights, min: 3, on: true, strength: 3 },
        { id: 'even-nights', name: 'Nights shared evenly', kind: 'even', items: nights, carry: true, on: true, strength: 3 },
        { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
      ],
      dutyHours: true,
    },
  };
}
