import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, readDemoLogins, seedDemoIfEmpty } from '@housestaff/api';
import { readSettings, startDatabase } from '@housestaff/platform';

/** The API, signed in as the demo's coordinator. Answers are `data` of the envelope. */
export interface DemoApi {
  readonly origin: string;
  readonly token: string;
  read<T>(path: string): Promise<T>;
  send<T>(path: string, body: object): Promise<T>;
}

/** Runs the API with the demo program on an embedded database of its own, which is gone afterwards. */
export async function withDemoApi<T>(work: (api: DemoApi) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'housestaff-bench-'));
  const settings = readSettings({ NODE_ENV: 'production', DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const database = await startDatabase(settings, { say: () => undefined });
  try {
    const app = await createApp({ settings, dataSources: database.dataSources });
    try {
      await seedDemoIfEmpty(app, dataDir, () => undefined);
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as AddressInfo;
      return await work(await signIn(`http://127.0.0.1:${port}`, dataDir));
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function signIn(origin: string, dataDir: string): Promise<DemoApi> {
  const login = readDemoLogins(dataDir).find(({ email }) => email.startsWith('coordinator'));
  const ask = async <T>(path: string, body?: object, bearer = ''): Promise<T> => {
    const headers = { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) };
    return dataOf(await fetch(`${origin}/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  };
  const { accessToken: token } = await ask<{ accessToken: string }>('/auth/token', { email: login?.email, password: login?.password });
  return { origin, token, read: (path) => ask(path, undefined, token), send: (path, body) => ask(path, body, token) };
}

async function dataOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { data: T }).data;
}
