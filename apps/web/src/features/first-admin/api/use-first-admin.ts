'use client';
import { apiFetch, type Session, type SetUpInstallation } from '@housestaff/api-client';
import { useMutation } from '@tanstack/react-query';
import { useEnter } from '@/features/sign-in/api/use-enter';

/** Makes the organization and its first admin, signs them in, and goes on to their first program. */
export function useFirstAdmin() {
  const enter = useEnter();
  return useMutation({ mutationFn: (body: SetUpInstallation) => apiFetch<Session>('/setup', { method: 'POST', body }), gcTime: 0, onSuccess: (session) => enter(session, '/new-program') });
}
