import { act, nextDay, nightOf, publishAll, settle, soon, swappingProgram, swapSteps, type SwappingProgram } from './support/swapping-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let program: SwappingProgram;
let programs = 0;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  program = await swappingProgram(api, `Pool ${++programs}`);
});

const { inside, trade, requested, nights, staysOn } = swapSteps(() => ({ api, program }));

describe('the open pool', () => {
  const offer = () => ({ kind: 'open', gives: nightOf(program, 'ana'), reason: '' });

  it('shows what one may take and why not, and takes it back', async () => {
    const { as, people } = program;
    const swap = await requested(offer());
    expect(swap).toMatchObject({ counterpart: null, needs: ['counterpart', 'manager'] });
    await as.admin('post', inside('absences'), { body: { personId: people.cy, kind: 'vacation', from: program.callOf.ana, to: nextDay(program.callOf.ana), status: 'approved' } }).expect(201);
    const [bens] = (await as.ben('get', '/me/swaps/open').expect(200)).body.data;
    const [cys] = (await as.cy('get', '/me/swaps/open').expect(200)).body.data;
    expect([bens.mayI.accept, cys.mayI.accept]).toEqual([true, expect.stringContaining('leave')]);
    const taken = (await act(as.ben, swap, 'accept').expect(200)).body.data;
    expect(taken).toMatchObject({ status: 'accepted', counterpart: { name: 'Ben' } });
    expect((await as.cy('get', '/me/swaps/open').expect(200)).body.data).toEqual([]);
    const back = (await act(as.ben, taken, 'untake').expect(200)).body.data;
    expect(back).toMatchObject({ status: 'requested', counterpart: null, takes: null, follows: [], findings: null, expiresAt: swap.expiresAt });
    expect((await act(as.cy, back, 'accept').expect(422)).body.error.code).toBe('swap.taker_away');
  });

  it('shows what is over to nobody but the two and managers', async () => {
    const { as } = program;
    await settle({ ...program, coordinator: as.coordinator }, { openPoolNeedsManager: false });
    const swap = await requested({ ...offer(), reason: 'A scan at the hospital' });
    await as.cy('get', `/swaps/${swap.id}`).expect(200);
    await act(as.ben, swap, 'accept').expect(200);
    for (const party of [as.ana, as.ben, as.coordinator]) await party('get', `/swaps/${swap.id}`).expect(200);
    await as.cy('get', `/swaps/${swap.id}`).expect(404);
    expect((await act(as.cy, swap, 'accept').expect(409)).body.error.code).toBe('swap.taken');
  });

  it('is taken for nothing: what somebody would give for it is asked of whoever offers it, and ends the offer when it is done', async () => {
    const { as, callOf } = program;
    await settle({ ...program, coordinator: as.coordinator }, { needsManager: 'never', openPoolNeedsManager: false });
    const swap = await requested(offer());
    await act(as.ben, swap, 'accept', { takes: nightOf(program, 'ben') }).expect(400);
    const asked = await requested(trade('ben', 'ana'), as.ben);
    // Nobody has said yes to it: others may still ask, and take it.
    await requested(trade('dee', 'ana'), as.dee);
    const [cys] = (await as.cy('get', '/me/swaps/open').expect(200)).body.data;
    expect(cys.mayI.accept).toBe(true);
    const done = (await act(as.ana, asked, 'accept').expect(200)).body.data;
    expect(done).toMatchObject({ status: 'executed', decidedBy: 'Ana' });
    expect(await nights()).toMatchObject({ [callOf.ana]: 'ben', [callOf.ben]: 'ana' });
    expect((await as.ana('get', `/swaps/${swap.id}`).expect(200)).body.data).toMatchObject({ status: 'cancelled', decidedBy: 'Housestaff', history: [{ what: 'requested' }, { what: 'cancelled', note: expect.stringMatching(/^Another swap was carried out: Night, .* changed hands in it$/) }] });
    expect((await as.cy('get', '/me/swaps/open').expect(200)).body.data).toEqual([]);
    const [dees] = (await as.dee('get', '/me/swaps').expect(200)).body.data;
    expect(dees).toMatchObject({ status: 'cancelled', needs: [] });
  });

  it('waits while a trade about it waits for a manager, and is there again when that is denied', async () => {
    const { as } = program;
    await requested(offer());
    const agreed = (await act(as.ana, await requested(trade('ben', 'ana'), as.ben), 'accept').expect(200)).body.data;
    const seen = async () => (await as.cy('get', '/me/swaps/open').expect(200)).body.data[0].mayI.accept;
    expect(await seen()).toContain('is in another swap already');
    await act(as.coordinator, agreed, 'deny').expect(200);
    expect(await seen()).toBe(true);
  });

  it('gives one shift to one of fifty', async () => {
    const { as } = program;
    await settle({ ...program, coordinator: program.as.coordinator }, { openPoolNeedsManager: false });
    const swap = await requested(offer());
    const takers = [as.ben, as.cy, as.dee];
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => act(takers[n % 3]!, swap, 'accept')));
    const codes = answers.map(({ status, body }) => body.error?.code ?? status);
    expect(codes.filter((code) => code === 200)).toHaveLength(1);
    expect(codes.filter((code) => code === 'swap.taken')).toHaveLength(49);
    expect(answers.find(({ status }) => status === 409)?.body.error.message).toMatch(/^(Ben|Cy|Dee) has taken it already, on /);
  });

  it('takes one offer of a shift, of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => program.as.ana('post', inside('swaps'), { body: offer() })));
    expect(answers.map(({ status, body }) => body.error?.code ?? status).sort()).toEqual([201, ...Array.from({ length: 5 }, () => 'swap.in_another')]);
  });
});

