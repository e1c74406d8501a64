'use client';
import { messageOf, type HourDay, type HourWeek, type MyHours } from '@housestaff/api-client';
import { Button, cx, Dialog, Icon, Tag, useNotify } from '@housestaff/ui';
import { BadgeCheck, ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { addDays, dayRange, moment, shortDay } from '@/shell/dates';
import { useAttestWeek } from '../api/use-hours';
import { hours } from '../model/hour-words';
import { DayLine } from './day-line';

function AttestDialog({ week, onClose }: { week: HourWeek; onClose: () => void }) {
  const attest = useAttestWeek();
  const notify = useNotify();
  const confirm = () =>
    attest.mutate(week.from, {
      onSuccess: () => {
        notify({ tone: 'good', text: `The week of ${shortDay(week.from)} is attested.` });
        onClose();
      },
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Attest ${dayRange(week.from, week.to)}`}
      description={`${hours(week.logged)} h logged, ${hours(week.scheduled)} h scheduled. You say that these hours are what you worked.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" busy={attest.isPending} onClick={confirm}>
            These hours are true
          </Button>
        </>
      }
    >
      {attest.error && (
        <p className="alert" role="alert">
          {messageOf(attest.error)}
        </p>
      )}
    </Dialog>
  );
}

function WeekState({ week, today, onAttest }: { week: HourWeek; today: string; onAttest?: () => void }) {
  if (week.attested) return <Tag tone="good" icon={BadgeCheck} title={`${week.attested.by}, ${moment(week.attested.at)}`}>Attested</Tag>;
  if (week.openDays > 0) return <Tag tone="warn">{`${week.openDays} open`}</Tag>;
  if (addDays(week.to, -1) > today || (week.scheduled === 0 && week.logged === null)) return null;
  return onAttest ? <Button onClick={onAttest} aria-label={`Attest ${dayRange(week.from, week.to)}`}>Attest</Button> : <Tag>Not attested</Tag>;
}

function Week({ week, days, today, onEdit }: { week: HourWeek; days: HourDay[]; today: string; onEdit?: (day: HourDay) => void }) {
  const isThis = week.from <= today && today < week.to;
  const [open, setOpen] = useState(isThis || !onEdit);
  const [attesting, setAttesting] = useState(false);
  const top = Math.max(80, week.scheduled, week.logged ?? 0);
  return (
    <li className={cx('hr-week', isThis && 'now')}>
      <div className="row min-h-9">
        <button type="button" className="hr-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon of={open ? ChevronDown : ChevronRight} small />
          <b className="b5">{isThis ? 'This week' : dayRange(week.from, week.to)}</b>
        </button>
        <span className="grow" />
        <WeekState week={week} today={today} onAttest={onEdit && (() => setAttesting(true))} />
      </div>
      <dl className="hr-bars">
        <dt>Scheduled</dt>
        <dd>
          <span className="meter">
            <i style={{ width: `${(week.scheduled / top) * 100}%` }} />
          </span>
        </dd>
        <dd className="num">{hours(week.scheduled)}</dd>
        <dt>Logged</dt>
        <dd>
          <span className="meter acc">
            <i style={{ width: `${((week.logged ?? 0) / top) * 100}%` }} />
          </span>
        </dd>
        <dd className="num">{hours(week.logged)}</dd>
      </dl>
      {open && (
        <ul className="hr-days">
          {days.map((day) => (
            <DayLine key={day.date} day={day} onEdit={onEdit} />
          ))}
        </ul>
      )}
      {attesting && <AttestDialog week={week} onClose={() => setAttesting(false)} />}
    </li>
  );
}

/** The weeks, newest first, with their days behind each. Without `onEdit` they can only be read. */
export function WeekList({ data, onEdit }: { data: MyHours; onEdit?: (day: HourDay) => void }) {
  const weeks = data.weeks.filter((week) => week.from <= data.today).reverse();
  return (
    <ul>
      {weeks.map((week) => (
        <Week key={week.from} week={week} days={data.days.filter((day) => week.from <= day.date && day.date < week.to)} today={data.today} onEdit={onEdit} />
      ))}
    </ul>
  );
}
