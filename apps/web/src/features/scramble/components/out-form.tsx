'use client';
import type { Person, Program } from '@housestaff/api-client';
import { Combobox, ErrorState, Field, Segmented, Select, Skeleton } from '@housestaff/ui';
import { useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { addDays, today as todayIn } from '@/shell/dates';
import { daysOf, partOf, type Days, type Out, type Part } from '../model/out';

const DAYS: { value: Days; label: string }[] = [
  { value: 'today', label: 'Today' },
  { value: 'tomorrow', label: 'Tomorrow' },
  { value: 'other', label: 'Other days' },
];
const PARTS: { value: Part; label: string }[] = [
  { value: 'whole', label: 'Whole days' },
  { value: 'pm', label: 'From noon of the first day' },
  { value: 'am', label: 'Until noon of the last day' },
];

interface OutFormProps {
  program: Program;
  out: Out | null;
  onChange: (out: Out | null) => void;
}

const label = ({ displayName, kind, pgy }: Person): string => `${displayName}${pgy ? `, PGY-${pgy}` : kind === 'faculty' ? ', faculty' : ''}`;

/** Who is out, by typing two letters; today unless somebody says otherwise. */
export function OutForm({ program, out, onChange }: OutFormProps) {
  const everyone = useEveryone(program.id);
  const today = todayIn(program.zone);
  const people = (everyone.data ?? []).filter(({ active, finishedOn, kind }) => active && !finishedOn && (kind === 'resident' || kind === 'faculty'));
  const first = { person: '', from: today, to: addDays(today, 1), startsPm: false, endsAm: false };
  if (everyone.isLoadingError) return <ErrorState title="The people did not load" error={everyone.error} onRetry={() => void everyone.refetch()} />;
  return (
    <section className="scr-form" aria-label="Who is out, and when">
      {everyone.isPending && <Skeleton className="my-2" style={{ height: 44 }} />}
      {everyone.data && <Combobox label="Who is out" value={out?.person ?? null} placeholder="Type two letters of the name" options={people.map((one) => ({ value: one.id, label: label(one) }))} onChange={(person) => onChange(person ? { ...(out ?? first), person } : null)} />}
      {out && <When out={out} today={today} onChange={onChange} />}
    </section>
  );
}

function When({ out, today, onChange }: { out: Out; today: string; onChange: (out: Out) => void }) {
  const known = daysOf(out, today);
  const [opened, setOpened] = useState(false);
  const shown = opened ? 'other' : known;
  const choose = (days: Days) => {
    setOpened(days === 'other');
    const from = days === 'tomorrow' ? addDays(today, 1) : today;
    if (days !== 'other') onChange({ ...out, from, to: addDays(from, 1) });
  };
  const start = (from: string) => onChange({ ...out, from, to: out.to > from ? out.to : addDays(from, 1) });
  const oneDay = out.to === addDays(out.from, 1);
  const parts = oneDay ? [PARTS[0]!, { value: 'pm' as const, label: 'From noon' }, { value: 'am' as const, label: 'Until noon' }] : PARTS;
  return (
    <>
      <div className="scr-when">
        <Segmented label="When" value={shown} options={DAYS} onChange={choose} />
        <Select label="Which part" value={partOf(out)} options={parts} onChange={(part) => onChange({ ...out, startsPm: part === 'pm', endsAm: part === 'am' })} />
      </div>
      {shown === 'other' && (
        <div className="scr-days">
          <Field label="First day out" type="date" min={today} value={out.from} onChange={(event) => event.target.value && start(event.target.value)} />
          <Field label="Last day out" type="date" min={out.from} value={addDays(out.to, -1)} onChange={(event) => event.target.value >= out.from && onChange({ ...out, to: addDays(event.target.value, 1) })} />
        </div>
      )}
    </>
  );
}
