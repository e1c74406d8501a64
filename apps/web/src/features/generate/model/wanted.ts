import type { AcademicYear, PlanSetup, StartRun } from '@housestaff/api-client';
import { addDays } from '@/shell/dates';
import type { Algorithm } from './words';

/** A run's start, without what has a default. */
export type RunStart = Pick<StartRun, 'algorithm' | 'seconds'> & Partial<StartRun>;

export type ObjectiveId = NonNullable<StartRun['objectives']>[number];

export const OBJECTIVE_NAMES: Readonly<Record<ObjectiveId, string>> = { coverage: 'Coverage', fairness: 'Fairness', preferences: 'Wishes', changes: 'Few changes' };
export const OBJECTIVE_IDS = Object.keys(OBJECTIVE_NAMES) as ObjectiveId[];

export interface PersonOut {
  personId: string;
  from: string;
  /** The day after the last. */
  to: string;
}

/** What a run is asked for, as the form holds it. */
export interface Wanted {
  /** 'blocks', or the id of a plan. */
  plan: string;
  from: string | null;
  to: string | null;
  /** A draft to start from; null: the published schedule. */
  draftId: string | null;
  algorithm: Algorithm;
  seconds: number;
  fewChanges: boolean;
  alternatives: number;
  objectives: ObjectiveId[];
  weights: Record<string, number>;
  relaxations: string[];
  /** Null where a plan is made; a list where somebody is out. */
  out: PersonOut[] | null;
}

export const BLOCKS = 'blocks';

export const SECONDS_OF: Readonly<Record<Algorithm, number>> = { auto: 30, greedy: 5, hybrid: 60, mip: 60, cp: 30, pareto: 60 };

export function firstWanted(plan: string): Wanted {
  const objectives: ObjectiveId[] = ['fairness', 'preferences'];
  return { plan, from: null, to: null, draftId: null, algorithm: 'auto', seconds: SECONDS_OF.auto, fewChanges: false, alternatives: 0, objectives, weights: {}, relaxations: [], out: null };
}

/** The days that a plan covers when nobody says: weeks the whole year, calls and shifts the block that comes next. */
export function usualDays(setup: PlanSetup, year: AcademicYear, today: string): { from: string; to: string } {
  const next = year.blocks.find((block) => block.from > today) ?? year.blocks.at(-1);
  return setup.kind === 'weeks' || !next ? { from: year.from, to: year.to } : { from: next.from, to: next.to };
}

/** Why it can't be started as it stands; null when it can. */
export function wrongWith({ out, objectives, algorithm, from, to }: Wanted): string | null {
  if (from && to && from >= to) return 'The last day is before the first';
  if (out?.length === 0) return 'Name who is out, and when';
  if (out?.some((one) => one.from >= one.to)) return 'Somebody’s last day out is before the first';
  if (!out && algorithm === 'pareto' && objectives.length < 2) return 'Choose two aims or more to trade off';
  return null;
}

/** As the API wants it. */
export function startOf(wanted: Wanted): RunStart {
  const { plan, from, to, draftId, algorithm, seconds, out, weights, relaxations } = wanted;
  return {
    ...{ plan, seconds, algorithm: out ? 'auto' : algorithm },
    ...(from && to ? { from, to } : {}),
    ...(draftId ? { basis: 'draft' as const, draftId } : { basis: 'published' as const }),
    ...(out ? { out } : { fewChanges: wanted.fewChanges }),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
    ...(relaxations.length > 0 ? { relaxations } : {}),
    ...(!out && algorithm === 'pareto' ? { objectives: wanted.objectives } : {}),
    ...(!out && algorithm !== 'pareto' && wanted.alternatives > 0 ? { alternatives: wanted.alternatives } : {}),
  };
}

/** "2027-01-14" of the last day included, for a field. */
export const lastDay = (to: string): string => addDays(to, -1);
