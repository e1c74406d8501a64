/**
 * The platform. In infrastructure:
 *
 *   constructor(private readonly tenant: TenantContext, private readonly actor: CurrentActor) {}
 *   await this.tenant.query<Row>('select id, period::text from people.absence where program_id = $1', [programId]);
 *   toDateRange(row.period);  fromDateRange(range) // → $2::daterange
 *   catch (e) { if (violates(e, 'stay_exclusive')) throw new StaysOverlap(…); throw e; }
 *
 * In application only the kernel's ports: UnitOfWork, CurrentActor, AuditTrail, JobQueue, Clock. `PlatformModule` is global
 * and provides them all. Tests: `@housestaff/platform/testing`.
 */
export * from './audit/audit-log.query';
export * from './audit/audit-sealer';
export * from './audit/typeorm-audit-trail';
export * from './audit/verify-audit';
export * from './backup/backup-database';
export { BadBackup, readManifest, type Manifest } from './backup/manifest';
export * from './backup/restore-database';
export * from './database/app-privileges';
export * from './database/database-errors';
export * from './database/data-sources';
export * from './database/date-range-text';
export { DataInUse } from './database/cluster/data-lock';
export * from './database/start-database';
export * from './events/change-notice';
export * from './events/change-stream';
export * from './events/queued-events';
export * from './health/health';
export * from './idempotency/idempotency.errors';
export * from './idempotency/idempotent-requests';
export * from './jobs/daily-jobs';
export * from './jobs/heartbeat';
export * from './jobs/job-attempt.store';
export * from './jobs/job-attempts';
export * from './jobs/job-errors';
export * from './jobs/job-handler-registry';
export * from './jobs/job-intake';
export * from './jobs/job-leases';
export * from './jobs/job-runner';
export * from './jobs/job-signals';
export * from './jobs/job.query';
export * from './jobs/polled-intake';
export * from './jobs/postgres-job-queue';
export * from './jobs/redis/bull-queue';
export * from './jobs/redis/ticket-carrier';
export * from './jobs/redis/ticket-intake';
export * from './logging/logger';
export * from './logging/url-secrets';
export * from './metrics/job-metrics';
export * from './metrics/metrics';
export * from './platform-options';
export * from './platform.module';
export * from './secrets/secret-box';
export * from './settings/secret-file';
export { BadSetting } from './settings/setting-values';
export * from './free-port';
export * from './settings/child-environment';
export * from './settings/settings';
export * from './tenancy/als-current-actor';
export * from './tenancy/app-source';
export * from './tenancy/system-actor';
export * from './tenancy/system-transaction';
export * from './tenancy/tenant-context';
export * from './tenancy/typeorm-unit-of-work';
export * from './tenancy/unit-work-scope';
