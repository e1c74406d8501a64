'use client';
import type { MyDay, MyDuty } from '@housestaff/api-client';
import { cx, Icon, IconButton, RotationChip, Tip } from '@housestaff/ui';
import { ArrowLeftRight, ChevronLeft, ChevronRight } from 'lucide-react';
import { DateTime } from 'luxon';
import Link from 'next/link';
import { addDays, dayRange, today, weekdayDay } from '@/shell/dates';
import { dutyTimes, isAhead, swapHref } from './duty-words';

function SwapLink({ duty }: { duty: MyDuty }) {
  const label = `Swap ${duty.activityName}, ${weekdayDay(duty.date)}`;
  return (
    <Tip text="Swap">
      <Link className="btn ghost ico sm my-swap" href={swapHref(duty)} prefetch={false} aria-label={label}>
        <Icon of={ArrowLeftRight} small />
      </Link>
    </Tip>
  );
}

interface LineProps {
  duty: MyDuty;
  zone: string;
  maySwap: boolean;
}

function Line({ duty, zone, maySwap }: LineProps) {
  return (
    <div className="row my-line">
      <RotationChip abbreviation={duty.activityCode} colour={duty.colour} className="min-w-11" />
      <span className="grow clip">{duty.activityName}</span>
      <span className="t2 nowrap tabular-nums">{dutyTimes(duty, zone)}</span>
      {maySwap && (isAhead(duty, DateTime.now(), zone) ? <SwapLink duty={duty} /> : <span className="my-swap" />)}
    </div>
  );
}

function nothingOn(day: MyDay): string {
  return day.absence ? `Away: ${day.absence}` : (day.holiday ?? 'Free');
}

function DayRow({ day, zone, maySwap }: { day: MyDay; zone: string; maySwap: boolean }) {
  const date = DateTime.fromISO(day.date, { zone: 'utc' });
  const isToday = day.date === today();
  return (
    <li className={cx('my-day', date.weekday > 5 && 'we', isToday && 'now')}>
      <time dateTime={day.date} className="my-date">
        {date.toFormat('ccc')} <b className={isToday ? 'text-(--accent-text)' : ''}>{date.day}</b>
      </time>
      <div className="grow">
        {day.duties.length === 0 && <span className="t3 leading-6">{nothingOn(day)}</span>}
        {day.duties.map((duty) => (
          <Line key={duty.id} duty={duty} zone={zone} maySwap={maySwap} />
        ))}
        {day.duties.length > 0 && day.absence && <span className="t3 leading-6">{`Away: ${day.absence}`}</span>}
      </div>
    </li>
  );
}

interface WeekProps {
  days: MyDay[];
  from: string;
  zone: string;
  /** Not without a connection. */
  maySwap: boolean;
  onWeek: (from: string) => void;
}

/** Seven days, with the way to the week before and after. */
export function MyWeek({ days, from, zone, maySwap, onWeek }: WeekProps) {
  const to = addDays(from, 7);
  const isThis = from <= today() && today() < to;
  const swaps = maySwap && days.some((day) => day.duties.some((duty) => isAhead(duty, DateTime.now(), zone)));
  return (
    <section className="my-sec">
      <div className="row h-9">
        <h2 className="grow">{isThis ? 'This week' : 'Week'}</h2>
        <IconButton icon={ChevronLeft} label="Week before" onClick={() => onWeek(addDays(from, -7))} />
        <span className="t12 t2">{dayRange(from, to)}</span>
        <IconButton icon={ChevronRight} label="Week after" onClick={() => onWeek(to)} />
      </div>
      <ul>
        {days.map((day) => (
          <DayRow key={day.date} day={day} zone={zone} maySwap={swaps} />
        ))}
      </ul>
    </section>
  );
}
