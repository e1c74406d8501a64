import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from './support/calls';
import { joined, leaveProgram, SATURDAY, soon, type LeaveProgram } from './support/leave-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let at: LeaveProgram;

beforeAll(async () => {
  api = await testApi();
  at = await leaveProgram(api);
});
afterAll(() => api?.close());

const days = (from: number, length = 1) => ({ from: soon(from), to: soon(from + length) });
const vacation = (from: number, length = 1) => ({ kind: 'vacation', ...days(from, length) });
const refusal = async (call: CallAs, path: string, body: object, version?: number): Promise<unknown> => {
  const answer = await call('post', path, { body, version });
  return [answer.status, answer.body.error?.code, answer.body.error?.details?.[0]?.field];
};

async function settings(change: { policy?: object; vacation?: object }): Promise<void> {
  const path = `/programs/${at.programId}/leave-settings`;
  const { kinds, warnAt, limit, policy, version } = (await at.coordinator('get', path).expect(200)).body.data;
  const body = { kinds: kinds.map((one: { kind: string }) => (one.kind === 'vacation' ? { ...one, ...change.vacation } : one)), warnAt, limit, policy: { ...policy, ...change.policy } };
  await at.coordinator('put', path, { body, version }).expect(200);
}

describe('what leave does is known before it is asked for or approved', () => {
  it('over a call: named to the person, and left open for whoever approves it', async () => {
    const wanted = vacation(SATURDAY - 1, 3);
    const check = (await at.ana('post', '/me/leave/preview', { body: wanted }).expect(200)).body.data;
    expect(check).toMatchObject({ days: 3, breaches: [], approvesItself: false, effect: { published: true, stays: [{ rotation: 'Clinic' }], lost: [{ date: soon(SATURDAY), activity: 'Night call', isCall: true }] } });
    expect(check).not.toHaveProperty('others');
    const mine = (await at.ana('post', '/me/leave', { body: { ...wanted, note: 'My sister’s wedding' } }).expect(201)).body.data;
    expect(mine).toMatchObject({ status: 'requested', note: 'My sister’s wedding', requestedOn: soon(0), decidedBy: null });
    const seen = (await at.coordinator('get', `/absences/${mine.id}`).expect(200)).body.data;
    expect(seen.check.effect.lost).toHaveLength(1);
    const approved = (await at.coordinator('post', `/absences/${mine.id}/approve`, { body: { note: 'Enjoy it' }, version: 1 }).expect(200)).body.data;
    expect(approved).toMatchObject({ status: 'approved', decidedBy: 'coordinator@example.org', answer: 'Enjoy it', effect: { lost: [{ activity: 'Night call' }] } });
    const own = (await at.ana('get', '/me/leave').expect(200)).body.data;
    expect(own).toMatchObject({ tallies: [{ days: 3, asked: 0, state: 'ok' }], absences: [{ status: 'approved', answer: 'Enjoy it', mayCancel: true }] });
    await at.ana('post', `/me/leave/${mine.id}/cancel`, { version: 2 }).expect(200);
  });

  it('on a rotation that takes no leave and needs everyone: by its demand, and only with a word from whoever approves', async () => {
    const body = { personId: at.people.Cho, ...vacation(40, 5) };
    const check = (await at.coordinator('post', `/programs/${at.programId}/absences/preview`, { body }).expect(200)).body.data;
    expect(check.breaches).toMatchObject([{ code: 'rotation', message: expect.stringContaining('ICU takes no leave') }]);
    expect(check.effect.short).toMatchObject([{ rotation: 'ICU', needs: 1, has: 0 }]);
    expect(await refusal(at.coordinator, `/programs/${at.programId}/absences`, { ...body, status: 'approved' })).toEqual([409, 'people.leave_breaks', 'despite']);
    const despite = check.breaches.map((one: { key: string }) => one.key);
    const { id } = (await at.coordinator('post', `/programs/${at.programId}/absences`, { body: { ...body, status: 'approved', despite } }).expect(201)).body.data;
    await at.coordinator('post', `/absences/${id}/cancel`, { body: {}, version: 1 }).expect(200);
  });
});

