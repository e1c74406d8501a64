import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { Breakers, MyNotificationsQuery, Notices, OwnPreferences, type Notice } from '@housestaff/notifications/application';
import { NEVER, seedOrganization, testDatabase, until, type TestDatabase } from '@housestaff/platform/testing';
import { mailServer, type MailServerUnderTest } from './support/mail-server';
import { noticeApp } from './support/notice-app';
import { workerProcess } from './support/notice-worker-process';

let db: TestDatabase;
let mail: MailServerUnderTest;
let writer: INestApplicationContext;
let org: Id;
let users: { id: Id; email: string }[];
const open: INestApplicationContext[] = [];

const environment = () => ({ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'Housestaff <scheduling@example.org>' });
async function worker(): Promise<INestApplicationContext> {
  const app = await noticeApp({ app: db.source, ownerUrl: db.ownerUrl }, { environment: environment(), works: true });
  open.push(app);
  return app;
}

beforeEach(async () => {
  [db, mail] = await Promise.all([testDatabase(), mailServer()]);
  org = await seedOrganization();
  writer = await noticeApp({ app: db.source, ownerUrl: db.ownerUrl }, { environment: environment(), works: false });
  users = [];
  for (const name of ['Ana', 'Ben', 'Cleo']) {
    const email = `${name.toLowerCase()}@example.org`;
    await db.actingAs(org, () => writer.get(CreateUserUseCase).execute({ email, password: 'plum-Kettle-47-orbit', name, grants: [{ role: 'resident' }] }));
    const [row] = await db.asTenant(org, () => db.context.query<{ id: Id }>('select user_id as id from identity.app_user where email = $1', [email]));
    users.push({ id: row?.id ?? '', email });
  }
});
afterEach(async () => {
  mail.stall = null;
  for (const app of [...open.splice(0), writer]) await app.close();
  await mail.stop();
  await db.close();
});

const notice = (dedupKey: string, to = users.map(({ id }) => id)): Notice => ({
  to: { users: to },
  kind: 'leave-decided',
  programId: null,
  title: `Your leave is approved: ${dedupKey}`,
  body: '5 – 11 Jan is yours.',
  short: 'Your leave request was answered.',
  href: '/my-leave',
  dedupKey,
});
const send = (...notices: Notice[]): Promise<void> =>
  db.actingAs(org, () =>
    writer.get<UnitOfWork>(UnitOfWork).run(async () => {
      for (const one of notices) await writer.get(Notices).send(one);
    }),
  );
const states = (): Promise<{ status: string; count: number }[]> =>
  db.asTenant(org, () => db.context.query('select status, count(*)::int as count from notifications.delivery group by status order by status'));
const settled = () => until('every delivery settled', states, (found) => found.every(({ status }) => status !== 'queued' && status !== 'sending'));
/** As if the time were over for which what a worker has claimed stays with it. */
const leasesOver = (): Promise<unknown> =>
  db.asTenant(org, async () => {
    await db.context.query("update platform.job set lease_until = now() - interval '1 s' where status = 'running'");
    await db.context.query("update notifications.delivery set claimed_until = now() - interval '1 s' where status = 'sending'");
  });
const takenBy = (email: string): number => mail.taken.filter(({ to }) => to === email).length;

