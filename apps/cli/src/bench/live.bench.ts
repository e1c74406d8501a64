import { io, type Socket } from 'socket.io-client';
import type { Figure } from './bench';
import { withDemoApi, type DemoApi } from './demo-app';

/** Each user may have 20 open. */
const USERS = 50;
const SOCKETS = 1000;
const CHANGES = 20;
/** A second is promised; what takes longer than this counts as lost. */
const PATIENCE_MS = 20_000;
const PASSWORD = 'quiet-Lantern-93-maple';

/** One change, told to 1,000 open screens of one program; clients and server share the process. */
export async function liveBench(): Promise<Figure[]> {
  return withDemoApi(async (api) => {
    const [program] = await api.read<{ id: string }[]>('/programs');
    const programId = program?.id ?? '';
    const tokens = await tokensOf(api, programId);
    const before = process.memoryUsage.rss();
    const opening = performance.now();
    const sockets = await Promise.all(Array.from({ length: SOCKETS }, (_, n) => openSocket(api.origin, tokens[n % tokens.length] ?? '')));
    const opened = performance.now() - opening;
    try {
      const reading = await times(() => api.read(`/programs/${programId}`));
      const writing = await times((n) => change(api, programId, n));
      const told = await times(async (n) => {
        const all = Promise.all(sockets.map(heardOf));
        await change(api, programId, CHANGES + n);
        await all;
      });
      const memory = (process.memoryUsage.rss() - before) / 2 ** 20;
      return [
        { name: `${SOCKETS} sockets of ${USERS} users opened`, value: opened, unit: 'ms', limit: null },
        { name: `a change until the last of ${SOCKETS} sockets has it, slowest of ${CHANGES}`, value: told.at(-1) ?? NaN, unit: 'ms', limit: 1000 },
        { name: 'the same, half of them', value: half(told), unit: 'ms', limit: null },
        { name: 'told to all / the change alone, half of them', value: half(told) / half(writing), unit: 'ratio', limit: null },
        { name: 'a read with all sockets open, half of them', value: half(reading), unit: 'ms', limit: null },
        { name: 'memory of sockets, both ends', value: memory, unit: 'MB', limit: null },
      ];
    } finally {
      sockets.forEach((socket) => socket.disconnect());
    }
  });
}

async function tokensOf(api: DemoApi, programId: string): Promise<string[]> {
  const tokens: string[] = [];
  for (let n = 0; n < USERS; n++) {
    const email = `screen-${n}@example.org`;
    const { url } = await api.send<{ url: string }>('/invitations', { email, name: `Screen ${n}`, grants: [{ role: 'resident', programId }] });
    await ask(api, n, 'invitation/accept', { token: url.split('#')[1], password: PASSWORD });
    tokens.push((await ask(api, n, 'token', { email, password: PASSWORD })).accessToken);
  }
  return tokens;
}

/** Each from an address of its own, as from behind a proxy: one address may ask only so often. */
async function ask({ origin }: DemoApi, n: number, path: string, body: object): Promise<{ accessToken: string }> {
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.0.0.${n + 1}` };
  const answer = await fetch(`${origin}/api/v1/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { data: { accessToken: string } }).data;
}

function openSocket(origin: string, token: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(origin, { transports: ['websocket'], extraHeaders: { Authorization: `Bearer ${token}` }, reconnection: false, forceNew: true });
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

function change(api: DemoApi, programId: string, n: number): Promise<unknown> {
  return api.send(`/programs/${programId}/activities`, { name: `Told ${n}`, code: `T${n}` });
}

function heardOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('A socket heard nothing')), PATIENCE_MS);
    socket.once('changed', () => {
      clearTimeout(patience);
      resolve();
    });
  });
}

/** Milliseconds, in order of size. */
async function times(work: (n: number) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    const started = performance.now();
    await work(n);
    out.push(performance.now() - started);
  }
  return out.sort((a, b) => a - b);
}

function half(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
