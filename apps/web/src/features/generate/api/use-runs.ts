import { apiFetch, keys, type Draft, type FindingDiff, type PreCheck, type Run, type RunPlan } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RunStart } from '../model/wanted';

const isLive = (run: Run | undefined): boolean => run?.status === 'queued' || run?.status === 'running';

/** Of a plan; its days where it has any; the schedule with a draft, or as published. */
export interface CheckQuery {
  plan: string;
  from: string | null;
  to: string | null;
  draft: string | null;
}

export function usePreCheck(scheduleId: string | undefined, query: CheckQuery) {
  return useQuery({
    queryKey: keys.preCheck(scheduleId, { ...query }),
    queryFn: () => apiFetch<PreCheck>(`/schedules/${scheduleId}/runs/precheck`, { query: { ...query } }),
    enabled: scheduleId !== undefined,
  });
}

export function useRuns(scheduleId: string | undefined) {
  return useQuery({
    queryKey: keys.runs(scheduleId),
    queryFn: () => apiFetch<Run[]>(`/schedules/${scheduleId}/runs`),
    enabled: scheduleId !== undefined,
    refetchInterval: (query) => (query.state.data?.some(isLive) ? 3000 : false),
  });
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

/** The answer as people × slots. */
export function useRunPlan(run: Run, alternative: number) {
  return useQuery({
    queryKey: keys.runPlan(run.id, alternative),
    queryFn: () => apiFetch<RunPlan>(`/runs/${run.id}/plan`, { query: { alternative } }),
    enabled: run.best !== null,
    // While it still searches, the best so far is shown, and looked at again now and then.
    refetchInterval: isLive(run) ? 5000 : false,
  });
}

/** What an answer of a run that is over would do to the duty-hour findings. */
export function useRunFindings(run: Run, alternative: number) {
  return useQuery({
    queryKey: keys.runFindings(run.scheduleId, run.id, alternative),
    queryFn: () => apiFetch<FindingDiff>(`/runs/${run.id}/findings`, { query: { alternative } }),
    enabled: !isLive(run) && run.best !== null,
    refetchInterval: false,
  });
}

export function useStartRun(scheduleId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RunStart) => apiFetch<Run>(`/schedules/${scheduleId}/runs`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs(scheduleId) }),
  });
}

export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (run: Run) => apiFetch<Run>(`/runs/${run.id}/cancel`, { method: 'POST' }), onSuccess: (run) => client.setQueryData(keys.run(run.id), run) });
}

/** What of an answer is taken over; without people or days, all of it. */
export interface Acceptance {
  run: Run;
  alternative: number;
  name?: string;
  people?: string[];
  from?: string;
  to?: string;
}

/** Puts an answer, or a part of it, into a new draft. */
export function useAcceptRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ run, ...body }: Acceptance) => apiFetch<Draft>(`/runs/${run.id}/accept`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (_, { run }) => {
      await client.invalidateQueries({ queryKey: keys.run(run.id) });
      return client.invalidateQueries({ queryKey: keys.schedule(run.scheduleId) });
    },
  });
}
