import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type AuditEntry, type Id } from '@housestaff/kernel';
import { sayChange } from '../events/change-notice';
import { TenantContext } from '../tenancy/tenant-context';

@Injectable()
export class TypeOrmAuditTrail extends AuditTrail {
  constructor(
    private readonly context: TenantContext,
    private readonly currentActor: CurrentActor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Every change is audited, so here is where it is said to all instances. */
  async record(entry: AuditEntry): Promise<void> {
    await this.insert(entry, 'allowed');
    if (entry.query === undefined) await this.say(entry);
  }

  /** A refusal for want of permission: in a transaction of its own, so that it outlives the refused one's rollback. */
  denied(entry: AuditEntry): Promise<void> {
    return this.context.runAs(this.currentActor.get(), () => this.unitOfWork.run(() => this.insert(entry, 'denied')));
  }

  private async say({ action, resource, resourceId = '' }: AuditEntry): Promise<void> {
    const { organizationId } = this.currentActor.get();
    const about = { organizationId, kind: action, resource, resourceId, at: this.clock.now().toISOString() };
    for (const programId of this.programsOf(resource, resourceId)) await sayChange(this.context, { ...about, id: newId(this.clock), programId });
  }

  private programsOf(resource: string, resourceId: Id): readonly (Id | null)[] {
    if (resource === 'program' && resourceId !== '') return [resourceId];
    const worked = [...(this.context.unit()?.programs ?? [])];
    return worked.length > 0 ? worked : [null];
  }

  private async insert(entry: AuditEntry, outcome: 'allowed' | 'denied'): Promise<void> {
    const actor = this.currentActor.get();
    await this.context.query(
      `insert into platform.audit_event (organization_id, id, at, actor_id, actor, action, resource, resource_id, outcome,
         query, before, after, correlation_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        actor.organizationId,
        newId(this.clock),
        this.clock.now(),
        actor.userId,
        actor.label,
        entry.action,
        entry.resource,
        entry.resourceId ?? null,
        outcome,
        json(entry.query),
        json(entry.before),
        json(entry.after),
        actor.correlationId,
      ],
    );
  }
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
