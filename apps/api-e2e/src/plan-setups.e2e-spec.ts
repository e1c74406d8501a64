import { callsOf, type CallAs } from './support/calls';
import { day, furnish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;
let callId: string;
let postCallId: string;

const NIGHT = { start: 420, end: 1860 };

/** A setup for the program's one call activity. */
const setup = (more: object = {}) => ({
  ...{ kind: 'call', name: 'In-house call', slot: 'day', plans: 'duties', people: { kinds: ['resident'] }, dutyHours: true },
  items: [{ id: callId, after: [{ activityId: postCallId, half: 'day' }] }],
  demands: [{ id: 'each-night', name: 'One each night', items: [callId], min: 1, max: 1, strength: 'demand' }],
  rules: [{ id: 'apart', name: 'Two nights between', kind: 'gap', items: [callId], then: [callId], slots: 2, on: true, strength: 'rule' }],
  ...more,
});
const path = () => `/programs/${program.programId}/plan-setups`;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  program = await furnish(call, 'Family medicine');
  const activity = async (body: object) => (await call('post', `/programs/${program.programId}/activities`, { body }).expect(201)).body.data.id;
  callId = await activity({ code: 'CALL', name: 'In-house call', category: 'clinical', place: 'in-house', dutyKind: 'call', times: { day: NIGHT } });
  postCallId = await activity({ code: 'PC', name: 'Post-call', category: 'time-off', place: 'none', dutyKind: 'post-call', countsHours: false });
});
afterAll(() => api?.close());

describe('setups of plans', () => {
  it('are made, listed, changed and removed, each change over the version that was seen', async () => {
    const made = (await call('post', path(), { body: setup() }).expect(201)).body.data;
    expect(made).toMatchObject({ ...setup(), programId: program.programId, version: 1 });
    expect((await call('get', path()).expect(200)).body.data).toContainEqual(made);
    const changed = (await call('put', `/plan-setups/${made.id}`, { body: setup({ name: 'Nights' }), version: 1 }).expect(200)).body.data;
    expect(changed).toMatchObject({ name: 'Nights', version: 2 });
    expect((await call('put', `/plan-setups/${made.id}`, { body: setup(), version: 1 }).expect(412)).body.error.code).toBe('resource.stale');
    expect((await call('get', `/plan-setups/${made.id}`).expect(200)).body.data).toEqual(changed);
    await call('delete', `/plan-setups/${made.id}`, { version: 1 }).expect(412);
    await call('delete', `/plan-setups/${made.id}`, { version: 2 }).expect(204);
    expect((await call('get', `/plan-setups/${made.id}`).expect(404)).body.error.code).toBe('resource.not_found');
  });

  it.each([
    ['items[0].id', () => ({ items: [{ id: program.rotationId }] })],
    ['rules[0].then[0]', () => ({ rules: [{ ...setup().rules[0], then: [postCallId] }] })],
    ['demands[0].max', () => ({ demands: [{ ...setup().demands[0], min: 2, max: 1 }] })],
    ['slot', () => ({ slot: 'half-day' })],
    ['plans', () => ({ plans: 'stays' })],
    ['rules[0].days_', () => ({ rules: [{ id: 'x', name: 'X', kind: 'every', items: [callId], max: 1, on: true, strength: 1 }] })],
    ['people.categories[0]', () => ({ people: { categories: ['space'] } })],
    ['wishes[0].personId', () => ({ wishes: [{ personId: program.rotationId, items: [callId], date: day(3), want: true, weight: 1 }] })],
  ])('are refused for a wrong %s, naming it and what would mend it', async (field, wrong) => {
    const { error } = (await call('post', path(), { body: setup(wrong()) }).expect(422)).body;
    expect(error).toMatchObject({ code: 'planning.setup_invalid' });
    expect(error.details[0]).toMatchObject({ field, fix: expect.any(String) });
  });

  it('come with starting points that can be saved where the program has such activities', async () => {
    const examples = (await call('get', `${path()}/examples`).expect(200)).body.data;
    expect(examples.map((one: { id: string }) => one.id)).toEqual(['in-house-call', 'night-float', 'home-call-and-backup', 'clinic-half-days', 'faculty-weeks', 'emergency-shifts', 'year-rules']);
    const made = (await call('post', path(), { body: examples[0].fields }).expect(201)).body.data;
    expect((await call('post', path(), { body: examples[0].fields }).expect(422)).body.error.details[0]).toMatchObject({ field: 'name' });
    await call('delete', `/plan-setups/${made.id}`, { version: 1 }).expect(204);
  });
});

describe('tallies', () => {
  it('count what is published, and add what was entered by hand', async () => {
    const { programId, scheduleId, personId } = program;
    const before = (await call('get', `/schedules/${scheduleId}/tallies`).expect(200)).body.data;
    expect(before).toMatchObject({ version: 1, gini: { nights: 0 } });
    expect(before.measures.map((one: { id: string }) => one.id)).toEqual(['nights', 'weekends', 'call', 'backup', 'points', 'holiday-independence-day']);
    const enter = (rows: object[], version: number) => call('put', `/programs/${programId}/tallies/carried`, { body: { rows }, version });
    const after = (await enter([{ personId, measure: 'nights', amount: 12 }], 1).expect(200)).body.data;
    expect(after.version).toBe(2);
    expect(after.rows[0].values.nights).toEqual({ carried: 12, entered: 12, thisYear: 0, total: 12 });
    expect((await enter([], 1).expect(412)).body.error.code).toBe('resource.stale');
    expect((await enter([{ personId, measure: 'luck', amount: 1 }], 2).expect(422)).body.error.details[0].field).toBe('rows[0].measure');
    expect((await enter([{ personId: callId, measure: 'nights', amount: 1 }], 2).expect(422)).body.error.details[0].field).toBe('rows[0].personId');
  });
});
