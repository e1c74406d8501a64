import { availableParallelism } from 'node:os';
import { InvalidValue } from '@housestaff/kernel';

export interface CompareOptions {
  readonly instances: readonly string[];
  readonly seconds: readonly number[];
  readonly seeds: number;
  readonly algorithms: readonly string[];
  readonly threads: number;
  readonly results: string;
  readonly resume: boolean;
}

export const COMPARE_OPTIONS = {
  instances: { type: 'string' },
  seconds: { type: 'string' },
  seeds: { type: 'string' },
  algorithms: { type: 'string' },
  threads: { type: 'string' },
  results: { type: 'string' },
  resume: { type: 'boolean' },
} as const;

export const COMPARE_USAGE = '[--seconds 10,60] [--seeds 5] [--instances 1,2,call] [--algorithms hybrid,mip,cp,cbc] [--threads 1|2] [--results FILE] [--resume]';
const RESULTS = '.data/bench/planning.jsonl';
const EVERY = ['hybrid', 'mip', 'cp', 'cbc', 'greedy'];

type Given = { readonly [K in keyof typeof COMPARE_OPTIONS]?: string | boolean | undefined };

/** What was asked; InvalidValue names the option. */
export function compareOptions(given: Given): CompareOptions {
  const list = (value: unknown, otherwise: string): string[] => String(value ?? otherwise).split(',').map((one) => one.trim());
  const number = (option: string, value: string): number => {
    const parsed = Number(value);
    if (!(parsed > 0)) throw new InvalidValue(option, value, 'numbers above 0');
    return parsed;
  };
  const algorithms = list(given.algorithms, 'hybrid,mip,cp,cbc');
  const unknown = algorithms.find((algorithm) => !EVERY.includes(algorithm));
  if (unknown !== undefined) throw new InvalidValue('--algorithms', unknown, EVERY.join(', '));
  return {
    instances: list(given.instances, '1,2,3,5,7,call,year-60'),
    seconds: list(given.seconds, '10').map((value) => number('--seconds', value)),
    seeds: number('--seeds', String(given.seeds ?? '1')),
    algorithms,
    threads: given.threads === undefined ? Math.min(2, availableParallelism()) : number('--threads', String(given.threads)),
    results: String(given.results ?? RESULTS),
    resume: given.resume === true,
  };
}
