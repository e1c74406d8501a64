'use client';
import { messageOf, type Run } from '@housestaff/api-client';
import { Button, Check, Dialog, ErrorState, Field, SkeletonRows } from '@housestaff/ui';
import { useState } from 'react';
import { addDays, dayRange } from '@/shell/dates';
import { useRunPlan, type Acceptance } from '../api/use-runs';
import { lastDay } from '../model/wanted';

interface AcceptDialogProps {
  run: Run;
  alternative: number;
  picked: readonly string[];
  busy: boolean;
  error: Error | null;
  onAccept: (what: Acceptance) => void;
  onClose: () => void;
}

type Taken = { people: ReadonlySet<string> | null; from: string; to: string };

function PeopleChoice({ run, alternative, people, onChange }: Pick<AcceptDialogProps, 'run' | 'alternative'> & { people: ReadonlySet<string>; onChange: (people: ReadonlySet<string>) => void }) {
  const plan = useRunPlan(run, alternative);
  if (plan.isPending) return <SkeletonRows rows={4} label="Loading the people" />;
  if (plan.isLoadingError) return <ErrorState title="The people did not load" error={plan.error} onRetry={() => void plan.refetch()} />;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(people);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className="gen-people" role="group" aria-label="Whose cells are taken over">
      {plan.data.rows.map((row) => {
        const changes = row.cells.filter((cell) => cell.changed).length;
        return <Check key={row.personId} checked={people.has(row.personId)} onChange={(event) => toggle(row.personId, event.target.checked)} label={<>{row.name} <span className="t3 t12">{changes === 0 ? 'no change' : `${changes} ${changes === 1 ? 'change' : 'changes'}`}</span></>} />;
      })}
    </div>
  );
}

function wrongWith({ people, from, to }: Taken): string | null {
  if (people?.size === 0) return 'Choose somebody, or take everybody';
  return from >= to ? 'The last day is before the first' : null;
}

/** How much of an answer goes into a draft: all, or some people, or some days. */
export function AcceptDialog({ run, alternative, picked, busy, error, onAccept, onClose }: AcceptDialogProps) {
  const chosen = run.alternatives.find((one) => one.id === alternative);
  const [name, setName] = useState('');
  const [taken, setTaken] = useState<Taken>({ people: picked.length > 0 ? new Set(picked) : null, from: run.from, to: run.to });
  const { people, from, to } = taken;
  const put = (part: Partial<Taken>) => setTaken({ ...taken, ...part });
  const days = from === run.from && to === run.to ? {} : { from, to };
  const accept = () => onAccept({ run, alternative, ...(name.trim() ? { name: name.trim() } : {}), ...(people ? { people: [...people] } : {}), ...days });
  const whole = people === null && Object.keys(days).length === 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={alternative === 0 ? 'Accept the best answer' : `Accept ${chosen?.label ?? 'this answer'}`}
      description={`${run.plan.name}, ${dayRange(run.from, run.to)}. It goes into a new draft; the published schedule stays as it is.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" busy={busy} disabledReason={wrongWith(taken)} onClick={accept}>
            {whole ? 'Accept into a draft' : 'Accept this part into a draft'}
          </Button>
        </>
      }
    >
      <form onSubmit={(event) => event.preventDefault()}>
        <Field label="Name of the draft" placeholder={`${run.plan.name}, generated`} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        <div className="gen-days">
          <Field label="From" type="date" min={run.from} max={lastDay(run.to)} value={from} onChange={(event) => event.target.value && put({ from: event.target.value })} />
          <Field label="Until" type="date" min={from} max={lastDay(run.to)} value={lastDay(to)} onChange={(event) => event.target.value && put({ to: addDays(event.target.value, 1) })} />
        </div>
        <Check label="Only some people" checked={people !== null} onChange={(event) => put({ people: event.target.checked ? new Set(picked) : null })} />
        {people && <PeopleChoice run={run} alternative={alternative} people={people} onChange={(next) => put({ people: next })} />}
        {error && (
          <p className="alert" role="alert">
            {messageOf(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
