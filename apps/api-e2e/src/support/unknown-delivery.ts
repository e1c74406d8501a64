import type { Id } from '@housestaff/kernel';
import type { TestApi } from './test-api';

/** One whose process was killed in the middle, some hours after it was told. */
export async function unknownDelivery(api: TestApi, programId: Id, { hoursAgo = 1, organizationId = api.organizationId } = {}): Promise<Id> {
  const sql = `
    insert into notifications.delivery (organization_id, id, channel, target, program_id, kind, dedup_key, content, status, due_at, handed_over, last_error, settled_at, created_at)
    values ($1, gen_random_uuid(), 'slack', $2, $2, 'leave-decided', gen_random_uuid()::text, $3, 'unknown', now(), true, 'Sending it was cut off in the middle', now(), now() - $4 * interval '1 hour')
    returning id`;
  const content = { title: 'Told', body: 'Told', short: 'Told', href: '/my-leave' };
  const [row] = await api.db.asTenant(organizationId, () => api.db.context.query<{ id: Id }>(sql, [organizationId, programId, JSON.stringify(content), hoursAgo]));
  return row!.id;
}
