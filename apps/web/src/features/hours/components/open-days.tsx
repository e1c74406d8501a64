'use client';
import { messageOf, type HourDay } from '@housestaff/api-client';
import { Button, Icon, useNotify } from '@housestaff/ui';
import { Check, CircleCheck, Pencil } from 'lucide-react';
import { weekdayDay } from '@/shell/dates';
import { useLogDay } from '../api/use-hours';
import { hasBegun, hours, isConfirmable, isQuiet, span } from '../model/hour-words';

function Scheduled({ day }: { day: HourDay }) {
  if (day.scheduled.length === 0) return <p className="t2">{day.leave ? `Away: ${day.leave}` : 'No duty scheduled'}</p>;
  return (
    <ul>
      {day.scheduled.map((duty, index) => (
        <li key={`${duty.dutyId}-${index}`} className="row min-h-6">
          <span className="grow clip">{duty.activityName}</span>
          <span className="t2 nowrap tabular-nums">{span(duty.start, duty.end)}</span>
        </li>
      ))}
    </ul>
  );
}

function OpenDay({ day, zone, isToday, onAdjust }: { day: HourDay; zone: string; isToday: boolean; onAdjust: (day: HourDay) => void }) {
  const log = useLogDay();
  const notify = useNotify();
  const name = weekdayDay(day.date);
  const confirm = () =>
    log.mutate(
      { day, entries: 'as-scheduled' },
      { onSuccess: ({ loggedHours }) => notify({ tone: 'good', text: `${name}: ${hours(loggedHours)} h logged.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) },
    );
  return (
    <li className="hr-open">
      <div className="row">
        <b className="b6 grow">{isToday ? `Today, ${name}` : name}</b>
        {day.due && !isQuiet(day) && <span className="t2 tabular-nums">{hasBegun(day, zone) ? `${hours(day.scheduledHours)} h` : 'not begun yet'}</span>}
      </div>
      <Scheduled day={day} />
      <div className="hr-acts">
        {isConfirmable(day, zone) && (
          <Button variant="primary" size="tall" icon={Check} busy={log.isPending} onClick={confirm} aria-label={`${isQuiet(day) ? 'No call-in' : 'As scheduled'}, ${name}`}>
            {isQuiet(day) ? 'No call-in' : 'As scheduled'}
          </Button>
        )}
        <Button size="tall" icon={Pencil} onClick={() => onAdjust(day)} aria-label={`Adjust ${name}`}>
          {isConfirmable(day, zone) ? 'Adjust' : 'Add hours'}
        </Button>
      </div>
    </li>
  );
}

/** Today and what was left open, each one tap from being logged. */
export function OpenDays({ days, today, zone, onAdjust }: { days: readonly HourDay[]; today: string; zone: string; onAdjust: (day: HourDay) => void }) {
  const due = days.filter((day) => day.due && hasBegun(day, zone)).length;
  return (
    <section className="my-sec" aria-labelledby="hours-to-log">
      <div className="row h-9">
        <h2 className="grow" id="hours-to-log">
          To log
        </h2>
        <span className="t12 t3">{due === 0 ? 'nothing open' : `${due} ${due === 1 ? 'day' : 'days'} open`}</span>
      </div>
      {due === 0 && (
        <p className="row t2 pb-2">
          <Icon of={CircleCheck} className="good" />
          Every duty up to today is logged.
        </p>
      )}
      <ul>
        {days.map((day) => (
          <OpenDay key={`${day.date}-${day.version}`} day={day} zone={zone} isToday={day.date === today} onAdjust={onAdjust} />
        ))}
      </ul>
    </section>
  );
}
