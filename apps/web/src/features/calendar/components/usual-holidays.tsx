'use client';
import { messageOf, type Holiday } from '@housestaff/api-client';
import { Button, Check, Dialog } from '@housestaff/ui';
import { useState } from 'react';
import { longDay, weekdayDay } from '@/shell/dates';
import { useAddHolidays } from '../api/use-calendar';
import { federalHolidays, type UsualHoliday } from '../model/us-holidays';

interface UsualHolidaysProps {
  programId: string | undefined;
  from: string;
  to: string;
  holidays: readonly Holiday[];
  onClose: () => void;
}

interface DayProps {
  holiday: UsualHoliday;
  /** It stands in the calendar already. */
  there: boolean;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function Day({ holiday: { day, name }, there, ticked, onTick }: DayProps) {
  const label = (
    <>
      {name} <span className="t3">{there ? `${longDay(day)}, stands there already` : `${weekdayDay(day)} ${day.slice(0, 4)}`}</span>
    </>
  );
  return <Check checked={there || ticked} disabled={there} label={label} onChange={(event) => onTick(event.target.checked)} />;
}

/** The federal holidays of the year, to tick those that the program keeps. */
export function UsualHolidays({ programId, from, to, holidays, onClose }: UsualHolidaysProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const add = useAddHolidays(programId);
  const usual = federalHolidays(from, to);
  const there = new Set(holidays.map(({ day }) => day));
  const open = usual.filter(({ day }) => !there.has(day));
  const chosen = open.filter(({ day }) => ticked.has(day));
  const toggle = (day: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(day);
    else next.delete(day);
    setTicked(next);
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={add.isPending} disabledReason={chosen.length === 0 ? 'Tick the days that the program keeps' : null} onClick={() => add.mutate(chosen, { onSuccess: onClose })}>
        {chosen.length === 0 ? 'Add holidays' : `Add ${chosen.length} ${chosen.length === 1 ? 'holiday' : 'holidays'}`}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title="Usual holidays" description="Federal holidays of the United States in this academic year. Tick those on which your clinics close; one on a weekend stands here on both days." actions={actions}>
      {add.isError && (
        <p className="alert mb-3" role="alert">
          {messageOf(add.error)}
        </p>
      )}
      <ul className="cal-usual">
        {usual.map((holiday) => (
          <li key={holiday.day}>
            <Day holiday={holiday} there={there.has(holiday.day)} ticked={ticked.has(holiday.day)} onTick={(on) => toggle(holiday.day, on)} />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <div className="mt-3">
          <Button size="small" onClick={() => setTicked(new Set(chosen.length === open.length ? [] : open.map(({ day }) => day)))}>
            {chosen.length === open.length ? 'Tick none' : 'Tick all'}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
