import { AutoResolveHandler, LookAndFollow } from '@housestaff/conflicts/application';
import { UnitOfWork, type Id, type JobContext } from '@housestaff/kernel';
import { callsOf, type CallAs } from './support/calls';
import { conflictOf, conflictsProgram, looked, SETTINGS, type ConflictsProgram } from './support/conflicts-program';
import { soon } from './support/scramble-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('coordinator'));
});
afterAll(() => api?.close());

const look = (programId: Id) => looked(api, api.organizationId, programId);
const optionsOf = async (id: Id) => (await call('get', `/conflicts/${id}/options`).expect(200)).body.data;
const post = (path: string, version: number | undefined, body: object = {}) => call('post', path, { body, version });
const versionsOf = async ({ scheduleId }: ConflictsProgram) => (await call('get', `/schedules/${scheduleId}/versions`).expect(200)).body.data;

async function refused(path: string, version: number | undefined, body: object = {}): Promise<[number, string]> {
  const answer = await post(path, version, body);
  return [answer.status, answer.body.error?.code];
}

describe('a conflict', () => {
  let ground: ConflictsProgram;

  beforeAll(async () => {
    ground = await conflictsProgram(call, 'Family medicine');
    await look(ground.programId);
  });

  it('is found once, with its reason, and stays the same one when looked for again', async () => {
    const conflict = await conflictOf(call, ground.programId);
    expect(conflict).toMatchObject({ severity: 'violation', status: 'open', urgency: 'week', personIds: [ground.people.Ana], from: soon(3), to: soon(4), title: expect.stringContaining('Night call'), why: expect.stringContaining('Ana Test has leave (sick)') });
    expect(await look(ground.programId)).toBeNull();
    await call('post', `/programs/${ground.programId}/absences`, { body: { personId: ground.people.Dan, kind: 'vacation', from: soon(30), to: soon(31), status: 'approved' } }).expect(201);
    await look(ground.programId);
    expect(await conflictOf(call, ground.programId)).toMatchObject({ id: conflict.id, version: conflict.version });
    const overview = (await call('get', `/programs/${ground.programId}/conflicts/overview`).expect(200)).body.data;
    expect(overview).toMatchObject({ stale: false, counts: expect.arrayContaining([{ kind: 'leave-over-assignment', severity: 'violation', urgency: 'week', count: 1 }]) });
  });

  it('has options that are real, weighed, and best first; deferring changes nothing and says so', async () => {
    const options = await optionsOf((await conflictOf(call, ground.programId)).id);
    const scores = options.slice(0, -1).map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(options.map(({ strategy }: { strategy: string }) => strategy)).toEqual(expect.arrayContaining(['reassign', 'backup', 'defer']));
    expect(options.find(({ strategy }: { strategy: string }) => strategy === 'backup')).toMatchObject({ label: 'Call in Ben Test from backup', steps: expect.arrayContaining([expect.stringContaining('Ben Test: Night call')]) });
    expect(options.at(-1)).toMatchObject({ strategy: 'defer', steps: [], factors: { feasibility: { score: 0 }, workload: { score: null } } });
  });

  it('is ignored with a reason, once, and can be opened again', async () => {
    const { id, version } = await conflictOf(call, ground.programId);
    expect(await refused(`/conflicts/${id}/ignore`, version, { reason: '  ' })).toEqual([422, 'value.invalid']);
    expect(await refused(`/conflicts/${id}/ignore`, version, { reason: 'Known', until: soon(-1) })).toEqual([422, 'value.invalid']);
    expect(await refused(`/conflicts/${id}/ignore`, undefined, { reason: 'Known' })).toEqual([428, expect.any(String)]);
    expect(await refused(`/conflicts/${id}/heed`, version)).toEqual([409, 'conflicts.not_ignored']);
    const ignored = (await post(`/conflicts/${id}/ignore`, version, { reason: 'Ben knows' }).expect(200)).body.data;
    expect(ignored).toMatchObject({ status: 'ignored', ignored: { reason: 'Ben knows', until: null } });
    expect(await refused(`/conflicts/${id}/ignore`, ignored.version, { reason: 'Again' })).toEqual([409, 'conflicts.already_ignored']);
    expect(await refused(`/conflicts/${id}/ignore`, version, { reason: 'Late' })).toEqual([412, 'resource.stale']);
    expect((await post(`/conflicts/${id}/heed`, ignored.version).expect(200)).body.data).toMatchObject({ status: 'open', ignored: null });
  });

  it('is deferred to somebody who may resolve it', async () => {
    const { id, version } = await conflictOf(call, ground.programId);
    const [somebody] = (await call('get', `/programs/${ground.programId}/conflicts/assignees`).expect(200)).body.data;
    expect(await refused(`/conflicts/${id}/defer`, version, { userId: ground.people.Ana })).toEqual([422, 'conflicts.cannot_resolve']);
    expect((await post(`/conflicts/${id}/defer`, version, { userId: somebody.userId, note: 'Please' }).expect(200)).body.data).toMatchObject({ status: 'open', deferred: { userId: somebody.userId, note: 'Please' } });
  });

  it('is resolved by an option as it is now, once; and taken back', async () => {
    const { id, version } = await conflictOf(call, ground.programId);
    const options = await optionsOf(id);
    const deferral = options.at(-1);
    expect(await refused(`/conflicts/${id}/resolve`, version, { optionId: 'nothing' })).toEqual([409, 'conflicts.option_gone']);
    expect(await refused(`/conflicts/${id}/resolve`, version, { optionId: deferral.id })).toEqual([422, 'conflicts.option_changes_nothing']);
    const backup = options.find(({ strategy }: { strategy: string }) => strategy === 'backup');
    const both = await Promise.all([1, 2].map(() => post(`/conflicts/${id}/resolve`, version, { optionId: backup.id })));
    expect(both.map(({ status, body }) => `${status} ${body.error?.code ?? ''}`).sort()).toEqual(['200 ', '409 conflicts.resolved']);
    const done = both.find(({ status }) => status === 200)!.body.data;
    expect(done).toMatchObject({ status: 'resolved', resolution: { strategy: 'backup', automatic: false, versionNumber: expect.any(Number) } });
    // Everybody reads versions: why somebody is away is not in them.
    expect((await versionsOf(ground))[0]).toMatchObject({ number: done.resolution.versionNumber, note: 'A conflict was resolved. Call in Ben Test from backup' });
    expect(await look(ground.programId)).toMatchObject({ gone: 0 });
    expect((await call('get', `/programs/${ground.programId}/backup?from=${soon(0)}&to=${soon(7)}`).expect(200)).body.data.log).toHaveLength(1);

    const back = (await post(`/conflicts/${id}/undo`, done.version).expect(200)).body.data;
    expect(back).toMatchObject({ status: 'open', resolution: null });
    expect((await versionsOf(ground))[0]).toMatchObject({ note: 'Taken back: Call in Ben Test from backup' });
    expect(await refused(`/conflicts/${id}/undo`, back.version)).toEqual([422, 'conflicts.not_undoable']);
    await look(ground.programId);
    expect(await conflictOf(call, ground.programId)).toMatchObject({ id, status: 'open' });
  });

  it('ends by itself when what it rests on is gone', async () => {
    const { id, version } = await conflictOf(call, ground.programId);
    await call('patch', `/absences/${ground.absenceId}`, { body: { status: 'cancelled' }, version: 1 }).expect(200);
    const answer = await call('get', `/conflicts/${id}/options`);
    expect([answer.status, answer.body.error.code]).toEqual([409, 'conflicts.gone']);
    expect(await refused(`/conflicts/${id}/resolve`, version)).toEqual([409, 'conflicts.gone']);
    expect((await call('get', `/programs/${ground.programId}/conflicts/overview`).expect(200)).body.data.stale).toBe(true);
    await look(ground.programId);
    expect((await call('get', `/conflicts/${id}`).expect(200)).body.data).toMatchObject({ status: 'resolved', resolution: { strategy: null, by: 'by itself' } });
  });
});

