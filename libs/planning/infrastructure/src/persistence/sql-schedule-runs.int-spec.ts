import { randomUUID } from 'node:crypto';
import { FixedClock, type JobContext } from '@housestaff/kernel';
import { RunScheduleHandler, YearSolver, type SolveProgress, type SolveRequest, type SolveResult } from '@housestaff/planning/application';
import { checkAnnual, exampleYear, runScope } from '@housestaff/planning/domain';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { solveYear } from '../solver/solve-year';
import { SqlScheduleRuns } from './sql-schedule-runs';

class InThreadSolver extends YearSolver {
  async solve(request: SolveRequest, onProgress: (progress: SolveProgress) => void, signal: AbortSignal): Promise<SolveResult | null> {
    const result = await solveYear(request, onProgress, { iterations: 20_000, rounds: 1 });
    return signal.aborted ? null : result;
  }
}

const clock = new FixedClock(new Date('2026-03-01T12:00:00Z'));
const problem = exampleYear(5, 9);

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

  const add = async (): Promise<string> => {
    const id = randomUUID();
    const run = { id, programId, scheduleId, algorithm: 'greedy' as const, seconds: 20, seed: 3, startedBy: 'dana', scope: runScope(problem), problem };
    await db.asTenant(org, () => runs.add(run));
    return id;
  };

  const handle = (runId: string, signal = new AbortController().signal) => {
    const context: JobContext = {
      jobId: randomUUID(),
      attempt: 1,
      signal,
      report: () => Promise.resolve(),
      commit: (effects) => db.unitOfWork.run(effects),
    };
    return db.actingAs(org, () => new RunScheduleHandler(db.unitOfWork, runs, new InThreadSolver(), clock).handle({ runId }, context));
  };

  const load = (id: string) => db.asTenant(org, () => runs.findById(id));

  it('keeps the problem, the way and the result of a run', async () => {
    const id = await add();
    expect(await load(id)).toMatchObject({ status: 'queued', best: null, points: [], scope: { people: 9, blocks: 13 } });
    await handle(id);
    const run = await load(id);
    const solution = await db.asTenant(org, () => runs.solutionOf(id));
    const check = checkAnnual(problem, solution!);
    expect(run).toMatchObject({ status: 'succeeded', phase: 'done', best: check.points, startedAt: clock.now(), finishedAt: clock.now() });
    expect(check.broken).toEqual([]);
    expect(run!.terms.reduce((sum, t) => sum + t.points, 0)).toBe(check.points);
    expect(run!.unmet.length > 0).toBe(check.unmet > 0);
  });

  it('leaves a run that was cancelled as it is, with the best it had', async () => {
    const id = await add();
    const abort = new AbortController();
    await db.asTenant(org, () => runs.begin(id, clock.now()));
    await db.asTenant(org, () => runs.store(id, { phase: 'searching', points: [], best: 7, bound: 3, proven: false, terms: [], unmet: [], changedCells: 1 }));
    await db.asTenant(org, () => runs.end(id, 'cancelled', clock.now()));
    abort.abort();
    await handle(id, abort.signal);
    expect(await load(id)).toMatchObject({ status: 'cancelled', best: 7, bound: 3 });
  });

  it('says why a run failed', async () => {
    const id = await add();
    await db.asTenant(org, () => db.context.execute(`update planning.schedule_run set problem = '{"version":1}' where id = $1`, [id]));
    await expect(handle(id)).rejects.toMatchObject({ code: 'planning.solver_failed' });
    expect(await load(id)).toMatchObject({ status: 'failed', error: expect.stringMatching(/./) });
  });

  it('ends a run whose job is given up, and leaves one that has ended', async () => {
    const [cutOff, over] = [await add(), await add()];
    await db.asTenant(org, () => runs.begin(cutOff, clock.now()));
    await db.asTenant(org, () => runs.end(over, 'cancelled', clock.now()));
    const handler = new RunScheduleHandler(db.unitOfWork, runs, new InThreadSolver(), clock);
    for (const runId of [cutOff, over]) await db.asTenant(org, () => handler.gaveUp({ runId }, 'cut off'));
    expect(await load(cutOff)).toMatchObject({ status: 'failed', error: 'cut off', finishedAt: clock.now() });
    expect(await load(over)).toMatchObject({ status: 'cancelled' });
  });

  it('shows nothing to another organization', async () => {
    const id = await add();
    const other = await seedOrganization('Elsewhere', db);
    expect(await db.asTenant(other, () => runs.findById(id))).toBeUndefined();
  });
});
