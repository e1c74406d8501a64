import { JobQueue, newId, type Id } from '@housestaff/kernel';
import { RUN_SCHEDULE, ScheduleRuns } from '@housestaff/planning/application';
import { RUN } from '@housestaff/planning/application/testing';
import { checkPlan, isBetterScore, yearExample, type PlanningSolution, type Score } from '@housestaff/planning/domain';
import { NEVER, testClock, until } from '@housestaff/platform/testing';
import { furnish, type FurnishedProgram } from './support/furnished-program';
import { callsOf, type CallAs } from './support/calls';
import { plannerProcess, type PlannerProcess } from './support/planner-process';
import { testApi, type TestApi } from './support/test-api';

/** A budget that no stall uses up, and what is left of it once the run goes on. */
const SECONDS = NEVER / 1000;
const REST = 10;
const problem = yearExample(1);

interface Found {
  readonly ordinal: number;
  readonly unmet: number;
  readonly points: number;
  readonly solution: PlanningSolution;
}

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;
const processes: PlannerProcess[] = [];

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  program = await furnish(call, 'Family medicine');
  await call('post', `/runs/${program.runId}/cancel`).expect(200);
});
afterAll(async () => {
  for (const process of processes) await process.kill();
  await api?.close();
});

/** A run of a year of 60 × 26, which takes longer than this test waits. */
async function queueYear(): Promise<Id> {
  const id = newId(testClock);
  await api.db.asTenant(api.organizationId, async () => {
    const runs = api.app.get(ScheduleRuns, { strict: false });
    const grid = { slots: [], items: [], pgys: {} };
    const { programId, scheduleId } = program;
    await runs.add({ ...RUN, id, programId, scheduleId, algorithm: 'hybrid', seconds: SECONDS, problem, grid });
    await runs.setJob(id, await api.app.get(JobQueue).enqueue({ kind: RUN_SCHEDULE, payload: { runId: id } }));
  });
  return id;
}

const sql = (text: string) => api.db.asTenant(api.organizationId, () => api.db.context.query(text));
const incumbents = (runId: Id): Promise<Found[]> =>
  api.db.asTenant(api.organizationId, () => api.db.context.query<Found>('select ordinal, unmet, points, solution from planning.run_incumbent where run_id = $1 order by ordinal', [runId]));
const runOf = async (runId: Id) => (await call('get', `/runs/${runId}`).expect(200)).body.data;
const scoreOf = ({ unmet, points }: { unmet: number; points: number }): Score => ({ broken: 0, unmet, points });

describe('a run whose process is killed in the middle', () => {
  it('has its last plan after the restart, goes on from there, and says where it stopped', async () => {
    const runId = await queueYear();
    const first = plannerProcess(api.db);
    processes.push(first);
    await until('a plan stored', () => incumbents(runId), (found) => found.length > 0);
    await first.kill();
    await until('nobody at work in the database', () => sql("select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"), (busy) => busy.length === 0);
    const kept = await incumbents(runId);
    const last = kept.at(-1) as Found;
    expect(checkPlan(problem, last.solution).score).toEqual(scoreOf(last));
    expect(await runOf(runId)).toMatchObject({ status: 'running', best: last.points, unmetCount: last.unmet });
    expect((await call('get', `/runs/${runId}/solution.json`).expect(200)).body).toEqual(last.solution);

    await sql("update platform.job set lease_until = now() - interval '1 s' where status = 'running'");
    await sql(`update planning.schedule_run set seconds = ceil(spent) + ${REST} where id = '${runId}'`);
    processes.push(plannerProcess(api.db));
    const run = await until('the run ended', () => runOf(runId), ({ status }) => status !== 'running' && status !== 'queued');
    expect(run).toMatchObject({ status: 'succeeded', error: null });
    expect(run.stoppedAt).toBe(`An attempt was cut off after ${run.stoppedAt.match(/after ([\d.]+) s/)?.[1]} s. It went on from the plan stored by then: ${last.unmet} unmet, ${last.points} points.`);
    expect(isBetterScore(scoreOf(last), scoreOf({ unmet: run.unmetCount, points: run.best }))).toBe(false);
    const after = (await incumbents(runId)).filter(({ ordinal }) => ordinal > last.ordinal);
    for (const one of after) expect(isBetterScore(scoreOf(one), scoreOf(last))).toBe(true);
  });
});
