import { apiFetch, keys, type SetupState } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** Whether the installation is empty and waits for its first admin. */
export function useSetupState(enabled = true) {
  return useQuery({ queryKey: keys.setup, queryFn: () => apiFetch<SetupState>('/setup'), enabled, staleTime: 60_000, refetchInterval: false, retry: false });
}
