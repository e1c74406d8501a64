import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { InvalidValue } from '@housestaff/kernel';
import { ALGORITHMS, type Algorithm } from '@housestaff/planning/application';
import { formatOf, type PlanFormat } from './plan-files';

export interface SolvePlanOptions {
  readonly file: string;
  readonly format: PlanFormat;
  readonly algorithm: Algorithm;
  readonly seed: number;
  /** One of both. */
  readonly seconds?: number;
  readonly iterations?: number;
  readonly threads: number;
  readonly out?: string;
}

export const SOLVE_USAGE = `<problem> [--algorithm ${ALGORITHMS.join('|')}] [--seconds N | --iterations N] [--seed N] [--threads 1|2] [--out FILE] [--format json|curtois]`;
const DEFAULT_SECONDS = 60;

const OPTIONS = {
  algorithm: { type: 'string', default: 'auto' },
  seconds: { type: 'string' },
  iterations: { type: 'string' },
  seed: { type: 'string', default: '1' },
  threads: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string', default: 'json' },
} as const;

/** Two threads where the machine has them; one under a budget in iterations, so that every machine answers alike. InvalidValue names the option. */
export function solveOptions(args: readonly string[]): SolvePlanOptions {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new InvalidValue('problem', positionals.join(' ') || 'none', 'one file');
  const iterations = values.iterations === undefined ? undefined : number('--iterations', values.iterations, 1, true);
  const threads = iterations === undefined && availableParallelism() > 1 ? 2 : 1;
  return {
    file,
    format: formatOf(values.format),
    algorithm: algorithmOf(values.algorithm),
    seed: number('--seed', values.seed, 0, true),
    ...(iterations === undefined ? { seconds: number('--seconds', values.seconds ?? String(DEFAULT_SECONDS), 0, false) } : { iterations }),
    threads: values.threads === undefined ? threads : Math.min(2, number('--threads', values.threads, 1, true)),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function algorithmOf(value: string): Algorithm {
  const algorithm = ALGORITHMS.find((known) => known === value);
  if (!algorithm) throw new InvalidValue('--algorithm', value, `one of ${ALGORITHMS.join(', ')}`);
  return algorithm;
}

function number(option: string, value: string, least: number, isWhole: boolean): number {
  const parsed = Number(value);
  const fits = value.trim() !== '' && Number.isFinite(parsed) && parsed >= least && (!isWhole || Number.isInteger(parsed));
  if (!fits) throw new InvalidValue(option, value, `a ${isWhole ? 'whole ' : ''}number from ${least}`);
  return parsed;
}
