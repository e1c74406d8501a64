import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PlanBound } from '@housestaff/planning/application';
import { checkPlan, isBetterScore, type Score } from '@housestaff/planning/domain';
import { readSolution } from '../../plan/plan-files';
import type { BenchInstance } from './instances';
import type { PlanRun, RunOrder } from './plan-run';

const CLI = join(__dirname, '..', '..', 'main.js');
/** What a process may take beyond its seconds before it is ended. */
const PATIENCE_SECONDS = 60;

interface Progress {
  readonly seconds: number;
  readonly best: Score | null;
}

interface Summary {
  readonly seconds: number;
  readonly bound: PlanBound | null;
  readonly proven: boolean;
  readonly peakMb: number;
}

/** `plan solve` in a process of its own, as an operator would run it; the plan that it wrote is judged here. */
export async function runSolve(order: RunOrder, instance: BenchInstance, folder: string): Promise<PlanRun> {
  const out = join(folder, `${instance.id}-${order.algorithm}-${order.seed}.out`);
  rmSync(out, { force: true });
  const args = ['plan', 'solve', instance.file, '--format', instance.format, '--algorithm', order.algorithm, '--seconds', String(order.seconds), '--seed', String(order.seed), '--threads', String(order.threads), '--out', out];
  const { code, progress, stdout, words } = await ended(args, order.seconds + PATIENCE_SECONDS);
  const summary = parse<Summary>(stdout);
  const steps = progress.flatMap((line) => parse<Progress>(line) ?? []);
  const score = code === 0 ? checkPlan(instance.problem, readSolution(out, instance.format, instance.problem)).score : null;
  return {
    ...order,
    score,
    bound: summary?.bound ?? null,
    proven: summary?.proven ?? false,
    ...timesOf(steps, summary),
    endedAt: summary?.seconds ?? order.seconds,
    peakMb: summary?.peakMb ?? null,
    ...(score === null && { failed: words || `exit code ${code}` }),
  };
}

function timesOf(steps: readonly Progress[], summary: Summary | null): { firstAt: number | null; bestAt: number | null } {
  let best: Progress | null = null;
  let first: Progress | null = null;
  for (const step of steps) {
    if (!step.best || (best?.best && !isBetterScore(step.best, best.best))) continue;
    best = step;
    first ??= step;
  }
  return { firstAt: first?.seconds ?? summary?.seconds ?? null, bestAt: best?.seconds ?? summary?.seconds ?? null };
}

interface Ended {
  readonly code: number | null;
  /** Lines of JSON on standard error; the others are `words`. */
  readonly progress: readonly string[];
  readonly stdout: string;
  readonly words: string;
}

function ended(args: readonly string[], seconds: number): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const progress: string[] = [];
  const words: string[] = [];
  let stdout = '';
  createInterface({ input: child.stderr }).on('line', (line) => (line.startsWith('{"phase"') ? progress : words).push(line));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), 1000 * seconds);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, progress, stdout, words: words.join(' ').slice(0, 300) });
    });
  });
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
