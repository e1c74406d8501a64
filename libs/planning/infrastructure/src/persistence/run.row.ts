import type { RunState } from '@housestaff/planning/application';
import { toDateRange } from '@housestaff/platform';

type Nullable = number | string | null;

/** As selected by `RUN_COLUMNS`: names are the state's own, times come as dates. */
export type RunRow = Omit<RunState, 'best' | 'bound' | 'period' | 'plan'> & {
  readonly best: Nullable;
  readonly bound: Nullable;
  readonly period: string;
  readonly planKind: RunState['plan']['kind'];
  readonly setupId: string | null;
  readonly planName: string;
};

export const RUN_COLUMNS = `
  id, program_id as "programId", schedule_id as "scheduleId", plan_kind as "planKind", setup_id as "setupId", plan_name as "planName",
  period::text, algorithm, used_algorithm as "usedAlgorithm", why, seconds, seed, status, phase, started_by as "startedBy",
  started_at as "startedAt", finished_at as "finishedAt", scope, request, points, terms, unmet, unmet_count as "unmetCount",
  best, bound, proven, changed_cells as "changedCells", alternatives, spent, accepted, job_id as "jobId", draft_id as "draftId",
  error, stopped_at as "stoppedAt", version`;

export function toRun({ planKind, setupId, planName, ...row }: RunRow): RunState {
  // Terms of runs of the earlier generator have no units.
  const terms = row.terms.map((term) => ({ ...term, units: term.units ?? 0 }));
  return { ...row, terms, plan: { kind: planKind, setupId, name: planName }, period: toDateRange(row.period), best: numberOf(row.best), bound: numberOf(row.bound) };
}

function numberOf(value: Nullable): number | null {
  return value === null ? null : Number(value);
}
