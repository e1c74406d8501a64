import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './bench';
import { childEnvironment, freePort } from '@housestaff/platform';

/** `npm start`, which builds what is stale: on an empty data folder, which the demo program fills, and again on what is there. */
export async function startBench(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'housestaff-bench-'));
  try {
    const first = await launch(dataDir);
    const next = await launch(dataDir);
    return [
      { name: 'start on an empty folder, stale parts built: ready', value: first, unit: 's', limit: 180 },
      { name: 'start on existing data: ready', value: next, unit: 's', limit: 15 },
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Seconds until it says that it is ready; it is stopped then. */
async function launch(dataDir: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['tools/start.mjs'], { env: childEnvironment({ DATA_DIR: dataDir, PORT: String(await freePort()) }), stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const ready = new Promise<number>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Housestaff is ready:')) resolve((performance.now() - started) / 1000);
      });
    }
  });
  const seconds = await Promise.race([ready, gone.then(() => NaN)]);
  child.kill('SIGTERM');
  await gone;
  if (Number.isNaN(seconds)) throw new Error(`It stopped before it was ready:\n${said}`);
  return seconds;
}
