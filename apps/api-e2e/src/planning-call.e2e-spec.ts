import { JobRunner } from '@housestaff/platform';
import { callsOf, type CallAs } from './support/calls';
import { endedRun } from './support/finished-run';
import { testApi, type TestApi } from './support/test-api';

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const BLOCKS = [0, 1].map((b) => ({ name: `Block ${b + 1}`, from: day(28 * b), to: day(28 * (b + 1)) }));
const NAMES = ['Abara', 'Iyer', 'Kowalik', 'Sato', 'Tran', 'Ueda'];

interface Person {
  readonly personId: string;
  readonly cells: readonly { readonly item: string | null; readonly changed: boolean }[];
}

let api: TestApi;
let call: CallAs;
let programId: string;
let scheduleId: string;
let blockId: string;
let setupId: string;
let nightId: string;
let people: string[];

const made = async (path: string, body: object) => (await call('post', path, { body }).expect(201)).body.data;
const start = (body: object = {}) => call('post', `/schedules/${scheduleId}/runs`, { body: { plan: setupId, from: day(0), to: day(28), algorithm: 'mip', seconds: 240, ...body } });
const ended = (id: string) => endedRun(call, id);
const nightsIn = async (draftId: string): Promise<{ personId: string; date: string }[]> => {
  const sql = "select person_id as \"personId\", lower(period)::text as date from assignments.draft_change where draft_id = $1 and kind = 'put-duty' and payload ->> 'activityId' = $2";
  return api.db.asTenant(api.organizationId, () => api.db.context.query(sql, [draftId, nightId]));
};

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  await api.app.get(JobRunner).start();
  programId = (await made('/programs', { name: 'Medicine', specialty: 'internal-medicine', zone: 'America/New_York' })).id;
  const year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(56), blocks: BLOCKS });
  [scheduleId, blockId] = [year.scheduleId, year.blocks[0].id];
  nightId = (await made(`/programs/${programId}/activities`, { code: 'CALL', name: 'In-house call', category: 'clinical', place: 'in-house', dutyKind: 'call', times: { day: { start: 420, end: 1860 } } })).id;
  people = [];
  for (const familyName of NAMES) people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(56), pgy: 1 }] })).id);
  await made(`/programs/${programId}/absences`, { personId: people[0], kind: 'vacation', from: day(0), to: day(14), status: 'approved' });
  const setup = {
    ...{ kind: 'call', name: 'In-house call', slot: 'day', plans: 'duties', people: { kinds: ['resident'] }, dutyHours: false, items: [{ id: nightId }] },
    demands: [{ id: 'each-night', name: 'One each night', items: [nightId], min: 1, max: 1, strength: 'demand' }],
    rules: [
      { id: 'apart', name: 'Two nights between', kind: 'gap', items: [nightId], then: [nightId], slots: 2, on: true, strength: 'rule' },
      { id: 'even', name: 'Nights shared evenly', kind: 'even', items: [nightId], carry: false, on: true, strength: 3 },
    ],
  };
  setupId = (await made(`/programs/${programId}/plan-setups`, setup)).id;
});
afterAll(() => api?.close());

