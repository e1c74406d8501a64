import type { PlanAlgorithm } from './algorithm';
import type { AlgorithmName } from './algorithm-name';

/** Each is loaded when it is asked for: their solvers are large. */
export const ALGORITHM_LOADERS: Partial<Record<AlgorithmName, () => Promise<PlanAlgorithm>>> = {
  greedy: async () => (await import('./greedy/greedy.algorithm')).greedy,
  cp: async () => (await import('./cp/cp.algorithm')).cp,
  mip: async () => (await import('./mip/mip.algorithm')).mip,
  hybrid: async () => (await import('./by-shape')).hybridByShape,
  pareto: async () => (await import('./pareto/pareto.algorithm')).pareto,
};

/** Those that know what to do with a second thread. */
export const FOR_TWO_THREADS: ReadonlySet<AlgorithmName> = new Set(['mip', 'hybrid']);
