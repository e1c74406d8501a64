import {
  Inject,
  Module,
  Optional,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
  type Provider,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { AuditTrail, Clock, CurrentActor, Events, JobHandler, JobQueue, SystemClock, UnitOfWork, WorkScope } from '@housestaff/kernel';
import { AuditLogQuery } from './audit/audit-log.query';
import { AuditSealer } from './audit/audit-sealer';
import { TypeOrmAuditTrail } from './audit/typeorm-audit-trail';
import { VerifyAudit } from './audit/verify-audit';
import type { DataSources } from './database/start-database';
import { ChangeStream } from './events/change-stream';
import { QueuedEvents } from './events/queued-events';
import { Health } from './health/health';
import { IdempotentRequests } from './idempotency/idempotent-requests';
import { DailyJobs } from './jobs/daily-jobs';
import { JobAttemptStore } from './jobs/job-attempt.store';
import { JobHandlerRegistry } from './jobs/job-handler-registry';
import { JobRunner } from './jobs/job-runner';
import { JobSignals } from './jobs/job-signals';
import { JobStatusQuery } from './jobs/job.query';
import { jobImports, jobProviders, TICKETS } from './jobs/jobs.providers';
import { PostgresJobQueue } from './jobs/postgres-job-queue';
import { leave, type TicketQueue } from './jobs/redis/bull-queue';
import { createLogger, LOGGER } from './logging/logger';
import { JobMetrics } from './metrics/job-metrics';
import { Metrics } from './metrics/metrics';
import { PlatformOptions } from './platform-options';
import { SecretBox } from './secrets/secret-box';
import { Settings } from './settings/settings';
import { AlsCurrentActor } from './tenancy/als-current-actor';
import { AppSource } from './tenancy/app-source';
import { SystemTransaction } from './tenancy/system-transaction';
import { TenantContext } from './tenancy/tenant-context';
import { TypeOrmUnitOfWork } from './tenancy/typeorm-unit-of-work';
import { UnitWorkScope } from './tenancy/unit-work-scope';

const own = [
  TenantContext, SystemTransaction, AuditLogQuery, AuditSealer, VerifyAudit, IdempotentRequests, JobAttemptStore,
  JobHandlerRegistry, JobSignals, JobStatusQuery, DailyJobs, Health, Metrics, JobMetrics, TypeOrmAuditTrail, ChangeStream,
];

const ports: Provider[] = [
  { provide: Clock, useClass: SystemClock },
  { provide: CurrentActor, useClass: AlsCurrentActor },
  { provide: UnitOfWork, useClass: TypeOrmUnitOfWork },
  { provide: AuditTrail, useExisting: TypeOrmAuditTrail },
  { provide: JobQueue, useClass: PostgresJobQueue },
  { provide: Events, useClass: QueuedEvents },
  { provide: WorkScope, useClass: UnitWorkScope },
];

/** Global: provides the kernel's ports and what operates them. While the application runs, seals audit and, unless workers do, runs jobs. */
@Module({})
export class PlatformModule implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly options: PlatformOptions,
    private readonly discovery: DiscoveryService,
    private readonly registry: JobHandlerRegistry,
    private readonly runner: JobRunner,
    private readonly sealer: AuditSealer,
    private readonly daily: DailyJobs,
    @Optional() @Inject(TICKETS) private readonly tickets?: TicketQueue,
  ) {}

  static forRoot(settings: Settings, dataSources: DataSources, options: Partial<PlatformOptions> = {}): DynamicModule {
    const given: Provider[] = [
      { provide: Settings, useValue: settings },
      { provide: SecretBox, useValue: new SecretBox(settings) },
      { provide: AppSource, useValue: new AppSource(dataSources.app) },
      { provide: PlatformOptions, useValue: new PlatformOptions(settings, options) },
      { provide: LOGGER, useValue: options.logger ?? createLogger(settings.logLevel) },
      ...jobProviders(settings.redisUrl),
    ];
    const providers = [...own, ...ports, ...given];
    const imports = [DiscoveryModule, ...jobImports(settings.redisUrl)];
    return { module: PlatformModule, global: true, imports, providers, exports: providers };
  }

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (instance instanceof JobHandler) this.registry.register(instance);
    }
    this.registry.require(this.options.jobKinds);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.background) return;
    if (this.options.runJobs) {
      await this.runner.start();
      this.daily.start();
    }
    this.sealer.start();
  }

  /** Bull's module would wait for running jobs to end by themselves, however long they take: these are handed back first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.daily.stop();
    await this.runner.stop();
    if (this.tickets) await leave(this.tickets);
  }

  onApplicationShutdown(): Promise<void> {
    return this.sealer.stop();
  }
}
