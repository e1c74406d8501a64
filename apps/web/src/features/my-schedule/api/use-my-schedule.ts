import { apiFetch, keys, type Feed, type FeedCreated, type MySchedule } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { orKept } from '@/shell/offline/or-kept';

/** My duties from `from` to `to` (out). Without a connection: as they were when they were last read here. */
export function useMySchedule(from: string, to: string) {
  const read = () => apiFetch<MySchedule>('/me/schedule', { query: { from, to } });
  return useQuery({ queryKey: keys.mySchedule({ from, to }), queryFn: () => orKept(`my-schedule:${from}`, read), placeholderData: (before) => before });
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
