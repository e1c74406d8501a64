'use client';
import { messageOf } from '@housestaff/api-client';
import { Button, ErrorState, IconButton, PanelSection, SkeletonRows } from '@housestaff/ui';
import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { weekdayDay } from '@/shell/dates';
import { useAddHoliday, useHolidays, useRemoveHoliday } from '../api/use-calendar';

function AddHoliday({ programId }: { programId: string | undefined }) {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const add = useAddHoliday(programId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ day, name }, { onSuccess: () => [setDay(''), setName('')] });
  };
  return (
    <form onSubmit={submit} className="mt-3 flex flex-col gap-2">
      <input className="inp" aria-label="Holiday's name" placeholder="Thanksgiving" value={name} onChange={(event) => setName(event.target.value)} />
      <div className="row">
        <input type="date" className="inp" aria-label="Holiday's day" value={day} onChange={(event) => setDay(event.target.value)} />
        <Button type="submit" busy={add.isPending} disabledReason={day && name.trim() ? null : 'Give a name and a day'}>
          Add
        </Button>
      </div>
      {add.isError && (
        <p className="bad t12" role="alert">
          {messageOf(add.error)}
        </p>
      )}
    </form>
  );
}

/** Holidays of the year in view: clinics close, call and inpatient services go on. */
export function Holidays({ programId, from, to, readOnly }: { programId: string | undefined; from: string; to: string; readOnly: boolean }) {
  const holidays = useHolidays(programId);
  const remove = useRemoveHoliday(programId);
  if (holidays.isPending) return <SkeletonRows rows={6} label="Loading holidays" />;
  if (holidays.isError) return <ErrorState title="Holidays did not load" error={holidays.error} onRetry={() => void holidays.refetch()} />;
  const shown = holidays.data.filter((holiday) => from <= holiday.day && holiday.day < to).sort((one, other) => one.day.localeCompare(other.day));
  return (
    <PanelSection title="Holidays" aside={`${shown.length}`}>
      {shown.length === 0 && <p className="t2">None yet. Clinics close on a holiday.</p>}
      <ul>
        {shown.map((holiday) => (
          <li key={holiday.id} className="row min-h-7">
            <time className="t2 w-24" dateTime={holiday.day}>
              {weekdayDay(holiday.day)}
            </time>
            <span className="grow">{holiday.name}</span>
            {!readOnly && <IconButton icon={Trash2} label={`Remove ${holiday.name}`} size="small" onClick={() => remove.mutate(holiday)} />}
          </li>
        ))}
      </ul>
      {remove.isError && (
        <p className="bad t12" role="alert">
          {messageOf(remove.error)}
        </p>
      )}
      {!readOnly && <AddHoliday programId={programId} />}
    </PanelSection>
  );
}