describe('what a request is held to', () => {
  it.each<[string, () => object, unknown]>([
    ['days that are over', () => vacation(-3), [422, 'people.leave_past', 'from']],
    ['an end before its start', () => ({ kind: 'vacation', from: soon(20), to: soon(18) }), [422, 'people.absence_backwards', 'to']],
    ['no time at all', () => ({ ...vacation(20), startsPm: true, endsAm: true }), [422, 'people.absence_empty', 'startsPm']],
    ['a kind that there is not', () => ({ ...vacation(20), kind: 'sabbatical' }), [400, 'request.invalid', 'kind']],
    ['days in years', () => ({ kind: 'vacation', from: soon(900), to: soon(901) }), [422, 'value.invalid', 'to']],
    ['somebody else', () => ({ ...vacation(20), personId: at.people.Ben }), [400, 'request.invalid', 'personId']],
    ['what only approvers decide', () => ({ ...vacation(20), status: 'approved' }), [400, 'request.invalid', 'status']],
  ])('refuses %s', async (_, body, expected) => {
    expect(await refusal(at.ben, '/me/leave', body())).toEqual(expected);
  });

  it('refuses its own days twice, but not the other half of one', async () => {
    const { id } = (await at.ben('post', '/me/leave', { body: { ...vacation(30), endsAm: true } }).expect(201)).body.data;
    expect(await refusal(at.ben, '/me/leave', vacation(29, 3))).toEqual([409, 'people.absence_overlap', 'from']);
    const other = (await at.ben('post', '/me/leave', { body: { ...vacation(30), startsPm: true } }).expect(201)).body.data;
    expect(other.days).toBe(0.5);
    for (const one of [id, other.id]) await at.ben('post', `/me/leave/${one}/cancel`, { version: 1 }).expect(200);
  });

  it('refuses to the person what breaks a window, a blackout or a quota; whoever approves may enter it', async () => {
    await settings({ policy: { noticeDays: 25, blackouts: [{ ...days(60, 7), reason: 'In-training exam', kinds: null }] }, vacation: { quota: 10 } });
    expect(await refusal(at.ben, '/me/leave', vacation(24))).toEqual([422, 'people.leave_window', 'from']);
    expect(await refusal(at.ben, '/me/leave', vacation(66))).toEqual([422, 'people.leave_blackout', 'from']);
    expect(await refusal(at.ben, '/me/leave', vacation(30, 11))).toEqual([422, 'people.leave_quota', 'kind']);
    const body = { personId: at.people.Ben, ...vacation(24), status: 'approved' };
    expect(await refusal(at.coordinator, `/programs/${at.programId}/absences`, body)).toEqual([409, 'people.leave_breaks', 'despite']);
    const { breaches } = (await at.coordinator('post', `/programs/${at.programId}/absences/preview`, { body: { personId: at.people.Ben, ...vacation(24) } }).expect(200)).body.data;
    const { id } = (await at.coordinator('post', `/programs/${at.programId}/absences`, { body: { ...body, despite: breaches.map((one: { key: string }) => one.key) } }).expect(201)).body.data;
    await at.coordinator('post', `/absences/${id}/cancel`, { body: {}, version: 1 }).expect(200);
    // Illness keeps to no window.
    const sick = (await at.ben('post', '/me/leave', { body: { kind: 'sick', ...days(0) } }).expect(201)).body.data;
    await at.ben('post', `/me/leave/${sick.id}/cancel`, { version: 1 }).expect(200);
    await settings({ policy: { noticeDays: null, blackouts: [] }, vacation: { quota: null } });
  });

  it('names the field of settings that cannot be', async () => {
    const path = `/programs/${at.programId}/leave-settings`;
    const { kinds, warnAt, limit, policy, version } = (await at.coordinator('get', path).expect(200)).body.data;
    const put = async (change: object): Promise<unknown> => {
      const { status, body } = await at.coordinator('put', path, { body: { kinds, warnAt, limit, policy: { ...policy, ...change } }, version });
      return [status, body.error.details[0].field];
    };
    expect(await put({ noticeDays: 40, aheadDays: 30 })).toEqual([422, 'policy.noticeDays']);
    expect(await put({ blackouts: [{ ...days(5), reason: ' ', kinds: null }] })).toEqual([422, 'policy.blackouts[0].reason']);
    expect((await put({ windows: [{ yearId: at.programId, ...days(5) }] })) as unknown[]).toEqual([422, 'policy.windows[0].yearId']);
    expect(await put({ mostAway: [{ among: 'rotation', pgy: null, rotationId: at.programId, most: 1 }] })).toEqual([422, 'policy.mostAway[0].rotationId']);
  });
});

