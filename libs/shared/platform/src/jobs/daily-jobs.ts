import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, JobQueue, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { LOGGER, type Logger } from '../logging/logger';
import { systemActor } from '../tenancy/system-actor';
import { SystemTransaction } from '../tenancy/system-transaction';
import { TenantContext } from '../tenancy/tenant-context';
import { Heartbeat } from './heartbeat';
import { JobHandlerRegistry } from './job-handler-registry';

const EVERY = 5 * 60_000;

/** Queues each daily job of each organization once a day. Several instances may look at once: a row lets the first one through. */
@Injectable()
export class DailyJobs {
  private readonly beat = new Heartbeat(EVERY, () => this.queueDue(), (err) => this.logger?.warn({ err }, 'daily jobs cannot be queued'));

  constructor(
    private readonly registry: JobHandlerRegistry,
    private readonly system: SystemTransaction,
    private readonly context: TenantContext,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
    @Optional() @Inject(LOGGER) private readonly logger?: Logger,
  ) {}

  start(): void {
    this.beat.start();
  }

  stop(): Promise<void> {
    return this.beat.stop();
  }

  /** What nobody queued today yet. Returns how many jobs. */
  async queueDue(): Promise<number> {
    const kinds = this.registry.dailyKinds();
    if (kinds.length === 0) return 0;
    const today = this.clock.now().toISOString().slice(0, 10);
    let queued = 0;
    for (const organizationId of await this.organizations()) {
      for (const kind of kinds) queued += Number(await this.queueOne(organizationId, kind, today));
    }
    return queued;
  }

  private async organizations(): Promise<Id[]> {
    const sql = 'select organization_id as id from program.organization_ids()';
    return (await this.system.run((manager) => manager.query<{ id: Id }[]>(sql))).map(({ id }) => id);
  }

  /** The claim and the job are one transaction: a crash between them loses neither. */
  private queueOne(organizationId: Id, kind: string, today: LocalDate): Promise<boolean> {
    return this.context.runAs(systemActor(organizationId, kind, randomUUID()), () =>
      this.unitOfWork.run(async () => {
        if ((await this.context.execute(CLAIM, [organizationId, kind, today])) === 0) return false;
        await this.queue.enqueue({ kind, payload: null });
        return true;
      }),
    );
  }
}

const CLAIM = `
  insert into platform.daily_job as there (organization_id, kind, queued_for) values ($1, $2, $3)
  on conflict (organization_id, kind) do update set queued_for = excluded.queued_for where there.queued_for < excluded.queued_for`;
