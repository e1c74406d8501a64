import { Injectable } from '@nestjs/common';
import { Clock, CurrentActor, JobQueue, newId, NotFound, UnitOfWork, type Id, type JobRequest } from '@housestaff/kernel';
import { systemActor } from '../tenancy/system-actor';
import { TenantContext } from '../tenancy/tenant-context';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobSignals } from './job-signals';

/** Writes the row, which is the record with Redis and without; whoever carries or runs jobs hears of it after the commit. */
@Injectable()
export class PostgresJobQueue extends JobQueue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
    private readonly currentActor: CurrentActor,
    private readonly clock: Clock,
    private readonly registry: JobHandlerRegistry,
    private readonly signals: JobSignals,
  ) {
    super();
  }

  async enqueue(request: JobRequest): Promise<Id> {
    this.registry.require([request.kind]);
    return this.unitOfWork.run(async () => {
      const id = (await this.insert(request)) ?? (await this.unfinished(request)) ?? (await this.insert(request));
      if (!id) throw new Error(`Job ${request.kind} with key ${request.dedupKey} comes and goes: try again`);
      return id;
    });
  }

  cancel(jobId: Id): Promise<void> {
    return this.unitOfWork.run(async () => {
      const rows = await this.context.query<{ status: string }>(cancelSql, [jobId]);
      if (rows.length === 0) throw new NotFound('job', jobId);
      this.context.afterCommit(() => this.signals.send({ type: 'cancelled', jobId }));
    });
  }

  private async insert(request: JobRequest): Promise<Id | undefined> {
    const asking = this.currentActor.get();
    const actor = request.byItself ? systemActor(asking.organizationId, 'Housestaff', asking.correlationId) : asking;
    const rows = await this.context.query<{ id: Id }>(insertSql, [
      actor.organizationId,
      newId(this.clock),
      request.kind,
      JSON.stringify(request.payload ?? null),
      JSON.stringify(actor),
      actor.userId,
      request.dedupKey ?? null,
    ]);
    const [row] = rows;
    if (!row) return undefined;
    const ticket = { organizationId: actor.organizationId, jobId: row.id, fence: '0' };
    this.context.afterCommit(() => this.signals.send({ type: 'queued', ticket, delay: 0 }));
    return row.id;
  }

  private async unfinished(request: JobRequest): Promise<Id | undefined> {
    const rows = await this.context.query<{ id: Id }>(
      `select id from platform.job where kind = $1 and dedup_key = $2 and status in ('queued', 'running')`,
      [request.kind, request.dedupKey ?? null],
    );
    return rows[0]?.id;
  }
}

const insertSql = `
  insert into platform.job (organization_id, id, kind, payload, actor, created_by, dedup_key)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (organization_id, kind, dedup_key) where dedup_key is not null and status in ('queued','running') do nothing
  returning id`;

/** One that waits is over at once; a running one is asked, and a finished one stays as it is. */
const cancelSql = `
  update platform.job set
    cancel_requested = cancel_requested or status in ('queued', 'running'),
    finished_at = case when status = 'queued' then clock_timestamp() else finished_at end,
    changed_at = clock_timestamp(),
    status = case when status = 'queued' then 'cancelled' else status end
  where id = $1 returning status`;
