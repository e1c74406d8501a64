import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan, PlanRows, toPlanSolution } from '@housestaff/planning/domain';
import type { BenchInstance } from './instances';
import { toMps } from './mps';
import type { PlanRun, RunOrder } from './plan-run';

const PATIENCE_MS = 30_000;

export function hasCbc(): boolean {
  return spawnSync('cbc', ['-quit'], { timeout: 10_000 }).error === undefined;
}

/** COIN-OR's CBC on the same rows that `mip` solves. It tells no time of its first plan. */
export function runCbc(order: RunOrder, instance: BenchInstance, folder: string): PlanRun {
  const rows = new PlanRows(instance.problem);
  const { program } = rows;
  // Unmet demand first: a unit costs more than all points.
  const unmet = 1 + program.points.reduce((sum, points, column) => sum + Math.abs(points) * Math.min(program.upper[column]!, 1000), 0);
  const cost = program.points.map((points, column) => points + (program.unmet[column] === 0 ? 0 : unmet * program.unmet[column]!));
  const [model, out] = ['mps', 'sol'].map((ending) => join(folder, `${instance.id}-cbc.${ending}`)) as [string, string];
  writeFileSync(model, toMps(program, cost));
  rmSync(out, { force: true });
  const started = performance.now();
  const { stdout } = spawnSync('cbc', [model, '-sec', String(order.seconds), '-timeMode', 'elapsed', '-ratio', '0', '-solve', '-solu', out], { encoding: 'utf8', timeout: 1000 * order.seconds + PATIENCE_MS, maxBuffer: 1 << 28 });
  const endedAt = (performance.now() - started) / 1000;
  const said = existsSync(out) ? readFileSync(out, 'utf8') : '';
  const isPlan = /^(Optimal|Stopped on .*objective)/.test(said) && !/no integer solution/i.test(stdout ?? '');
  const cells = rows.read(valuesOf(said, program.upper.length));
  const checked = isPlan ? checkPlan(instance.problem, toPlanSolution(instance.problem, cells)).score : null;
  const score = checked?.broken === 0 ? checked : null;
  const proven = said.startsWith('Optimal');
  return { ...order, score, bound: proven && score ? { unmet: score.unmet, points: score.points } : null, proven, firstAt: null, bestAt: null, endedAt, peakMb: null, ...(score === null && { failed: said.split('\n')[0] || 'no plan' }) };
}

/** Its lines: number, name, value, reduced cost; columns at 0 are left out. */
function valuesOf(said: string, columns: number): Float64Array {
  const values = new Float64Array(columns);
  for (const [, column, value] of said.matchAll(/^\s*(?:\*\*)?\s*\d+\s+C(\d+)\s+(\S+)/gm)) values[Number(column)] = Number(value);
  return values;
}
