'use client';
import { apiFetch, keys, type UnreadCount } from '@housestaff/api-client';
import { Icon, Tip } from '@housestaff/ui';
import { useQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import Link from 'next/link';

const MOST_SHOWN = 99;

/** The way to what one was told, with how much of it is unread. */
export function Bell() {
  const { data } = useQuery({ queryKey: keys.unreadCount, queryFn: () => apiFetch<UnreadCount>('/me/notifications/count') });
  const unread = data?.unread ?? 0;
  const words = unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`;
  return (
    <Tip text={words}>
      <Link href="/notifications" prefetch={false} className="btn ghost ico bell" aria-label={words}>
        <Icon of={BellIcon} />
        {unread > 0 && <span aria-hidden>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span>}
      </Link>
    </Tip>
  );
}
