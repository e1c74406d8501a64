import { randomUUID } from 'node:crypto';
import { callsOf, type CallAs } from './support/calls';
import { day } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let coordinator: CallAs;
let programId: string;
let scheduleId: string;
let rotationId: string;
let people: string[];
let wards: string;

const made = async (path: string, body: object) => (await call('post', path, { body }).expect(201)).body.data;
const rulesPath = (end = '') => `/programs/${programId}/duty-hour-rules${end}`;
const read = async (path: string) => (await call('get', path).expect(200)).body.data;
const common = (more: object = {}) => ({ packId: 'common', packVersion: 1, rules: [], note: '', ...more });
const follow = async (body: object) => (await call('put', rulesPath(), { body, version: (await read(rulesPath())).version }).expect(200)).body.data;
const supervision = (more: object = {}) => ({
  ...{ on: true, severity: 'warning', method: 'ratio', weights: {}, ratios: { 1: 2 }, extra: [] },
  ...{ groups: [{ name: 'Ward', learnerActivityIds: [wards], supervisorActivityIds: null }], ...more },
});

async function personOf(kind: string, familyName: string): Promise<string> {
  const pgyPeriods = kind === 'resident' ? [{ from: day(0), to: day(56), pgy: 1 }] : [];
  return (await made(`/programs/${programId}/people`, { kind, familyName, pgyPeriods })).id;
}

async function drafted(changes: object[]): Promise<{ id: string; version: number; findings: { added: Found[]; removed: Found[] } }> {
  const draft = await made(`/schedules/${scheduleId}/drafts`, {});
  const { draft: changed, findings } = (await call('post', `/drafts/${draft.id}/changes`, { body: { changes }, version: draft.version }).expect(200)).body.data;
  return { id: draft.id, version: changed.version, findings };
}

interface Found {
  readonly id: string;
  readonly ruleId: string;
  readonly personId: string | null;
  readonly override: { reason: string; by: string; version: number } | null;
}

const publish = (draft: { id: string; version: number }, overrides?: object[], as = call) =>
  as('post', `/drafts/${draft.id}/publish`, { body: { note: 'e2e', ...(overrides ? { overrides } : {}) }, version: draft.version });
const stay = (personId: string | undefined, more: object = {}) => ({ kind: 'set-stay', personId, from: day(0), to: day(28), rotationId, ...more });

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('program-director', 'org-admin'));
  coordinator = callsOf(api, await api.tokenOf('coordinator'));
  programId = (await made('/programs', { name: 'Surgery', specialty: 'surgery', zone: 'America/New_York' })).id;
  const blocks = [0, 1].map((b) => ({ name: `Block ${b + 1}`, from: day(28 * b), to: day(28 * b + 28) }));
  scheduleId = (await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(56), blocks })).scheduleId;
  wards = (await made(`/programs/${programId}/activities`, { code: 'W', name: 'Ward', category: 'clinical', place: 'in-house', dutyKind: 'day', supervises: true, times: { day: { start: 420, end: 1140 } } })).id;
  const rotation = await made(`/programs/${programId}/rotations`, { name: 'Ward', abbreviation: 'W', category: 'inpatient', audience: 'any' });
  const cells = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].flatMap((weekday) => ['am', 'pm'].map((half) => ({ week, weekday, half, activityId: wards }))));
  await call('put', `/rotations/${rotation.id}/pattern`, { body: { cells }, version: rotation.version }).expect(200);
  rotationId = rotation.id;
  people = [await personOf('resident', 'Abara'), await personOf('resident', 'Iyer'), await personOf('faculty', 'Menon')];
  await publish(await drafted([stay(people[0])])).expect(200);
});
afterAll(() => api?.close());

