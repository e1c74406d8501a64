import { apiFetch, keys, type Draft, type FindingDiff, type PreCheck, type Run } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface RunInput {
  algorithm: Run['algorithm'];
  seconds: number;
  keepLocked: true;
  basis: 'published' | 'draft';
  draftId?: string;
}

const isLive = (run: Run | undefined): boolean => run?.status === 'queued' || run?.status === 'running';

export function usePreCheck(scheduleId: string | undefined) {
  return useQuery({ queryKey: keys.preCheck(scheduleId), queryFn: () => apiFetch<PreCheck>(`/schedules/${scheduleId}/runs/precheck`), enabled: scheduleId !== undefined });
}

export function useRuns(scheduleId: string | undefined) {
  return useQuery({ queryKey: keys.runs(scheduleId), queryFn: () => apiFetch<Run[]>(`/schedules/${scheduleId}/runs`), enabled: scheduleId !== undefined });
}

/** One run; asked for twice a second while it goes on. */
export function useRun(runId: string | null) {
  return useQuery({
    queryKey: keys.run(runId),
    queryFn: () => apiFetch<Run>(`/runs/${runId}`),
    enabled: runId !== null,
    refetchInterval: (query) => (isLive(query.state.data) ? 500 : false),
  });
}

/** What the best schedule of a run that is over would do to the duty-hour findings. */
export function useRunFindings(run: Run) {
  return useQuery({
    queryKey: keys.runFindings(run.scheduleId, run.id),
    queryFn: () => apiFetch<FindingDiff>(`/runs/${run.id}/findings`),
    enabled: !isLive(run) && run.best !== null,
    refetchInterval: false,
  });
}

export function useStartRun(scheduleId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RunInput) => apiFetch<Run>(`/schedules/${scheduleId}/runs`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs(scheduleId) }),
  });
}

export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (run: Run) => apiFetch<Run>(`/runs/${run.id}/cancel`, { method: 'POST' }), onSuccess: (run) => client.setQueryData(keys.run(run.id), run) });
}

/** Puts the best schedule found into a new draft. */
export function useAcceptRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (run: Run) => apiFetch<Draft>(`/runs/${run.id}/accept`, { method: 'POST', body: {}, idempotencyKey: crypto.randomUUID() }),
    onSuccess: (_, run) => client.invalidateQueries({ queryKey: keys.schedule(run.scheduleId) }),
  });
}
