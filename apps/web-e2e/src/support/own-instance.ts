import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const START_MS = 300_000;
const STOP_MS = 120_000;
const POLL_MS = 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A product of a journey's own: an empty folder, no demo program, a port of its own. It runs what the journeys' product has built. */
export class OwnInstance {
  readonly url: string;
  private folder: string | undefined;
  private readonly said: string[] = [];
  private process: ChildProcess | undefined;

  constructor(private readonly port = process.env['JOURNEY_EMPTY_PORT'] ?? '4311') {
    this.url = `http://localhost:${port}`;
  }

  /** Throws with what it printed when it does not get ready. */
  async start(): Promise<void> {
    this.process = spawn(process.execPath, ['tools/serve.mjs', 'api'], { cwd: ROOT, env: this.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on('data', (text: Buffer) => this.said.push(text.toString()));
    const until = Date.now() + START_MS;
    while (!(await this.isReady())) {
      if (this.process.exitCode !== null || Date.now() > until) throw new Error(`The empty installation did not start:\n${this.said.join('').slice(-2000)}`);
      await pause(POLL_MS);
    }
  }

  /** The code that the first admin needs; null once it was used. */
  setupCode(): string | null {
    const file = join(this.dataDir(), 'setup-code');
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  }

  /** What it printed so far. */
  output(): string {
    return this.said.join('');
  }

  /** Runs a command of the operator, which wants the product stopped. Gives what it printed. */
  command(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], { cwd: ROOT, env: this.environment(), encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args[0] ?? ''} failed:\n${stdout}${stderr}`);
    return stdout;
  }

  async stop(): Promise<void> {
    const { process: child } = this;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([gone, pause(STOP_MS)]);
    if (child.exitCode === null) child.kill('SIGKILL');
  }

  async remove(): Promise<void> {
    await this.stop();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  /** Made when it is needed: a worker that only lists the journeys leaves nothing behind. */
  private dataDir(): string {
    this.folder ??= mkdtempSync(join(tmpdir(), 'housestaff-empty-'));
    return this.folder;
  }

  private environment(): NodeJS.ProcessEnv {
    return { ...process.env, PORT: this.port, DATA_DIR: this.dataDir(), SEED_DEMO: 'false', NODE_ENV: 'production', DATABASE_URL: '', PUBLIC_URL: '' };
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
}
