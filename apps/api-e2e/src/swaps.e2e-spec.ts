import { UnitOfWork, type JobContext } from '@housestaff/kernel';
import { ExpireSwaps, SwapNotices } from '@housestaff/swaps/application';
import { act, nextDay, nightOf, publishAll, settle, soon, swappingProgram, swapSteps, type Resident, type SwappingProgram } from './support/swapping-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let program: SwappingProgram;
let programs = 0;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  program = await swappingProgram(api, `Swapping ${++programs}`);
});

const { inside, trade, requested, nights, staysOn } = swapSteps(() => ({ api, program }));

describe('a swap of two nights', () => {
  it('is asked for, agreed to and approved, and then stands in both feeds', async () => {
    const { as, people, callOf } = program;
    const feedOf = async (one: 'ana' | 'ben') => {
      const { url } = (await as[one]('post', '/me/feeds', { body: {} }).expect(201)).body.data;
      return async () => (await api.anyone.get(new URL(url).pathname).expect(200)).text.match(/DTSTART[^\n]*/g)?.join() ?? '';
    };
    const [anas, bens] = [await feedOf('ana'), await feedOf('ben')];
    const compact = (date: string): string => date.replaceAll('-', '') + 'T18';
    expect([(await anas()).includes(compact(callOf.ana)), (await bens()).includes(compact(callOf.ana))]).toEqual([true, false]);

    const preview = (await as.ana('post', inside('swaps/preview'), { body: { ...trade(), reason: undefined } }).expect(200)).body.data;
    expect(preview).toMatchObject({ refusals: [], follows: [], findings: { added: [] } });
    const swap = await requested(trade());
    expect(swap).toMatchObject({ status: 'requested', needs: ['counterpart', 'manager'], requester: { personId: people.ana, name: 'Ana' }, counterpart: { name: 'Ben' }, undoUntil: null, version: 1 });
    expect(swap.mayI).toMatchObject({ cancel: true, accept: expect.stringContaining('yourself'), approve: expect.any(String) });
    const bensView = (await as.ben('get', '/me/swaps').expect(200)).body.data[0];
    expect(bensView.mayI).toMatchObject({ accept: true, decline: true, cancel: expect.any(String) });
    await as.cy('get', `/swaps/${swap.id}`).expect(404);

    const accepted = (await act(as.ben, swap, 'accept', { note: 'Gladly' }).expect(200)).body.data;
    expect(accepted).toMatchObject({ status: 'accepted', needs: ['manager'], version: 2 });
    expect(await nights()).toMatchObject({ [callOf.ana]: 'ana', [callOf.ben]: 'ben' });
    await act(as.ana, accepted, 'approve').expect(403);
    const done = (await act(as.coordinator, accepted, 'approve').expect(200)).body.data;
    expect(done).toMatchObject({ status: 'executed', needs: [], decidedBy: expect.stringContaining('coordinator'), undoUntil: expect.any(String) });
    expect(done.history.map(({ what }: { what: string }) => what)).toEqual(['requested', 'accepted', 'approved', 'executed']);
    expect(await nights()).toMatchObject({ [callOf.ana]: 'ben', [callOf.ben]: 'ana' });
    expect([(await anas()).includes(compact(callOf.ana)), (await bens()).includes(compact(callOf.ana))]).toEqual([false, true]);
    expect([(await anas()).includes(compact(callOf.ben)), (await bens()).includes(compact(callOf.ben))]).toEqual([true, false]);
  });

  it('is carried out at once where no manager is needed, and can be taken back unless built upon', async () => {
    const { as, callOf } = program;
    await settle({ ...program, coordinator: program.as.coordinator }, { needsManager: 'never' });
    const done = (await act(as.ben, await requested(trade()), 'accept').expect(200)).body.data;
    expect(done).toMatchObject({ status: 'executed', decidedBy: 'Ben' });
    expect((await act(as.ana, done, 'roll-back').expect(403)).body.error.code).toBe('swap.not_yours');
    const back = (await act(as.coordinator, done, 'roll-back', { note: 'By mistake' }).expect(200)).body.data;
    expect(back).toMatchObject({ status: 'rolled-back' });
    expect(await nights()).toMatchObject({ [callOf.ana]: 'ana', [callOf.ben]: 'ben' });

    const again = (await act(as.ben, await requested(trade()), 'accept').expect(200)).body.data;
    const free = { kind: 'remove-duty', personId: program.people.ben, from: callOf.ana, to: nextDay(callOf.ana), half: 'day' };
    await publishAll(as.admin, program.scheduleId, [free]);
    const refusal = (await act(as.coordinator, again, 'roll-back').expect(409)).body.error;
    expect(refusal).toMatchObject({ code: 'swap.built_upon', message: expect.stringContaining('Ben') });
  });

  it('can be acted for by a manager on either side, declined, un-taken, denied and cancelled', async () => {
    const { as, people } = program;
    const forAna = await requested({ ...trade(), personId: people.ana }, as.coordinator);
    expect(forAna.history[0].by).toContain('for Ana');
    expect((await act(as.coordinator, forAna, 'decline', { for: people.ben }).expect(200)).body.data.status).toBe('declined');
    const second = await requested(trade());
    const taken = (await act(as.coordinator, second, 'accept', { for: people.ben }).expect(200)).body.data;
    const open = (await act(as.ben, taken, 'untake', { note: 'Forgot a course' }).expect(200)).body.data;
    expect(open).toMatchObject({ status: 'requested', counterpart: { name: 'Ben' } });
    expect((await act(as.coordinator, open, 'deny', { note: 'Too many' }).expect(200)).body.data).toMatchObject({ status: 'declined' });
    const third = await requested(trade());
    expect((await act(as.ana, third, 'cancel').expect(200)).body.data.status).toBe('cancelled');
    expect((await act(as.ben, third, 'accept').expect(409)).body.error).toMatchObject({ code: 'swap.decided', message: expect.stringContaining('Ana') });
    expect((await as.coordinator('get', `${inside('swaps')}?status=cancelled&person=${people.ben}`).expect(200)).body.data).toHaveLength(1);
    await as.ana('get', inside('swaps')).expect(403);
  });
});

