'use client';
import { messageOf } from '@housestaff/api-client';
import { Button, ErrorState, IconButton, PanelSection, SkeletonRows } from '@housestaff/ui';
import { CalendarPlus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { weekdayDay } from '@/shell/dates';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useAddHoliday, useHolidays, useRemoveHoliday } from '../api/use-calendar';
import { UsualHolidays } from './usual-holidays';

function AddHoliday({ programId, from, to }: { programId: string | undefined; from: string; to: string }) {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const add = useAddHoliday(programId);
  const refused = refusedBy(add.error);
  const said = refusedAt(refused, 'name') ?? refusedAt(refused, 'day') ?? refusedElsewhere(refused, ['name', 'day']);
  const elsewhere = day !== '' && (day < from || day >= to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ day, name: name.trim() }, { onSuccess: () => [setDay(''), setName('')] });
  };
  return (
    <form onSubmit={submit} className="mt-3 flex flex-col gap-2">
      <input className="inp" aria-label="Holiday's name" placeholder="Thanksgiving" maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
      <div className="row">
        <input type="date" className="inp" aria-label="Holiday's day" value={day} aria-invalid={refusedAt(refused, 'day') ? true : undefined} onChange={(event) => setDay(event.target.value)} />
        <Button type="submit" busy={add.isPending} disabledReason={day && name.trim() ? null : 'Give a name and a day'}>
          Add
        </Button>
      </div>
      {elsewhere && <p className="t12 warn">Not in the year in view: it stands in the list of its own year.</p>}
      {said && (
        <p className="bad t12" role="alert">
          {said}
        </p>
      )}
    </form>
  );
}

/** Holidays of the year in view: clinics close, call and inpatient services go on. */
export function Holidays({ programId, from, to, readOnly }: { programId: string | undefined; from: string; to: string; readOnly: boolean }) {
  const holidays = useHolidays(programId);
  const remove = useRemoveHoliday(programId);
  const [usual, setUsual] = useState(false);
  if (holidays.isPending) return <SkeletonRows rows={6} label="Loading holidays" />;
  if (holidays.isLoadingError) return <ErrorState title="Holidays did not load" error={holidays.error} onRetry={() => void holidays.refetch()} />;
  const shown = holidays.data.filter((holiday) => from <= holiday.day && holiday.day < to).sort((one, other) => one.day.localeCompare(other.day));
  return (
    <PanelSection title="Holidays" aside={`${shown.length}`}>
      {shown.length === 0 && <p className="t2">None yet. Clinics close on a holiday; call and inpatient services go on.</p>}
      <ul>
        {shown.map((holiday) => (
          <li key={holiday.id} className="cal-row">
            <time className="t2" dateTime={holiday.day}>
              {weekdayDay(holiday.day)}
            </time>
            <span className="grow">{holiday.name}</span>
            {!readOnly && <IconButton icon={Trash2} label={`Remove ${holiday.name}`} size="small" busy={remove.isPending} onClick={() => remove.mutate(holiday)} />}
          </li>
        ))}
      </ul>
      {remove.isError && (
        <p className="bad t12" role="alert">
          {messageOf(remove.error)}
        </p>
      )}
      {!readOnly && <AddHoliday programId={programId} from={from} to={to} />}
      {!readOnly && (
        <div className="mt-2">
          <Button icon={CalendarPlus} onClick={() => setUsual(true)}>
            Usual holidays …
          </Button>
        </div>
      )}
      {usual && <UsualHolidays programId={programId} from={from} to={to} holidays={holidays.data} onClose={() => setUsual(false)} />}
    </PanelSection>
  );
}