describe('who answers', () => {
  const ask = async (from: number, as = at.ana): Promise<string> => (await as('post', '/me/leave', { body: vacation(from) }).expect(201)).body.data.id;

  it('is one: of two who approve at once, the other learns what happened', async () => {
    const id = await ask(80);
    const answers = await Promise.all([at.coordinator, at.director].map((call) => call('post', `/absences/${id}/approve`, { body: {}, version: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)?.body.error;
    expect([lost.code, lost.details[0].status]).toEqual(['people.leave_answered', 'approved']);
    expect(lost.details[0].by).toMatch(/^(coordinator|director)@/);
    expect(await refusal(at.director, `/absences/${id}/deny`, {}, 1)).toEqual([409, 'people.leave_answered', undefined]);
  });

  it('gives the last place once: the second sees who is away by then', async () => {
    await settings({ policy: { mostAway: [{ among: 'pgy', pgy: 2, rotationId: null, most: 1 }] } });
    const ids = [await ask(90), await ask(90, at.ben)];
    const answers = await Promise.all(ids.map((id) => at.coordinator('post', `/absences/${id}/approve`, { body: {}, version: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.code).toBe('people.leave_breaks');
    const waiting = ids[answers.findIndex(({ status }) => status === 409)];
    const { check } = (await at.coordinator('get', `/absences/${waiting}`).expect(200)).body.data;
    expect([check.breaches[0].code, check.others.length]).toEqual(['most-away', 1]);
    await at.coordinator('post', `/absences/${waiting}/approve`, { body: { despite: [check.breaches[0].key] }, version: 1 }).expect(200);
    await settings({ policy: { mostAway: [] } });
  });

  it('says to whoever asks that too many are away, and not who', async () => {
    await settings({ policy: { mostAway: [{ among: 'pgy', pgy: 2, rotationId: null, most: 1 }] } });
    const id = await ask(95);
    await at.coordinator('post', `/absences/${id}/approve`, { body: {}, version: 1 }).expect(200);
    const check = (await at.ben('post', '/me/leave/preview', { body: vacation(95) }).expect(200)).body.data;
    expect(check.breaches).toMatchObject([{ code: 'most-away' }]);
    expect(JSON.stringify(check)).not.toContain(at.people.Ana);
    await settings({ policy: { mostAway: [] } });
  });

  it('is nobody where the program approves what is clean, and somebody where a call hangs on it', async () => {
    await settings({ vacation: { autoApprove: true } });
    const clean = (await at.ana('post', '/me/leave', { body: vacation(100, 2) }).expect(201)).body.data;
    expect(clean).toMatchObject({ status: 'approved', decidedBy: 'The leave rules' });
    const overCall = (await at.ana('post', '/me/leave', { body: vacation(SATURDAY) }).expect(201)).body.data;
    expect(overCall.status).toBe('requested');
    await settings({ vacation: { autoApprove: false } });
  });

  it('is somebody else, for whoever answers leave: a chief resident not their own, whichever way they try', async () => {
    const chief = await joined(api, 'Chief', [{ role: 'chief-resident', programId: at.programId }], at.people.Cho);
    const id = await ask(120, chief);
    const own = [403, 'people.leave_own', undefined];
    for (const verb of ['approve', 'deny', 'cancel']) expect(await refusal(chief, `/absences/${id}/${verb}`, {}, 1)).toEqual(own);
    const changed = await chief('patch', `/absences/${id}`, { body: { status: 'approved' }, version: 1 });
    expect([changed.status, changed.body.error.code]).toEqual([403, 'people.leave_own']);
    const mine = { personId: at.people.Cho, ...vacation(130) };
    for (const status of ['approved', 'anticipated']) expect(await refusal(chief, `/programs/${at.programId}/absences`, { ...mine, status })).toEqual(own);
    const others = await ask(120, at.ben);
    await chief('post', `/absences/${others}/approve`, { body: {}, version: 1 }).expect(200);
    await chief('post', `/me/leave/${id}/cancel`, { version: 1 }).expect(200);
  });

  it('is not the person, nor anybody of another program or without the right', async () => {
    const id = await ask(110, at.ben);
    expect(await refusal(at.ben, `/absences/${id}/approve`, {}, 1)).toEqual([403, 'identity.permission_denied', undefined]);
    expect((await at.ana('post', `/me/leave/${id}/cancel`, { version: 1 })).status).toBe(404);
    expect((await at.auditor('post', `/absences/${id}/approve`, { body: {}, version: 1 })).status).toBe(403);
    const elsewhere = await joined(api, 'Elsewhere', [{ role: 'coordinator', programId: await api.addProgram('Surgery') }]);
    for (const verb of ['approve', 'deny', 'cancel']) expect((await elsewhere('post', `/absences/${id}/${verb}`, { body: {}, version: 1 })).status).toBe(404);
    expect((await elsewhere('get', `/absences/${id}`)).status).toBe(404);
    const nobody = callsOf(api, await api.tokenOf('coordinator'));
    expect((await nobody('get', '/me/leave')).status).toBe(404);
    const abroad = await api.signIn(await api.addUser([{ role: 'coordinator' }], await seedOrganization('Abroad', api.db)));
    expect((await abroad.agent.get(`/api/v1/absences/${id}`)).status).toBe(404);
  });
});

describe('why somebody is away', () => {
  it('is read by them and by whoever answers leave; others see that they are away', async () => {
    const { id } = (await at.ana('post', '/me/leave', { body: { kind: 'sick', ...days(0), note: 'Migraine' } }).expect(201)).body.data;
    await at.coordinator('post', `/absences/${id}/approve`, { body: { note: 'Get well' }, version: 1 }).expect(200);
    const noteFor = async (call: CallAs): Promise<unknown> => (await call('get', `/absences/${id}`).expect(200)).body.data.note;
    expect([await noteFor(at.coordinator), await noteFor(at.auditor)]).toEqual(['Migraine', '']);
    const listed = async (call: CallAs): Promise<string[]> => (await call('get', `/programs/${at.programId}/absences?personId=${at.people.Ana}`).expect(200)).body.data.map((one: { note: string }) => one.note);
    expect(await listed(at.auditor)).not.toContain('Migraine');
    const kinds = async (call: CallAs): Promise<string[]> => {
      const manifest = (await call('get', `/programs/${at.programId}/manifest?date=${soon(0)}`).expect(200)).body.data;
      const grid = (await call('get', `/schedules/${at.scheduleId}/year-grid`).expect(200)).body.data;
      const rows = grid.groups.flatMap((group: { people: { personId: string; absences: { id: string; kind: string }[] }[] }) => group.people).find((row: { personId: string }) => row.personId === at.people.Ana);
      return [...manifest.away, ...rows.absences.filter((one: { id: string }) => one.id === id)].map((one: { kind: string }) => one.kind);
    };
    expect([await kinds(at.coordinator), await kinds(at.ana), await kinds(at.ben)]).toEqual([['sick', 'sick'], ['sick', 'sick'], ['away', 'away']]);
    expect((await at.ben('get', `/people/${at.people.Ana}`).expect(200)).body.data.awayDays).toEqual([]);
    expect((await at.ben('get', `/programs/${at.programId}/absences`)).status).toBe(403);
    const trail = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ said: string }>("select coalesce(before::text, '') || coalesce(after::text, '') as said from platform.audit_event where action like 'people.absence.%'"));
    expect(trail.some(({ said }) => said.includes('Migraine') || said.includes('Get well'))).toBe(false);
  });
});
