import type { CallRosterDay } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { DateTime } from 'luxon';
import { useEffect, useRef } from 'react';
import { weekdayDay } from '@/shell/dates';
import { weeksOf } from '../model/month';
import { OnCallRoles } from './on-call-roles';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface MonthTableProps {
  month: string;
  days: ReadonlyMap<string, CallRosterDay>;
  today: string;
  chosen: string;
  onChoose: (date: string) => void;
}

function Cell({ date, day, isToday, isChosen, onChoose }: { date: string; day: CallRosterDay | undefined; isToday: boolean; isChosen: boolean; onChoose: (date: string) => void }) {
  const { day: number } = DateTime.fromISO(date, { zone: 'utc' });
  const here = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (isToday) here.current?.scrollIntoView({ block: 'nearest' });
  }, [isToday]);
  return (
    <td ref={here} className={cx(isToday && 'now', isChosen && 'sel')}>
      <div className="row">
        <button type="button" className="call-day" aria-pressed={isChosen} aria-current={isToday ? 'date' : undefined} aria-label={`${weekdayDay(date)}${isToday ? ', today' : ''}`} onClick={() => onChoose(date)}>
          {number}
        </button>
        {isToday && <span className="t12 call-today">Today</span>}
        {day?.holiday && <span className="t12 t3 clip">{day.holiday}</span>}
      </div>
      {day && <OnCallRoles on={day.on.filter(({ attending }) => !attending)} />}
    </td>
  );
}

/** Who is on call in the month, as a calendar. A day's number shows everyone of that day and how to reach them. */
export function MonthTable({ month, days, today, chosen, onChoose }: MonthTableProps) {
  return (
    <table className="call-month" aria-label="Call roster">
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>{week.map((date, day) => (date ? <Cell key={date} date={date} day={days.get(date)} isToday={date === today} isChosen={date === chosen} onChoose={onChoose} /> : <td key={`out-${day}`} className="out" />))}</tr>
        ))}
      </tbody>
    </table>
  );
}
