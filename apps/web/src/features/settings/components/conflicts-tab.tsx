'use client';
import type { ConflictSettings } from '@housestaff/api-client';
import { Button, Check, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { type FormEvent, useState } from 'react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { useConflictSettings, useSaveConflictSettings } from '@/features/conflicts/api/use-conflicts';
import { KIND_WORDS } from '@/features/conflicts/model/conflict-words';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { conflictBodyOf, conflictFaults, conflictFormOf, type ConflictForm } from '../model/conflict-form';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './tab-props';

type Kind = ConflictSettings['autoKinds'][number];
const KINDS = Object.entries(KIND_WORDS) as [Kind, string][];

interface FieldsProps {
  form: ConflictForm;
  errors: Readonly<Record<string, string>>;
  editable: boolean;
  change: (values: Partial<ConflictForm>) => void;
}

function ByThemselves({ form, errors, editable, change }: FieldsProps) {
  const tick = (kind: Kind, on: boolean) => change({ autoKinds: on ? [...form.autoKinds, kind] : form.autoKinds.filter((one) => one !== kind) });
  return (
    <section className="flex flex-col gap-3" aria-labelledby="settings-by-themselves">
      <div>
        <h2 id="settings-by-themselves">Resolved by themselves</h2>
        <p className="t2 set-note">Off unless you say so. A conflict of these kinds is then resolved without anybody, where an option ends it, scores at least as much, and nothing new is wrong afterwards. Whoever manages the schedule is told, and can take it back.</p>
      </div>
      <Check label="Resolve conflicts of these kinds by themselves" checked={form.autoResolve} disabled={!editable} onChange={(event) => change({ autoResolve: event.target.checked })} />
      {form.autoResolve && (
        <>
          <fieldset disabled={!editable}>
            <legend className="t12 t2">Kinds</legend>
            <div className="cf-kinds">
              {KINDS.map(([kind, label]) => (
                <Check key={kind} label={label} checked={form.autoKinds.includes(kind)} onChange={(event) => tick(kind, event.target.checked)} />
              ))}
            </div>
            {refusedAt(errors, 'autoKinds') && <p className="t12 bad">{refusedAt(errors, 'autoKinds')}</p>}
          </fieldset>
          <div className="set-figs">
            <FigureField label="Least score" visibleLabel value={form.autoScore} after="%" disabled={!editable} error={refusedAt(errors, 'autoScore')} hint="70 to 100" onChange={(autoScore) => change({ autoScore })} />
          </div>
        </>
      )}
    </section>
  );
}

function Editor({ now, programId, editable }: { now: ConflictSettings; programId: string; editable: boolean }) {
  const [typed, setTyped] = useState<ConflictForm | null>(null);
  const saved = useSeen(now, typed !== null);
  const save = useSaveConflictSettings(programId);
  const notify = useNotify();
  const form = typed ?? conflictFormOf(saved);
  const faults = conflictFaults(form);
  const errors = { ...refusedBy(save.error), ...faults };
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(conflictFormOf(saved));
  const change = (values: Partial<ConflictForm>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: conflictBodyOf(form), version: saved.version }, { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The conflict settings are saved.' })] });
  };
  const why = Object.keys(faults).length > 0 ? 'Mend what is marked first' : changed ? null : 'Nothing is changed';
  return (
    <form className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <Refusal words={refusedElsewhere(refusedBy(save.error), ['autoKinds', 'autoScore', 'heavyWeeks'])} />
      <div className="set-figs">
        <FigureField label="Heavy service in a row" visibleLabel value={form.heavyWeeks} after="weeks are still fine" disabled={!editable} error={refusedAt(errors, 'heavyWeeks')} hint="Inpatient, critical care, emergency, obstetrics and nights. More is a conflict." onChange={(heavyWeeks) => change({ heavyWeeks })} />
      </div>
      <ByThemselves form={form} errors={errors} editable={editable} change={change} />
      {editable && (
        <div className="set-bar">
          <Button type="submit" variant="primary" busy={save.isPending} disabledReason={why}>
            Save conflict settings
          </Button>
          {changed && <Button onClick={() => [save.reset(), setTyped(null)]}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
}

/** What counts as a conflict where programs differ, and what may be resolved without anybody. */
export function ConflictsTab({ program, editable }: TabProps) {
  const settings = useConflictSettings(program.id);
  return (
    <Part title="Conflicts" words="The published schedule is looked at as it changes, and each night. Duty-hour rules and supervision are settings of their own." readOnly={editable ? null : READ_ONLY}>
      {settings.isPending && <SkeletonRows rows={5} height={36} label="Loading the conflict settings" />}
      {settings.isLoadingError && <ErrorState title="The conflict settings did not load" error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Editor now={settings.data} programId={program.id} editable={editable} />}
    </Part>
  );
}
