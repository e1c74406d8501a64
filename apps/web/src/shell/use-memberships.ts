'use client';
import { apiFetch, keys, type Session, type OwnMembership } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { leaveNothing } from './offline/leave-nothing';
import { forgetProgram } from './program-context';

/** The organizations that the signed-in person belongs to. */
export function useMemberships() {
  return useQuery({ queryKey: keys.memberships, queryFn: () => apiFetch<OwnMembership[]>('/me/memberships'), staleTime: 300_000, refetchInterval: false });
}

/** Goes on in another organization. Nothing that was read in this one stays in the browser. */
export function useSwitchOrganization() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (organizationId: string) => apiFetch<Session>('/auth/organization', { method: 'POST', body: { organizationId } }),
    onSuccess: async () => {
      client.clear();
      forgetProgram();
      await leaveNothing();
      window.location.assign('/');
    },
  });
}
