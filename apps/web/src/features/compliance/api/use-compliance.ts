import { apiFetch, keys, type Arithmetic, type ComplianceMatrix } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** Each person's measured figure and limit for each rule, in one block. */
export function useMatrix(scheduleId: string | undefined, block: string | undefined, draft: string | null) {
  return useQuery({
    queryKey: keys.compliance(scheduleId, { block, draft }),
    queryFn: () => apiFetch<ComplianceMatrix>(`/schedules/${scheduleId}/compliance`, { query: { block, draft } }),
    enabled: Boolean(scheduleId && block),
  });
}

/** How one figure came about, window by window. */
export function useArithmetic(scheduleId: string, personId: string, query: { block: string; rule: string; draft: string | null }) {
  return useQuery({ queryKey: keys.arithmetic(scheduleId, personId, query), queryFn: () => apiFetch<Arithmetic>(`/schedules/${scheduleId}/compliance/people/${personId}`, { query }) });
}
