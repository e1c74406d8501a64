'use client';
import type { LeaveSettings } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { type FormEvent, useState } from 'react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useYearChoice } from '@/shell/program-context';
import { useSeen } from '@/shell/use-seen';
import { useLeaveSettings } from '@/shell/use-leave-settings';
import { useRotations } from '@/shell/use-schedule';
import { useSaveLeaveSettings } from '../api/use-settings';
import { leaveBodyOf, leaveFaults, leaveFormOf, type KindForm, type LeaveForm } from '../model/leave-form';
import { BlackoutFields, MostAwayFields, WindowFields } from './leave-policy-fields';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './tab-props';

type Tick = 'offered' | 'countsAway' | 'blocking' | 'unforeseen' | 'autoApprove';

const TICKS: readonly (readonly [Tick, string, string])[] = [
  ['offered', 'Offered', 'People may ask for it'],
  ['countsAway', 'Counts as away', 'Its days add up towards the limit'],
  ['blocking', 'Frees of duties', 'Who is away has no duties then'],
  ['unforeseen', 'Unplanned', 'It comes as it comes: only its days a year hold'],
  ['autoApprove', 'Approved at once', 'Where it breaks no rule, takes no call and leaves nothing short'],
];

interface KindsProps {
  kinds: readonly KindForm[];
  errors: Refused;
  editable: boolean;
  onChange: (kinds: KindForm[]) => void;
}

const usual = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

interface KindRowProps {
  kind: KindForm;
  error: string | null;
  editable: boolean;
  replace: (values: Partial<KindForm>) => void;
}

function KindRow({ kind, error, editable, replace }: KindRowProps) {
  const name = usual(kind.kind);
  const noteId = `leave-kind-${kind.kind}-note`;
  const faulty = { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? noteId : undefined };
  return (
    <tr>
      <th scope="row" className="wide-only">
        {name}
      </th>
      <td>
        <input className="inp" aria-label={`${name} is called`} value={kind.label} maxLength={60} disabled={!editable} {...faulty} onChange={(event) => replace({ label: event.target.value })} />
        <p className="phone-only t12 t3">{name}</p>
        {error && (
          <p id={noteId} className="t12 bad">
            {error}
          </p>
        )}
      </td>
      <td>
        <input className="inp lv-most" inputMode="numeric" placeholder="any" aria-label={`${name}: days a year`} value={kind.quota} disabled={!editable} {...faulty} onChange={(event) => replace({ quota: event.target.value })} />
      </td>
      {TICKS.map(([key, title]) => (
        <td key={key} className="tick">
          <input type="checkbox" aria-label={`${name}: ${title.toLowerCase()}`} checked={kind[key]} disabled={!editable} onChange={(event) => replace({ [key]: event.target.checked })} />
        </td>
      ))}
    </tr>
  );
}

/** One row for each kind that there is; a program names them and says what they do. */
function KindsTable({ kinds, errors, editable, onChange }: KindsProps) {
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
            <th scope="col">Days a year</th>
            {TICKS.map(([key, title, words]) => (
              <th key={key} scope="col" className="tick" title={words}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind, at) => (
            <KindRow key={kind.kind} kind={kind} error={refusedAt(errors, `kinds.${at}`)} editable={editable} replace={(values) => onChange(kinds.map((one, index) => (index === at ? { ...one, ...values } : one)))} />
          ))}
        </tbody>
      </table>
      <dl className="lv-legend t12 t2">
        {TICKS.map(([key, title, words]) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
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
  const years = useYearChoice();
  const rotations = useRotations(programId).data ?? [];
  const form = typed ?? leaveFormOf(saved);
  const faults = leaveFaults(form);
  const errors = { ...refusedBy(save.error), ...faults };
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(leaveFormOf(saved));
  const change = (values: Partial<LeaveForm>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const policy = { policy: form.policy, errors, editable, change: (values: Partial<LeaveForm['policy']>) => change({ policy: { ...form.policy, ...values } }) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(leaveBodyOf(form, saved.version), { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The leave settings are saved.' })] });
  };
  const why = Object.keys(faults).length > 0 ? 'Mend what is marked first' : changed ? null : 'Nothing is changed';
  return (
    <form className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <Refusal words={refusedElsewhere(refusedBy(save.error), ['kinds', 'warnAt', 'limit', 'policy'])} />
      <KindsTable kinds={form.kinds} errors={errors} editable={editable} onChange={(kinds) => change({ kinds })} />
      <Limits form={form} errors={errors} editable={editable} change={change} />
      {years.error && years.years.length === 0 && <ErrorState title="The academic years did not load" error={years.error} onRetry={years.retry} />}
      {!years.isLoading && !(years.error && years.years.length === 0) && <WindowFields {...policy} years={years.years} />}
      <BlackoutFields {...policy} kinds={form.kinds} />
      <MostAwayFields {...policy} rotations={rotations} />
      {editable && (
        <div className="set-bar">
          <Button type="submit" variant="primary" busy={save.isPending} disabledReason={why}>
            Save leave settings
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
    <Part title="Leave" words="What people may ask for, what it is called here, what it does, and what it is held to. Days that count as away are added up over the academic year. Leave that stands already keeps what it had." readOnly={editable ? null : READ_ONLY}>
      {settings.isPending && <SkeletonRows rows={8} height={36} label="Loading the leave settings" />}
      {settings.isLoadingError && <ErrorState title="The leave settings did not load" error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Editor now={settings.data} programId={program.id} editable={editable} />}
    </Part>
  );
}
