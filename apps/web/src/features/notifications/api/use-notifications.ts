'use client';
import { apiFetch, apiPage, keys, type ChangeNotificationPreferences, type Notification, type NotificationPreferences, type UnreadCount } from '@housestaff/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** What one was told, newest first, a page at a time. */
export function useMyNotifications(unread: boolean) {
  return useInfiniteQuery({
    queryKey: keys.myNotifications(unread),
    queryFn: ({ pageParam }) => apiPage<Notification>('/me/notifications', { query: { unread: unread || null, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Marks these as read, or all (null). */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => apiFetch<UnreadCount>('/me/notifications/read', { method: 'POST', body: ids === null ? {} : { ids } }),
    onSuccess: (count) => {
      client.setQueryData(keys.unreadCount, count);
      return client.invalidateQueries({ queryKey: ['me', 'notifications', 'list'] });
    },
  });
}

export function useNotificationPreferences() {
  return useQuery({ queryKey: keys.notificationPreferences, queryFn: () => apiFetch<NotificationPreferences>('/me/notification-preferences'), refetchInterval: false });
}

export function useSaveNotificationPreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: ChangeNotificationPreferences }) => apiFetch<NotificationPreferences>('/me/notification-preferences', { method: 'PUT', body, ifMatch: version }),
    onSuccess: (saved) => client.setQueryData(keys.notificationPreferences, saved),
  });
}
