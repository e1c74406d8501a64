import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { Deliveries, type ClaimedDelivery, type DeliveryView, type LostDelivery, type NewDelivery, type Outcome } from '@housestaff/notifications/application';
import type { Channel } from '@housestaff/notifications/domain';
import { TenantContext } from '@housestaff/platform';

/** The one that is there keeps its row: what belongs to a summary finds it again. */
const ADD = `
  insert into notifications.delivery as there (organization_id, id, channel, target, program_id, kind, dedup_key, content, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)
  on conflict (organization_id, channel, target, dedup_key) do update set dedup_key = there.dedup_key
  returning id`;

const CLAIM = `
  update notifications.delivery d
     set status = 'sending', attempts = d.attempts + 1, claim = $3, claimed_until = clock_timestamp() + $4::float8 * interval '1 ms',
         handed_over = false, version = d.version + 1, changed_at = clock_timestamp()
   where d.organization_id = $1 and d.id = (
     select id from notifications.delivery
      where organization_id = $1 and channel = $2 and status = 'queued' and due_at <= clock_timestamp()
      order by due_at, id limit 1 for update skip locked)
  returning id, channel, target, program_id as "programId", kind, content, claim, attempts, created_at as "createdAt"`;

const OURS = `where organization_id = $1 and id = $2 and claim = $3 and status = 'sending'`;

const VIEW = `
  select d.id, d.program_id as "programId", d.channel, d.kind, d.status, m.name as "to", d.attempts, d.created_at as "createdAt", d.due_at as "dueAt",
         d.settled_at as "settledAt", d.last_error as error
    from notifications.delivery d
    left join identity.membership m on m.organization_id = d.organization_id and m.user_id = d.target
   where d.organization_id = $1`;

@Injectable()
export class SqlDeliveries extends Deliveries {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add({ id, channel, target, programId, kind, dedupKey, content, dueAt }: NewDelivery): Promise<Id> {
    const values = [this.organization(), id, channel, target, programId, kind, dedupKey, content && JSON.stringify(content), dueAt];
    const [row] = await this.tenant.query<{ id: Id }>(ADD, values);
    return row?.id ?? id;
  }

  async claim(channel: Channel, claim: Id, leaseMs: number): Promise<ClaimedDelivery | null> {
    const [row] = await this.tenant.query<ClaimedDelivery>(CLAIM, [this.organization(), channel, claim, leaseMs]);
    return row ?? null;
  }

  async handOver(id: Id, claim: Id, leaseMs: number): Promise<boolean> {
    const sql = `update notifications.delivery set handed_over = true, claimed_until = clock_timestamp() + $4::float8 * interval '1 ms',
                        version = version + 1, changed_at = clock_timestamp() ${OURS}`;
    return (await this.tenant.execute(sql, [this.organization(), id, claim, leaseMs])) > 0;
  }

  async settle(id: Id, claim: Id, outcome: Outcome): Promise<boolean> {
    const { status } = outcome;
    const waits = status === 'queued';
    const sql = `update notifications.delivery
                    set status = $4, last_error = $5, provider_id = $6, due_at = coalesce($7, due_at), settled_at = case when $8 then null else clock_timestamp() end,
                        content = case when $8 or $4 = 'unknown' then content end,
                        claim = null, claimed_until = null, version = version + 1, changed_at = clock_timestamp() ${OURS}`;
    const values = [status, status === 'sent' ? null : outcome.error, status === 'sent' ? outcome.providerId : null, waits ? outcome.dueAt : null, waits];
    return (await this.tenant.execute(sql, [this.organization(), id, claim, ...values])) > 0;
  }

  lost(channel: Channel): Promise<LostDelivery[]> {
    const sql = `select id, handed_over as "handedOver" from notifications.delivery
                  where organization_id = $1 and channel = $2 and status = 'sending' and claimed_until < clock_timestamp() for update skip locked`;
    return this.tenant.query(sql, [this.organization(), channel]);
  }

  async recover(id: Id, status: 'queued' | 'unknown', error: string): Promise<void> {
    const sql = `update notifications.delivery
                    set status = $3, last_error = $4, settled_at = case when $3 = 'unknown' then clock_timestamp() end,
                        claim = null, claimed_until = null, version = version + 1, changed_at = clock_timestamp()
                  where organization_id = $1 and id = $2 and status = 'sending'`;
    await this.tenant.execute(sql, [this.organization(), id, status, error]);
  }

  async hold(channel: Channel, target: Id | null, until: Date): Promise<void> {
    const sql = `update notifications.delivery set due_at = $4, changed_at = clock_timestamp()
                  where organization_id = $1 and channel = $2 and ($3::uuid is null or target = $3) and status = 'queued' and due_at < $4
                    and due_at <= clock_timestamp()`;
    await this.tenant.execute(sql, [this.organization(), channel, target, until]);
  }

  forget(settledBefore: Date): Promise<number> {
    return this.tenant.execute('delete from notifications.delivery where organization_id = $1 and settled_at < $2', [this.organization(), settledBefore]);
  }

  async lock(id: Id): Promise<DeliveryView | null> {
    const [row] = await this.tenant.query<DeliveryView>(`${VIEW} and d.id = $2 for update of d`, [this.organization(), id]);
    return row ?? null;
  }

  async settleByHand(id: Id, status: 'queued' | 'sent' | 'failed'): Promise<void> {
    const sql = `update notifications.delivery
                    set status = $3, last_error = case when $3 = 'failed' then last_error end,
                        due_at = case when $3 = 'queued' then clock_timestamp() else due_at end, content = case when $3 = 'queued' then content end,
                        settled_at = case when $3 <> 'queued' then clock_timestamp() end, version = version + 1, changed_at = clock_timestamp()
                  where organization_id = $1 and id = $2 and status = 'unknown'`;
    await this.tenant.execute(sql, [this.organization(), id, status]);
  }

  ofProgram(programId: Id, before: Id | null, limit: number): Promise<DeliveryView[]> {
    return this.tenant.query(`${VIEW} and d.program_id = $2 and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`, [this.organization(), programId, before, limit]);
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}
