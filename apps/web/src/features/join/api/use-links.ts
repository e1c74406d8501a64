'use client';
import { apiFetch, type Session, type InvitationOffer, type ResetOffer } from '@housestaff/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEnter } from '@/features/sign-in/api/use-enter';
import type { LinkSecret } from './use-link-secret';

/** What a link is about. Its secret is neither in the key nor kept once the page is left. */
function useOffer<T>(path: string, { value, mark }: LinkSecret) {
  return useQuery({
    queryKey: ['one-time-link', path, mark],
    queryFn: () => apiFetch<T>(path, { method: 'POST', body: { token: value } }),
    enabled: value !== '',
    gcTime: 0,
    staleTime: Infinity,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export const useInvitationOffer = (secret: LinkSecret) => useOffer<InvitationOffer>('/auth/invitation', secret);
export const useResetOffer = (secret: LinkSecret) => useOffer<ResetOffer>('/auth/reset-link', secret);

export interface Acceptance {
  token: string;
  password: string;
  name?: string;
}

function useAccept(path: string) {
  const enter = useEnter();
  return useMutation({ mutationFn: (body: Acceptance) => apiFetch<Session>(path, { method: 'POST', body }), gcTime: 0, onSuccess: (session) => enter(session) });
}

/** Joins with the link, and signs in. */
export const useJoin = () => useAccept('/auth/invitation/accept');
/** Sets the new password with the link, and signs in. */
export const useReset = () => useAccept('/auth/reset-link/accept');
