import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { Events, UnitOfWork, type DomainEvent, type Grant, type Id } from '@housestaff/kernel';
import { PATIENCE, seedOrganization, until } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

interface Heard {
  readonly kind: string;
  readonly programId: Id | null;
  readonly resource: string;
  readonly resourceId: Id;
}
interface Ear {
  readonly socket: Socket;
  readonly heard: Heard[];
  readonly ended: string[];
  readonly cookie: string;
  readonly csrf: string;
}

let api: TestApi;
let url: string;
let here: Id;
let there: Id;
const ears: Ear[] = [];

beforeAll(async () => {
  api = await testApi();
  await api.app.listen(0);
  url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  here = await api.addProgram('Family medicine');
  there = await api.addProgram('Internal medicine');
});
afterEach(() => ears.splice(0).forEach(({ socket }) => socket.disconnect()));
afterAll(() => api.close());

async function signedIn(grants: readonly Grant[], organizationId?: Id): Promise<{ cookie: string; csrf: string }> {
  const email = await api.addUser(grants, organizationId);
  const answer = await api.anyone.post('/api/v1/auth/login').send({ email, password: 'plum-Kettle-47-orbit' }).expect(200);
  const cookies = (answer.headers as unknown as { 'set-cookie': string[] })['set-cookie'];
  return { cookie: cookies.map((one) => one.split(';')[0]).join('; '), csrf: answer.body.data.csrfToken };
}

function open(headers: Record<string, string>): Socket {
  return io(url, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true, timeout: PATIENCE });
}

const outcome = (socket: Socket): Promise<'open' | string> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve('open'));
    socket.once('connect_error', ({ message }) => resolve(message));
  });

async function listen(grants: readonly Grant[], organizationId?: Id): Promise<Ear> {
  const { cookie, csrf } = await signedIn(grants, organizationId);
  const socket = open({ Cookie: cookie });
  const ear: Ear = { socket, heard: [], ended: [], cookie, csrf };
  // Each of these tests makes users; that is another matter.
  socket.on('changed', (one: Heard) => one.kind.startsWith('identity.user.create') || ear.heard.push(one));
  socket.on('ended', (why: string) => ear.ended.push(why));
  expect(await outcome(socket)).toBe('open');
  ears.push(ear);
  return ear;
}

const addActivity = (by: Ear, programId: Id, name: string) =>
  api.anyone.post(`/api/v1/programs/${programId}/activities`).set({ Cookie: by.cookie, 'X-CSRF-Token': by.csrf }).send({ name, code: 'WARD' });

const happened = (event: Omit<DomainEvent, 'resource' | 'resourceId'>, organizationId = api.organizationId): Promise<void> =>
  api.db.actingAs(organizationId, () => api.app.get<UnitOfWork>(UnitOfWork).run(() => api.app.get<Events>(Events).record({ resource: 'draft', resourceId: organizationId, ...event })));

describe('a live socket', () => {
  it('hears a change of its own program, and neither of another program nor of another organization', async () => {
    const planner = await listen([{ role: 'coordinator' }]);
    const [own, other, resident] = [await listen([{ role: 'coordinator', programId: here }]), await listen([{ role: 'coordinator', programId: there }]), await listen([{ role: 'resident', programId: here }])];
    const stranger = await listen([{ role: 'org-admin' }], await seedOrganization('Another hospital'));
    await happened({ kind: 'assignments.draft.change', programId: here });
    await happened({ kind: 'program.rotation.update', programId: here });
    await until('each heard what it may', () => own.heard.length === 2 && planner.heard.length === 2 && resident.heard.length === 1);
    expect(Object.keys(own.heard[0] ?? {}).sort()).toEqual(['at', 'kind', 'programId', 'resource', 'resourceId']);
    expect(resident.heard.map(({ kind }) => kind)).toEqual(['program.rotation.update']);
    await happened({ kind: 'program.rotation.update', programId: there });
    await until('the other program heard its own', () => other.heard.length === 1);
    expect([own.heard.length, resident.heard.length, stranger.heard.length]).toEqual([2, 1, 0]);
  });

  it('hears what a request changed, in that program', async () => {
    const [planner, other] = [await listen([{ role: 'coordinator' }]), await listen([{ role: 'coordinator', programId: there }])];
    const { body } = await addActivity(planner, here, 'Ward rounds').expect(201);
    await until('the change heard', () => planner.heard.length === 1);
    expect(planner.heard).toEqual([expect.objectContaining({ kind: 'program.activity.create', programId: here, resource: 'activity', resourceId: body.data.id })]);
    expect(other.heard).toEqual([]);
  });

  it('moves into other rooms when its grants change, without being asked', async () => {
    const admin = await listen([{ role: 'org-admin' }]);
    const member = await listen([{ role: 'resident', programId: there }]);
    const session = await api.anyone.get('/api/v1/auth/session').set({ Cookie: member.cookie }).expect(200);
    const row = await api.anyone.get('/api/v1/users').set({ Cookie: admin.cookie }).expect(200);
    const { version } = (row.body.data as { userId: string; version: number }[]).find(({ userId }) => userId === session.body.data.userId) ?? { version: 0 };
    await api.anyone.put(`/api/v1/users/${session.body.data.userId}/grants`).set({ Cookie: admin.cookie, 'X-CSRF-Token': admin.csrf, 'If-Match': `"${version}"` }).send({ grants: [{ role: 'coordinator', programId: here }] }).expect(200);
    await until('the grants heard of', () => admin.heard.some(({ kind }) => kind === 'identity.user.set-grants'));
    await until('what happens in the other room heard', async () => {
      await happened({ kind: 'assignments.draft.change', programId: here });
      await sleep(100);
      return member.heard.length > 1;
    });
    expect([...new Set(member.heard.map(({ kind }) => kind))]).toEqual(['identity.user.set-grants', 'assignments.draft.change']);
  });

  it('is closed when its session ends', async () => {
    const ear = await listen([{ role: 'coordinator' }]);
    await api.anyone.post('/api/v1/auth/logout').set({ Cookie: ear.cookie, 'X-CSRF-Token': ear.csrf }).expect(204);
    await until('the socket closed', () => !ear.socket.connected);
    expect(ear.ended).toEqual(['signed-out']);
    expect(await outcome(open({ Cookie: ear.cookie }))).toBe('signed-out');
  });

  it('is closed when it says anything, and never opened for a page of somewhere else', async () => {
    const ear = await listen([{ role: 'coordinator' }]);
    ear.socket.emit('join', `${api.organizationId}/${there}/draft:read`);
    await until('the socket closed', () => !ear.socket.connected);
    expect(await outcome(open({ Cookie: ear.cookie, Origin: 'https://elsewhere.example' }))).not.toBe('open');
    expect(await outcome(open({}))).toBe('signed-out');
  });

  it('opens at most twenty times for one user', async () => {
    const { cookie } = await signedIn([{ role: 'coordinator' }]);
    const sockets: Socket[] = [];
    for (let i = 0; i < 20; i++) {
      sockets.push(open({ Cookie: cookie }));
      expect(await outcome(sockets.at(-1) as Socket)).toBe('open');
    }
    const metrics = await api.anyone.get('/metrics').expect(200);
    expect(metrics.text).toMatch(/live_sockets 2[0-9]/);
    expect(await outcome(open({ Cookie: cookie }))).toBe('later');
    sockets.forEach((socket) => socket.disconnect());
  });
});
