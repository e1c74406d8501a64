import { setTimeout as sleep } from 'node:timers/promises';
import { openAppSource } from '../database/data-sources';
import { AlsCurrentActor } from '../tenancy/als-current-actor';
import { AppSource } from '../tenancy/app-source';
import { SystemTransaction } from '../tenancy/system-transaction';
import { TenantContext } from '../tenancy/tenant-context';
import { TypeOrmUnitOfWork } from '../tenancy/typeorm-unit-of-work';
import { jobProcess } from './job-process';
import { NEVER, PATIENCE } from './until';

/** Runs jobs of one kind that say 'begun', then work for an hour, then would store a site. To be killed before that. */
async function main(): Promise<void> {
  const [, , , appUrl, kind, redisUrl] = process.argv as [string, string, string, string, string, string?];
  const app = new AppSource(await openAppSource(appUrl, { poolSize: 4, connectMs: PATIENCE }));
  const context = new TenantContext();
  const currentActor = new AlsCurrentActor(context);
  const db = { context, unitOfWork: new TypeOrmUnitOfWork(app, context), currentActor, system: new SystemTransaction(app) };
  const { runner } = jobProcess(db, kind, async (_, job) => {
    await job.report('begun');
    await sleep(NEVER);
    await job.commit(async () => {
      const sql = "insert into program.site (organization_id, id, name, zone) values ($1, gen_random_uuid(), gen_random_uuid()::text, 'UTC')";
      await context.query(sql, [currentActor.get().organizationId]);
    });
  }, {}, redisUrl);
  await runner.start();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