describe('rules of a program', () => {
  it('are those of the common pack until something is chosen', async () => {
    const rules = await read(rulesPath());
    expect(rules).toMatchObject({ programId, version: 0, pack: { id: 'common', verify: false }, changedBy: null, supervision: { on: false } });
    expect(rules.packs.length).toBeGreaterThan(5);
    expect(rules.rules.find((one: Found) => one.ruleId === 'eighty-hour-week')).toMatchObject({ on: true, limit: 80, paragraph: '6.20', base: { on: true, limit: 80 }, changed: false });
    expect(await read(rulesPath('/history'))).toEqual([]);
  });

  it('are previewed on a real schedule without being stored, then chosen, and their history is readable', async () => {
    const change = { rules: [{ ruleId: 'eighty-hour-week', limit: 50 }, { ruleId: 'longest-shift', on: true }], settings: { breakMinutes: 60 } };
    const preview = (await call('post', rulesPath('/preview'), { body: { scheduleId, proposal: { packId: 'common', packVersion: 1, ...change } } }).expect(200)).body.data;
    expect(preview).toMatchObject({ counts: { before: { violations: 0 }, after: { violations: 1 } }, findings: { added: [{ ruleId: 'eighty-hour-week', measured: 60, limit: 50, hours: 240, days: 28, eligibleDays: 28, basis: 'scheduled', override: null }], removed: [] } });
    expect((await read(rulesPath())).version).toBe(0);
    await call('put', rulesPath(), { body: common(change) }).expect(428);
    const saved = (await call('put', rulesPath(), { body: common({ ...change, note: 'GMEC, March' }), version: 0 }).expect(200)).body.data;
    expect(saved).toMatchObject({ version: 1, settings: { breakMinutes: 60 }, changedBy: expect.stringContaining('@') });
    expect(await read(rulesPath())).toEqual(saved);
    expect((await call('put', rulesPath(), { body: common(), version: 0 }).expect(412)).body.error.code).toBe('resource.stale');
    const history = await read(rulesPath('/history'));
    expect(history).toMatchObject([{ version: 1, note: 'GMEC, March', pack: expect.stringContaining('Common Program Requirements') }]);
    expect(history[0].changes).toEqual(['80 hours a week: limit 80 → 50', 'Longest shift: on no → yes', 'Settings: longest pause, minutes 120 → 60']);
    const matrix = await read(`/schedules/${scheduleId}/compliance`);
    expect(matrix.pack).toEqual({ name: 'Common Program Requirements', version: 1 });
    expect(matrix.counts.violations).toBe(1);
    expect(matrix.rules.map((one: { id: string }) => one.id)).toContain('longest-shift');
    await follow(common());
    expect((await read(rulesPath('/history')))[0].changes).toHaveLength(3);
    expect((await read(`/schedules/${scheduleId}/compliance`)).counts.violations).toBe(0);
  });

  it('of a specialty are kept beside what the program changed in them', async () => {
    const rules = await follow({ packId: 'emergency-medicine', packVersion: 1, rules: [{ ruleId: 'eighty-hour-week', limit: 70 }], note: 'Tried' });
    expect(rules).toMatchObject({ pack: { id: 'emergency-medicine', verify: true }, settings: { freeDayAveraged: false } });
    expect(rules.rules.find((one: Found) => one.ruleId === 'eighty-hour-week')).toMatchObject({ limit: 70, base: { limit: 80 }, changed: true });
    await follow(common());
  });

  it.each([
    ['an unknown pack', { packId: 'podiatry' }, 422, 'packId'],
    ['an unknown version of a pack', { packVersion: 9 }, 422, 'packId'],
    ['an unknown rule', { rules: [{ ruleId: 'nine-lives', on: false }] }, 422, 'rules[0].ruleId'],
    ['a rule twice', { rules: [{ ruleId: 'night-float', limit: 5 }, { ruleId: 'night-float', limit: 6 }] }, 422, 'rules[1].ruleId'],
    ['more than 88 hours a week', { rules: [{ ruleId: 'eighty-hour-week', limit: 89 }], note: 'Why not' }, 422, 'rules[0].limit'],
    ['a limit of nothing', { rules: [{ ruleId: 'twenty-four-plus-four', limit: 0 }] }, 422, 'rules.twenty-four-plus-four.limit'],
    ['text of the requirements turned off without a reason', { rules: [{ ruleId: 'home-call', on: false }] }, 422, 'note'],
    ['text of the requirements loosened without a reason', { rules: [{ ruleId: 'eighty-hour-week', limit: 88 }] }, 422, 'note'],
    ['averages over a day', { averaging: { days: 1 } }, 422, 'averaging.days'],
    ['another rounding', { rounding: { freeDays: 'up' } }, 400, 'rounding.freeDays'],
    ['a severity that is none', { rules: [{ ruleId: 'night-float', severity: 'grave' }] }, 400, 'rules.0.severity'],
    ['a setting that is none', { settings: { coffee: 1 } }, 400, 'settings.coffee'],
    ['no rules', { rules: undefined }, 400, 'rules'],
  ])('refuse %s and name the field', async (_, wrong, status, field) => {
    const { version } = await read(rulesPath());
    const { error } = (await call('put', rulesPath(), { body: common(wrong), version }).expect(status)).body;
    expect(error.details.map((one: { field: string }) => one.field)).toContain(field);
    expect((await read(rulesPath())).version).toBe(version);
  });

  it.each([
    ['of another program', () => supervision({ groups: [{ name: 'Ward', learnerActivityIds: [randomUUID()], supervisorActivityIds: null }] }), 'supervision.groups[0].learnerActivityIds[0]'],
    ['and years that are none', () => supervision({ ratios: { interns: 2 } }), 'supervision.ratios.interns'],
    ['that weigh extra, of another program', () => supervision({ extra: [{ activityId: randomUUID(), weight: 1 }] }), 'supervision.extra[0].activityId'],
  ])('refuse activities %s', async (_, policy, field) => {
    const { version } = await read(rulesPath());
    const { error } = (await call('put', rulesPath(), { body: common({ supervision: policy() }), version }).expect(422)).body;
    expect(error.details).toEqual([expect.objectContaining({ field })]);
  });

  it('are read by planners, changed by those who may, and unknown elsewhere', async () => {
    const chief = callsOf(api, await api.tokenOf('chief-resident'));
    await chief('get', rulesPath()).expect(200);
    await chief('put', rulesPath(), { body: common(), version: 0 }).expect(403);
    const other = await api.addUser([{ role: 'program-director', programId: await api.addProgram('Elsewhere') }]);
    const token = (await api.anyone.post('/api/v1/auth/token').send({ email: other, password: 'plum-Kettle-47-orbit' }).expect(200)).body.data.accessToken;
    for (const end of ['', '/history']) await callsOf(api, token)('get', rulesPath(end)).expect(404);
    await call('post', rulesPath('/preview'), { body: { scheduleId: randomUUID(), proposal: { packId: 'common', packVersion: 1, rules: [] } } }).expect(404);
  });
});

