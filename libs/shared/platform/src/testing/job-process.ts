import { JobHandler, SystemClock, type CurrentActor, type JobContext, type UnitOfWork } from '@housestaff/kernel';
import { JobAttemptStore } from '../jobs/job-attempt.store';
import { JobHandlerRegistry } from '../jobs/job-handler-registry';
import type { JobIntake } from '../jobs/job-intake';
import { JobLeases } from '../jobs/job-leases';
import { JobRunner } from '../jobs/job-runner';
import { JobSignals } from '../jobs/job-signals';
import { PolledIntake } from '../jobs/polled-intake';
import { PostgresJobQueue } from '../jobs/postgres-job-queue';
import { leave, openTicketQueue, type TicketQueue } from '../jobs/redis/bull-queue';
import { TicketCarrier } from '../jobs/redis/ticket-carrier';
import { TicketIntake, type TicketIntakeOptions } from '../jobs/redis/ticket-intake';
import type { JobOptions } from '../platform-options';
import type { SystemTransaction } from '../tenancy/system-transaction';
import type { TenantContext } from '../tenancy/tenant-context';
import { NEVER } from './until';

export type Handle = (payload: unknown, context: JobContext) => Promise<unknown>;

export class TestHandler extends JobHandler {
  calls = 0;
  /** What it does when told that a job failed for good. */
  whenGivenUp: (payload: unknown, reason: string) => Promise<void> = async () => undefined;

  constructor(
    readonly kind: string,
    private readonly work: Handle,
  ) {
    super();
  }

  handle(payload: unknown, context: JobContext): Promise<unknown> {
    this.calls++;
    return this.work(payload, context);
  }

  override gaveUp(payload: unknown, reason: string): Promise<void> {
    return this.whenGivenUp(payload, reason);
  }
}

export type JobProcessOptions = JobOptions & Pick<TicketIntakeOptions, 'sweep'>;

/** The database as one process sees it. */
export interface JobDatabase {
  readonly context: TenantContext;
  readonly unitOfWork: UnitOfWork;
  readonly currentActor: CurrentActor;
  readonly system: SystemTransaction;
}

export interface JobProcess {
  readonly handler: TestHandler;
  readonly queue: PostgresJobQueue;
  readonly runner: JobRunner;
  /** Resolves when it has left Redis too. */
  stop(patience?: number): Promise<void>;
}

/**
 * What stands for one process that queues and runs jobs of one kind; with a Redis where `redisUrl` names one. Left to itself a
 * lease outlasts the test: a stall takes no job from a process that lives.
 */
export function jobProcess(db: JobDatabase, kind: string, handle: Handle, options: JobProcessOptions, redisUrl?: string): JobProcess {
  const registry = new JobHandlerRegistry();
  const handler = new TestHandler(kind, handle);
  registry.register(handler);
  const signals = new JobSignals();
  const store = new JobAttemptStore(db.unitOfWork, db.context);
  const leases = new JobLeases(db.system, options.lease ?? NEVER);
  const tickets = redisUrl === undefined ? undefined : openTicketQueue(redisUrl);
  const intake = tickets ? ticketIntake(tickets, signals, leases, options) : new PolledIntake(leases, signals, { alone: options.alone });
  const parts = { registry, store, signals, tenant: db.context, unitOfWork: db.unitOfWork };
  const runner = new JobRunner(parts, leases, intake, { backoff: 20, ...options });
  const queue = new PostgresJobQueue(db.unitOfWork, db.context, db.currentActor, new SystemClock(), registry, signals);
  const stop = async (patience = 500): Promise<void> => {
    await runner.stop(patience);
    if (tickets) await leave(tickets);
  };
  return { handler, queue, runner, stop };
}

function ticketIntake(tickets: TicketQueue, signals: JobSignals, leases: JobLeases, { concurrency, sweep }: JobProcessOptions): JobIntake {
  return new TicketIntake(tickets, new TicketCarrier(tickets, signals), leases, { concurrency, sweep });
}
