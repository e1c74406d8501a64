import { UnitOfWork, type Id } from '@housestaff/kernel';
import { DeliverHandler, Notices } from '@housestaff/notifications/application';
import { SecretBox } from '@housestaff/platform';
import { callsOf, type CallAs } from './support/calls';
import { PASSWORD, testApi, type TestApi } from './support/test-api';
import { unknownDelivery } from './support/unknown-delivery';

let api: TestApi;
let programId: Id;
let coordinator: CallAs;
let resident: CallAs;
let residentId: Id;

async function joined(role: string, programs?: Id): Promise<{ call: CallAs; userId: Id }> {
  const email = await api.addUser([{ role, ...(programs && { programId: programs }) }]);
  const { accessToken } = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data;
  const [row] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ id: Id }>('select user_id as id from identity.app_user where email = $1', [email]));
  return { call: callsOf(api, accessToken), userId: row?.id ?? '' };
}

beforeAll(async () => {
  api = await testApi();
  programId = await api.addProgram();
  coordinator = (await joined('coordinator', programId)).call;
  ({ call: resident, userId: residentId } = await joined('resident', programId));
});
afterAll(() => api?.close());

const tell = (dedupKey: string): Promise<number> => {
  const notice = { to: { users: [residentId] }, kind: 'leave-decided', programId, title: `Answer ${dedupKey}`, body: 'Yes.', short: 'Answered.', href: '/my-leave', dedupKey } as const;
  return api.db.actingAs(api.organizationId, () => api.app.get<UnitOfWork>(UnitOfWork).run(() => api.app.get(Notices).send(notice)));
};
const unread = async (): Promise<number> => (await resident('get', '/me/notifications/count').expect(200)).body.data.unread;

describe('what somebody is told', () => {
  it('stands in the app until it is read, in pages, newest first', async () => {
    for (const key of ['a', 'b', 'c']) await tell(key);
    expect(await unread()).toBe(3);
    const first = (await resident('get', '/me/notifications?limit=2').expect(200)).body;
    expect(first.data.map(({ title }: { title: string }) => title)).toEqual(['Answer c', 'Answer b']);
    const rest = (await resident('get', `/me/notifications?limit=2&cursor=${first.meta.pagination.nextCursor}`).expect(200)).body;
    expect([rest.data.length, rest.meta.pagination.nextCursor]).toEqual([1, null]);
    expect((await resident('post', '/me/notifications/read', { body: { ids: [first.data[0].id] } }).expect(200)).body.data).toEqual({ unread: 2 });
    expect((await resident('get', '/me/notifications?unread=true').expect(200)).body.data).toHaveLength(2);
    expect((await coordinator('post', '/me/notifications/read', { body: { ids: [rest.data[0].id] } }).expect(200)).body.data).toEqual({ unread: 0 });
    expect(await unread()).toBe(2);
    await resident('post', '/me/notifications/read', { body: {} }).expect(200);
    expect(await unread()).toBe(0);
    await resident('get', '/me/notifications?cursor=x').expect(400);
    await resident('get', '/me/notifications?limit=1000').expect(400);
  });

  it('is as they want it', async () => {
    const shown = (await resident('get', '/me/notification-preferences').expect(200)).body.data;
    expect(shown).toMatchObject({ digest: false, quiet: null, phone: null, available: { email: false, sms: false }, version: 0 });
    const kinds = shown.kinds.map(({ label: _, ...ways }: { label: string }) => ({ ...ways, inApp: false, email: false, sms: true }));
    const body = { kinds, digest: true, quiet: { from: '22:00', to: '07:30' }, phone: '(217) 555-0100' };
    const saved = (await resident('put', '/me/notification-preferences', { body, version: 0 }).expect(200)).body.data;
    expect(saved).toMatchObject({ digest: true, quiet: { from: '22:00', to: '07:30' }, phone: '+12175550100', version: 1 });
    await resident('put', '/me/notification-preferences', { body, version: 0 }).expect(412);
    await resident('put', '/me/notification-preferences', { body: { ...body, phone: '' }, version: 1 }).expect(422);
    await resident('put', '/me/notification-preferences', { body: { ...body, quiet: { from: '25:00', to: '07:30' } }, version: 1 }).expect(400);
    await tell('unseen');
    expect(await unread()).toBe(0);
  });
});

