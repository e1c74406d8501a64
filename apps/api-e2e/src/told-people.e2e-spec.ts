import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApp } from '@housestaff/api';
import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Grant, Id } from '@housestaff/kernel';
import { readSettings } from '@housestaff/platform';
import { until } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from './support/calls';
import { publish } from './support/furnished-program';
import { mailServer, type MailServerUnderTest } from './support/mail-server';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let api: TestApi;
let mail: MailServerUnderTest;
let worker: NestExpressApplication;
let admin: CallAs;
let coordinator: CallAs;
let resident: CallAs;
let programId: Id;
let scheduleId: Id;
let yearId: Id;
let personId: Id;
const rotations: Id[] = [];

async function joined(name: string, grants: readonly Grant[], person?: Id): Promise<CallAs> {
  const email = `${name}@example.org`;
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name, grants, ...(person && { personId: person }) }));
  return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
}

beforeAll(async () => {
  [api, mail] = await Promise.all([testApi(), mailServer()]);
  admin = callsOf(api, await api.tokenOf('org-admin'));
  const made = async (path: string, body: object) => (await admin('post', path, { body }).expect(201)).body.data;
  programId = (await made('/programs', { name: 'Family medicine', specialty: 'family-medicine', zone: 'UTC' })).id;
  const year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: soon(-2), to: soon(54), blocks: [{ name: 'Block 1', from: soon(-2), to: soon(54) }] });
  ({ scheduleId, id: yearId } = year);
  for (const name of ['Intensive care', 'Clinic']) rotations.push((await made(`/programs/${programId}/rotations`, { name, abbreviation: name.slice(0, 3), category: 'inpatient' })).id);
  personId = (await made(`/programs/${programId}/people`, { kind: 'resident', familyName: 'Abara', givenName: 'Ada', pgyPeriods: [{ from: soon(-2), to: soon(54), pgy: 1 }] })).id;
  coordinator = await joined('coordinator', [{ role: 'coordinator', programId }]);
  resident = await joined('resident', [{ role: 'resident', programId }], personId);
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'scheduling@example.org', PUBLIC_URL: 'https://housestaff.example.org' });
  worker = await createApp({ settings, dataSources: { app: api.db.source, ownerUrl: api.db.ownerUrl }, keys: api.keys });
});
afterAll(async () => {
  await worker?.close();
  await mail?.stop();
  await api?.close();
});

const told = (call: CallAs, title: RegExp): Promise<{ title: string; body: string; href: string } | undefined> =>
  until(`a notice like ${title}`, async () => (await call('get', '/me/notifications').expect(200)).body.data.find((one: { title: string }) => title.test(one.title)));
const mailed = (to: string, subject: RegExp): Promise<boolean> => until(`a letter to ${to}`, () => mail.taken.some((one) => one.to === to && subject.test(one.text)));

describe('people are told', () => {
  it('that somebody asks for leave, who answers it, and what the answer is', async () => {
    const leave = { personId, kind: 'vacation', from: soon(20), to: soon(25), note: 'Wedding' };
    const { id, version } = (await admin('post', `/programs/${programId}/absences`, { body: leave }).expect(201)).body.data;
    const asked = await told(coordinator, /^Ada Abara asks for leave|^Abara/);
    expect(asked).toMatchObject({ title: expect.stringMatching(/asks for leave: /), body: expect.stringContaining('“Wedding”'), href: `/leave?program=${programId}` });
    expect((await admin('get', '/me/notifications').expect(200)).body.data).toEqual([]);
    await coordinator('patch', `/absences/${id}`, { body: { status: 'approved' }, version }).expect(200);
    expect(await told(resident, /^Your leave is approved: /)).toBeDefined();
    // The dash makes it an encoded word.
    expect(await mailed('resident@example.org', /Your[_ ]leave[_ ]is[_ ]approved/)).toBe(true);
  });

  it('that their leave is cancelled; and whoever answers leave, that somebody takes theirs back', async () => {
    const asked = await resident('post', '/me/leave', { body: { kind: 'vacation', from: soon(30), to: soon(32) } }).expect(201);
    await coordinator('post', `/absences/${asked.body.data.id}/approve`, { body: { note: 'Enjoy it' }, version: 1 }).expect(200);
    await coordinator('post', `/absences/${asked.body.data.id}/cancel`, { body: { note: 'The unit is short' }, version: 2 }).expect(200);
    expect(await told(resident, /^Your leave is cancelled: /)).toMatchObject({ body: expect.stringContaining('“The unit is short”'), href: '/my-leave' });
    const own = (await resident('post', '/me/leave', { body: { kind: 'vacation', from: soon(34), to: soon(35) } }).expect(201)).body.data;
    await resident('post', `/me/leave/${own.id}/cancel`, { version: 1 }).expect(200);
    expect(await told(coordinator, /^Ada Abara takes leave back: /)).toMatchObject({ kind: 'leave-withdrawn' });
  });

  it('that their schedule is published, and that it changed', async () => {
    await publish(coordinator, scheduleId, { kind: 'set-stay', personId, from: soon(-2), to: soon(26), rotationId: rotations[0] });
    expect(await told(resident, /^Your schedule is published$/)).toBeDefined();
    await publish(coordinator, scheduleId, { kind: 'set-stay', personId, from: soon(5), to: soon(12), rotationId: rotations[1] });
    expect(await told(resident, /^Your schedule changed: .*Clinic instead of Intensive care/)).toMatchObject({ href: '/my-schedule' });
    const titles = (await resident('get', '/me/notifications').expect(200)).body.data.map(({ title }: { title: string }) => title);
    expect(titles.filter((title: string) => /schedule/.test(title))).toHaveLength(2);
  });

  it('that the plan which they asked for has ended', async () => {
    const { version } = (await admin('get', `/academic-years/${yearId}/requirements`).expect(200)).body.data;
    const requirements = [{ rotationId: rotations[0], pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: 2 }];
    await admin('put', `/academic-years/${yearId}/requirements`, { body: { requirements, coverage: [], confirm: true }, version }).expect(200);
    await coordinator('post', `/schedules/${scheduleId}/runs`, { body: { algorithm: 'greedy', seconds: 5 } }).expect(202);
    expect(await told(coordinator, /^The plan .* (is ready|came to nothing)$/)).toMatchObject({ href: `/generate?program=${programId}` });
  });

  it('that they are invited, with a link that opens', async () => {
    const token = (await api.anyone.post('/api/v1/auth/token').send({ email: 'coordinator@example.org', password: PASSWORD }).expect(200)).body.data.accessToken;
    const body = { email: 'invited@example.org', name: 'Ines Vidal', grants: [{ role: 'resident', programId }] };
    const invite = () => request(worker.getHttpServer()).post('/api/v1/invitations').set('Authorization', `Bearer ${token}`);
    const made = (await invite().send(body).expect(201)).body.data;
    expect(made.mailed).toBe('sent');
    const letter = mail.taken.find(({ to }) => to === 'invited@example.org')?.text ?? '';
    expect(letter.replaceAll('=\r\n', '')).toContain(made.url);
    await mail.stop();
    expect((await invite().send({ ...body, email: 'later@example.org' }).expect(201)).body.data.mailed).toBe('failed');
    await mail.start();
  });
});
