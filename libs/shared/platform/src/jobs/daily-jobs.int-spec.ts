import { Clock, DailyJob, type Id } from '@housestaff/kernel';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { DailyJobs } from './daily-jobs';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobSignals } from './job-signals';
import { PostgresJobQueue } from './postgres-job-queue';

class Nightly extends DailyJob {
  readonly kind = 'test.nightly';

  async handle(): Promise<void> {}
}

class SetClock extends Clock {
  at = '2026-11-22T23:59:00Z';

  now(): Date {
    return new Date(this.at);
  }
}

let db: TestDatabase;
let orgs: Id[];
const clock = new SetClock();

beforeAll(async () => {
  db = await testDatabase();
  orgs = [await seedOrganization('Riverbend'), await seedOrganization('Hillside')];
});
afterAll(() => db.close());

/** What stands for one process. */
function instance(): DailyJobs {
  const registry = new JobHandlerRegistry();
  registry.register(new Nightly());
  const queue = new PostgresJobQueue(db.unitOfWork, db.context, db.currentActor, clock, registry, new JobSignals());
  return new DailyJobs(registry, db.system, db.context, db.unitOfWork, queue, clock);
}

const jobsOf = (org: Id) => db.asTenant(org, () => db.context.query<{ kind: string; created_by: string }>("select kind, created_by from platform.job where kind = 'test.nightly'"));

describe('a daily job', () => {
  it('is queued once a day for each organization, however many instances look at once', async () => {
    const instances = [instance(), instance(), instance()];
    const queued = await Promise.all(instances.map((one) => one.queueDue()));
    expect(queued.reduce((sum, one) => sum + one, 0)).toBe(2);
    for (const org of orgs) expect(await jobsOf(org)).toHaveLength(1);
    expect(await instance().queueDue()).toBe(0);
    clock.at = '2026-11-23T00:01:00Z';
    expect((await Promise.all(instances.map((one) => one.queueDue()))).reduce((sum, one) => sum + one, 0)).toBe(2);
    for (const org of orgs) expect(await jobsOf(org)).toHaveLength(2);
    clock.at = '2026-11-22T12:00:00Z';
    expect(await instance().queueDue()).toBe(0);
  });
});
