import type { Bench } from './bench';
import { complianceBench } from './compliance.bench';
import { planningBench } from './planning.bench';

/** By the word that picks it. A bench is one file and one line. */
export const benches: Readonly<Record<string, Bench>> = {
  compliance: complianceBench,
  planning: planningBench,
};
