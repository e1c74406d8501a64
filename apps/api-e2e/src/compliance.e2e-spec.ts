import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let scheduleId: string;
let blockId: string;
let people: string[];

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const call = (method: 'get' | 'post' | 'put', path: string, body?: object, version?: number) => {
  const request = api.anyone[method](`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
  if (version !== undefined) request.set('If-Match', `"${version}"`);
  return body ? request.send(body) : request;
};
const made = async (path: string, body: object) => (await call('post', path, body).expect(201)).body.data;
const read = async (path: string) => (await call('get', `/schedules/${scheduleId}/compliance${path}`).expect(200)).body.data;

/** A rotation that does one thing on six days a week, or on all seven. */
async function rotationOf(programId: string, abbreviation: string, activityId: string, weekdays: number[]): Promise<string> {
  const rotation = await made(`/programs/${programId}/rotations`, { name: abbreviation, abbreviation, category: 'inpatient' });
  const cells = [1, 2, 3, 4].flatMap((week) => weekdays.flatMap((weekday) => ['am', 'pm'].map((half) => ({ week, weekday, half, activityId }))));
  await call('put', `/rotations/${rotation.id}/pattern`, { cells }, rotation.version).expect(200);
  return rotation.id;
}

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  const programId = (await made('/programs', { name: 'Surgery', specialty: 'surgery', zone: 'America/New_York' })).id;
  const year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(28), blocks: [{ name: 'Block 1', from: day(0), to: day(28) }] });
  [scheduleId, blockId] = [year.scheduleId, year.blocks[0].id];
  const activity = (code: string, times: object | null) => made(`/programs/${programId}/activities`, { code, name: code, category: 'clinical', place: 'in-house', dutyKind: 'day', times });
  const [ward, unknown] = [await activity('W', { day: { start: 360, end: 1200 } }), await activity('X', null)];
  const rotations = [await rotationOf(programId, 'ICU', ward.id, [1, 2, 3, 4, 5, 6, 7]), await rotationOf(programId, 'WARD', ward.id, [1, 2, 3, 4, 5]), await rotationOf(programId, 'NEW', unknown.id, [1, 2]), await rotationOf(programId, 'AWAY', ward.id, [])];
  people = [];
  for (const familyName of ['Abara', 'Iyer', 'Kowalik', 'Menon']) {
    people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(28), pgy: 1 }] })).id);
  }
  const leave = await made(`/programs/${programId}/absences`, { personId: people[0], kind: 'vacation', from: day(21), to: day(28), status: 'approved' });
  expect(leave.status).toBe('approved');
  const draft = await made(`/schedules/${scheduleId}/drafts`, {});
  const changes = people.map((personId, n) => ({ kind: 'set-stay', personId, from: day(0), to: day(28), rotationId: rotations[n] }));
  const edited = (await call('post', `/drafts/${draft.id}/changes`, { changes }, draft.version).expect(200)).body.data;
  expect(edited.findings.added).toEqual(expect.arrayContaining([expect.objectContaining({ ruleId: 'eighty-hour-week', personId: people[0], severity: 'violation' })]));
  const refused = await call('post', `/drafts/${draft.id}/publish`, { note: 'e2e' }, edited.draft.version).expect(409);
  expect(refused.body.error.code).toBe('assignments.publish_blocked');
  const overrides = refused.body.error.details[0].findings.map((finding: { id: string }) => ({ findingId: finding.id, reason: 'Only to see it' }));
  await call('post', `/drafts/${draft.id}/publish`, { note: 'e2e', overrides }, edited.draft.version).expect(200);
});
afterAll(() => api.close());

describe('duty hours over HTTP', () => {
  it('shows residents by rules, measured against the limit also where it is kept', async () => {
    const matrix = await read(`?block=${blockId}`);
    const row = (n: number) => matrix.rows.find((one: { personId: string }) => one.personId === people[n]);
    const cell = (n: number, ruleId: string) => row(n).cells.find((one: { ruleId: string }) => one.ruleId === ruleId);
    expect(matrix.rules.map((rule: { id: string }) => rule.id)).toEqual(row(0).cells.map((one: { ruleId: string }) => one.ruleId));
    expect(cell(0, 'eighty-hour-week')).toMatchObject({ status: 'violation', measured: 98, limit: 80 });
    expect(cell(0, 'one-day-in-seven')).toMatchObject({ status: 'violation', measured: 0, limit: 3 });
    expect(cell(1, 'eighty-hour-week')).toMatchObject({ status: 'pass', measured: 70, limit: 80 });
    expect(cell(2, 'eighty-hour-week')).toMatchObject({ status: 'not-assessable', measured: null });
    const hourly = row(3).cells.filter((one: { status: string }) => one.status !== 'not-applicable');
    expect(hourly.map((one: { status: string }) => one.status)).toEqual(Array(5).fill('not-assessable'));
    expect(matrix).toMatchObject({ clearPeople: 1, counts: { violations: 2 } });
    expect(await read('')).toMatchObject({ block: { id: blockId } });
  });

  it('shows the arithmetic: leave out of the hours and of the days', async () => {
    const { windows, status } = await read(`/people/${people[0]}?block=${blockId}&rule=eighty-hour-week`);
    expect(status).toBe('violation');
    expect(windows).toMatchObject([{ hours: 294, days: 28, eligibleDays: 21, measured: 98, limit: 80, leaveDays: [{ kind: 'vacation', days: 7 }], weeks: [{ hours: 98 }, {}, {}, { hours: 0, leave: true }] }]);
    expect(windows[0].rows).toHaveLength(21);
    expect((await read(`/people/${people[2]}?block=${blockId}&rule=eighty-hour-week`)).windows).toMatchObject([{ status: 'not-assessable', missing: ['X'] }]);
  });

  it('knows no other block, person or rule', async () => {
    await call('get', `/schedules/${scheduleId}/compliance?block=${scheduleId}`).expect(404);
    await call('get', `/schedules/${scheduleId}/compliance/people/${scheduleId}?block=${blockId}&rule=eighty-hour-week`).expect(404);
    await call('get', `/schedules/${scheduleId}/compliance/people/${people[0]}?block=${blockId}&rule=nine-lives`).expect(404);
  });
});
