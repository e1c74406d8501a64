import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompareOptions } from './compare-options';
import { benchInstance, type BenchInstance } from './instances';
import type { PlanRun, RunOrder } from './plan-run';
import { ResultsFile } from './results-file';
import { hasCbc, runCbc } from './run-cbc';
import { runSolve } from './run-solve';

export interface Compared {
  readonly instance: BenchInstance;
  readonly runs: readonly PlanRun[];
}

/** Each algorithm on each instance, one after the other; `hybrid` with every seed, the others once. `tell` after each run. */
export async function compare(options: CompareOptions, tell: (run: PlanRun) => void): Promise<Compared[]> {
  const folder = join(dirname(options.results), 'instances');
  mkdirSync(folder, { recursive: true });
  const results = new ResultsFile(options.results, options.resume);
  const algorithms = options.algorithms.filter((algorithm) => algorithm !== 'cbc' || hasCbc());
  const compared: Compared[] = [];
  for (const word of options.instances) {
    const instance = benchInstance(word, folder);
    const runs: PlanRun[] = [];
    for (const order of ordersOf(word, algorithms, options)) {
      const known = results.find(order);
      const run = known ?? (order.algorithm === 'cbc' ? runCbc(order, instance, folder) : await runSolve(order, instance, folder));
      if (!known) results.add(run);
      tell(run);
      runs.push(run);
    }
    compared.push({ instance, runs });
  }
  return compared;
}

function ordersOf(instance: string, algorithms: readonly string[], { seconds, seeds, threads }: CompareOptions): RunOrder[] {
  return seconds.flatMap((budget) =>
    algorithms.flatMap((algorithm) => {
      const count = algorithm === 'hybrid' ? seeds : 1;
      return Array.from({ length: count }, (_, n): RunOrder => ({ instance, algorithm, seconds: budget, seed: n + 1, threads: algorithm === 'cbc' ? 1 : threads }));
    }),
  );
}
