'use client';
import { messageOf, type Feed, type FeedCreated } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, Icon, SkeletonRows, useNotify } from '@housestaff/ui';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { useCreateFeed, useFeeds, useRevokeFeed, useRotateFeed } from '../api/use-my-schedule';

/** The address is shown once: only its fingerprint is kept. */
function AddressDialog({ feed, onClose }: { feed: FeedCreated; onClose: () => void }) {
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(feed.url);
    notify({ tone: 'good', text: 'Address copied. Add it to your calendar app as a subscription.' });
  };
  return (
    <Dialog open onClose={onClose} title="Your calendar address" description="Add it to your calendar app as a subscription. It is shown only now; whoever has it can read your schedule." actions={<Button variant="primary" onClick={() => void copy()}>Copy address</Button>}>
      <input className="inp" readOnly aria-label="Calendar address" value={feed.url} onFocus={(event) => event.target.select()} />
    </Dialog>
  );
}

function lastRead(feed: Feed): string {
  return feed.lastFetchedAt ? `Last read ${moment(feed.lastFetchedAt)}` : `Made ${moment(feed.createdAt)}, not read yet`;
}

function FeedLine({ feed, onAddress }: { feed: Feed; onAddress: (feed: FeedCreated) => void }) {
  const rotate = useRotateFeed();
  const revoke = useRevokeFeed();
  const notify = useNotify();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  return (
    <li className="row flex-wrap py-2">
      <Icon of={Link2} className="t3" />
      <div className="grow">
        <b className="b5">{feed.label}</b>
        <div className="t12 t3">{lastRead(feed)}</div>
      </div>
      <Button busy={rotate.isPending} onClick={() => rotate.mutate(feed, { onSuccess: onAddress, onError })}>
        New address
      </Button>
      <Button variant="danger" busy={revoke.isPending} onClick={() => revoke.mutate(feed, { onSuccess: () => notify({ text: 'The calendar address no longer works.' }), onError })}>
        Stop
      </Button>
    </li>
  );
}

/** The feeds that a calendar app may read, and the way to make, renew and stop one. */
export function CalendarFeed() {
  const feeds = useFeeds();
  const create = useCreateFeed();
  const notify = useNotify();
  const [made, setMade] = useState<FeedCreated | null>(null);
  if (feeds.isPending) return <SkeletonRows rows={2} label="Loading calendar feeds" />;
  if (feeds.isError) return <ErrorState title="The calendar feeds did not load" error={feeds.error} onRetry={() => void feeds.refetch()} />;
  const active = feeds.data.filter((feed) => !feed.revokedAt);
  const start = () => create.mutate(undefined, { onSuccess: setMade, onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <section className="my-sec">
      <div className="row h-9">
        <h2 className="grow">Calendar feed</h2>
        <Button icon={Link2} busy={create.isPending} onClick={start}>
          Get a calendar address
        </Button>
      </div>
      {active.length === 0 && <p className="t2 pb-2">See your duties in your phone&apos;s calendar. It holds the published schedule and follows every new version.</p>}
      <ul>
        {active.map((feed) => (
          <FeedLine key={feed.id} feed={feed} onAddress={setMade} />
        ))}
      </ul>
      {made && <AddressDialog feed={made} onClose={() => setMade(null)} />}
    </section>
  );
}
