import type { Id } from '@housestaff/kernel';
import type { CallAs } from './calls';
import { tokenIn } from './one-time-tokens';
import { PASSWORD, type TestApi } from './test-api';

interface Listed {
  readonly userId: Id;
  readonly email: string;
  readonly version: number;
}

const invited = (email: string) => ({ email, name: 'Nia Invited', grants: [{ role: 'staff', programId: null }] });

/** Ids of a user, an open invitation and a session, and an open reset link beside them. */
export async function letIn(call: CallAs, email: string): Promise<{ userId: Id; invitationId: Id; sessionId: Id }> {
  const { userId } = await userOf(call, email);
  await call('post', `/users/${userId}/reset-link`).expect(201);
  const { invitation } = (await call('post', '/invitations', { body: invited(`next-${email}`) }).expect(201)).body.data;
  const [{ id: sessionId }] = (await call('get', '/me/sessions').expect(200)).body.data;
  return { userId, invitationId: invitation.id, sessionId };
}

/** Every change that there is of users, invitations and one's own login, and every reading of them. */
export async function handlePeople(api: TestApi, call: CallAs): Promise<void> {
  const { invitation } = (await call('post', '/invitations', { body: invited('first@example.org') }).expect(201)).body.data;
  await call('delete', `/invitations/${invitation.id}`).expect(204);
  const { url } = (await call('post', `/invitations/${invitation.id}/renew`).expect(200)).body.data;
  await api.anyone.post('/api/v1/auth/invitation/accept').send({ token: tokenIn(url), password: PASSWORD }).expect(200);
  const { userId, version } = await userOf(call, 'first@example.org');
  await call('patch', `/users/${userId}`, { body: { name: 'Nia Renamed' }, version }).expect(200);
  await call('put', `/users/${userId}/grants`, { body: { grants: [{ role: 'auditor', programId: null }] }, version: version + 1 }).expect(200);
  await call('post', `/users/${userId}/reset-link`).expect(201);
  await call('delete', `/users/${userId}`).expect(204);
  await call('get', '/invitations').expect(200);
  await handleOneself(call);
}

async function handleOneself(call: CallAs): Promise<void> {
  const { version } = (await call('get', '/me/profile').expect(200)).body.data;
  await call('patch', '/me/profile', { body: { name: 'Renamed' }, version }).expect(200);
  await call('get', '/me/memberships').expect(200);
  await call('post', '/me/sessions/end-others').expect(200);
  const [{ id }] = (await call('get', '/me/sessions').expect(200)).body.data;
  await call('delete', `/me/sessions/${id}`).expect(204);
}

async function userOf(call: CallAs, email: string): Promise<Listed> {
  const users = (await call('get', '/users').expect(200)).body.data as Listed[];
  const found = users.find((user) => user.email === email);
  if (found === undefined) throw new Error(`${email} is not listed`);
  return found;
}
