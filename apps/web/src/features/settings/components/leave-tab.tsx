'use client';
import type { LeaveKind, LeaveSettings } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { type FormEvent, useState } from 'react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useLeaveSettings } from '@/shell/use-leave-settings';
import { useSaveLeaveSettings } from '../api/use-settings';
import { leaveBodyOf, leaveFaults, leaveFormOf, type LeaveForm } from '../model/leave-form';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './settings-page';

const TICKS: readonly (readonly [keyof Pick<LeaveKind, 'offered' | 'countsAway' | 'blocking'>, string])[] = [
  ['offered', 'Offered'],
  ['countsAway', 'Counts as away'],
  ['blocking', 'Frees of duties'],
];

interface KindsProps {
  kinds: readonly LeaveKind[];
  errors: Refused;
  editable: boolean;
  onChange: (kinds: LeaveKind[]) => void;
}

const usual = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** One row for each kind that there is; a program names them and says what they do. */
function KindsTable({ kinds, errors, editable, onChange }: KindsProps) {
  const replace = (at: number, values: Partial<LeaveKind>) => onChange(kinds.map((kind, index) => (index === at ? { ...kind, ...values } : kind)));
  return (
    <div className="set-wide">
      <table className="dt set-kinds">
        <caption className="vh">Leave kinds</caption>
        <thead>
          <tr>
            <th scope="col" className="wide-only">
              Kind
            </th>
            <th scope="col">Called here</th>
            {TICKS.map(([key, title]) => (
              <th key={key} scope="col" className="tick">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind, at) => {
            const error = refusedAt(errors, `kinds.${at}`);
            const noteId = `leave-kind-${kind.kind}-note`;
            return (
              <tr key={kind.kind}>
                <th scope="row" className="wide-only">
                  {usual(kind.kind)}
                </th>
                <td>
                  <input className="inp" aria-label={`${usual(kind.kind)} is called`} value={kind.label} maxLength={60} disabled={!editable} aria-invalid={error ? true : undefined} aria-describedby={error ? noteId : undefined} onChange={(event) => replace(at, { label: event.target.value })} />
                  <p className="phone-only t12 t3">{usual(kind.kind)}</p>
                  {error && (
                    <p id={noteId} className="t12 bad">
                      {error}
                    </p>
                  )}
                </td>
                {TICKS.map(([key, title]) => (
                  <td key={key} className="tick">
                    <input type="checkbox" aria-label={`${usual(kind.kind)}: ${title.toLowerCase()}`} checked={kind[key]} disabled={!editable} onChange={(event) => replace(at, { [key]: event.target.checked })} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Limits({ form, errors, editable, change }: { form: LeaveForm; errors: Refused; editable: boolean; change: (values: Partial<LeaveForm>) => void }) {
  return (
    <div className="set-figs">
      <FigureField label="Warn at" visibleLabel value={form.warnAt} after="days away in a year" disabled={!editable} error={refusedAt(errors, 'warnAt')} onChange={(warnAt) => change({ warnAt })} />
      <FigureField label="Limit" visibleLabel value={form.limit} after="days away in a year" disabled={!editable} error={refusedAt(errors, 'limit')} hint="More extends training" onChange={(limit) => change({ limit })} />
    </div>
  );
}

function Editor({ now, programId, editable }: { now: LeaveSettings; programId: string; editable: boolean }) {
  const [typed, setTyped] = useState<LeaveForm | null>(null);
  const saved = useSeen(now, typed !== null);
  const save = useSaveLeaveSettings(programId);
  const notify = useNotify();
  const form = typed ?? leaveFormOf(saved);
  const faults = leaveFaults(form);
  const errors = { ...refusedBy(save.error), ...faults };
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(leaveFormOf(saved));
  const change = (values: Partial<LeaveForm>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(leaveBodyOf(form, saved.version), { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The leave kinds are saved.' })] });
  };
  const why = Object.keys(faults).length > 0 ? 'Mend what is marked first' : changed ? null : 'Nothing is changed';
  return (
    <form className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <Refusal words={refusedElsewhere(refusedBy(save.error), ['kinds', 'warnAt', 'limit'])} />
      <KindsTable kinds={form.kinds} errors={errors} editable={editable} onChange={(kinds) => change({ kinds })} />
      <Limits form={form} errors={errors} editable={editable} change={change} />
      {editable && (
        <div className="set-bar">
          <Button type="submit" variant="primary" busy={save.isPending} disabledReason={why}>
            Save leave kinds
          </Button>
          {changed && <Button onClick={() => [save.reset(), setTyped(null)]}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
}

/** The kinds of leave as the program has them, and the days away that it allows. */
export function LeaveTab({ program, editable }: TabProps) {
  const settings = useLeaveSettings(program.id);
  return (
    <Part title="Leave kinds" words="What people may ask for, what it is called here, and what it does. Days that count as away are added up over the academic year. Leave that stands already keeps what it had." readOnly={editable ? null : READ_ONLY}>
      {settings.isPending && <SkeletonRows rows={8} height={36} label="Loading the leave kinds" />}
      {settings.isLoadingError && <ErrorState title="The leave kinds did not load" error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Editor now={settings.data} programId={program.id} editable={editable} />}
    </Part>
  );
}
