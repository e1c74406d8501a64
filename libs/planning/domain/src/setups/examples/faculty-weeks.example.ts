import type { SetupCatalog } from '../plan-setup';
import type { SetupExample } from './setup-example';

const FRIDAY = 5;

export function facultyWeeksExample({ rotations }: SetupCatalog): SetupExample {
  const attending = rotations.filter((one) => one.active && one.audience === 'faculty' && one.category === 'inpatient');
  const chosen = attending.length > 0 ? attending : rotations.filter((one) => one.active && one.audience === 'faculty');
  const weeks = chosen.slice(0, 1).map((one) => one.id);
  return {
    id: 'faculty-weeks',
    name: 'Faculty weeks',
    words: 'An attending for each week from Friday to Thursday, across the borders of blocks: no two weeks in a row, as many for each.',
    fields: {
      ...{ kind: 'weeks', name: 'Faculty weeks', slot: 'week', weekStartsOn: FRIDAY, plans: 'stays', people: { kinds: ['faculty'] } },
      items: weeks.map((id) => ({ id })),
      demands: [{ id: 'each-week', name: 'One attending each week', items: weeks, min: 1, max: 1, strength: 'demand' }],
      rules: [
        { id: 'not-in-a-row', name: 'Never two weeks in a row', kind: 'in-a-row', items: weeks, max: 1, on: true, strength: 'rule' },
        { id: 'weeks-between', name: 'Three weeks between', kind: 'gap', items: weeks, then: weeks, slots: 3, on: true, strength: 3 },
        { id: 'even-weeks', name: 'Weeks shared evenly', kind: 'even', items: weeks, carry: true, on: true, strength: 3 },
        { id: 'wishes', name: 'Weeks wanted and unwanted', kind: 'wishes', on: true, strength: 3 },
      ],
      dutyHours: false,
    },
  };
}
