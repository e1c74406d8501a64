import type { SetupCatalog, SetupRule } from '../plan-setup';
import type { SetupExample } from './setup-example';

const HEAVY = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float'];

export function yearRulesExample({ rotations, people }: SetupCatalog): SetupExample {
  const own = rotations.filter((one) => one.active && one.audience !== 'faculty');
  const of = (...categories: string[]): string[] => own.filter((one) => categories.includes(one.category)).map((one) => one.id);
  const rules: (SetupRule & { readonly items?: readonly string[] })[] = [
    { id: 'heavy-spacing', name: 'At most four heavy blocks in any six', kind: 'every', items: of(...HEAVY), max: 4, days_: 6, on: true, strength: 'demand' },
    { id: 'icu-apart', name: 'Never two blocks of intensive care one after the other', kind: 'gap', items: of('critical-care'), then: of('critical-care'), slots: 1, on: true, strength: 'rule' },
    { id: 'nights-after-icu', name: 'No night float right after intensive care', kind: 'gap', items: of('critical-care'), then: of('night-float'), slots: 1, on: true, strength: 3 },
    { id: 'wards-first', name: 'A ward block before the first night float of interns', kind: 'before', items: of('inpatient'), count: 1, then: of('night-float'), people: { pgys: [1] }, on: true, strength: 3 },
    ...clinicByTurns(of('ambulatory')[0], people),
    { id: 'wishes', name: 'Wishes for blocks', kind: 'wishes', on: true, strength: 3 },
  ];
  return {
    id: 'year-rules',
    name: 'Rules of the year',
    words: 'What each resident’s year is held to beside requirements and coverage: spacing of heavy blocks, what comes first, what never follows, wishes.',
    fields: {
      ...{ kind: 'blocks', name: 'Rules of the year', slot: 'block', plans: 'stays', people: { kinds: ['resident'] } },
      items: own.map(({ id }) => ({ id })),
      demands: [],
      rules: rules.filter((rule) => !('items' in rule) || (rule.items!.length > 0 && (!('then' in rule) || rule.then.length > 0))),
      dutyHours: false,
    },
  };
}

/** Where people are in cohorts: clinic for one after the other. */
function clinicByTurns(clinic: string | undefined, people: SetupCatalog['people']): SetupRule[] {
  const cohorts = [...new Set(people.flatMap(({ cohort }) => (cohort === null ? [] : [cohort])))].sort();
  if (clinic === undefined || cohorts.length < 2) return [];
  const turns = cohorts.map((cohort, n) => ({ cohort, from: n + 1 }));
  return [{ id: 'clinic-weeks', name: 'Clinic weeks', kind: 'cycle', items: [clinic], every: cohorts.length, cohorts: turns, on: true, strength: 'rule' }];
}
