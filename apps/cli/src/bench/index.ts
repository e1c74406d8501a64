import type { Bench } from './bench';
import { planningBench } from './planning.bench';

/** By the word that picks it. A bench is one file and one line. */
export const benches: Readonly<Record<string, Bench>> = {
  planning: planningBench,
};
