'use client';
import { messageOf, type Notification } from '@housestaff/api-client';
import { Button, cx, EmptyState, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { BellOff } from 'lucide-react';
import Link from 'next/link';
import { moment } from '@/shell/dates';
import { useMarkRead, useMyNotifications } from '../api/use-notifications';

function Line({ notification, onRead }: { notification: Notification; onRead: () => void }) {
  const { title, body, href, createdAt, readAt } = notification;
  return (
    <li className={cx(!readAt && 'unread')}>
      <div className="grow">
        <Link href={href} prefetch={false} onClick={onRead}>
          {title}
        </Link>
        <p className="t2">{body}</p>
        <p className="t12 t3">
          {moment(createdAt)}
          {!readAt && <span className="vh">, unread</span>}
        </p>
      </div>
      {!readAt && (
        <Button size="small" aria-label={`Mark as read: ${title}`} onClick={onRead}>
          Mark as read
        </Button>
      )}
    </li>
  );
}

const EMPTY = {
  unread: { title: 'You have read everything.', hint: 'What is new about your schedule and your requests stands here, until you have read it.' },
  all: { title: 'Nobody has told you anything yet.', hint: 'When your schedule changes or a request is answered, it stands here.' },
};

/** Newest first. Following one reads it. */
export function NotificationList({ unread }: { unread: boolean }) {
  const list = useMyNotifications(unread);
  const mark = useMarkRead();
  const notify = useNotify();
  const read = (ids: string[] | null) => mark.mutate(ids, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  if (list.isPending) return <SkeletonRows rows={8} height={56} label="Loading your notifications" />;
  if (list.isLoadingError) return <ErrorState title="Your notifications did not load" error={list.error} onRetry={() => void list.refetch()} />;
  const shown = list.data.pages.flatMap(({ items }) => items);
  if (shown.length === 0) return <EmptyState icon={BellOff} {...EMPTY[unread ? 'unread' : 'all']} />;
  const open = shown.some(({ readAt }) => readAt === null);
  return (
    <div className="ntf">
      <div className="row">
        <span className="grow" />
        <Button size="small" busy={mark.isPending} disabledReason={open ? null : 'Everything is read'} onClick={() => read(null)}>
          Mark all as read
        </Button>
      </div>
      <ul className="ntf-list">
        {shown.map((one) => (
          <Line key={one.id} notification={one} onRead={() => !one.readAt && read([one.id])} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show older
        </Button>
      )}
    </div>
  );
}