describe('a month of call', () => {
  it('is checked before, with what a run may weigh', async () => {
    const check = (await call('get', `/schedules/${scheduleId}/runs/precheck?plan=${setupId}&from=${day(0)}&to=${day(28)}`).expect(200)).body.data;
    expect(check).toMatchObject({ ready: true, problems: [], observedOnly: false, scope: { people: 6, slots: 28, slotUnit: 'day', leaveWeeks: 2 } });
    expect(check.terms).toEqual([{ id: 'even', label: 'Nights shared evenly', weight: 3 }, { id: 'few-changes', label: 'Changes from what stands', weight: 1 }]);
    const next = (await call('get', `/schedules/${scheduleId}/runs/precheck?plan=${setupId}`).expect(200)).body.data;
    expect(next.scope.slots).toBe(28);
  });

  it('is planned with one each night, nobody on leave, and evenly, and goes into a draft as duties', async () => {
    const run = await ended((await start().expect(202)).body.data.id);
    expect(run).toMatchObject({ status: 'succeeded', unmetCount: 0, plan: { kind: 'call', setupId, name: 'In-house call' }, from: day(0), to: day(28) });
    const plan = (await call('get', `/runs/${run.id}/plan`).expect(200)).body.data;
    expect(plan.slots[0]).toMatchObject({ from: day(0), to: day(1), half: null });
    expect(plan.items).toEqual([expect.objectContaining({ id: nightId, code: 'CALL' })]);
    const heldBy = (row: Person): number[] => row.cells.flatMap(({ item }, n) => (item === nightId ? [n] : []));
    const rows: Person[] = plan.rows;
    expect(rows.flatMap(heldBy).sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, n) => n));
    expect(heldBy(rows.find(({ personId }) => personId === people[0]) as Person).every((n) => n >= 14)).toBe(true);

    const half = (await call('post', `/runs/${run.id}/accept`, { body: { from: day(0), to: day(14) } }).expect(201)).body.data;
    const nights = await nightsIn(half.id);
    expect(nights.map(({ date }) => date).sort()).toEqual(Array.from({ length: 14 }, (_, n) => day(n)));
    const whole = (await call('post', `/runs/${run.id}/accept`, { body: { name: 'July' } }).expect(201)).body.data;
    expect(await nightsIn(whole.id)).toHaveLength(28);
    await call('get', `/schedules/${scheduleId}/block-grid?block=${blockId}&draft=${whole.id}`).expect(200);
    await call('get', `/runs/${run.id}/findings`).expect(200);
  });

  it('is explained night by night as it stands in a draft, and repaired when somebody falls ill', async () => {
    const run = await ended((await start().expect(202)).body.data.id);
    const draft = (await call('post', `/runs/${run.id}/accept`, { body: {} }).expect(201)).body.data;
    const [night] = (await nightsIn(draft.id)).filter(({ date }) => date === day(20));
    const asked = `/schedules/${scheduleId}/explain?draft=${draft.id}&person=${night?.personId}&date=${day(20)}&plan=${setupId}`;
    const explained = (await call('get', asked).expect(200)).body.data;
    expect(explained).toMatchObject({ holds: { id: nightId }, slot: { from: day(20), to: day(21) } });
    expect(explained.alternatives.find((one: { item: { id: string | null } }) => one.item.id === null)).toMatchObject({ allowed: true, unmet: 1 });
    expect(explained.others.length).toBeGreaterThan(0);

    const out = [{ personId: night?.personId, from: day(19), to: day(22) }];
    const repair = await ended((await start({ basis: 'draft', draftId: draft.id, out }).expect(202)).body.data.id);
    expect(repair).toMatchObject({ status: 'succeeded', unmetCount: 0, proven: true });
    expect(repair.changedCells).toBeGreaterThanOrEqual(2);
    const { rows } = (await call('get', `/runs/${repair.id}/plan`).expect(200)).body.data;
    const ill = (rows as Person[]).find(({ personId }) => personId === night?.personId);
    expect(ill?.cells.slice(19, 22).map(({ item }) => item)).toEqual([null, null, null]);
  });

  it('is accepted as it was planned, though its setup is gone', async () => {
    const run = await ended((await start().expect(202)).body.data.id);
    await call('delete', `/plan-setups/${setupId}`, { version: 1 }).expect(204);
    const draft = (await call('post', `/runs/${run.id}/accept`, { body: {} }).expect(201)).body.data;
    expect(await nightsIn(draft.id)).toHaveLength(28);
    expect((await start().expect(404)).body.error.code).toBe('resource.not_found');
    expect((await call('get', `/runs/${run.id}`)).body.data.plan).toEqual({ kind: 'call', setupId, name: 'In-house call' });
  });

  it('is refused for days that are not of the year, naming the field', async () => {
    const { id } = await made(`/programs/${programId}/plan-setups`, { kind: 'call', name: 'Other', slot: 'day', plans: 'duties', people: {}, dutyHours: false, items: [{ id: nightId }], demands: [], rules: [] });
    expect((await start({ plan: id, from: '2030-01-01' }).expect(422)).body.error.details).toMatchObject([{ field: 'from' }]);
    expect((await start({ plan: id, to: '2030-01-01' }).expect(422)).body.error.details).toMatchObject([{ field: 'to' }]);
    expect((await start({ plan: id, weights: { luck: 1 } }).expect(422)).body.error.details).toMatchObject([{ field: 'weights.luck' }]);
  });
});
