'use client';
import { messageOf, type Feed, type FeedCreated } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { AddressDialog } from '@/features/feeds/components/address-dialog';
import { FeedLine } from '@/features/feeds/components/feed-line';
import { useCreateFeed, useFeeds, useRevokeFeed, useRotateFeed } from '../api/use-my-schedule';

function OwnFeed({ feed, onAddress }: { feed: Feed; onAddress: (feed: FeedCreated) => void }) {
  const rotate = useRotateFeed();
  const revoke = useRevokeFeed();
  const notify = useNotify();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  const stopped = () => notify({ text: 'The calendar address no longer works.' });
  return (
    <FeedLine
      feed={feed}
      rotate={{ busy: rotate.isPending, run: () => rotate.mutate(feed, { onSuccess: onAddress, onError }) }}
      stop={{ busy: revoke.isPending, run: () => revoke.mutate(feed, { onSuccess: stopped, onError }) }}
    />
  );
}

/** The feeds that a calendar app may read, and the way to make, renew and stop one. */
export function CalendarFeed() {
  const feeds = useFeeds();
  const create = useCreateFeed();
  const notify = useNotify();
  const [made, setMade] = useState<FeedCreated | null>(null);
  if (feeds.isPending) return <SkeletonRows rows={2} label="Loading calendar feeds" />;
  if (feeds.isLoadingError) return <ErrorState title="The calendar feeds did not load" error={feeds.error} onRetry={() => void feeds.refetch()} />;
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
          <OwnFeed key={feed.id} feed={feed} onAddress={setMade} />
        ))}
      </ul>
      {made && <AddressDialog url={made.url} holds="your schedule" onClose={() => setMade(null)} />}
    </section>
  );
}
