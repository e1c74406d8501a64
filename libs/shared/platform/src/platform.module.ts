import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
  type Provider,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { AuditTrail, Clock, CurrentActor, JobHandler, JobQueue, SystemClock, UnitOfWork } from '@housestaff/kernel';
import { AuditLogQuery } from './audit/audit-log.query';
import { AuditSealer } from './audit/audit-sealer';
import { TypeOrmAuditTrail } from './audit/typeorm-audit-trail';
import { VerifyAudit } from './audit/verify-audit';
import type { DataSources } from './database/start-database';
import { Health } from './health/health';
import { IdempotentRequests } from './idempotency/idempotent-requests';
import { JobAttemptStore } from './jobs/job-attempt.store';
import { JobHandlerRegistry } from './jobs/job-handler-registry';
import { JobRunner } from './jobs/job-runner';
import { JobSignals } from './jobs/job-signals';
import { JobStatusQuery } from './jobs/job.query';
import { PostgresJobQueue } from './jobs/postgres-job-queue';
import { createLogger, LOGGER, type Logger } from './logging/logger';
import { Metrics } from './metrics/metrics';
import { PlatformOptions } from './platform-options';
import { Settings } from './settings/settings';
import { AlsCurrentActor } from './tenancy/als-current-actor';
import { AppSource } from './tenancy/app-source';
import { SystemTransaction } from './tenancy/system-transaction';
import { TenantContext } from './tenancy/tenant-context';
import { TypeOrmUnitOfWork } from './tenancy/typeorm-unit-of-work';

const own = [
  TenantContext, SystemTransaction, AuditLogQuery, AuditSealer, VerifyAudit, IdempotentRequests, JobAttemptStore,
  JobHandlerRegistry, JobSignals, JobStatusQuery, Health, Metrics, TypeOrmAuditTrail,
];

const ports: Provider[] = [
  { provide: Clock, useClass: SystemClock },
  { provide: CurrentActor, useClass: AlsCurrentActor },
  { provide: UnitOfWork, useClass: TypeOrmUnitOfWork },
  { provide: AuditTrail, useExisting: TypeOrmAuditTrail },
  { provide: JobQueue, useClass: PostgresJobQueue },
];

/** Global: provides the kernel's ports and what operates them. Runs jobs and seals audit while the application runs. */
@Module({})
export class PlatformModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly options: PlatformOptions,
    private readonly discovery: DiscoveryService,
    private readonly registry: JobHandlerRegistry,
    private readonly runner: JobRunner,
    private readonly sealer: AuditSealer,
  ) {}

  static forRoot(settings: Settings, dataSources: DataSources, options: Partial<PlatformOptions> = {}): DynamicModule {
    const given: Provider[] = [
      { provide: Settings, useValue: settings },
      { provide: AppSource, useValue: new AppSource(dataSources.app) },
      { provide: PlatformOptions, useValue: new PlatformOptions(settings, options) },
      { provide: LOGGER, useValue: options.logger ?? createLogger(settings.logLevel) },
      { provide: JobRunner, useFactory: makeRunner, inject: runnerParts },
    ];
    const providers = [...own, ...ports, ...given];
    return { module: PlatformModule, global: true, imports: [DiscoveryModule], providers, exports: [...own, ...ports, ...given] };
  }

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (instance instanceof JobHandler) this.registry.register(instance);
    }
    this.registry.require(this.options.jobKinds);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.background) return;
    await this.runner.start();
    this.sealer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.runner.stop(), this.sealer.stop()]);
  }
}

const runnerParts = [
  JobHandlerRegistry, JobAttemptStore, JobSignals, TenantContext, UnitOfWork, SystemTransaction, PlatformOptions, LOGGER,
];

function makeRunner(
  registry: JobHandlerRegistry,
  store: JobAttemptStore,
  signals: JobSignals,
  tenant: TenantContext,
  unitOfWork: UnitOfWork,
  system: SystemTransaction,
  options: PlatformOptions,
  logger: Logger,
): JobRunner {
  const log = (message: string, facts: Record<string, unknown>): void => logger.warn(facts, message);
  return new JobRunner(registry, store, signals, tenant, unitOfWork, system, { log, ...options.jobs });
}
