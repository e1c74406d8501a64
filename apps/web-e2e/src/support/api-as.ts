import { expect, type APIRequestContext } from '@playwright/test';
import { demoLogins } from './logins';

/** Calls the API as somebody with a token, for what a journey needs beside its pages. */
export interface ApiAs {
  get: <T>(path: string) => Promise<T>;
  post: <T>(path: string, body: object) => Promise<T>;
}

export async function apiAs(request: APIRequestContext, email: string, password: string): Promise<ApiAs> {
  const signedIn = await request.post('/api/v1/auth/token', { data: { email, password } });
  expect(signedIn.ok(), `signed in as ${email}`).toBe(true);
  const { accessToken } = ((await signedIn.json()) as { data: { accessToken: string } }).data;
  const headers = { Authorization: `Bearer ${accessToken}` };
  const dataOf = async <T>(answer: Awaited<ReturnType<APIRequestContext['get']>>): Promise<T> => {
    expect(answer.ok(), `${answer.url()}: ${answer.status()}`).toBe(true);
    return ((await answer.json()) as { data: T }).data;
  };
  return {
    get: async (path) => dataOf(await request.get(`/api/v1${path}`, { headers })),
    post: async (path, data) => dataOf(await request.post(`/api/v1${path}`, { headers, data })),
  };
}

interface NewLogin {
  email: string;
  name: string;
  personId: string;
  programId: string;
}

const PASSWORD = 'quiet-Lantern-93-maple';

/** A login of somebody of the program: the demo's, one that another journey made, with a new password, or from an invitation that was followed. */
export async function loginFor(request: APIRequestContext, admin: ApiAs, who: NewLogin): Promise<{ email: string; password: string }> {
  const known = (await admin.get<{ userId: string; email: string; personId: string | null }[]>('/users')).find(({ personId }) => personId === who.personId);
  const made = known && demoLogins().find(({ email }) => email === known.email);
  if (made) return made;
  const { email, name, personId, programId } = who;
  const [way, { url }] = known
    ? (['reset-link', await admin.post<{ url: string }>(`/users/${known.userId}/reset-link`, {})] as const)
    : (['invitation', await admin.post<{ url: string }>('/invitations', { email, name, personId, grants: [{ role: 'resident', programId }] })] as const);
  const accepted = await request.post(`/api/v1/auth/${way}/accept`, { data: { token: new URL(url).hash.slice(1), password: PASSWORD } });
  expect(accepted.ok(), `the ${way} of ${email} is accepted`).toBe(true);
  return { email: known?.email ?? email, password: PASSWORD };
}

/** A person's calendar, read as a calendar app would. */
export async function calendarOf(request: APIRequestContext, api: ApiAs): Promise<() => Promise<string>> {
  const { url } = await api.post<{ url: string }>('/me/feeds', {});
  return async () => (await request.get(new URL(url).pathname)).text();
}
