'use client';
import type { Feed } from '@housestaff/api-client';
import { Button, Icon } from '@housestaff/ui';
import { Link2 } from 'lucide-react';
import { lastRead } from './last-read';

export interface FeedLineProps {
  feed: Feed;
  /** What it is of, beside its name. */
  about?: string;
  /** Null where whoever looks may do nothing about it. */
  rotate: { busy: boolean; run: () => void } | null;
  stop: { busy: boolean; run: () => void } | null;
}

/** A calendar address, when it was last read, a new one in its place, its end. */
export function FeedLine({ feed, about, rotate, stop }: FeedLineProps) {
  return (
    <li className="row flex-wrap py-2">
      <Icon of={Link2} className="t3" />
      <div className="grow">
        <b className="b5">{feed.label}</b>
        {about && <span className="t2"> {about}</span>}
        <div className="t12 t3">{lastRead(feed)}</div>
      </div>
      {rotate && (
        <Button busy={rotate.busy} onClick={rotate.run}>
          New address
        </Button>
      )}
      {stop && (
        <Button variant="danger" busy={stop.busy} onClick={stop.run}>
          Stop
        </Button>
      )}
    </li>
  );
}
