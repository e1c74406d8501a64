import { expect, type APIRequestContext } from '@playwright/test';

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

/** A login for somebody of the program, from an invitation that was followed. Gives the password. */
export async function loginFor(request: APIRequestContext, admin: ApiAs, who: { email: string; name: string; personId: string; programId: string }): Promise<string> {
  const { email, name, personId, programId } = who;
  const { url } = await admin.post<{ url: string }>('/invitations', { email, name, personId, grants: [{ role: 'resident', programId }] });
  const password = 'quiet-Lantern-93-maple';
  const accepted = await request.post('/api/v1/auth/invitation/accept', { data: { token: new URL(url).hash.slice(1), password } });
  expect(accepted.ok(), `the invitation of ${email} is accepted`).toBe(true);
  return password;
}

/** A person's calendar, read as a calendar app would. */
export async function calendarOf(request: APIRequestContext, api: ApiAs): Promise<() => Promise<string>> {
  const { url } = await api.post<{ url: string }>('/me/feeds', {});
  return async () => (await request.get(new URL(url).pathname)).text();
}