describe('publishing with violations', () => {
  const worse = (limit: number) => follow(common({ rules: [{ ruleId: 'longest-shift', on: true, limit }], note: 'Tried' }));
  afterAll(() => follow(common()));

  it('asks a reason for each, of someone who may give it, and shows it from then on', async () => {
    await follow(common({ rules: [{ ruleId: 'eighty-hour-week', limit: 50 }, { ruleId: 'one-day-in-seven', limit: 2 }], note: 'Tried' }));
    const draft = await drafted([stay(people[1])]);
    const refused = (await publish(draft).expect(409)).body.error;
    expect(refused.code).toBe('assignments.publish_blocked');
    const findings: Found[] = refused.details[0].findings;
    expect(new Set(findings.map((one) => one.ruleId))).toEqual(new Set(['eighty-hour-week', 'one-day-in-seven']));
    const given = findings.map(({ id }) => ({ findingId: id, reason: `Because of ${id}` }));
    const partly = (await publish(draft, given.slice(1)).expect(409)).body.error.details[0].findings;
    expect(partly.map((one: Found) => one.id)).toEqual([findings[0]!.id]);
    expect((await publish(draft, given, coordinator).expect(403)).body.error.code).toBe('publish.override_not_allowed');
    for (const reason of [undefined, '', 5]) await publish(draft, [{ findingId: findings[0]!.id, reason }]).expect(400);
    const blank = (await publish(draft, [{ findingId: findings[0]!.id, reason: '  ' }]).expect(422)).body.error.details;
    expect(blank).toEqual([expect.objectContaining({ field: 'overrides[0].reason' })]);
    expect((await publish(draft, [{ findingId: 'nothing', reason: 'x' }]).expect(422)).body.error.details[0].field).toBe('overrides[0].findingId');
    const version = (await publish(draft, given).expect(200)).body.data;
    expect(version.overrides).toHaveLength(findings.length);
    const [listed] = await read(`/schedules/${scheduleId}/versions`);
    expect(listed).toEqual(version);
    expect(listed.overrides.find((one: { findingId: string }) => one.findingId === findings[0]!.id)).toMatchObject({ findingId: findings[0]!.id, ruleId: findings[0]!.ruleId, reason: `Because of ${findings[0]!.id}`, by: expect.stringContaining('@') });
    const matrix = await read(`/schedules/${scheduleId}/compliance`);
    for (const one of matrix.findings.filter((finding: { severity: string }) => finding.severity === 'violation')) expect(one.override).toMatchObject({ reason: `Because of ${one.id}`, version: version.number });
    const audit = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ after: { overrides: unknown[] } }>(`select after from platform.audit_event where action = 'assignments.draft.publish' order by at desc limit 1`));
    expect(audit[0]?.after.overrides).toHaveLength(findings.length);
  });

  it('asks no second reason for what is no worse, and another one for what is', async () => {
    await worse(11);
    const first = await drafted([stay(people[0], { from: day(28), to: day(35) })]);
    const findings: Found[] = (await publish(first).expect(409)).body.error.details[0].findings;
    await publish(first, findings.map(({ id }) => ({ findingId: id, reason: 'Agreed' }))).expect(200);
    const again = await drafted([stay(people[0], { from: day(28), to: day(35), locked: true })]);
    await publish(again, undefined, coordinator).expect(200);
    await worse(10);
    const open = (await publish(await drafted([stay(people[0], { from: day(28), to: day(35), locked: false })])).expect(409)).body.error.details[0].findings;
    expect(open).toHaveLength(findings.length);
  });
});

