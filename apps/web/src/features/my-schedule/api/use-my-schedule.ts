import { apiFetch, keys, type Feed, type FeedCreated, type MySchedule } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** My duties from `from` to `to` (out). */
export function useMySchedule(from: string, to: string) {
  return useQuery({ queryKey: keys.mySchedule({ from, to }), queryFn: () => apiFetch<MySchedule>('/me/schedule', { query: { from, to } }), placeholderData: (before) => before });
}

export function useFeeds() {
  return useQuery({ queryKey: keys.myFeeds, queryFn: () => apiFetch<Feed[]>('/me/feeds') });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.myFeeds });
}

export function useCreateFeed() {
  const onSuccess = useRefresh();
  return useMutation({ mutationFn: () => apiFetch<FeedCreated>('/me/feeds', { method: 'POST', body: {}, idempotencyKey: crypto.randomUUID() }), onSuccess });
}

/** Gives a new address; the old one stops at once. */
export function useRotateFeed() {
  const onSuccess = useRefresh();
  return useMutation({ mutationFn: (feed: Feed) => apiFetch<FeedCreated>(`/feeds/${feed.id}/rotate`, { method: 'POST' }), onSuccess });
}

export function useRevokeFeed() {
  const onSuccess = useRefresh();
  return useMutation({ mutationFn: (feed: Feed) => apiFetch<void>(`/feeds/${feed.id}`, { method: 'DELETE' }), onSuccess });
}
