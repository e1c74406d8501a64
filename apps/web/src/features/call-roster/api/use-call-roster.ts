import { apiFetch, keys, type CallRoster } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** Who is on call on each day of a month (`YYYY-MM`), as published. */
export function useCallRoster(programId: string | undefined, month: string) {
  return useQuery({ queryKey: keys.callRoster(programId, month), queryFn: () => apiFetch<CallRoster>(`/programs/${programId}/call-roster`, { query: { month } }), enabled: programId !== undefined });
}
