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
export * from './database/app-privileges';
export * from './database/database-errors';
export * from './database/data-sources';
export * from './database/date-range-text';
export * from './settings/secret-file';
export * from './tenancy/als-current-actor';
export * from './tenancy/app-source';
export * from './tenancy/system-actor';
export * from './tenancy/system-transaction';
export * from './tenancy/tenant-context';
export * from './tenancy/typeorm-unit-of-work';
