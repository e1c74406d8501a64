import type { CallRosterDay } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { useEffect, useRef } from 'react';
import { weekdayDay } from '@/shell/dates';
import { OnCallRoles, type Contacts } from './on-call-roles';

function Day({ day, contacts, isToday }: { day: CallRosterDay; contacts: Contacts; isToday: boolean }) {
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isToday) here.current?.scrollIntoView({ block: 'start' });
  }, [isToday]);
  return (
    <li ref={here} className={cx(isToday && 'now')} aria-current={isToday ? 'date' : undefined}>
      <h2>
        {weekdayDay(day.date)}
        {isToday && <span className="call-today"> · Today</span>}
        {day.holiday && <span className="t3"> · {day.holiday}</span>}
      </h2>
      {day.on.length > 0 ? <OnCallRoles on={day.on} contacts={contacts} /> : <p className="t3">Nobody is on call.</p>}
    </li>
  );
}

/** The month day by day, for a phone: today first in sight, and numbers to tap. */
export function DayList({ days, contacts, today }: { days: readonly CallRosterDay[]; contacts: Contacts; today: string }) {
  return (
    <ul className="call-days" aria-label="Call roster by day">
      {days.map((day) => (
        <Day key={day.date} day={day} contacts={contacts} isToday={day.date === today} />
      ))}
    </ul>
  );
}
