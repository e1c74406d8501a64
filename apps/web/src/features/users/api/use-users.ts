'use client';
import { apiFetch, keys, type GrantInfo, type Invitation, type InvitationMade, type ResetLinkMade, type UserRow } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface InviteInput {
  email: string;
  name: string;
  personId: string | null;
  grants: GrantInfo[];
}

export function useUsers(enabled = true) {
  return useQuery({ queryKey: keys.users, queryFn: () => apiFetch<UserRow[]>('/users'), enabled });
}

export function useInvitations(enabled = true) {
  return useQuery({ queryKey: keys.invitations, queryFn: () => apiFetch<Invitation[]>('/invitations'), enabled });
}

/** What a change of logins touches: lists, and the roles that the shell goes by when they were one's own. */
export function useAccessRefresh() {
  const client = useQueryClient();
  return async () => {
    await Promise.all([keys.users, keys.invitations, keys.session, keys.myProfile].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}

/** @param secret whether its answer holds a link, which is forgotten as soon as the page has shown it */
function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>, secret = false) {
  const onSettled = useAccessRefresh();
  return useMutation({ mutationFn, onSettled, ...(secret ? { gcTime: 0 } : {}) });
}

export interface UserChanges {
  name?: string;
  personId?: string | null;
  active?: boolean;
}

export const useChangeUser = () => useChange(({ user, changes }: { user: UserRow; changes: UserChanges }) => apiFetch<UserRow>(`/users/${user.userId}`, { method: 'PATCH', body: changes, ifMatch: user.version }));
export const useSetGrants = () => useChange(({ user, grants }: { user: UserRow; grants: GrantInfo[] }) => apiFetch<UserRow>(`/users/${user.userId}/grants`, { method: 'PUT', body: { grants }, ifMatch: user.version }));
export const useRemoveUser = () => useChange((user: UserRow) => apiFetch<void>(`/users/${user.userId}`, { method: 'DELETE' }));
export const useResetLink = () => useChange((user: UserRow) => apiFetch<ResetLinkMade>(`/users/${user.userId}/reset-link`, { method: 'POST' }), true);

export function sendInvitation(body: InviteInput): Promise<InvitationMade> {
  return apiFetch<InvitationMade>('/invitations', { method: 'POST', body });
}

export const useInvite = () => useChange(sendInvitation, true);
export const useRenewInvitation = () => useChange((invitation: Invitation) => apiFetch<InvitationMade>(`/invitations/${invitation.id}/renew`, { method: 'POST' }), true);
export const useRevokeInvitation = () => useChange((invitation: Invitation) => apiFetch<void>(`/invitations/${invitation.id}`, { method: 'DELETE' }));
