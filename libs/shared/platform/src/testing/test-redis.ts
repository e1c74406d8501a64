import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../free-port';
import { until } from './until';

/** Undefined where PATH has none. */
export function redisServer(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'redis-server')).find((file) => existsSync(file));
}

const missing = 'There is no redis-server in PATH: install the package redis-server (Debian: apt-get install -y redis-server)';

/** A suite on a real redis-server: without one it counts as skipped, and fails where nothing may be skipped (CI, `--all`). */
export function describeWithRedis(title: string, suite: () => void): void {
  if (redisServer()) return describe(title, suite);
  if (process.env['CI'] !== 'true') return describe.skip(title, suite);
  describe(title, () => {
    it('has a redis-server', () => {
      throw new Error(missing);
    });
  });
}

/** A redis-server of this test's own, on one port for its life, that keeps nothing on disk: it comes back empty. */
export class TestRedis {
  private server: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), mkdtempSync(join(tmpdir(), 'housestaff-redis-')));
    await redis.begin();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async begin(): Promise<void> {
    const file = redisServer();
    if (!file) throw new Error(missing);
    const settings = { port: String(this.port), bind: '127.0.0.1', save: '', appendonly: 'no', dir: this.folder };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    this.server = spawn(file, args, { stdio: 'ignore' });
    await this.untilListening();
  }

  /** As a power cut does: what it held is gone. */
  async kill(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async untilListening(): Promise<void> {
    await until(`redis-server listens on port ${this.port}`, () => listens(this.port));
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
