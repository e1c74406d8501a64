import type { RunState } from '@housestaff/planning/application';

/** As selected by `RUN_COLUMNS`: names are the state's own, times come as dates. */
export type RunRow = Omit<RunState, 'best' | 'bound'> & { readonly best: number | string | null; readonly bound: number | string | null };

export const RUN_COLUMNS = `
  id, program_id as "programId", schedule_id as "scheduleId", algorithm, seconds, seed, status, phase,
  started_by as "startedBy", started_at as "startedAt", finished_at as "finishedAt", scope, points, terms, unmet,
  best, bound, proven, changed_cells as "changedCells", job_id as "jobId", draft_id as "draftId", error, version`;

export function toRun(row: RunRow): RunState {
  return { ...row, best: numberOf(row.best), bound: numberOf(row.bound) };
}

function numberOf(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
