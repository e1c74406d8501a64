'use client';
import { messageOf, type PersonDetail } from '@housestaff/api-client';
import { Button, Check, IconButton } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addDays, today } from '@/shell/dates';
import { type PgyInput, useSavePgy } from '../api/use-people';

function PeriodRow({ period, change, remove }: { period: PgyInput; change: (values: Partial<PgyInput>) => void; remove: () => void }) {
  return (
    <li className="mb-3">
      <div className="row">
        <input type="number" min={1} max={9} className="inp w-16" aria-label="PGY" value={period.pgy} onChange={(event) => change({ pgy: Number(event.target.value) })} />
        <Check label="Off cycle" checked={period.offCycle} onChange={(event) => change({ offCycle: event.target.checked })} />
        <span className="grow" />
        <IconButton icon={Trash2} label={`Remove PGY-${period.pgy}`} size="small" onClick={remove} />
      </div>
      <div className="row mt-1">
        <input type="date" className="inp" aria-label={`PGY-${period.pgy} from`} value={period.from} onChange={(event) => event.target.value && change({ from: event.target.value })} />
        <input type="date" className="inp" aria-label={`PGY-${period.pgy} last day`} value={addDays(period.to, -1)} onChange={(event) => event.target.value && change({ to: addDays(event.target.value, 1) })} />
      </div>
    </li>
  );
}

function following(periods: readonly PgyInput[]): PgyInput {
  const last = periods.at(-1);
  const from = last?.to ?? today();
  return { pgy: (last?.pgy ?? 0) + 1, from, to: addDays(from, 365), offCycle: last?.offCycle ?? false };
}

/** The years of training of one resident, with their own dates. */
export function PgyEditor({ person: now, onDone }: { person: PersonDetail; onDone: () => void }) {
  const [person] = useState(now);
  const [periods, setPeriods] = useState<PgyInput[]>(() => person.pgyPeriods.map(({ from, to, pgy, offCycle }) => ({ from, to, pgy, offCycle })));
  const save = useSavePgy(person.programId);
  const replace = (index: number, values: Partial<PgyInput>) => setPeriods(periods.map((period, at) => (at === index ? { ...period, ...values } : period)));
  return (
    <>
      {save.isError && (
        <p className="alert mb-2" role="alert">
          {messageOf(save.error)}
        </p>
      )}
      <ul>
        {periods.map((period, index) => (
          <PeriodRow key={index} period={period} change={(values) => replace(index, values)} remove={() => setPeriods(periods.filter((_, at) => at !== index))} />
        ))}
      </ul>
      <div className="row">
        <Button size="small" icon={Plus} onClick={() => setPeriods([...periods, following(periods)])}>
          Add a year
        </Button>
        <span className="grow" />
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
        <Button size="small" variant="primary" busy={save.isPending} onClick={() => save.mutate({ person, pgyPeriods: periods }, { onSuccess: onDone })}>
          Save
        </Button>
      </div>
    </>
  );
}