it('resolves many, each in a version of its own, and says of each what came of it', async () => {
  const ground = await conflictsProgram(call, 'Many');
  await call('post', `/programs/${ground.programId}/absences`, { body: { personId: ground.people.Cara, kind: 'sick', from: soon(6), to: soon(7), status: 'approved' } }).expect(201);
  await look(ground.programId);
  const list = (await call('get', `/programs/${ground.programId}/conflicts?kind=leave-over-assignment&limit=1`).expect(200)).body;
  expect(list.data).toHaveLength(1);
  const next = (await call('get', `/programs/${ground.programId}/conflicts?kind=leave-over-assignment&limit=1&cursor=${list.meta.pagination.nextCursor}`).expect(200)).body.data;
  const [first, second] = [list.data[0], next[0]];
  const items = [{ conflictId: first.id, version: first.version }, { conflictId: second.id, version: second.version + 1 }, { conflictId: ground.people.Ana, version: 1 }];
  const outcomes = (await post(`/programs/${ground.programId}/conflicts/resolve`, undefined, { items }).expect(200)).body.data;
  expect(outcomes.map(({ refusal }: { refusal: { code: string } | null }) => refusal?.code ?? 'resolved')).toEqual(['resolved', 'resource.stale', 'resource.not_found']);
  expect(outcomes[0].conflict).toMatchObject({ status: 'resolved' });
});

