import { JobRunner } from '@housestaff/platform';
import { callsOf, type CallAs } from './support/calls';
import { fillCohortProgram, weeksOf, type CohortProgram, type FilledProgram } from './support/cohort-program';
import { endedRun } from './support/finished-run';
import { testApi, type TestApi } from './support/test-api';

const any = { min: 0, max: 9 };
const none = { min: 0, max: 0 };

/** Three cohorts, twelve weeks, three residents of each year: seniors need 18 ICU weeks, one at a time is 12. */
const SMALL: CohortProgram = {
  weeks: 12,
  rotations: [
    { code: 'ICU', name: 'Intensive care', category: 'critical-care', interns: { min: 0, max: 1 }, seniors: { min: 1, max: 1 }, required: [1, 3, 3] },
    { code: 'WARD', name: 'Wards', category: 'inpatient', interns: { min: 1, max: 2 }, seniors: { min: 0, max: 2 }, required: [3, 2, 2] },
    { code: 'WB', name: 'Wards of the other team', category: 'inpatient', interns: { min: 0, max: 2 }, seniors: { min: 0, max: 2 }, required: [0, 0, 0], fulfils: ['WARD'] },
    { code: 'CARD', name: 'Cardiology', category: 'inpatient', interns: any, seniors: none, required: [2, 0, 0] },
    { code: 'CLINIC', name: 'Continuity clinic', category: 'ambulatory', interns: any, seniors: any, required: [0, 0, 0] },
    { code: 'ELEC', name: 'Elective', category: 'elective', interns: any, seniors: any, required: [0, 0, 0] },
  ],
  residents: ['Abara', 'Bakke', 'Costa', 'Dahl', 'Eze', 'Falk', 'Gill', 'Haas', 'Iyer'].map((name, n) => ({ name, pgy: 1 + Math.floor(n / 3), cohort: 'ABC'[n % 3]! })),
};

let api: TestApi;
let call: CallAs;
let program: FilledProgram;

const get = async (path: string) => (await call('get', path).expect(200)).body.data;
const runEnded = async (body: object) => {
  const { id } = (await call('post', `/schedules/${program.scheduleId}/runs`, { body }).expect(202)).body.data;
  return endedRun(call, id);
};

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  await api.app.get(JobRunner).start();
  program = await fillCohortProgram(call, SMALL);
});
afterAll(() => api.close());

describe('a year of cohorts in weeks', () => {
  let relaxation: string;

  it('holds whom a limit counts together, and what counts for a requirement', async () => {
    const { requirements, coverage } = await get(`/academic-years/${program.yearId}/requirements`);
    expect(requirements).toContainEqual(expect.objectContaining({ rotationId: program.rotations.get('WARD'), pgy: 2, fulfilledBy: [program.rotations.get('WB')] }));
    expect(coverage).toContainEqual(expect.objectContaining({ rotationId: program.rotations.get('ICU'), pgys: [2, 3], minPeople: 1, maxPeople: 1 }));
  });

  it('is told before any search to ask seniors for six ICU weeks more than there are', async () => {
    const check = await get(`/schedules/${program.scheduleId}/runs/precheck`);
    expect(check).toMatchObject({ ready: false, observedOnly: false, scope: { people: 9, slots: 12, slotUnit: 'week', lockedCells: 0 } });
    expect(check.problems).toMatchObject([{ title: 'Intensive care: required of 6 seniors', required: 18, exists: 12, short: 6, unit: 'weeks' }]);
    expect(check.problems[0].because).toEqual(['Intensive care, PGY-2: 3 PGY-2 × 3 weeks = 9', 'Intensive care, PGY-3: 3 PGY-3 × 3 weeks = 9', 'Intensive care, seniors: at most 1 at once × 12 weeks = 12']);
    const raise = check.problems[0].relaxations.find(({ label }: { label: string }) => label === 'Intensive care, seniors: at most 1 → 2 in each week');
    relaxation = raise.id;
  });

  it('comes out with the fewest weeks over once the limit may give way, clinic where it belongs, and is published', async () => {
    const run = await runEnded({ algorithm: 'auto', seconds: 240, relaxations: [relaxation] });
    expect(run).toMatchObject({ status: 'succeeded', unmet: [], unmetCount: 0 });
    expect(run.terms).toContainEqual(expect.objectContaining({ label: 'Intensive care, seniors: more than 1', units: 6 }));
    const draft = (await call('post', `/runs/${run.id}/accept`, { body: { name: 'The year' } }).expect(201)).body.data;
    await call('post', `/drafts/${draft.id}/publish`, { body: { note: '' }, version: draft.version }).expect(200);

    const weeks = weeksOf(await get(`/schedules/${program.scheduleId}/year-grid`), program.rotations);
    const turns = ['c--'.repeat(4), '-c-'.repeat(4), '--c'.repeat(4)];
    expect(weeks.map((row) => row.map((code) => (code === 'CLINIC' ? 'c' : '-')).join(''))).toEqual(weeks.map((_, n) => turns[n % 3]));
    expect(weeks.flat()).not.toContain(null);
  });

  it('knows each person by their cohort, which may be left', async () => {
    const people = await get(`/programs/${program.programId}/people`);
    expect(people.map(({ cohort }: { cohort: string }) => cohort).join('')).toBe('ABCABCABC');
    const { id, version } = people[0];
    const patch = (body: object, at: number) => call('patch', `/people/${id}`, { body, version: at });
    expect((await patch({ cohort: 'A cohort of twenty-one' }, version)).status).toBe(400);
    expect((await patch({ cohort: ' D ' }, version).expect(200)).body.data.cohort).toBe('D');
    expect((await patch({ cohort: ' ' }, version + 1).expect(200)).body.data.cohort).toBeNull();
    expect((await patch({ cohort: 'A' }, version + 2).expect(200)).body.data.cohort).toBe('A');
  });

  it('is refused where cohorts clash, at the line that does', async () => {
    const { version, ...fields } = await get(`/plan-setups/${program.setupId}`);
    const { kind, name, slot, plans, people, items, demands, dutyHours } = fields;
    const rules = [{ ...fields.rules[0], cohorts: [{ cohort: 'A', from: 1 }, { cohort: 'A', from: 2 }] }];
    const refused = await call('put', `/plan-setups/${program.setupId}`, { body: { kind, name, slot, plans, people, items, demands, dutyHours, rules }, version });
    expect([refused.status, refused.body.error.details[0].field]).toEqual([422, 'rules[0].cohorts[1].cohort']);
  });

  it('refuses a rotation among those that also count for it, and the same PGYs twice, at their rows', async () => {
    const path = `/academic-years/${program.yearId}/requirements`;
    const { version } = await get(path);
    const icu = program.rotations.get('ICU');
    const put = async (body: object) => (await call('put', path, { body: { requirements: [], coverage: [], confirm: true, ...body }, version }).expect(422)).body.error;
    expect(await put({ requirements: [{ rotationId: icu, pgy: 1, minBlocks: 1, fulfilledBy: [icu] }] })).toMatchObject({ code: 'program.fulfilled_by_itself', details: [{ list: 'requirements', row: 0 }] });
    expect(await put({ coverage: [{ rotationId: icu, pgys: [2, 3], minPeople: 1 }, { rotationId: icu, pgys: [3, 2], minPeople: 2 }] })).toMatchObject({ code: 'program.duplicate_demand', details: [{ list: 'coverage', row: 1, first: 0 }] });
  });
});
