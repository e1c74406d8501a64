'use client';
import type { HourDay } from '@housestaff/api-client';
import { IconButton, Tag } from '@housestaff/ui';
import { Pencil } from 'lucide-react';
import { weekdayDay } from '@/shell/dates';
import { entryName, hours, span } from '../model/hour-words';

function State({ day }: { day: HourDay }) {
  if (day.status === 'future') return <span className="t3 t12">to come</span>;
  if (day.loggedHours !== null) return <b className="b6">{`${hours(day.loggedHours)} h`}</b>;
  if (day.due) return <Tag tone="warn">Open</Tag>;
  return <span className="t3 t12">{day.leave ? `Away: ${day.leave}` : 'free'}</span>;
}

function difference({ loggedHours, scheduledHours }: HourDay): string | null {
  if (loggedHours === null || scheduledHours === null) return null;
  const more = loggedHours - scheduledHours;
  return Math.abs(more) < 0.05 ? null : `${more > 0 ? '+' : '−'}${Math.abs(more).toFixed(1)} h`;
}

/** One day: what was scheduled, and what was logged in its place. */
export function DayLine({ day, onEdit }: { day: HourDay; onEdit?: (day: HourDay) => void }) {
  const more = difference(day);
  const lines = day.loggedHours === null ? day.scheduled.map((one) => ({ name: one.activityName, times: span(one.start, one.end), note: '' })) : day.entries.map((one) => ({ name: entryName(one, day), times: span(one.start, one.end), note: one.note }));
  return (
    <li className="hr-day">
      <div className="row min-h-7">
        <span className="grow">{weekdayDay(day.date)}</span>
        {more && <span className="t12 t2 tabular-nums">{more}</span>}
        <State day={day} />
        {onEdit && day.status !== 'future' && <IconButton icon={Pencil} size="small" label={`Edit ${weekdayDay(day.date)}`} onClick={() => onEdit(day)} />}
      </div>
      <ul>
        {lines.map((line, index) => (
          <li key={index} className="t12 t2">
            <span className="row">
              <span className="grow clip">{line.name}</span>
              <span className="nowrap tabular-nums">{line.times}</span>
            </span>
            {line.note && <span className="t3">{line.note}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
