import { randomUUID } from 'node:crypto';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { migrate } from './data-sources';
import { withClient } from './roles';

const BEFORE_0063 = `
  drop table planning.run_incumbent;
  alter table planning.schedule_run
    drop column plan_kind, drop column setup_id, drop column plan_name, drop column period, drop column grid, drop column request,
    drop column used_algorithm, drop column why, drop column unmet_count, drop column alternatives, drop column alternative_solutions,
    drop column spent, drop column stopped_at, drop column accepted,
    drop constraint schedule_run_algorithm_check,
    add constraint schedule_run_algorithm_check check (algorithm in ('greedy','mip')),
    add constraint schedule_run_check check (draft_id is null or solution is not null);
  delete from schema_migration where name like 'PlanRuns%';`;

const SCOPE = { people: 9, blocks: 13, lockedCells: 2, leaveWeeks: 1.5, requirements: 4, coverage: 3 };

describe('runs of the earlier generator', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  async function runOf(organizationId: string, status: string): Promise<string> {
    const [programId, yearId, scheduleId, runId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const { context } = db;
    await db.asTenant(organizationId, async () => {
      await context.execute("insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'FM', 'fm', 'UTC')", [organizationId, programId]);
      await context.execute("insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', '[2026-07-01,2027-07-01)')", [organizationId, yearId, programId]);
      await context.execute('insert into assignments.schedule (organization_id, id, program_id, academic_year_id) values ($1, $2, $3, $4)', [organizationId, scheduleId, programId, yearId]);
      await context.execute(
        `insert into planning.schedule_run (organization_id, id, program_id, schedule_id, algorithm, seconds, seed, status, started_by, scope, problem, solution, best)
         values ($1, $2, $3, $4, 'mip', 30, 1, $5, 'dana', $6, '{"version":1,"blocks":[]}', '{"version":1,"cells":[]}', 812)`,
        [organizationId, runId, programId, scheduleId, status, JSON.stringify(SCOPE)],
      );
    });
    return runId;
  }

  it('keep their figures, problem and answer, of every organization; one that was going ends', async () => {
    await withClient(db.superuserUrl, (client) => client.query(BEFORE_0063));
    const [here, there] = [await seedOrganization('Here'), await seedOrganization('There')];
    const [ended, going] = [await runOf(here, 'succeeded'), await runOf(there, 'running')];
    expect(await migrate(db.ownerUrl)).toHaveLength(1);

    const read = async (organizationId: string, id: string) => {
      const sql = `select status, plan_name, period::text, used_algorithm, scope, problem, solution, best, unmet_count, error from planning.schedule_run where id = $1`;
      return (await db.asTenant(organizationId, () => db.context.query<Record<string, unknown>>(sql, [id])))[0];
    };
    const scope = { people: 9, slots: 26, slotUnit: 'half-block', lockedCells: 2, leaveWeeks: 1.5, demands: 7, rules: 0 };
    const kept = { plan_name: 'Annual blocks', period: '[2026-07-01,2027-07-01)', used_algorithm: 'mip', scope, problem: { version: 1, blocks: [] }, best: 812 };
    expect(await read(here, ended)).toMatchObject({ ...kept, status: 'succeeded', unmet_count: 0, error: null });
    expect(await read(there, going)).toMatchObject({ ...kept, status: 'failed', error: 'The generator was replaced while this run was going' });
  });
});
