import { randomUUID } from 'node:crypto';
import { FixedClock } from '@housestaff/kernel';
import type { Incumbent, NewRun, RunOutcome } from '@housestaff/planning/application';
import { GRID, incumbentOf, MET, RUN, STANDS, TWO_BY_TWO } from '@housestaff/planning/application/testing';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlScheduleRuns } from './sql-schedule-runs';

const clock = new FixedClock(new Date('2026-03-01T12:00:00Z'));
const REQUEST = { ...RUN.request, weights: { 'even-nights': 4 }, out: [{ personId: 'ben', name: 'Ben', from: '2026-07-01', to: '2026-07-08' }] };
const OUTCOME: RunOutcome = { ...RUN, phase: 'improving', best: 7, bound: 3, unmetCount: 0, changedCells: 1, spent: 4.5, points: [{ seconds: 4, best: 7, bound: 3 }] };

const found = (seconds: number, { score, solution } = MET): Incumbent => ({ seconds, score, solution });

describe('schedule runs', () => {
  let db: TestDatabase;
  let org: string;
  let runs: SqlScheduleRuns;
  let scheduleId: string;
  let programId: string;

  beforeAll(async () => {
    db = await testDatabase();
    org = await seedOrganization();
    runs = new SqlScheduleRuns(db.context, db.currentActor);
    [programId, scheduleId] = [randomUUID(), randomUUID()];
    const yearId = randomUUID();
    await db.asTenant(org, async () => {
      await db.context.execute("insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'FM', 'fm', 'America/New_York')", [org, programId]);
      await db.context.execute("insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', '[2026-07-01,2027-07-01)')", [org, yearId, programId]);
      await db.context.execute('insert into assignments.schedule (organization_id, id, program_id, academic_year_id) values ($1, $2, $3, $4)', [org, scheduleId, programId, yearId]);
    });
  });

  afterAll(() => db.close());

  const inOrg = <T>(work: () => Promise<T>): Promise<T> => db.asTenant(org, work);
  const load = (id: string) => inOrg(() => runs.findById(id));
  const add = async (): Promise<string> => {
    const id = randomUUID();
    const run: NewRun = { ...RUN, id, programId, scheduleId, algorithm: 'hybrid', request: REQUEST, problem: TWO_BY_TWO, grid: GRID };
    await inOrg(() => runs.add(run));
    return id;
  };
  const begun = async (): Promise<string> => {
    const id = await add();
    await inOrg(() => runs.begin(id, clock.now(), null));
    return id;
  };
  const ordinals = async (id: string): Promise<number[]> => {
    const sql = 'select ordinal from planning.run_incumbent where run_id = $1 order by ordinal';
    return (await inOrg(() => db.context.query<{ ordinal: number }>(sql, [id]))).map(({ ordinal }) => ordinal);
  };

  it('keep what was asked, the problem, and what a grid of it is shown with', async () => {
    const id = await add();
    expect(await load(id)).toMatchObject({ status: 'queued', plan: RUN.plan, period: RUN.period, scope: RUN.scope, request: REQUEST, best: null, points: [], accepted: [] });
    expect(await inOrg(() => runs.problemOf(id))).toEqual({ problem: TWO_BY_TWO, grid: GRID });
    expect((await inOrg(() => runs.ofSchedule(scheduleId)))[0]?.id).toBe(id);
  });

  it('keep each plan as it is found, the first and the newest of many', async () => {
    const id = await begun();
    await inOrg(() => runs.store(id, OUTCOME, found(1, STANDS)));
    for (let n = 2; n <= 30; n++) await inOrg(() => runs.store(id, OUTCOME, found(n)));
    expect(await ordinals(id)).toEqual([1, ...Array.from({ length: 24 }, (_, n) => n + 7)]);
    expect(await load(id)).toMatchObject({ status: 'running', best: 7, bound: 3, unmetCount: 0, spent: 4.5, points: OUTCOME.points });
    expect(await inOrg(() => runs.solutionOf(id))).toEqual(MET.solution);
  });

  it('have the newest plan as their answer once they end, and alternatives beside it', async () => {
    const id = await begun();
    expect(await inOrg(() => runs.solutionOf(id))).toBeNull();
    await inOrg(() => runs.store(id, { ...OUTCOME, usedAlgorithm: 'hybrid', why: 'small' }, found(1)));
    await inOrg(() => runs.storeAlternatives(id, [STANDS.solution]));
    await inOrg(() => runs.end(id, 'succeeded', clock.now(), { stoppedAt: 'In the middle' }));
    const run = await load(id);
    expect(run).toMatchObject({ status: 'succeeded', finishedAt: clock.now(), startedAt: clock.now(), usedAlgorithm: 'hybrid', why: 'small', stoppedAt: 'In the middle' });
    expect(await inOrg(() => runs.solutionOf(id))).toEqual(MET.solution);
    expect(await inOrg(() => runs.solutionOf(id, 1))).toEqual(STANDS.solution);
    expect(await inOrg(() => runs.solutionOf(id, 2))).toBeNull();
  });

  it('that have ended stay as they are', async () => {
    const id = await begun();
    await inOrg(() => runs.store(id, OUTCOME, found(1)));
    await inOrg(() => runs.end(id, 'cancelled', clock.now()));
    await inOrg(() => runs.store(id, { ...OUTCOME, best: 1 }, incumbentAt(2)));
    await inOrg(() => runs.storeAlternatives(id, [STANDS.solution]));
    await inOrg(() => runs.end(id, 'failed', clock.now(), { error: 'late' }));
    expect(await inOrg(() => runs.begin(id, clock.now(), 'late'))).toBe(false);
    expect(await load(id)).toMatchObject({ status: 'cancelled', best: 7, error: null, stoppedAt: null });
    expect([await ordinals(id), await inOrg(() => runs.solutionOf(id, 1))]).toEqual([[1], null]);
  });

  it('say where an attempt stopped that was cut off', async () => {
    const id = await begun();
    expect(await inOrg(() => runs.begin(id, new Date(0), 'Cut off after 4 s'))).toBe(true);
    expect(await load(id)).toMatchObject({ status: 'running', startedAt: clock.now(), stoppedAt: 'Cut off after 4 s' });
  });

  it('collect what of them was accepted', async () => {
    const id = await begun();
    const draftId = randomUUID();
    await inOrg(() => db.context.execute("insert into assignments.draft (organization_id, id, schedule_id, name, base_version, status, created_by) values ($1, $2, $3, 'D', 0, 'open', 'dana')", [org, draftId, scheduleId]));
    const part = { alternative: 1, people: [randomUUID()], from: '2026-07-01', to: null, draftId };
    await inOrg(() => runs.accept(id, { alternative: 0, people: null, from: null, to: null, draftId }));
    await inOrg(() => runs.accept(id, part));
    expect(await load(id)).toMatchObject({ draftId, accepted: [{ alternative: 0, people: null }, part] });
  });

  it('of the earlier generator have no problem that can be opened, and their file', async () => {
    const id = await begun();
    await inOrg(() => db.context.execute(`update planning.schedule_run set problem = '{"version":1,"blocks":[]}' where id = $1`, [id]));
    expect(await inOrg(() => runs.problemOf(id))).toBeNull();
    expect(await inOrg(() => runs.problemFileOf(id))).toEqual({ version: 1, blocks: [] });
  });

  it('show nothing to another organization', async () => {
    const id = await begun();
    await inOrg(() => runs.store(id, OUTCOME, found(1)));
    const other = await seedOrganization('Elsewhere', db);
    const seen = await db.asTenant(other, async () => [await runs.findById(id), await runs.problemOf(id), await runs.solutionOf(id), await db.context.query('select from planning.run_incumbent')]);
    expect(seen).toEqual([undefined, null, null, []]);
  });
});

function incumbentAt(seconds: number): Incumbent {
  return found(seconds, incumbentOf({}));
}
