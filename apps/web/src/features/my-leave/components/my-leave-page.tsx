'use client';
import type { MyLeave } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows } from '@housestaff/ui';
import { CalendarX, Plus } from 'lucide-react';
import { QuotaLine, TallyLine } from '@/features/leave/components/leave-check';
import { daysWord, labelOf, offeredKinds } from '@/features/leave/components/leave-words';
import { dayRange } from '@/shell/dates';
import { useIsOnline } from '@/shell/live/live-mark';
import { useSession } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useMyLeave } from '../api/use-my-leave';
import { AskDialog } from './ask-dialog';
import { MyRequests } from './my-requests';

function Balance({ mine }: { mine: MyLeave }) {
  if (mine.tallies.length === 0) return null;
  return (
    <section className="my-sec">
      <h2 className="py-2">Days away</h2>
      {mine.tallies.map((tally) => (
        <TallyLine key={tally.yearId} tally={tally} />
      ))}
      {mine.quotas.map((quota) => (
        <QuotaLine key={`${quota.kind}${quota.yearId}`} quota={quota} years={mine.tallies.length > 1} />
      ))}
    </section>
  );
}

/** What the program asks of a request, so that nobody has to find it out by being refused. */
function Rules({ mine }: { mine: MyLeave }) {
  const { noticeDays, aheadDays, windows, blackouts } = mine.settings.policy;
  const years = new Map(mine.tallies.map((tally) => [tally.yearId, tally.year]));
  const lines = [
    ...(noticeDays === null ? [] : [`Ask at least ${daysWord(noticeDays)} ahead.`]),
    ...(aheadDays === null ? [] : [`Ask at most ${daysWord(aheadDays)} ahead.`]),
    ...windows.filter((one) => years.has(one.yearId)).map((one) => `Requests for ${years.get(one.yearId)} are taken ${dayRange(one.from, one.to)}.`),
    ...blackouts.filter((one) => one.to > mine.today).map((one) => `No ${one.kinds === null ? 'leave' : one.kinds.map((kind) => labelOf(mine.settings, kind).toLowerCase()).join(', ')} ${dayRange(one.from, one.to)}: ${one.reason}.`),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="my-sec">
      <h2 className="py-2">When leave can be asked for</h2>
      <ul className="t2 pb-2">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** One's own leave: what is left, what is asked for, and the next request. */
export function MyLeavePage() {
  const { personId } = useSession();
  if (personId) return <Mine />;
  return (
    <>
      <TopBar title="My leave" />
      <EmptyState icon={CalendarX} title="Your login is not linked to a person." hint="Your coordinator can link it; then you can ask for leave here." />
    </>
  );
}

function Mine() {
  const query = useMyLeave();
  const online = useIsOnline();
  // A link from my schedule opens the form at once.
  const { get, set } = useUrlState();
  const asking = get('new') !== null;
  const mine = query.data;
  const why = !online ? 'There is no connection' : mine && offeredKinds(mine.settings).length === 0 ? 'The program offers no kind of leave' : mine ? null : 'Your leave is on its way';
  return (
    <>
      <TopBar
        title="My leave"
        actions={
          <Button variant="primary" icon={Plus} disabledReason={why} onClick={() => set({ new: '1' })}>
            Ask for leave
          </Button>
        }
      />
      {query.isPending && <SkeletonRows rows={12} height={32} label="Loading your leave" />}
      {query.isLoadingError && <ErrorState title="Your leave did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {mine && (
        <div className="scroll bg-(--bg)">
          <div className="my">
            <Balance mine={mine} />
            <MyRequests mine={mine} />
            <Rules mine={mine} />
          </div>
        </div>
      )}
      {mine && asking && <AskDialog mine={mine} onClose={() => set({ new: null })} />}
    </>
  );
}
