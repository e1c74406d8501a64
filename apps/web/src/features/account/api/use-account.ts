'use client';
import { apiFetch, keys, type OwnSession, type OwnProfile } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useProfile() {
  return useQuery({ queryKey: keys.myProfile, queryFn: () => apiFetch<OwnProfile>('/me/profile'), refetchInterval: false });
}

/** Changes one's own name, also where the shell shows it. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, version }: { name: string; version: number }) => apiFetch<OwnProfile>('/me/profile', { method: 'PATCH', body: { name }, ifMatch: version }),
    onSuccess: async (profile) => {
      client.setQueryData(keys.myProfile, profile);
      await client.invalidateQueries({ queryKey: keys.session });
    },
  });
}

/** Sets another password, which ends the sessions on other devices. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; next: string }) => apiFetch<void>('/auth/password', { method: 'POST', body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.mySessions }),
  });
}

export function useMySessions() {
  return useQuery({ queryKey: keys.mySessions, queryFn: () => apiFetch<OwnSession[]>('/me/sessions') });
}

function useSessionsChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: keys.mySessions }) });
}

export const useEndSession = () => useSessionsChange((id: string) => apiFetch<void>(`/me/sessions/${id}`, { method: 'DELETE' }));
export const useEndOthers = () => useSessionsChange((_: undefined) => apiFetch<{ ended: number }>('/me/sessions/end-others', { method: 'POST' }));
