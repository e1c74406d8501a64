import { exampleYear, greedy, QUICK, type AnnualProblem } from '@housestaff/planning/domain';
import { solveYear } from '@housestaff/planning/infrastructure';
import type { Figure } from './bench';
import { planTargets } from './planning/targets';

const SEEDS = [1, 2, 3];
const SECONDS = 10;

/** Generating a year of 24 residents × 13 blocks × 12 rotations: when all hard rules are met, and what the exact search gains on the quick one. */
export async function planningBench(): Promise<Figure[]> {
  const quick = SEEDS.map((seed) => quickAnswer(exampleYear(seed), seed));
  const problem = exampleYear(1);
  const exact = await solveYear({ problem, algorithm: 'mip', seed: 1, seconds: SECONDS }, () => undefined);
  const points = quick[0]?.points ?? 0;
  return [
    { name: 'year: all hard rules met', value: worst(quick.map((q) => q.feasibleAfter)), unit: 's', limit: SECONDS },
    { name: 'year: quick answer', value: worst(quick.map((q) => q.seconds)), unit: 's', limit: null },
    { name: 'year: quick answer costs', value: points, unit: 'points', limit: null },
    { name: `year: exact search of ${SECONDS} s costs`, value: exact.best.points, unit: 'points', limit: null },
    { name: 'year: quick answer / exact search', value: points / exact.best.points, unit: 'ratio', limit: null },
    { name: `year: exact search / proven limit after ${SECONDS} s`, value: exact.best.points / (exact.bound ?? NaN), unit: 'ratio', limit: null },
    ...(await planTargets()),
  ];
}

function quickAnswer(problem: AnnualProblem, seed: number): { feasibleAfter: number; seconds: number; points: number } {
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  let feasibleAfter = Infinity;
  const onBetter = ({ unmet }: { unmet: number }): void => {
    if (unmet === 0) feasibleAfter = Math.min(feasibleAfter, elapsed());
  };
  const { points } = greedy(problem, { ...QUICK, seed, stop: () => elapsed() > SECONDS, onBetter });
  return { feasibleAfter, seconds: elapsed(), points };
}

function worst(values: readonly number[]): number {
  return Math.max(...values);
}
