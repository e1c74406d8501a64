'use client';
import type { Absence, LeaveSettings } from '@housestaff/api-client';
import { IconButton } from '@housestaff/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { DateTime } from 'luxon';
import { addDays, today } from '@/shell/dates';
import { labelOf } from './leave-words';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The days that a month's calendar shows: whole weeks from Monday. */
export function monthDays(month: string): string[] {
  const first = DateTime.fromISO(`${month}-01`, { zone: 'utc' });
  const from = first.startOf('week').toISODate() ?? `${month}-01`;
  const weeks = Math.ceil((first.weekday - 1 + (first.daysInMonth ?? 31)) / 7);
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
}

export function shiftMonth(month: string, by: number): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).plus({ months: by }).toFormat('yyyy-LL');
}

function Day({ day, month, away, settings }: { day: string; month: string; away: Absence[]; settings: LeaveSettings | undefined }) {
  const isToday = day === today();
  return (
    <td className={`min-w-[104px] border border-(--line) p-1 align-top ${day.startsWith(month) ? '' : 'bg-(--sunken) text-(--text-3)'}`}>
      <span className={isToday ? 'tag acc' : 't12'}>{Number(day.slice(8))}</span>
      <ul className="min-h-12">
        {away.map((absence) => (
          <li key={absence.id} className="t11 clip" title={`${absence.personName}: ${labelOf(settings, absence.kind)}, ${absence.status}`}>
            {absence.personName}
            <span className="t3">{` ${labelOf(settings, absence.kind)}${absence.status === 'requested' ? '?' : ''}`}</span>
          </li>
        ))}
      </ul>
    </td>
  );
}

export interface LeaveMonthProps {
  month: string;
  absences: Absence[];
  settings: LeaveSettings | undefined;
  onMonth: (month: string) => void;
}

/** Who is away on each day of a month. A question mark is a request that nobody answered yet. */
export function LeaveMonth({ month, absences, settings, onMonth }: LeaveMonthProps) {
  const days = monthDays(month);
  const shown = absences.filter((absence) => absence.status !== 'denied' && absence.status !== 'cancelled');
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <div className="p-4">
      <div className="row mb-2">
        <IconButton icon={ChevronLeft} label="Month before" onClick={() => onMonth(shiftMonth(month, -1))} />
        <h2>{DateTime.fromISO(`${month}-01`).toFormat('LLLL yyyy')}</h2>
        <IconButton icon={ChevronRight} label="Month after" onClick={() => onMonth(shiftMonth(month, 1))} />
      </div>
      <table className="w-full table-fixed">
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col" className="t12 t3 p-1">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} settings={settings} day={day} month={month} away={shown.filter((absence) => absence.from <= day && day < absence.to)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
