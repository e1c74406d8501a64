import { apiFetch, keys, type CreateSharedFeed, type SharedFeed, type SharedFeedCreated } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useSharedFeeds(programId: string | undefined) {
  return useQuery({ queryKey: keys.sharedFeeds(programId), queryFn: () => apiFetch<SharedFeed[]>(`/programs/${programId}/feeds`), enabled: programId !== undefined });
}

function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.sharedFeeds(programId) });
}

export function useCreateSharedFeed(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({ mutationFn: (body: CreateSharedFeed) => apiFetch<SharedFeedCreated>(`/programs/${programId}/feeds`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }), onSuccess });
}

/** Gives a new address; the old one stops at once. */
export function useRotateSharedFeed(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({ mutationFn: (feed: SharedFeed) => apiFetch<SharedFeedCreated>(`/shared-feeds/${feed.id}/rotate`, { method: 'POST' }), onSuccess });
}

export function useRevokeSharedFeed(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({ mutationFn: (feed: SharedFeed) => apiFetch<void>(`/shared-feeds/${feed.id}`, { method: 'DELETE' }), onSuccess });
}
