import { apiFetch, keys, type CarriedRow, type Tallies } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useTallies(scheduleId: string | undefined, draftId: string | null) {
  return useQuery({ queryKey: keys.tallies(scheduleId, draftId), queryFn: () => apiFetch<Tallies>(`/schedules/${scheduleId}/tallies`, { query: { draft: draftId } }), enabled: scheduleId !== undefined });
}

/** Replaces all that was entered by hand. */
export function useCarry(programId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rows, version }: { rows: CarriedRow[]; version: number }) => apiFetch<Tallies>(`/programs/${programId}/tallies/carried`, { method: 'PUT', body: { rows }, ifMatch: version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['schedule'] }),
  });
}
