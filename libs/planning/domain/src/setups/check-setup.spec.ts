import { checkSetup } from './check-setup';
import { setupExamples } from './examples/setup-examples';
import type { PlanSetupFields, SetupCatalog, SetupRule } from './plan-setup';

const activity = (id: string, name: string, dutyKind: string, place = 'in-house') => ({ id, code: id, name, category: 'clinical', dutyKind, place });
const catalog: SetupCatalog = {
  activities: [activity('call', 'Call', 'call'), activity('home', 'Home call', 'call', 'at-home'), activity('bu', 'Backup', 'backup', 'at-home'), activity('nf', 'Night float', 'night-float'), activity('pc', 'Post-call', 'post-call', 'none'), activity('fmc', 'Clinic', 'day'), activity('ed', 'Day shift', 'day')],
  rotations: [
    { id: 'ward', name: 'Ward', category: 'inpatient', audience: 'resident', active: true },
    { id: 'attending', name: 'Attending', category: 'inpatient', audience: 'faculty', active: true },
    { id: 'clinic', name: 'Clinic', category: 'ambulatory', audience: 'resident', active: true },
  ],
  people: [{ id: 'a', cohort: 'A' }, { id: 'b2', cohort: 'B' }, { id: 'c2', cohort: null }],
};

const base: PlanSetupFields = {
  ...{ kind: 'call', name: 'Call', slot: 'day', plans: 'duties', people: {}, dutyHours: true },
  items: [{ id: 'call', after: [{ activityId: 'pc', half: 'day' }] }, { id: 'bu' }],
  demands: [{ id: 'one', name: 'One', items: ['call'], min: 1, max: 1, strength: 'demand' }],
  rules: [],
};
const rule = (over: object): { rules: SetupRule[] } => ({ rules: [{ id: 'r', name: 'R', on: true, strength: 'rule', ...over } as SetupRule] });
const refused = (over: object): unknown => {
  try {
    checkSetup({ ...base, ...over }, catalog);
  } catch (error) {
    return (error as { facts?: { field?: string } }).facts?.field;
  }
  return null;
};

const YEAR = { kind: 'blocks', slot: 'block', plans: 'stays', dutyHours: false, items: [{ id: 'ward' }, { id: 'attending' }], demands: [] };
const cycle = (cohorts: unknown, over: object = {}) => ({ ...YEAR, ...rule({ kind: 'cycle', items: ['ward'], every: 5, cohorts, ...over }) });

describe('a cycle of cohorts', () => {
  it('is taken', () => expect(refused(cycle([{ cohort: 'A', from: 1 }, { cohort: 'B', from: 5 }]))).toBeNull());

  it.each<[string, object]>([
    ['rules[0].cohorts', cycle([])],
    ['rules[0].cohorts[1].cohort', cycle([{ cohort: 'A', from: 1 }, { cohort: 'A', from: 2 }])],
    ['rules[0].cohorts[0].cohort', cycle([{ cohort: 'F', from: 1 }])],
    ['rules[0].cohorts[0].cohort', cycle([{ cohort: ' ', from: 1 }])],
    ['rules[0].cohorts[0].from', cycle([{ cohort: 'A', from: 6 }])],
    ['rules[0].cohorts[0].from', cycle([{ cohort: 'A', from: 0 }])],
    ['rules[0].every', cycle([{ cohort: 'A', from: 1 }], { every: 1 })],
    ['rules[0].items', cycle([{ cohort: 'A', from: 1 }], { items: [] })],
    ['rules[0].days', cycle([{ cohort: 'A', from: 1 }], { days: { from: '2026-07-01' } })],
    ['rules[0].kind', rule({ kind: 'cycle', items: ['call'], every: 5, cohorts: [{ cohort: 'A', from: 1 }] })],
  ])('is refused for its %s', (field, over) => expect(refused(over)).toBe(field));

  it('is among the example rules of a year where people are in cohorts', () => {
    const rulesOf = (people: SetupCatalog['people']) => setupExamples({ ...catalog, people }).find(({ id }) => id === 'year-rules')?.fields.rules.filter(({ kind }) => kind === 'cycle');
    expect(rulesOf(catalog.people)).toMatchObject([{ items: ['clinic'], every: 2, cohorts: [{ cohort: 'A', from: 1 }, { cohort: 'B', from: 2 }] }]);
    expect(rulesOf([{ id: 'a', cohort: null }])).toEqual([]);
  });

  it('may stand beside another that never wants the same block of the same cohort, and says where two do', () => {
    const one = { id: 'clinic', name: 'Clinic weeks', on: true, strength: 'rule', kind: 'cycle', items: ['ward'], every: 4, cohorts: [{ cohort: 'A', from: 1 }, { cohort: 'B', from: 2 }] };
    const other = (over: object) => ({ ...YEAR, rules: [one, { ...one, id: 'other', items: ['attending'], every: 6, cohorts: [{ cohort: 'A', from: 2 }], ...over }] });
    expect(refused(other({}))).toBeNull();
    expect(refused(other({ cohorts: [{ cohort: 'A', from: 3 }] }))).toBe('rules[1].cohorts[0].from');
    expect(() => checkSetup({ ...base, ...other({ cohorts: [{ cohort: 'B', from: 4 }] }) } as PlanSetupFields, catalog)).toThrow('in block 10 cohort B is in "Clinic weeks" already');
    expect(refused(other({ cohorts: [{ cohort: 'A', from: 3 }], items: ['attending', 'ward'] }))).toBeNull();
    expect(refused(other({ cohorts: [{ cohort: 'A', from: 3 }], strength: 3 }))).toBeNull();
  });
});