it('is looked for when the rules, a pattern, an activity, a holiday or a demand changes', async () => {
  const { programId, scheduleId, rotations, activities } = await conflictsProgram(call, 'Other rules');
  const looks = async (): Promise<number> => {
    const sql = `select count(*)::int as count from platform.job where kind = 'event.look-for-conflicts' and payload ->> 'programId' = $1`;
    return (await api.db.asTenant(api.organizationId, () => api.db.context.query<{ count: number }>(sql, [programId])))[0]!.count;
  };
  const read = async (path: string) => (await call('get', path).expect(200)).body.data;
  const { academicYearId } = await read(`/schedules/${scheduleId}`);
  const of = async (path: string) => (await read(`/programs/${programId}/${path}`)) as { id: string; version: number }[];
  const versionIn = async (path: string, id: string): Promise<number> => (await of(path)).find((one) => one.id === id)!.version;
  const changes: (() => Promise<unknown>)[] = [
    () => call('put', `/programs/${programId}/duty-hour-rules`, { body: { packId: 'common', packVersion: 1, rules: [], note: 'The usual' }, version: 0 }).expect(200),
    async () => call('put', `/rotations/${rotations.ELE}/pattern`, { body: { cells: [] }, version: await versionIn('rotations', rotations.ELE) }).expect(200),
    async () => call('patch', `/rotations/${rotations.ELE}`, { body: { leaveEligible: false }, version: await versionIn('rotations', rotations.ELE) }).expect(200),
    async () => call('patch', `/activities/${activities.ELE}`, { body: { name: 'Elective day' }, version: await versionIn('activities', activities.ELE) }).expect(200),
    () => call('post', `/programs/${programId}/holidays`, { body: { day: soon(9), name: 'Founders’ day' } }).expect(201),
    async () => call('put', `/academic-years/${academicYearId}/requirements`, { body: { requirements: [], coverage: [], confirm: true }, version: await versionIn('academic-years', academicYearId) }).expect(200),
  ];
  for (const change of changes) {
    const before = await looks();
    await change();
    expect(await looks()).toBe(before + 1);
  }
});

describe('what a program lets be resolved by itself', () => {
  const settingsOf = (programId: Id) => `/programs/${programId}/conflict-settings`;
  const runAuto = (programId: Id) => {
    const within = <T>(work: () => Promise<T>): Promise<T> => api.app.get<UnitOfWork>(UnitOfWork).run(work);
    const context = { store: within, commit: within, signal: new AbortController().signal } as unknown as JobContext;
    return api.db.actingAs(api.organizationId, () => api.app.get(AutoResolveHandler).handle({ programId }, context));
  };

  it('is nothing, unless somebody says so; then it is logged, and can be taken back', async () => {
    const { programId } = await conflictsProgram(call, 'By itself');
    await look(programId);
    expect(await runAuto(programId)).toEqual({ resolved: 0 });
    const put = (version: number, more: object) => call('put', settingsOf(programId), { body: { ...SETTINGS, ...more }, version });
    expect((await put(0, { autoScore: 0.5 })).status).toBe(422);
    expect((await put(0, { autoResolve: true, autoKinds: [] })).status).toBe(422);
    expect((await put(0, { autoResolve: true, autoScore: 0.7 }).expect(200)).body.data).toMatchObject({ autoResolve: true, version: 1 });
    expect((await put(0, {})).status).toBe(412);
    expect(await runAuto(programId)).toEqual({ resolved: 1 });
    expect(await conflictOf(call, programId, 'leave-over-assignment', 'resolved')).toMatchObject({ resolution: { automatic: true, by: 'Housestaff' } });
  });

  it('is done by the product itself, whoever’s change led to it', async () => {
    const { programId } = await conflictsProgram(call, 'By nobody');
    await call('put', settingsOf(programId), { body: { ...SETTINGS, autoResolve: true }, version: 0 }).expect(200);
    await api.db.actingAs(api.organizationId, () => api.app.get<UnitOfWork>(UnitOfWork).run(() => api.app.get(LookAndFollow, { strict: false }).look(programId)));
    const sql = `select actor ->> 'label' as by from platform.job where kind = 'conflicts.auto-resolve' and payload ->> 'programId' = $1`;
    expect(await api.db.asTenant(api.organizationId, () => api.db.context.query(sql, [programId]))).toEqual([{ by: 'Housestaff' }]);
  });
});

it('is no business of a resident', async () => {
  const resident = callsOf(api, await api.tokenOf('resident'));
  const { programId } = await conflictsProgram(call, 'Private');
  await resident('get', `/programs/${programId}/conflicts`).expect(403);
  await resident('post', `/programs/${programId}/conflicts/look`).expect(403);
  const auditor = callsOf(api, await api.tokenOf('auditor'));
  await auditor('get', `/programs/${programId}/conflicts`).expect(200);
  await auditor('post', `/programs/${programId}/conflicts/look`).expect(403);
  await call('post', `/programs/${programId}/conflicts/look`).expect(202);
  expect((await call('get', `/programs/${programId}/conflicts?cursor=forged`)).status).toBe(422);
});
