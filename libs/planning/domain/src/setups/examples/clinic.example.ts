import type { SetupCatalog } from '../plan-setup';
import { activitiesOf, categoriesIn, type SetupExample } from './setup-example';

const SERVICES = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'orientation'];

export function clinicExample(catalog: SetupCatalog): SetupExample {
  const clinical = activitiesOf(catalog, (one) => one.dutyKind === 'day' && one.category === 'clinical');
  const named = activitiesOf(catalog, (one) => /clinic/i.test(one.name) && one.dutyKind === 'day');
  const clinics = named.length > 0 ? named : clinical.slice(0, 1);
  const residents = { kinds: ['resident'] } as const;
  return {
    id: 'clinic-half-days',
    name: 'Clinic half-days',
    words: 'Continuity clinic on weekdays: enough residents in each half-day and no more than rooms, nobody after call, about as many for each.',
    fields: {
      ...{ kind: 'clinic', name: 'Clinic half-days', slot: 'half-day', plans: 'duties', people: residents },
      items: clinics.map((id) => ({ id })),
      demands: [
        { id: 'open', name: 'Three residents in each half-day', items: clinics, days: { weekdays: [1, 2, 3, 4, 5], holidays: 'never' }, min: 3, max: null, strength: 'demand' },
        { id: 'rooms', name: 'Six rooms', items: clinics, min: null, max: 6, strength: 'rule' },
        { id: 'closed', name: 'Closed on weekends', items: clinics, days: { weekdays: [6, 7], holidays: 'also' }, min: null, max: 0, strength: 'rule' },
      ],
      rules: [
        { id: 'not-on-service', name: 'None while on a service', kind: 'not-on', items: clinics, categories: categoriesIn(catalog, SERVICES), reason: 'On a service', on: categoriesIn(catalog, SERVICES).length > 0, strength: 'rule' },
        { id: 'a-week', name: 'Two to four a week', kind: 'most', items: clinics, min: 2, max: 4, per: 'week', on: true, strength: 2 },
        { id: 'even-clinics', name: 'Clinics shared evenly', kind: 'even', items: clinics, carry: false, on: true, strength: 2 },
        { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
      ],
      dutyHours: false,
    },
  };
}
