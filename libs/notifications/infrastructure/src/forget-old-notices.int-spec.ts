import { Clock, newId, type Id } from '@housestaff/kernel';
import { ForgetOldNotices } from '@housestaff/notifications/application';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlDeliveries } from './persistence/sql-deliveries';
import { SqlNotifications } from './persistence/sql-notifications';

const TODAY = new Date('2026-11-22T05:00:00Z');

class SetClock extends Clock {
  now(): Date {
    return TODAY;
  }
}

let db: TestDatabase;
let org: Id;
const clock = new SetClock();
const daysAgo = (days: number): Date => new Date(TODAY.getTime() - days * 86_400_000);

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization('Riverbend', db);
  await db.asTenant(org, async () => {
    const userId = newId(clock);
    await db.context.execute(`insert into identity.app_user (user_id, email, password_hash) values ($1, 'ana@example.org', 'x')`, [userId]);
    await db.context.execute(`insert into identity.membership (organization_id, user_id, name) values ($1, $2, 'Ana')`, [org, userId]);
    for (const [title, told, read] of [['read long ago', 120, 100], ['read lately', 400, 10], ['not read', 300, null], ['never read', 380, null]] as const) {
      await db.context.execute(
        `insert into notifications.notification (organization_id, id, user_id, kind, title, body, href, in_app, dedup_key, created_at, read_at)
         values ($1, $2, $3, 'leave-decided', $4, '', '/', true, $4, $5, $6)`,
        [org, newId(clock), userId, title, daysAgo(told), read === null ? null : daysAgo(read)],
      );
    }
    for (const [key, status, settled] of [['sent long ago', 'sent', 91], ['sent lately', 'sent', 89], ['waits', 'queued', null]] as const) {
      await db.context.execute(
        `insert into notifications.delivery (organization_id, id, channel, target, kind, dedup_key, status, due_at, settled_at, created_at)
         values ($1, $2, 'email', $3, 'leave-decided', $4, $5, now(), $6, $7)`,
        [org, newId(clock), userId, key, status, settled === null ? null : daysAgo(settled), daysAgo(settled ?? 200)],
      );
    }
  });
});
afterAll(() => db.close());

it('forgets what was read three months ago, told a year ago or settled three months ago', async () => {
  const job = new ForgetOldNotices(new SqlNotifications(db.context, db.currentActor), new SqlDeliveries(db.context, db.currentActor), clock);
  const run = () => db.actingAs(org, () => job.handle(null, { commit: (work: () => Promise<unknown>) => db.unitOfWork.run(work) } as never));
  expect(await run()).toEqual({ notifications: 2, deliveries: 1 });
  expect(await run()).toEqual({ notifications: 0, deliveries: 0 });
  const left = await db.asTenant(org, () => db.context.query<{ key: string }>('select dedup_key as key from notifications.notification union all select dedup_key from notifications.delivery order by 1'));
  expect(left.map(({ key }) => key)).toEqual(['not read', 'read lately', 'sent lately', 'waits']);
});
