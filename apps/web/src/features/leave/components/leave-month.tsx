'use client';
import type { Absence, LeaveSettings } from '@housestaff/api-client';
import { IconButton } from '@housestaff/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { DateTime } from 'luxon';
import { addDays, today } from '@/shell/dates';
import { labelOf, STATUS } from './leave-words';

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

const MARKS: Partial<Record<Absence['status'], string>> = { requested: '?', anticipated: '~' };

/** "am" or "pm" where only half of the day is away. */
function halfOn({ from, to, startsPm, endsAm }: Absence, day: string): string {
  if (startsPm && day === from) return ' pm';
  return endsAm && addDays(day, 1) === to ? ' am' : '';
}

interface DayProps {
  day: string;
  month: string;
  away: Absence[];
  settings: LeaveSettings | undefined;
  open: string | null;
  onOpen: (absence: Absence) => void;
}

function Day({ day, month, away, settings, open, onOpen }: DayProps) {
  const isToday = day === today();
  return (
    <td className={`lv-day ${day.startsWith(month) ? '' : 'is-other'}`}>
      <span className={isToday ? 'tag acc' : 't12'}>{Number(day.slice(8))}</span>
      <ul className="min-h-12">
        {away.map((absence) => {
          const kind = `${labelOf(settings, absence.kind)}${halfOn(absence, day)}`;
          return (
            <li key={absence.id}>
              <button type="button" className={`lv-away ${absence.status}`} aria-pressed={open === absence.id} aria-label={`${absence.personName}: ${kind}, ${STATUS[absence.status].word.toLowerCase()}`} onClick={() => onOpen(absence)}>
                {absence.personName}
                <span className="t3">{` ${kind}${MARKS[absence.status] ?? ''}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </td>
  );
}

export interface LeaveMonthProps {
  month: string;
  absences: Absence[];
  settings: LeaveSettings | undefined;
  open: string | null;
  onOpen: (absence: Absence) => void;
  onMonth: (month: string) => void;
}

/** Who is away on each day of a month. A question mark is a request that nobody answered yet, a tilde what is expected. */
export function LeaveMonth({ month, absences, settings, open, onOpen, onMonth }: LeaveMonthProps) {
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
      <div className="overflow-x-auto">
      <table className="w-full table-fixed lv-month">
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
                <Day key={day} settings={settings} day={day} month={month} open={open} onOpen={onOpen} away={shown.filter((absence) => absence.from <= day && day < absence.to)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      </div>
    </div>
  );
}
