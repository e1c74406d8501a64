import { apiFetch, keys, type CellExplanation } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** A cell of the schedule as it stands: of a draft, or as published. */
export interface ScheduleCell {
  scheduleId: string;
  draftId: string | null;
  personId: string;
  date: string;
  /** 'blocks', or the id of a plan. */
  plan: string;
  half?: 'am' | 'pm';
}

/** Worked out on demand: by nobody's clock, only when asked. */
const ONCE = { refetchInterval: false, refetchOnWindowFocus: false, retry: false } as const;

export function useCellExplained(cell: ScheduleCell | null) {
  const query = cell && { person: cell.personId, date: cell.date, plan: cell.plan, half: cell.half ?? null, draft: cell.draftId };
  return useQuery({
    queryKey: keys.cellExplained(cell?.scheduleId, query ?? {}),
    queryFn: () => apiFetch<CellExplanation>(`/schedules/${cell?.scheduleId}/explain`, { query: query ?? {} }),
    enabled: cell !== null,
    ...ONCE,
  });
}

/** A cell of a run's answer. */
export interface RunCell {
  runId: string;
  alternative: number;
  personId: string;
  slotId: string;
}

export function useRunCellExplained({ runId, alternative, personId, slotId }: RunCell) {
  const query = { person: personId, slot: slotId, alternative };
  return useQuery({ queryKey: keys.runCell(runId, query), queryFn: () => apiFetch<CellExplanation>(`/runs/${runId}/explain`, { query }), ...ONCE });
}
