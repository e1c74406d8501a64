import { BullModule, getQueueToken } from '@nestjs/bull';
import type { DynamicModule, FactoryProvider, InjectionToken, OptionalFactoryDependency, Provider } from '@nestjs/common';
import { UnitOfWork } from '@housestaff/kernel';
import { LOGGER, type Logger } from '../logging/logger';
import { JobMetrics } from '../metrics/job-metrics';
import { PlatformOptions } from '../platform-options';
import { SystemTransaction } from '../tenancy/system-transaction';
import { TenantContext } from '../tenancy/tenant-context';
import { JobAttemptStore } from './job-attempt.store';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobIntake } from './job-intake';
import { JobLeases } from './job-leases';
import { JobRunner } from './job-runner';
import { JobSignals } from './job-signals';
import { PolledIntake } from './polled-intake';
import { bullOptions, JOB_QUEUE, type TicketQueue } from './redis/bull-queue';
import { TicketCarrier } from './redis/ticket-carrier';
import { TicketIntake } from './redis/ticket-intake';

export const TICKETS = getQueueToken(JOB_QUEUE);

/** The queue in Redis, where there is one. */
export function jobImports(redisUrl: string | undefined): DynamicModule[] {
  return redisUrl === undefined ? [] : [BullModule.registerQueue({ name: JOB_QUEUE, ...bullOptions(redisUrl) })];
}

/** What runs jobs: from Redis' tickets with a Redis, by looking into the database without. */
export function jobProviders(redisUrl: string | undefined): Provider[] {
  const shared = [factory(JobLeases, makeLeases, [SystemTransaction, PlatformOptions]), factory(JobRunner, makeRunner, runnerParts)];
  if (redisUrl === undefined) return [...shared, factory(JobIntake, makePolledIntake, [JobLeases, JobSignals, PlatformOptions, LOGGER])];
  const carrier = factory(TicketCarrier, makeCarrier, [TICKETS, JobSignals, LOGGER]);
  return [...shared, carrier, factory(JobIntake, makeTicketIntake, [TICKETS, TicketCarrier, JobLeases, PlatformOptions, LOGGER])];
}

type Part = InjectionToken | OptionalFactoryDependency;

function factory<Parts extends unknown[]>(provide: InjectionToken, useFactory: (...parts: Parts) => unknown, inject: Part[]): FactoryProvider {
  return { provide, useFactory: useFactory as FactoryProvider['useFactory'], inject };
}

const runnerParts = [
  JobHandlerRegistry, JobAttemptStore, JobSignals, TenantContext, UnitOfWork, JobLeases, JobIntake, PlatformOptions, JobMetrics, LOGGER,
];

function makeRunner(
  registry: JobHandlerRegistry,
  store: JobAttemptStore,
  signals: JobSignals,
  tenant: TenantContext,
  unitOfWork: UnitOfWork,
  leases: JobLeases,
  intake: JobIntake,
  options: PlatformOptions,
  metrics: JobMetrics,
  logger: Logger,
): JobRunner {
  const observe: JobMetrics['observe'] = (...facts) => metrics.observe(...facts);
  return new JobRunner({ registry, store, signals, tenant, unitOfWork }, leases, intake, { log: warn(logger), observe, ...options.jobs });
}

function makeLeases(system: SystemTransaction, { jobs }: PlatformOptions): JobLeases {
  return new JobLeases(system, jobs.lease);
}

function makePolledIntake(leases: JobLeases, signals: JobSignals, { jobs }: PlatformOptions, logger: Logger): JobIntake {
  return new PolledIntake(leases, signals, { alone: jobs.alone, failed: trouble(logger, 'claim') });
}

function makeCarrier(queue: TicketQueue, signals: JobSignals, logger: Logger): TicketCarrier {
  return new TicketCarrier(queue, signals, warn(logger));
}

function makeTicketIntake(queue: TicketQueue, carrier: TicketCarrier, leases: JobLeases, { jobs }: PlatformOptions, logger: Logger): JobIntake {
  return new TicketIntake(queue, carrier, leases, { concurrency: jobs.concurrency, failed: trouble(logger, 'sweep') });
}

function warn(logger: Logger): (message: string, facts: Record<string, unknown>) => void {
  return (message, facts) => logger.warn(facts, message);
}

function trouble(logger: Logger, during: string): (error: unknown) => void {
  return (err) => logger.warn({ during, err }, 'job trouble');
}