describe('a setup', () => {
  it('is taken as it is', () => {
    expect(refused({})).toBeNull();
    for (const { fields } of setupExamples(catalog)) expect(() => checkSetup(fields, catalog)).not.toThrow();
  });

  it.each<[string, object]>([
    ['kind', { kind: 'party' }],
    ['name', { name: ' ' }],
    ['slot', { slot: 'week', kind: 'shifts', weekStartsOn: 1 }],
    ['plans', { plans: 'stays' }],
    ['weekStartsOn', { weekStartsOn: 1 }],
    ['weekStartsOn', { slot: 'week', dutyHours: false }],
    ['dutyHours', { slot: 'week', weekStartsOn: 5 }],
    ['people.pgys[0]', { people: { pgys: [0] } }],
    ['people.personIds[0]', { people: { personIds: ['b'] } }],
    ['people.rotationIds[0]', { people: { rotationIds: ['call'] } }],
    ['people.categories[0]', { people: { categories: ['garden'] } }],
    ['items', { items: [] }],
    ['items[1].id', { items: [{ id: 'call' }, { id: 'call' }] }],
    ['items[0].id', { items: [{ id: 'ward' }] }],
    ['items[0].after[0].activityId', { items: [{ id: 'call', after: [{ activityId: 'ward', half: 'day' }] }] }],
    ['items[0].after[0].half', { items: [{ id: 'call', after: [{ activityId: 'pc', half: 'night' }] }] }],
    ['demands[0].id', { demands: [{ ...base.demands[0], id: 'One night' }] }],
    ['demands[1].id', { demands: [base.demands[0], base.demands[0]] }],
    ['demands[0].items', { demands: [{ ...base.demands[0], items: [] }] }],
    ['demands[0].items[0]', { demands: [{ ...base.demands[0], items: ['nf'] }] }],
    ['demands[0].min', { demands: [{ ...base.demands[0], min: null, max: null }] }],
    ['demands[0].max', { demands: [{ ...base.demands[0], min: 2 }] }],
    ['demands[0].strength', { demands: [{ ...base.demands[0], strength: 5 }] }],
    ['demands[0].days.halves', { demands: [{ ...base.demands[0], days: { halves: ['am'] } }] }],
    ['demands[0].days.weekdays[0]', { demands: [{ ...base.demands[0], days: { weekdays: [8] } }] }],
    ['demands[0].days.to', { demands: [{ ...base.demands[0], days: { from: '2026-07-02', to: '2026-07-01' } }] }],
    ['demands[0].days.from', { demands: [{ ...base.demands[0], days: { from: 'soon' } }] }],
    ['rules[0].kind', rule({ kind: 'luck' })],
    ['rules[0].id', rule({ kind: 'wishes', id: 'one' })],
    ['rules[0].id', rule({ kind: 'wishes', id: 'leave' })],
    ['rules[0].on', rule({ kind: 'wishes', on: 1 })],
    ['rules[0].items[0]', rule({ kind: 'most', items: ['nf'], max: 1, per: 'plan' })],
    ['rules[0].items', rule({ kind: 'most', items: [], max: 1, per: 'plan' })],
    ['rules[0].per', rule({ kind: 'most', items: ['call'], max: 1, per: 'year' })],
    ['rules[0].min', rule({ kind: 'most', items: ['call'], per: 'plan' })],
    ['rules[0].max', rule({ kind: 'in-a-row', items: ['call'], min: 3, max: 2 })],
    ['rules[0].max', rule({ kind: 'every', items: ['call'], max: 4, days_: 3 })],
    ['rules[0].then[0]', rule({ kind: 'gap', items: ['call'], then: ['pc'], slots: 1 })],
    ['rules[0].slots', rule({ kind: 'gap', items: ['call'], then: ['call'], slots: 0 })],
    ['rules[0].hours', rule({ kind: 'rest', hours: 0 })],
    ['rules[0].min', rule({ kind: 'weekends', items: ['call'] })],
    ['rules[0].days', rule({ kind: 'weekends', items: ['call'], max: 1, days: { weekdays: [6] } })],
    ['rules[0].goal', rule({ kind: 'hours', items: ['call'], goal: -1, tolerance: 0, carry: true })],
    ['rules[0].points.nf', rule({ kind: 'even', items: ['call'], carry: false, points: { nf: 1 } })],
    ['rules[0].reason', rule({ kind: 'not-on', items: ['call'], categories: ['inpatient'], reason: '' })],
    ['rules[0].rotationIds', rule({ kind: 'not-on', items: ['call'], reason: 'On a service' })],
    ['rules[0].min', rule({ kind: 'free-days', min: 8, per: 7 })],
    ['rules[0].kind', { ...rule({ kind: 'rest', hours: 8 }), kind: 'clinic', slot: 'half-day' }],
    ['wishes[0].personId', { wishes: [{ personId: 'b', items: ['call'], date: '2026-07-01', want: true, weight: 1 }] }],
    ['wishes[0].items[0]', { wishes: [{ personId: 'a', items: ['nf'], date: '2026-07-01', want: true, weight: 1 }] }],
    ['wishes[0].date', { wishes: [{ personId: 'a', items: ['call'], date: '2026-02-30', want: true, weight: 1 }] }],
    ['wishes[0].weight', { wishes: [{ personId: 'a', items: ['call'], date: '2026-07-01', want: true, weight: 5 }] }],
  ])('is refused for its %s', (field, over) => {
    expect(refused(over)).toBe(field);
  });
});
