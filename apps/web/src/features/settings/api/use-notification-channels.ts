import { apiFetch, apiPage, keys, type ChangeNotificationChannels, type NotificationChannels, type NotificationDelivery, type NotificationTestResult, type SettleNotificationDelivery } from '@housestaff/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useNotificationChannels(programId: string) {
  return useQuery({ queryKey: keys.notificationChannels(programId), queryFn: () => apiFetch<NotificationChannels>(`/programs/${programId}/notification-channels`), refetchInterval: false });
}

export function useSaveNotificationChannels(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: ChangeNotificationChannels }) => apiFetch<NotificationChannels>(`/programs/${programId}/notification-channels`, { method: 'PUT', body, ifMatch: version }),
    // Secrets are typed into it: nothing of them stays behind.
    gcTime: 0,
    onSuccess: (saved) => client.setQueryData(keys.notificationChannels(programId), saved),
  });
}

export function useTestChannel(programId: string) {
  return useMutation({ mutationFn: (channel: NotificationDelivery['channel']) => apiFetch<NotificationTestResult>(`/programs/${programId}/notification-channels/test`, { method: 'POST', body: { channel } }) });
}

/** What went out about a program, newest first. */
export function useNotificationDeliveries(programId: string) {
  return useInfiniteQuery({
    queryKey: keys.notificationDeliveries(programId),
    queryFn: ({ pageParam }) => apiPage<NotificationDelivery>(`/programs/${programId}/notification-deliveries`, { query: { limit: 20, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Of one that nobody knows the end of. Who lost a race sees what it is by now, too. */
export function useSettleDelivery(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, as }: { id: string } & SettleNotificationDelivery) => apiFetch<NotificationDelivery>(`/notification-deliveries/${id}/settle`, { method: 'POST', body: { as } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.notificationDeliveries(programId) }),
  });
}
