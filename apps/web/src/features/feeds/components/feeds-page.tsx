'use client';
import { messageOf, type SharedFeed, type SharedFeedCreated } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { Link2, Rss } from 'lucide-react';
import { useState } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useRevokeSharedFeed, useRotateSharedFeed, useSharedFeeds } from '../api/use-shared-feeds';
import { AddressDialog } from './address-dialog';
import { FeedLine } from './feed-line';
import { NewFeedDialog } from './new-feed-dialog';

const ABOUT: Readonly<Record<SharedFeed['kind'], string>> = { program: 'where everybody is', rotation: 'who is on this rotation', activity: 'who does it' };

interface LineProps {
  feed: SharedFeed;
  programId: string;
  editable: boolean;
  onAddress: (feed: SharedFeedCreated) => void;
}

function Line({ feed, programId, editable, onAddress }: LineProps) {
  const rotate = useRotateSharedFeed(programId);
  const revoke = useRevokeSharedFeed(programId);
  const notify = useNotify();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  const stopped = () => notify({ text: 'The calendar address no longer works.' });
  return (
    <FeedLine
      feed={feed}
      about={ABOUT[feed.kind]}
      rotate={editable ? { busy: rotate.isPending, run: () => rotate.mutate(feed, { onSuccess: onAddress, onError }) } : null}
      stop={editable ? { busy: revoke.isPending, run: () => revoke.mutate(feed, { onSuccess: stopped, onError }) } : null}
    />
  );
}

/** Calendar addresses of the program and its services: for a ward's screen, an operator, a shared calendar. */
export function FeedsPage() {
  const { program } = useProgramChoice();
  const editable = useCan()('feed:write');
  const feeds = useSharedFeeds(program?.id);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<SharedFeedCreated | null>(null);
  const active = feeds.data?.filter((feed) => !feed.revokedAt) ?? [];
  const add = editable && program && (
    <Button variant="primary" icon={Link2} onClick={() => setMaking(true)}>
      New calendar feed
    </Button>
  );
  return (
    <>
      <TopBar title="Calendar feeds" actions={add} />
      {feeds.isPending && <SkeletonRows rows={6} label="Loading calendar feeds" />}
      {feeds.isLoadingError && <ErrorState title="The calendar feeds did not load" error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.isSuccess && active.length === 0 && (
        <EmptyState icon={Rss} title="No calendar of a service yet." hint="Give a ward, an operator or a shared calendar an address that follows the published schedule. Everyone's own duties are under My schedule." action={add} />
      )}
      {program && active.length > 0 && (
        <ul className="px-4 py-2">
          {active.map((feed) => (
            <Line key={feed.id} feed={feed} programId={program.id} editable={editable} onAddress={setMade} />
          ))}
        </ul>
      )}
      {making && program && <NewFeedDialog programId={program.id} onClose={() => setMaking(false)} onMade={(feed) => { setMaking(false); setMade(feed); }} />}
      {made && <AddressDialog url={made.url} holds={made.kind === 'program' ? 'the schedule of the whole program' : `who is on ${made.label}`} onClose={() => setMade(null)} />}
    </>
  );
}