describe('more of a rotation than the year allows', () => {
  it('is refused to residents, and let through by whoever may, with a reason that is kept', async () => {
    const { as, people, ward } = program;
    await settle({ ...program, coordinator: as.coordinator }, { needsManager: 'never' });
    await publishAll(as.admin, program.scheduleId, [{ kind: 'set-stay', personId: people.ana, rotationId: ward, from: soon(28), to: soon(84) }]);
    const [year] = (await as.admin('get', inside('academic-years')).expect(200)).body.data;
    const path = `/academic-years/${year.id}/requirements`;
    const { version } = (await as.admin('get', path).expect(200)).body.data;
    await as.admin('put', path, { body: { requirements: [{ rotationId: ward, pgy: 2, minBlocks: 0, maxBlocks: 0 }], coverage: [], confirm: true }, version }).expect(200);
    const asked = { kind: 'absorb', gives: { kind: 'stay', rotationId: ward, from: soon(30), to: soon(80) }, counterpartId: people.ben, reason: '' };
    const refused = (await as.ana('post', inside('swaps'), { body: asked }).expect(422)).body.error;
    expect(refused).toMatchObject({ code: 'swap.over_maximum', message: expect.stringMatching(/^Ben would have 0\.5 blocks of WARD, and their year allows 0 at most/) });

    const forAna = await requested({ ...asked, personId: people.ana }, as.coordinator);
    expect(forAna).toMatchObject({ needs: ['counterpart', 'manager'], findings: { added: [{ ruleId: 'rotation-maximum', personName: 'Ben', measured: 0.5, limit: 0, severity: 'violation' }] } });
    const agreed = (await act(as.ben, forAna, 'accept').expect(200)).body.data;
    expect(agreed).toMatchObject({ status: 'accepted', needs: ['manager'] });
    const blocked = (await act(as.director, agreed, 'approve').expect(409)).body.error;
    expect(blocked.code).toBe('assignments.amendment_blocked');
    const overrides = blocked.details[0].findings.map(({ id }: { id: string }) => ({ findingId: id, reason: 'A tight year' }));
    expect((await act(as.coordinator, agreed, 'approve', { overrides }).expect(403)).body.error.code).toBe('publish.override_not_allowed');
    expect((await act(as.director, agreed, 'approve', { overrides }).expect(200)).body.data.status).toBe('executed');
    expect(await staysOn(soon(40))).toMatchObject({ ben: 'ward' });
    const [latest] = (await as.director('get', `/schedules/${program.scheduleId}/versions`).expect(200)).body.data;
    expect(latest.overrides).toMatchObject([{ ruleId: 'rotation-maximum', personName: 'Ben', reason: 'A tight year' }]);
  });
});
