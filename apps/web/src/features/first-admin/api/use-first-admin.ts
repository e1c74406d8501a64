'use client';
import { apiFetch, type Session } from '@housestaff/api-client';
import { useMutation } from '@tanstack/react-query';
import { useEnter } from '@/features/sign-in/api/use-enter';

export interface FirstAdmin {
  code: string;
  organizationName: string;
  name: string;
  email: string;
  password: string;
}

/** Makes the organization and its first admin, signs them in, and goes on to their first program. */
export function useFirstAdmin() {
  const enter = useEnter();
  return useMutation({ mutationFn: (body: FirstAdmin) => apiFetch<Session>('/setup', { method: 'POST', body }), gcTime: 0, onSuccess: (session) => enter(session, '/new-program') });
}
