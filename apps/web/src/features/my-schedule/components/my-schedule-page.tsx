'use client';
import type { MySchedule } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Icon, Meter, SkeletonRows } from '@housestaff/ui';
import { ArrowLeftRight, CalendarX, FileText, Umbrella } from 'lucide-react';
import { DateTime } from 'luxon';
import Link from 'next/link';
import { addDays, dayRange, today } from '@/shell/dates';
import { useIsOnline } from '@/shell/live/live-mark';
import { isVisible, NAV_GROUPS } from '@/shell/nav-items';
import { useSession } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useDownload } from '@/shell/use-download';
import { useUrlState } from '@/shell/url-state';
import { useMySchedule } from '../api/use-my-schedule';
import { CalendarFeed } from './calendar-feed';
import { MyWeek } from './my-week';
import { NextDuty } from './next-duty';
import { WhatWaits } from './what-waits';

function mondayOf(day: string): string {
  return addDays(day, 1 - DateTime.fromISO(day, { zone: 'utc' }).weekday);
}

function Hours({ schedule, isReadOnly }: { schedule: MySchedule; isReadOnly: boolean }) {
  const { weekHours, hoursLimit, rotation } = schedule;
  if (!rotation && weekHours === null) return null;
  return (
    <section className="my-sec">
      <div className="row h-9">
        <h2 className="grow nowrap">Hours this week</h2>
        {rotation && <span className="t12 t3 clip">{`${rotation.name}, ${dayRange(rotation.from, rotation.to)}`}</span>}
      </div>
      {weekHours === null ? (
        <p className="t2 pb-2">Not known: some of this week&apos;s activities have no times yet.</p>
      ) : (
        <div className="pb-3">
          <p className="mb-1">
            <b className="text-xl font-semibold tabular-nums">{weekHours.toFixed(1)}</b> <span className="t2">h scheduled, limit {hoursLimit} on average</span>
          </p>
          <Meter label="Hours this week" value={weekHours} max={hoursLimit} className="block" />
        </div>
      )}
      {!isReadOnly && (
        <div className="row pb-2">
          <Link className="btn" href="/my-hours">
            Log hours
          </Link>
          <span className="grow" />
          <Link href="/compliance/mine">My duty hours over the year</Link>
        </div>
      )}
    </section>
  );
}

/** What one does most from here. */
function Asks() {
  return (
    <div className="my-asks">
      <Link className="btn pri tall" href="/swaps/new" prefetch={false}>
        <Icon of={ArrowLeftRight} /> Swap a duty
      </Link>
      <Link className="btn tall" href="/my-leave?new=1" prefetch={false}>
        <Icon of={Umbrella} /> Ask for leave
      </Link>
    </div>
  );
}

/** For who may say which weeks of service they prefer. */
function Weeks() {
  const session = useSession();
  const page = NAV_GROUPS.flat().find(({ href }) => href === '/my-weeks');
  if (!page || !isVisible(page, session)) return null;
  return (
    <section className="my-sec row">
      <div className="grow">
        <h2 className="leading-9">Weeks of service</h2>
        <p className="t2 pb-1">Say which you prefer, and when you can not.</p>
      </div>
      <Link className="btn" href={page.href} prefetch={false}>
        My weeks
      </Link>
    </section>
  );
}

function Content({ from, onWeek }: { from: string; onWeek: (from: string) => void }) {
  const query = useMySchedule(from, addDays(from, 7));
  // Kept too, for who opens it on Monday without a connection.
  useMySchedule(addDays(from, 7), addDays(from, 14));
  if (query.isPending) return <SkeletonRows rows={12} height={32} label="Loading your schedule" />;
  if (query.isLoadingError) return <ErrorState title="Your schedule did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const { value: schedule, asOf } = query.data;
  const online = asOf === null;
  return (
    <div className="scroll bg-(--bg)">
      <div className="my">
        {online ? (
          <p className="t12 t3 px-4 py-2">{`${schedule.programName}, published version ${schedule.publishedVersion}. Updated ${DateTime.fromMillis(query.dataUpdatedAt).toFormat('HH:mm')}.`}</p>
        ) : (
          <p className="px-4 py-2" role="status">
            <b className="b6">{`As of ${DateTime.fromISO(asOf ?? '').toFormat('d LLL, HH:mm')}.`}</b> <span className="t2">{`There is no connection. ${schedule.programName}, published version ${schedule.publishedVersion}.`}</span>
          </p>
        )}
        <NextDuty schedule={schedule}>{online && <Asks />}</NextDuty>
        {online && <WhatWaits />}
        <MyWeek days={schedule.days} from={from} zone={schedule.zone} maySwap={online} onWeek={onWeek} />
        <Hours schedule={schedule} isReadOnly={!online} />
        {online && <Weeks />}
        {online && <CalendarFeed />}
      </div>
    </div>
  );
}

/** Four weeks from the one in view. */
function PdfButton({ from }: { from: string }) {
  const { busy, download } = useDownload();
  const online = useIsOnline();
  return (
    <Button icon={FileText} busy={busy !== null} disabledReason={online ? null : 'There is no connection'} onClick={() => download('/me/schedule.pdf', { from, to: addDays(from, 28) })}>
      PDF
    </Button>
  );
}

export function MySchedulePage() {
  const { personId, name } = useSession();
  const { get, set } = useUrlState();
  const from = mondayOf(get('week') ?? today());
  const first = name.split(' ')[0];
  return (
    <>
      <TopBar title={personId ? `Hello, ${first}` : 'My schedule'} actions={personId && <PdfButton from={from} />} />
      {personId ? <Content from={from} onWeek={(week) => set({ week })} /> : <EmptyState icon={CalendarX} title="Your login is not linked to a person." hint="Your coordinator can link it; then your duties stand here." />}
    </>
  );
}
