import type { Run } from '@housestaff/api-client';

export type Algorithm = Run['algorithm'];

export const ALGORITHM_NAMES: Readonly<Record<Algorithm, string>> = {
  auto: 'Automatic',
  greedy: 'Quick',
  hybrid: 'Thorough',
  mip: 'Exact',
  cp: 'Exact, for small plans',
  pareto: 'Several answers',
};

export const ALGORITHM_NOTES: Readonly<Record<Exclude<Algorithm, 'auto'>, string>> = {
  greedy: 'A workable answer in a second or two',
  hybrid: 'Good answers at once, then a proven limit',
  mip: 'Searches for the best there is, and proves it',
  cp: 'Best for a few people and days; names what cannot hold together',
  pareto: 'Trades one aim for another; you pick',
};

/** "Thorough" of "hybrid"; a name that this page doesn't know is shown as it is. */
export function algorithmName(id: string): string {
  return Object.hasOwn(ALGORITHM_NAMES, id) ? ALGORITHM_NAMES[id as Algorithm] : id;
}

export const WEIGHT_WORDS = ['Off', 'Low', 'Medium', 'High', 'Highest'] as const;

const PHASES: Readonly<Record<string, string>> = {
  queued: 'in line',
  waiting: 'in line behind another run',
  checking: 'counting demands',
  building: 'making a first answer',
  improving: 'improving the best',
  bounding: 'working out how good it could get',
  proving: 'proving that nothing is better',
  spreading: 'finding answers that differ',
  done: '',
};

export const phaseWords = (phase: string): string => PHASES[phase] ?? phase;

export const STATUS_WORDS: Readonly<Record<Run['status'], string>> = { queued: 'Waiting', running: 'Searching', succeeded: 'Finished', cancelled: 'Stopped', failed: 'Failed' };

export const isGoing = (run: Run): boolean => run.status === 'queued' || run.status === 'running';

export const figure = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A change of points or counts with its sign: "+6", "−12", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${figure(rounded)}` : `−${figure(-rounded)}`;
}

/** How far the best may be from what is possible. */
export function gapWords(run: Run): string | null {
  if (run.proven) return 'Proven: nothing better exists';
  if (run.best === null || run.bound === null) return null;
  const share = (run.best - run.bound) / Math.max(1, Math.abs(run.best));
  return `Gap ${(share * 100).toFixed(1)} %`;
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = { block: ['block', 'blocks'], 'half-block': ['half block', 'half blocks'], week: ['week', 'weeks'], day: ['day', 'days'], 'half-day': ['half-day', 'half-days'] };

/** "26 half blocks". */
export function slotsSaid(count: number, unit: string): string {
  const [one, many] = UNITS[unit] ?? [unit, unit];
  return `${count} ${count === 1 ? one : many}`;
}

export const secondsSaid = (seconds: number): string => (seconds < 60 ? `${seconds} s` : seconds % 60 === 0 ? `${seconds / 60} min` : `${(seconds / 60).toFixed(1)} min`);