describe('notices by e-mail', () => {
  it('reach everyone once, however often they are told and however many workers there are', async () => {
    const many = Array.from({ length: 12 }, (_, index) => notice(`event ${index}`));
    await send(...many);
    await send(...many);
    await Promise.all([worker(), worker()]);
    await until('36 letters', () => mail.taken.length >= 36);
    await settled();
    await sleep(300);
    expect(await states()).toEqual([{ status: 'sent', count: 36 }]);
    // What was said of whom is not kept beside the notifications.
    expect(await db.asTenant(org, () => db.context.query('select from notifications.delivery where content is not null'))).toEqual([]);
    expect(users.map(({ email }) => takenBy(email))).toEqual([12, 12, 12]);
    const [first] = mail.taken;
    expect(first?.text).toMatch(/Message-ID: <[0-9a-f-]{36}@example\.org>/);
    expect(first?.text).toMatch(/https:\/\/housestaff\.example\.org\/my-leave/);
    const mine = await db.actingAs(org, () => writer.get(MyNotificationsQuery).execute({}), { userId: users[0]?.id });
    expect(mine.items.map(({ title }) => title)).toHaveLength(12);
  });

  it('of a transaction that was rolled back never were', async () => {
    const failed = db.actingAs(org, () =>
      writer.get<UnitOfWork>(UnitOfWork).run(async () => {
        await writer.get(Notices).send(notice('rolled back'));
        throw new Error('No');
      }),
    );
    await expect(failed).rejects.toThrow('No');
    expect(await states()).toEqual([]);
  });

  it('leave after all when the worker was killed before the server had them', async () => {
    await send(notice('killed early', [users[0]?.id ?? '']));
    mail.stall = 'rcpt';
    const killed = workerProcess(db, environment().SMTP_URL);
    await until('the worker stands at the server', () => mail.stalled > 0);
    await killed.kill();
    await leasesOver();
    expect([mail.stalled, mail.taken.length]).toEqual([1, 0]);
    mail.stall = null;
    await worker();
    await settled();
    expect([mail.taken.length, await states()]).toEqual([1, [{ status: 'sent', count: 1 }]]);
  });

  it('are not sent again when the worker was killed after the server had them', async () => {
    await send(notice('killed late', [users[0]?.id ?? '']));
    mail.stall = 'taken';
    const killed = workerProcess(db, environment().SMTP_URL);
    await until('the worker stands at the server', () => mail.stalled > 0);
    await killed.kill();
    await leasesOver();
    mail.stall = null;
    await worker();
    await settled();
    await sleep(1500);
    expect([mail.taken.length, await states()]).toEqual([1, [{ status: 'unknown', count: 1 }]]);
  });

  it('wait while the server is away, and leave once when it is back', async () => {
    await mail.stop();
    const app = await worker();
    app.get(Breakers, { strict: false }).figures = { failures: 3, openMs: NEVER, longestMs: NEVER };
    await send(...Array.from({ length: 6 }, (_, index) => notice(`away ${index}`)));
    const tried = async (): Promise<number> => (await db.asTenant(org, () => db.context.query<{ n: number }>('select count(*)::int as n from notifications.delivery where attempts > 0')))[0]?.n ?? 0;
    await until('three tries', tried, (tries) => tries >= 3);
    await sleep(1500);
    // Three tries opened the breaker; one more met it, and told the rest to wait.
    expect(await tried()).toBeLessThanOrEqual(4);
    expect(await states()).toEqual([{ status: 'queued', count: 18 }]);
    await app.close();
    open.splice(open.indexOf(app), 1);
    await mail.start();
    await db.asTenant(org, () => db.context.query('update notifications.delivery set due_at = clock_timestamp()'));
    await worker();
    await settled();
    expect([mail.taken.length, await states()]).toEqual([18, [{ status: 'sent', count: 18 }]]);
  });

  it('that the server refuses fail, without its words; those that it puts off wait', async () => {
    mail.refuses = { prefix: 'ana', code: 550 };
    await worker();
    await send(notice('refused', [users[0]?.id ?? '']));
    await settled();
    const [row] = await db.asTenant(org, () => db.context.query('select status, last_error as error from notifications.delivery'));
    expect(row).toEqual({ status: 'failed', error: 'The mail server refused it (550)' });
    mail.refuses = { prefix: 'ben', code: 451 };
    await send(notice('put off', [users[1]?.id ?? '']));
    await until('one put off', () => db.asTenant(org, () => db.context.query('select from notifications.delivery where attempts = 1 and status = $1', ['queued'])), (rows) => rows.length > 0);
    expect(mail.taken).toEqual([]);
  });
});

describe('how somebody wants to be told', () => {
  const prefer = (fields: object): Promise<unknown> =>
    db.actingAs(org, () => writer.get(OwnPreferences).change(0, { kinds: [], digest: false, quiet: null, phone: null, ...fields }), { userId: users[0]?.id });

  it('holds: nothing by e-mail, in quiet hours later, once a day together', async () => {
    const silent = { kinds: [{ kind: 'leave-decided', inApp: true, email: false, sms: false }] };
    await prefer(silent);
    await send(notice('quietly', [users[0]?.id ?? '']));
    expect(await states()).toEqual([]);
    const daily = async (): Promise<unknown> => db.actingAs(org, () => writer.get(OwnPreferences).change(1, { kinds: [], digest: true, quiet: null, phone: null }), { userId: users[0]?.id });
    await daily();
    await send(notice('one', [users[0]?.id ?? '']), notice('two', [users[0]?.id ?? '']));
    expect(await states()).toEqual([{ status: 'queued', count: 1 }]);
    await db.asTenant(org, () => db.context.query('update notifications.delivery set due_at = clock_timestamp()'));
    await worker();
    await settled();
    expect(mail.taken.map(({ text }) => [/approved: one/.test(text), /approved: two/.test(text), /Subject: Your schedule, 2 things/.test(text)])).toEqual([[true, true, true]]);
  });

  it('in quiet hours waits for their end', async () => {
    const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
    await prefer({ quiet: { from: (minute + 720) % 1440, to: (minute + 660) % 1440 } });
    await worker();
    await send(notice('later', [users[0]?.id ?? '']));
    await sleep(1500);
    expect(await states()).toEqual([{ status: 'queued', count: 1 }]);
  });
});
