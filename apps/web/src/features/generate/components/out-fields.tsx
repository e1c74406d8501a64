'use client';
import type { Person } from '@housestaff/api-client';
import { Button, Combobox, ErrorState, Field, IconButton, Skeleton } from '@housestaff/ui';
import { UserRoundX, X } from 'lucide-react';
import { useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { addDays, dayRange, today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { lastDay, type PersonOut } from '../model/wanted';

interface OutFieldsProps {
  out: readonly PersonOut[];
  onChange: (out: PersonOut[]) => void;
}

function Adding({ people, onAdd }: { people: readonly Person[]; onAdd: (one: PersonOut) => void }) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(addDays(today(), 7));
  const reason = personId === null ? 'Choose a person first' : from >= to ? 'The last day is before the first' : null;
  const add = () => {
    if (personId === null) return;
    onAdd({ personId, from, to });
    setPersonId(null);
  };
  return (
    <div className="gen-fields">
      <Combobox key={personId === null ? 'none' : 'one'} label="Who is out" value={personId} placeholder="Find a person" options={people.map((one) => ({ value: one.id, label: one.displayName }))} onChange={setPersonId} />
      <div className="gen-days">
        <Field label="First day out" type="date" value={from} onChange={(event) => event.target.value && setFrom(event.target.value)} />
        <Field label="Last day out" type="date" min={from} value={lastDay(to)} onChange={(event) => event.target.value && setTo(addDays(event.target.value, 1))} />
      </div>
      <Button icon={UserRoundX} disabledReason={reason} onClick={add}>
        Add
      </Button>
    </div>
  );
}

/** Who is out, and when: their work goes to others, with the fewest changes. */
export function OutFields({ out, onChange }: OutFieldsProps) {
  const { program } = useProgramChoice();
  const query = useEveryone(program?.id);
  const people = (query.data ?? []).filter((one) => one.active && !one.finishedOn && (one.kind === 'resident' || one.kind === 'faculty'));
  const nameOf = (id: string) => people.find((one) => one.id === id)?.displayName ?? 'Somebody';
  return (
    <section className="gen-sec" aria-label="Who is out">
      <h2>Who is out</h2>
      {query.isPending && <Skeleton className="my-2" />}
      {query.isLoadingError && <ErrorState title="The people did not load" error={query.error} onRetry={() => void query.refetch()} />}
      <ul className="gen-out">
        {out.map((one) => (
          <li key={`${one.personId}${one.from}`} className="row">
            <span className="grow">
              <b className="b5">{nameOf(one.personId)}</b>
              <span className="t2 t12 block">{dayRange(one.from, one.to)}</span>
            </span>
            <IconButton icon={X} size="small" label={`${nameOf(one.personId)} is not out`} onClick={() => onChange(out.filter((other) => other !== one))} />
          </li>
        ))}
      </ul>
      {query.data && <Adding people={people} onAdd={(one) => onChange([...out, one])} />}
      <p className="t2 t12 mt-2">Their work is given to others with the fewest changes. All else stays.</p>
    </section>
  );
}