describe('a program’s channels', () => {
  const path = () => `/programs/${programId}/notification-channels`;

  it('are the coordinator’s; what is secret is never shown', async () => {
    await resident('get', path()).expect(403);
    const body = { slackUrl: 'https://hooks.slack.com/services/T/B/hidden', webhookUrl: 'https://127.0.0.1/in', webhookSecret: 'hidden-hidden-hidden', kinds: ['leave-decided'] };
    const saved = (await coordinator('put', path(), { body, version: 0 }).expect(200)).body.data;
    expect(saved).toMatchObject({ slackSet: true, webhookUrl: 'https://127.0.0.1/in', webhookSecretSet: true, version: 1 });
    expect(JSON.stringify((await coordinator('get', path()).expect(200)).body)).not.toMatch(/hidden/);
    await coordinator('put', path(), { body: { webhookUrl: 'nonsense', kinds: [] }, version: 1 }).expect(422);
    await coordinator('put', path(), { body: { webhookUrl: null, kinds: ['nothing'] }, version: 1 }).expect(400);
    const [events] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ all: string }>(`select string_agg(a::text, '') as all from platform.audit_event a`));
    expect(events?.all).not.toMatch(/hidden-hidden|hooks\.slack|127\.0\.0\.1\/in/);
    const [stored] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ all: string }>('select c::text as all from notifications.program_channel c'));
    expect(stored?.all).not.toMatch(/hidden|hooks|127\.0\.0\.1/);
  });

  it('are tried at once, and say what is wrong', async () => {
    const test = (channel: string) => coordinator('post', `${path()}/test`, { body: { channel } });
    expect((await test('webhook').expect(200)).body.data).toEqual({ sent: false, error: 'The address leads into a private network' });
    expect((await test('email').expect(409)).body.error.code).toBe('notifications.channel_not_set_up');
    await test('pigeon').expect(400);
  });

  it('are told in short words; how it went is listed', async () => {
    await tell('to the channels');
    const { data } = (await coordinator('get', `/programs/${programId}/notification-deliveries`).expect(200)).body;
    expect(data.map(({ channel, status, to }: Record<string, unknown>) => [channel, status, to])).toEqual([['webhook', 'queued', null], ['slack', 'queued', null]]);
    const [stored] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ title: string }>(`select content ->> 'title' as title from notifications.delivery limit 1`));
    expect(stored?.title).toBe('Leave was approved, denied or changed.');
    await resident('get', `/programs/${programId}/notification-deliveries`).expect(403);
  });

  it('whose key is gone say so; what is told waits for it, and nothing else stops', async () => {
    const sealed = new SecretBox({ dataDir: '/nowhere', redisUrl: undefined, secretsKey: 'Lw6Rt0PzXb9QfVk2Md7SgJh4NcYa8EuT' }).seal('https://hooks.slack.com/services/T/B/other', 'anywhere');
    await api.db.asTenant(api.organizationId, () => api.db.context.query('update notifications.program_channel set slack_url = $1', [sealed]));
    expect((await coordinator('get', path()).expect(200)).body.data).toMatchObject({ unreadable: ['slack'], webhookSecretSet: true });
    const refused = (await coordinator('post', `${path()}/test`, { body: { channel: 'slack' } }).expect(409)).body.error;
    expect([refused.code, refused.message]).toEqual(['notifications.channel_unreadable', expect.stringContaining("can't be read")]);
    await api.db.actingAs(api.organizationId, () => api.app.get(DeliverHandler).handle({ channel: 'slack' }, { signal: new AbortController().signal }));
    const { data } = (await coordinator('get', `/programs/${programId}/notification-deliveries`).expect(200)).body;
    expect(data.find((one: { channel: string }) => one.channel === 'slack')).toMatchObject({ status: 'queued', error: expect.stringContaining("can't be read") });
  });
});

describe('a message of which nobody knows whether it arrived', () => {
  const settle = (id: Id, as: string, by = coordinator) => by('post', `/notification-deliveries/${id}/settle`, { body: { as } });

  it('is sent again, or settled, by whoever looks after the channels; once', async () => {
    const [again, sent, failed] = [await unknownDelivery(api, programId), await unknownDelivery(api, programId), await unknownDelivery(api, programId)];
    await settle(again, 'again', resident).expect(403);
    await settle(again, 'maybe').expect(400);
    expect((await settle(again, 'again').expect(200)).body.data).toMatchObject({ id: again, status: 'queued', error: null, settledAt: null });
    expect((await settle(sent, 'sent').expect(200)).body.data).toMatchObject({ status: 'sent', error: null });
    expect((await settle(failed, 'failed').expect(200)).body.data).toMatchObject({ status: 'failed', error: 'Sending it was cut off in the middle' });
    for (const id of [again, sent, failed]) expect((await settle(id, 'again').expect(409)).body.error.code).toBe('notifications.delivery_settled');
    const queued = await api.db.asTenant(api.organizationId, () => api.db.context.query("select from platform.job where kind = 'notifications.deliver' and payload ->> 'channel' = 'slack'"));
    expect(queued.length).toBeGreaterThan(0);
  });

  it('of two who answer at once is settled by one', async () => {
    const id = await unknownDelivery(api, programId);
    const answers = await Promise.all([settle(id, 'again'), settle(id, 'sent')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('isn’t sent again once it is three days old, and is another program’s no more than another organization’s', async () => {
    const old = await unknownDelivery(api, programId, { hoursAgo: 73 });
    expect((await settle(old, 'again').expect(422)).body.error.code).toBe('notifications.delivery_stale');
    await settle(old, 'failed').expect(200);
    const surgery = await api.addProgram('Surgery');
    const theirs = (await settle(await unknownDelivery(api, surgery), 'sent').expect(404)).body.error;
    expect(JSON.stringify(theirs)).not.toContain(surgery);
  });
});
