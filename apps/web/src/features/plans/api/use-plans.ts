import { apiFetch, keys, type PlanSetup, type PlanSetupFields, type SetupExample } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useProgramChoice } from '@/shell/program-context';

export function usePlans() {
  const programId = useProgramChoice().program?.id;
  return useQuery({ queryKey: keys.planSetups(programId), queryFn: () => apiFetch<PlanSetup[]>(`/programs/${programId}/plan-setups`), enabled: programId !== undefined });
}

export function usePlanExamples() {
  const programId = useProgramChoice().program?.id;
  return useQuery({ queryKey: keys.planExamples(programId), queryFn: () => apiFetch<SetupExample[]>(`/programs/${programId}/plan-setups/examples`), enabled: programId !== undefined, refetchInterval: false });
}

/** One plan; not asked for again by itself, since it is being edited. */
export function usePlan(setupId: string) {
  return useQuery({ queryKey: keys.planSetup(setupId), queryFn: () => apiFetch<PlanSetup>(`/plan-setups/${setupId}`), refetchInterval: false, refetchOnWindowFocus: false });
}

export function useCreatePlan() {
  const client = useQueryClient();
  const programId = useProgramChoice().program?.id;
  return useMutation({
    mutationFn: (body: PlanSetupFields) => apiFetch<PlanSetup>(`/programs/${programId}/plan-setups`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.planSetups(programId) }),
  });
}

export function useSavePlan({ id, programId }: PlanSetup) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fields, version }: { fields: PlanSetupFields; version: number }) => apiFetch<PlanSetup>(`/plan-setups/${id}`, { method: 'PUT', body: fields, ifMatch: version }),
    onSuccess: (saved) => {
      client.setQueryData(keys.planSetup(id), saved);
      return client.invalidateQueries({ queryKey: keys.planSetups(programId) });
    },
  });
}

export function useRemovePlan({ id, programId, version }: PlanSetup) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => apiFetch<void>(`/plan-setups/${id}`, { method: 'DELETE', ifMatch: version }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.planSetups(programId) }),
  });
}
