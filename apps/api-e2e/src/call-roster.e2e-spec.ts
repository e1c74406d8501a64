import type { Id } from '@housestaff/kernel';
import { callsOf, type CallAs } from './support/calls';
import { day, furnish, publish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;
let path: string;
let backup: Id;

const get = async (where: string, as: CallAs = call) => (await as('get', where).expect(200)).body.data;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  program = await furnish(call, 'Roster');
  path = `/programs/${program.programId}/call-roster`;
  const made = await call('post', `/programs/${program.programId}/activities`, { body: { code: 'BU', name: 'Backup', category: 'clinical', place: 'at-home', dutyKind: 'backup' } }).expect(201);
  backup = made.body.data.id;
  const person = await get(`/people/${program.personId}`);
  await call('patch', `/people/${program.personId}`, { body: { phone: '+1 555 0100', email: 'zoe@example.org' }, version: person.version }).expect(200);
});
afterAll(() => api.close());

describe('the call roster', () => {
  it('is as published: nobody before, and then who is on, with ways to reach them', async () => {
    const before = await get(`${path}?month=2026-07`);
    expect(before).toMatchObject({ month: '2026-07', people: [] });
    expect(before.days.every(({ on }: { on: unknown[] }) => on.length === 0)).toBe(true);
    await publish(call, program.scheduleId, { kind: 'put-duty', personId: program.personId, from: day(4), to: day(5), activityId: backup });
    const after = await get(`${path}?month=2026-07`);
    const on = after.days.filter(({ on: roles }: { on: unknown[] }) => roles.length > 0);
    expect(on).toEqual([{ date: day(4), holiday: 'Moving day', on: [{ role: 'Backup', attending: false, people: [{ personId: program.personId, name: expect.any(String) }] }] }]);
    expect(after.people).toEqual([{ personId: program.personId, name: expect.any(String), phone: '+1 555 0100', email: 'zoe@example.org' }]);
    expect(after.publishedVersion).toBeGreaterThan(before.publishedVersion);
  });

  it('has only the days that an academic year holds, and none of a month outside of all', async () => {
    const days = (await get(`${path}?month=2026-07`)).days.map(({ date }: { date: string }) => date);
    expect(days).toEqual(days.filter((date: string) => day(0) <= date && date < '2026-08-01'));
    expect(await get(`${path}?month=2020-01`)).toMatchObject({ days: [], people: [], publishedVersion: 0 });
  });

  it('is for whoever may read the schedule of that program, and refuses what is no month', async () => {
    await get(`${path}?month=2026-07`, callsOf(api, await api.tokenOf('resident')));
    const elsewhere = await api.addProgram('Elsewhere');
    const email = await api.addUser([{ role: 'resident', programId: elsewhere }]);
    const { agent } = await api.signIn(email);
    await agent.get(`/api/v1${path}?month=2026-07`).expect(404);
    await call('get', `${path}?month=2026-13`).expect(400);
    await call('get', path).expect(400);
  });
});
