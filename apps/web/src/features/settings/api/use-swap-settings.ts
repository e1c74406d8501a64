import { apiFetch, keys, type ChangeSwapSettings, type SwapSettings } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useSwapSettings(programId: string) {
  return useQuery({ queryKey: keys.swapSettings(programId), queryFn: () => apiFetch<SwapSettings>(`/programs/${programId}/swap-settings`) });
}

/** On the version that was seen. What it lets people do, and who fits whom, is read again. */
export function useSaveSwapSettings(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: ChangeSwapSettings; version: number }) => apiFetch<SwapSettings>(`/programs/${programId}/swap-settings`, { method: 'PUT', body, ifMatch: version }),
    onSuccess: (saved) => {
      client.setQueryData(keys.swapSettings(programId), saved);
      void client.invalidateQueries({ queryKey: ['me', 'swaps'] });
      void client.invalidateQueries({ queryKey: ['swap'] });
      void client.invalidateQueries({ queryKey: ['program', programId, 'swap-matches'] });
    },
  });
}