describe('supervision', () => {
  afterAll(() => follow(common()));

  it('is found in half-days, and by edits of residents and of faculty', async () => {
    await follow(common({ supervision: supervision() }));
    const alone = await read(`/schedules/${scheduleId}/compliance`);
    const lacking = alone.findings.filter((one: Found) => one.ruleId === 'supervision');
    expect(lacking).toHaveLength(40);
    expect(lacking[0]).toMatchObject({ personId: null, place: 'Ward · AM', measured: 0, limit: 1, unit: 'people', severity: 'warning' });
    expect(lacking[0].rows).toHaveLength(2);
    expect(alone.counts.warnings).toBeGreaterThanOrEqual(40);
    const attended = await drafted([stay(people[2], { to: day(35) })]);
    expect(attended.findings.removed.filter((one) => one.ruleId === 'supervision')).toHaveLength(50);
    const fewer = await drafted([stay(people[0], { rotationId: null }), stay(people[1], { rotationId: null })]);
    expect(fewer.findings.removed.filter((one) => one.ruleId === 'supervision')).toHaveLength(40);
    await publish(attended).expect(200);
    const [block] = (await read(`/programs/${programId}/academic-years`))[0].blocks;
    const grid = await read(`/schedules/${scheduleId}/block-grid?block=${block.id}`);
    expect(grid.supervision[0]).toEqual({ date: day(0), half: 'am', have: 1, need: 1 });
    const without = await drafted([stay(people[2], { rotationId: null })]);
    expect(without.findings.added.filter((one) => one.ruleId === 'supervision')).toHaveLength(40);
  });

  it('blocks publishing where the program says that it violates', async () => {
    await follow(common({ supervision: supervision({ severity: 'violation' }) }));
    const without = await drafted([stay(people[2], { rotationId: null, from: day(0), to: day(1) })]);
    const { findings } = (await publish(without).expect(409)).body.error.details[0];
    expect(findings).toMatchObject([{ ruleId: 'supervision', place: 'Ward · AM' }, { ruleId: 'supervision', place: 'Ward · PM' }]);
    const version = (await publish(without, findings.map(({ id }: Found) => ({ findingId: id, reason: 'Covered by phone' }))).expect(200)).body.data;
    expect(version.overrides).toMatchObject([{ personName: '' }, { personName: '' }]);
  });
});