describe('a swap of weeks', () => {
  it('lets the two change places for its days alone', async () => {
    const { as, people, ward } = program;
    await settle({ ...program, coordinator: program.as.coordinator }, { needsManager: 'never' });
    const gives = { kind: 'stay', rotationId: ward, from: soon(30), to: soon(37) };
    // Whoever is away gives their week away.
    await as.admin('post', inside('absences'), { body: { personId: people.ana, kind: 'vacation', from: soon(30), to: soon(37), status: 'approved' } }).expect(201);
    const done = (await act(as.ben, await requested({ kind: 'absorb', gives, counterpartId: people.ben, reason: '' }), 'accept').expect(200)).body.data;
    expect(done.gives.label).toMatch(/^WARD, /);
    expect(await staysOn(soon(29))).toMatchObject({ ana: 'ward', ben: 'clinic' });
    expect(await staysOn(soon(33))).toMatchObject({ ana: 'clinic', ben: 'ward', cy: 'clinic' });
    expect(await staysOn(soon(37))).toMatchObject({ ana: 'ward', ben: 'clinic' });
  });
});

describe('two approvers at once', () => {
  it('one wins, the other hears what happened', async () => {
    const { as } = program;
    const accepted = (await act(as.ben, await requested(trade()), 'accept').expect(200)).body.data;
    const answers = await Promise.all([act(as.coordinator, accepted, 'approve'), act(as.director, accepted, 'approve')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!.body.error;
    expect(lost).toMatchObject({ code: 'swap.decided', message: expect.stringMatching(/carried out by (coordinator|director)-.* on /) });
  });
});

describe('rules', () => {
  it('send what would break one to a manager, who gives the reason', async () => {
    const { as, people, callOf } = program;
    await settle({ ...program, coordinator: program.as.coordinator }, { needsManager: 'never' });
    const rules = { packId: 'common', packVersion: 1, rules: [{ ruleId: 'longest-shift', on: true, limit: 2 }], note: 'Tried' };
    await as.admin('put', inside('duty-hour-rules'), { body: rules, version: 0 }).expect(200);
    const gives = { kind: 'duty', activityId: program.call, from: callOf.ana, to: nextDay(callOf.ana), half: 'day' };
    const asked = await requested({ kind: 'absorb', gives, counterpartId: people.ben, reason: '' });
    expect(asked.needs).toEqual(['counterpart', 'manager']);
    const accepted = (await act(as.ben, asked, 'accept').expect(200)).body.data;
    expect(accepted).toMatchObject({ status: 'accepted', needs: ['manager'] });
    const blocked = (await act(as.director, accepted, 'approve').expect(409)).body.error;
    expect(blocked.code).toBe('assignments.amendment_blocked');
    const overrides = blocked.details[0].findings.map(({ id }: { id: string }) => ({ findingId: id, reason: 'Nobody else can' }));
    expect((await act(as.coordinator, accepted, 'approve', { overrides }).expect(403)).body.error.code).toBe('publish.override_not_allowed');
    expect((await act(as.director, accepted, 'approve', { overrides }).expect(200)).body.data.status).toBe('executed');
    expect(await nights()).toMatchObject({ [callOf.ana]: 'ben' });
  });
});

describe('people', () => {
  const inUnit = { commit: <T>(work: () => Promise<T>): Promise<T> => api.app.get<UnitOfWork>(UnitOfWork).run(work) } as JobContext;
  const titles = async (one: Resident): Promise<string[]> => (await program.as[one]('get', '/me/notifications').expect(200)).body.data.map(({ title }: { title: string }) => title);

  it('who could take what is in the pool are told of it, and whoever offered it when its time is over', async () => {
    const { as, people, callOf } = program;
    await as.admin('post', inside('absences'), { body: { personId: people.cy, kind: 'vacation', from: callOf.ana, to: nextDay(callOf.ana), status: 'approved' } }).expect(201);
    const { id } = await requested({ kind: 'open', gives: nightOf(program, 'ana'), reason: '' });
    const tell = (happened: string) =>
      api.db.actingAs(api.organizationId, () => api.app.get(SwapNotices).on({ id: `${id} ${happened}`, kind: `swaps.swap.${happened}`, resource: 'swap', resourceId: id, programId: program.programId, at: '', userId: people.ana }, inUnit), { grants: [{ role: 'org-admin' }] });
    expect(await tell('requested')).toEqual({ told: 2 });
    expect(await titles('ben')).toEqual([expect.stringMatching(/^Up for taking: Night, /)]);
    expect([await titles('cy'), await titles('dee')]).toEqual([[], [expect.stringMatching(/^Up for taking/)]]);

    await api.db.asTenant(api.organizationId, () => api.db.context.query(`update swaps.swap set expires_at = now() where id = $1`, [id]));
    const expired = await api.db.actingAs(api.organizationId, () => api.app.get(ExpireSwaps).handle(null, inUnit), { grants: [{ role: 'org-admin' }] });
    expect(expired.expired).toBeGreaterThan(0);
    expect((await as.ana('get', `/swaps/${id}`).expect(200)).body.data).toMatchObject({ status: 'expired', decidedBy: 'Housestaff' });
    expect(await tell('expired')).toEqual({ told: 1 });
    expect(await titles('ana')).toEqual([expect.stringMatching(/^Nobody answered in time: Night/)]);
  });
});

describe('what is refused', () => {
  type Asked = () => [string, object];
  const night = (one: Resident) => nightOf(program, one);
  const given = (one: Resident, to: Resident) => ({ kind: 'absorb', gives: night(one), counterpartId: program.people[to], reason: '' });
  const cases: [string, number, string, RegExp, Asked][] = [
    ['with oneself', 422, 'swap.with_oneself', /Ana can't swap with themselves/, () => ['ana', given('ana', 'ana')]],
    ['a shift that is over', 422, 'swap.begun', /began on/, () => ['ana', { ...given('ana', 'ben'), gives: { kind: 'stay', rotationId: program.clinic, from: soon(-3), to: soon(-1) } }]],
    ['one that nobody has', 409, 'swap.not_held', /Ana does not have/, () => ['ana', { ...given('ana', 'ben'), gives: night('cy') }]],
    ['over two years', 422, 'swap.two_years', /not wholly in AY/, () => ['ana', { ...given('ana', 'ben'), gives: { kind: 'stay', rotationId: program.ward, from: soon(40), to: soon(100) } }]],
    ['where nothing is published', 422, 'swap.not_published', /No schedule is published/, () => ['ana', { ...given('ana', 'ben'), gives: { kind: 'stay', rotationId: program.ward, from: soon(400), to: soon(407) } }]],
    ['with faculty', 422, 'swap.other_kind', /Frida/, () => ['ana', { ...given('ana', 'ben'), counterpartId: program.people.frida }]],
    ['somebody of another program', 422, 'swap.other_program', /nobody of this program/, () => ['ana', { ...given('ana', 'ben'), counterpartId: program.clinic }]],
    ['nothing in return', 422, 'value.invalid', /takes/, () => ['ana', { ...given('ana', 'ben'), kind: 'one-to-one' }]],
    ['a place where both are', 422, 'swap.nothing_changes', /Ben is at the same place/, () => ['ana', { ...given('ana', 'ben'), gives: { kind: 'stay', rotationId: program.clinic, from: soon(5), to: soon(7) } }]],
    ['for somebody else without the right', 403, 'swap.may_not_act_for', /swap:write/, () => ['ben', { ...given('ana', 'ben'), personId: program.people.ana }]],
    ['by a login that is nobody', 422, 'swap.acts_for_nobody', /no person/, () => ['coordinator', given('ana', 'ben')]],
    ['an end before now', 422, 'value.invalid', /expiresAt/, () => ['ana', { ...given('ana', 'ben'), expiresAt: '2020-01-01T00:00:00Z' }]],
    ['unknown work', 422, 'program.unknown_reference', /gives.rotationId/, () => ['ana', { ...given('ana', 'ben'), gives: { kind: 'stay', rotationId: program.call, from: soon(30), to: soon(33) } }]],
    ['days that run backwards', 422, 'value.invalid', /gives.to/, () => ['ana', { ...given('ana', 'ben'), gives: { ...night('ana'), to: program.callOf.ana } }]],
  ];
  it('has a reason each', async () => {
    const wrong = [];
    for (const [name, status, code, words, asked] of cases) {
      const [who, body] = asked();
      const answer = await program.as[who as 'ana']('post', inside('swaps'), { body });
      const { error } = answer.body;
      if (answer.status !== status || error?.code !== code || !words.test(error?.message)) wrong.push({ name, status: answer.status, error });
    }
    expect(wrong).toEqual([]);
  });

  it('of people who are away, busy, not qualified or not in the swap business', async () => {
    const { as, people, callOf } = program;
    const refused = async (body: object) => (await as.ana('post', inside('swaps'), { body })).body.error?.code;
    const put = (one: Resident, date: string) => ({ kind: 'put-duty', personId: people[one], activityId: program.call, half: 'day', from: date, to: nextDay(date) });
    await publishAll(as.admin, program.scheduleId, [put('cy', callOf.ana)]);
    expect(await refused(given('ana', 'cy'))).toBe('swap.taker_busy');
    await as.admin('post', inside('absences'), { body: { personId: people.dee, kind: 'vacation', from: callOf.ana, to: nextDay(callOf.ana), status: 'approved' } }).expect(201);
    expect(await refused(given('ana', 'dee'))).toBe('swap.taker_away');
    await requested(given('ana', 'ben'));
    expect(await refused({ kind: 'open', gives: night('ana'), reason: '' })).toBe('swap.in_another');
    await as.admin('post', inside('qualification-types'), { body: { family: 'certification', name: 'ACLS', lastsMonths: 24, requiredBy: [{ kind: 'rotation', id: program.ward, leastLevel: null }] } }).expect(201);
    expect(await refused({ kind: 'absorb', gives: { kind: 'stay', rotationId: program.ward, from: soon(30), to: soon(33) }, counterpartId: people.ben, reason: '' })).toBe('swap.not_qualified');
    await settle({ ...program, coordinator: program.as.coordinator }, { whoMay: { residents: false, faculty: true } });
    expect(await refused({ kind: 'open', gives: night('ana'), reason: '' })).toBe('swap.not_allowed');
  });

  it('of what is locked, meant for others, moves anyway, or is nobody’s who is there', async () => {
    const { as, people, call, callOf, ward } = program;
    const refused = async (body: object) => {
      const { code, message } = (await as.ana('post', inside('swaps'), { body })).body.error ?? {};
      return [code, message];
    };
    const week = { kind: 'stay', rotationId: ward, from: soon(30), to: soon(33) };
    const both = { kind: 'one-to-one', gives: { kind: 'stay', rotationId: program.clinic, from: callOf.ben, to: soon(20) }, counterpartId: people.ben, takes: night('ben'), reason: '' };
    expect(await refused(both)).toEqual(['swap.overlapping_parts', expect.stringContaining('change places anyway')]);
    await as.admin('post', inside('plan-setups'), { body: { kind: 'call', name: 'Nights', slot: 'day', plans: 'duties', people: { personIds: [people.ana, people.cy, people.dee] }, items: [{ id: call }], demands: [], rules: [], dutyHours: false } }).expect(201);
    expect(await refused(given('ana', 'ben'))).toEqual(['swap.not_eligible', expect.stringMatching(/Ben is not among those to whom the plan “Nights” gives it/)]);
    await publishAll(as.admin, program.scheduleId, [{ kind: 'lock', personId: people.cy, from: soon(30), to: soon(31), locked: true }]);
    expect(await refused({ kind: 'absorb', gives: week, counterpartId: people.cy, reason: '' })).toEqual(['swap.locked', expect.stringContaining('What Cy has on')]);
    const dee = (await as.admin('get', `/people/${people.dee}`).expect(200)).body.data;
    await as.admin('patch', `/people/${people.dee}`, { body: { active: false }, version: dee.version }).expect(200);
    expect(await refused(given('ana', 'dee'))).toEqual(['swap.not_active', expect.stringContaining('Dee is not in the program in AY')]);
  });

  it('of requests that are over, changed since, or of another organization', async () => {
    const { as, people, callOf } = program;
    const over = await requested({ ...trade(), expiresAt: `${soon(2)}T00:00:00Z` });
    const stale = await requested(given('cy', 'dee'), as.cy);
    await publishAll(as.admin, program.scheduleId, [{ kind: 'remove-duty', personId: people.cy, from: callOf.cy, to: nextDay(callOf.cy), half: 'day' }]);
    expect((await act(as.dee, stale, 'accept').expect(409)).body.error.code).toBe('swap.not_held');
    await act(as.dee, { ...stale, version: 7 }, 'decline').expect(412);
    await as.ben('post', `/swaps/${over.id}/accept`, { body: {} }).expect(428);
    await api.db.asTenant(api.organizationId, () => api.db.context.query("update swaps.swap set expires_at = now() - interval '1 second' where id = $1", [over.id]));
    expect((await act(as.ben, over, 'accept').expect(409)).body.error.code).toBe('swap.expired');
    expect((await as.ana('get', `/swaps/${over.id}`).expect(200)).body.data).toMatchObject({ status: 'expired', needs: [], mayI: { cancel: expect.stringContaining('over') } });
  });
});
