'use client';
import type { Feed } from '@housestaff/api-client';
import { Button, Icon } from '@housestaff/ui';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/features/users/components/confirm-dialog';
import { lastRead } from './last-read';

export interface FeedLineProps {
  feed: Feed;
  /** What it is of, beside its name. */
  about?: string;
  /** Null where whoever looks may do nothing about it. */
  rotate: { busy: boolean; run: () => void } | null;
  stop: { busy: boolean; run: () => void } | null;
}

const ASKED = {
  rotate: { title: 'Make a new address?', text: 'Calendars that read the old one get nothing any more: give the new one to whoever needs it.', verb: 'New address' },
  stop: { title: 'Stop this calendar address?', text: 'Calendars that read it get nothing any more. It never works again, but another can be made.', verb: 'Stop' },
} as const;

/** A calendar address, when it was last read, a new one in its place, its end: each asked about before it is done. */
export function FeedLine({ feed, about, rotate, stop }: FeedLineProps) {
  const [asked, setAsked] = useState<keyof typeof ASKED | null>(null);
  const close = () => setAsked(null);
  return (
    <li className="row flex-wrap py-2">
      <Icon of={Link2} className="t3" />
      <div className="grow">
        <b className="b5">{feed.label}</b>
        {about && <span className="t2"> {about}</span>}
        <div className="t12 t3">{lastRead(feed)}</div>
      </div>
      {rotate && (
        <Button busy={rotate.busy} onClick={() => setAsked('rotate')}>
          New address
        </Button>
      )}
      {stop && (
        <Button variant="danger" busy={stop.busy} onClick={() => setAsked('stop')}>
          Stop
        </Button>
      )}
      {asked && <ConfirmDialog {...ASKED[asked]} pending={false} error={null} onConfirm={() => [close(), { rotate, stop }[asked]?.run()]} onClose={close} />}
    </li>
  );
}
