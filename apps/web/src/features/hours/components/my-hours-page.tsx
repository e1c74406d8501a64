'use client';
import type { HourDay } from '@housestaff/api-client';
import { EmptyState, ErrorState, SkeletonRows } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import { DateTime } from 'luxon';
import Link from 'next/link';
import { useState } from 'react';
import { addDays, today } from '@/shell/dates';
import { useSession } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useMyHours, type Days } from '../api/use-hours';
import { openDays } from '../model/hour-words';
import { AverageMeter } from './average-meter';
import { DayDialog } from './day-dialog';
import { OpenDays } from './open-days';
import { WeekList } from './week-list';

const WEEKS_BACK = 4;

/** This week and the four before it. */
function daysInView(): Days {
  const day = today();
  const monday = addDays(day, 1 - DateTime.fromISO(day, { zone: 'utc' }).weekday);
  return { from: addDays(monday, -7 * WEEKS_BACK), to: addDays(monday, 7) };
}

function Content() {
  const query = useMyHours(daysInView());
  const [editing, setEditing] = useState<HourDay | null>(null);
  if (query.isPending) return <SkeletonRows rows={12} height={32} label="Loading your hours" />;
  if (query.isError && !query.data) return <ErrorState title="Your hours did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data;
  if (!data.days.some((day) => day.scheduled.length > 0 || day.entries.length > 0)) {
    return <EmptyState icon={CalendarX} title="You have no duties in these weeks." hint="Nothing needs to be logged." action={<Link href="/my-schedule">My schedule</Link>} />;
  }
  return (
    <div className="scroll bg-(--bg)">
      <div className="my">
        <OpenDays days={openDays(data.days, data.today)} today={data.today} zone={data.zone} onAdjust={setEditing} />
        <section className="my-sec" aria-labelledby="hours-by-week">
          <div className="row h-9">
            <h2 className="grow" id="hours-by-week">
              By week
            </h2>
          </div>
          {data.average && <AverageMeter average={data.average} />}
          <WeekList data={data} onEdit={setEditing} />
        </section>
      </div>
      {editing && <DayDialog key={editing.date} day={editing} zone={data.zone} onClose={() => setEditing(null)} />}
    </div>
  );
}

/** What I worked: today and open days first, then the weeks to attest. */
export function MyHoursPage() {
  const { personId } = useSession();
  return (
    <>
      <TopBar title="My hours" />
      {personId ? <Content /> : <EmptyState icon={CalendarX} title="Your login is not linked to a person." hint="Your coordinator can link it; then you can log your hours here." />}
    </>
  );
}
