import type { Bench } from './bench';
import { complianceBench } from './compliance.bench';
import { generateBench } from './generate.bench';
import { liveBench } from './live.bench';
import { planningBench } from './planning.bench';
import { scrambleBench } from './scramble.bench';
import { serveBench } from './serve.bench';
import { startBench } from './start.bench';
import { yearGridBench } from './year-grid.bench';

/** By the word that picks it. A bench is one file and one line. */
export const benches: Readonly<Record<string, Bench>> = {
  compliance: complianceBench,
  generate: generateBench,
  live: liveBench,
  planning: planningBench,
  scramble: scrambleBench,
  serve: serveBench,
  start: startBench,
  'year-grid': yearGridBench,
};
