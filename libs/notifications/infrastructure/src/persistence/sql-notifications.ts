import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { Notifications, type NewNotification, type NotificationFilter, type NotificationRecord } from '@housestaff/notifications/application';
import { TenantContext } from '@housestaff/platform';

const SELECT = `
  select id, user_id as "userId", program_id as "programId", kind, title, body, href, created_at as "createdAt", read_at as "readAt"
    from notifications.notification where organization_id = $1`;

const INSERT = `
  insert into notifications.notification (organization_id, id, user_id, program_id, kind, title, body, href, in_app, dedup_key, digest_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (organization_id, user_id, dedup_key) do nothing`;

@Injectable()
export class SqlNotifications extends Notifications {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add({ id, userId, programId, kind, title, body, href, inApp, dedupKey, digestId }: NewNotification): Promise<boolean> {
    const values = [this.organization(), id, userId, programId, kind, title, body, href, inApp, dedupKey, digestId];
    return (await this.tenant.execute(INSERT, values)) > 0;
  }

  ofUser(userId: Id, { unread, before, limit }: NotificationFilter): Promise<NotificationRecord[]> {
    const sql = `${SELECT} and user_id = $2 and in_app and ($3::uuid is null or id < $3) and (not $4 or read_at is null) order by id desc limit $5`;
    return this.tenant.query(sql, [this.organization(), userId, before, unread, limit]);
  }

  async unread(userId: Id): Promise<number> {
    const sql = 'select count(*)::int as unread from notifications.notification where organization_id = $1 and user_id = $2 and in_app and read_at is null';
    const [row] = await this.tenant.query<{ unread: number }>(sql, [this.organization(), userId]);
    return row?.unread ?? 0;
  }

  markRead(userId: Id, ids: readonly Id[] | null, at: Date): Promise<number> {
    const sql = `update notifications.notification set read_at = $4, version = version + 1, changed_at = now()
                  where organization_id = $1 and user_id = $2 and in_app and read_at is null and ($3::uuid[] is null or id = any($3))`;
    return this.tenant.execute(sql, [this.organization(), userId, ids, at]);
  }

  inDigest(digestId: Id): Promise<NotificationRecord[]> {
    return this.tenant.query(`${SELECT} and digest_id = $2 order by id`, [this.organization(), digestId]);
  }

  forget({ readBefore, toldBefore }: { readBefore: Date; toldBefore: Date }): Promise<number> {
    const sql = 'delete from notifications.notification where organization_id = $1 and (read_at < $2 or (read_at is null and created_at < $3))';
    return this.tenant.execute(sql, [this.organization(), readBefore, toldBefore]);
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}
