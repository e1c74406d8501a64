'use client';
import type { WeekPreferences } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useSayPreferences, type Whose } from '../api/use-preferences';
import { LIMITS, painted, sameForm, weeksBodyOf, weeksFaults, weeksFormOf, type Limit, type WeeksForm } from '../model/weeks-form';
import { WeekCalendar } from './week-calendar';

const FIELDS: Readonly<Record<Limit, { label: string; before?: string; after: string }>> = {
  target: { label: 'In the year', after: 'weeks' },
  mostPerMonth: { label: 'In a month', before: 'at most', after: 'weeks' },
  mostInARow: { label: 'In a row', before: 'at most', after: 'weeks' },
  leastBetween: { label: 'Between two stretches', before: 'at least', after: 'weeks' },
};

function Limits({ form, errors, disabled, change }: { form: WeeksForm; errors: Refused; disabled: boolean; change: (values: Partial<WeeksForm>) => void }) {
  return (
    <div className="set-figs">
      {LIMITS.map((limit) => (
        <FigureField key={limit} {...FIELDS[limit]} visibleLabel value={form[limit]} disabled={disabled} error={refusedAt(errors, limit)} onChange={(value) => change({ [limit]: value })} />
      ))}
    </div>
  );
}

function Note({ value, error, disabled, onChange }: { value: string; error: string | null; disabled: boolean; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="fld">
      <label className="lbl" htmlFor={id}>
        For whoever makes the schedule
      </label>
      <textarea id={id} className="inp" rows={2} maxLength={500} value={value} disabled={disabled} aria-invalid={error ? true : undefined} onChange={(event) => onChange(event.target.value)} />
      {error && <p className="bad">{error}</p>}
    </div>
  );
}

export interface WeeksEditorProps {
  whose: Whose;
  said: WeekPreferences;
  editable: boolean;
}

/** Weeks of a year painted, and limits below: what one asks of the schedule. */
export function WeeksEditor({ whose, said: now, editable }: WeeksEditorProps) {
  const [typed, setTyped] = useState<WeeksForm | null>(null);
  const said = useSeen(now, typed !== null);
  const save = useSayPreferences(whose);
  const notify = useNotify();
  const form = typed ?? weeksFormOf(said);
  const faults = weeksFaults(form);
  const errors = { ...refusedBy(save.error), ...faults };
  const changed = typed !== null && !sameForm(typed, weeksFormOf(said));
  const change = (values: Partial<WeeksForm>) => {
    save.reset();
    setTyped((last) => ({ ...(last ?? weeksFormOf(said)), ...values }));
  };
  const paint = (week: string, standing: Parameters<typeof painted>[2]) => {
    save.reset();
    setTyped((last) => painted(last ?? weeksFormOf(said), week, standing));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ seen: said, body: weeksBodyOf(form, said) }, { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The weeks are saved.' })] });
  };
  const why = Object.keys(faults).length > 0 ? 'Mend what is marked first' : changed ? null : 'Nothing is changed';
  const elsewhere = refusedElsewhere(refusedBy(save.error), [...LIMITS, 'note']);
  return (
    <form className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <WeekCalendar weeks={said.weeks} form={form} editable={editable} onPaint={paint} />
      <div className="flex flex-col gap-2">
        <h3 className="b6">How many weeks</h3>
        <Limits form={form} errors={errors} disabled={!editable} change={change} />
      </div>
      <Note value={form.note} error={refusedAt(refusedBy(save.error), 'note')} disabled={!editable} onChange={(note) => change({ note })} />
      {elsewhere && (
        <p className="alert" role="alert">
          {elsewhere}
        </p>
      )}
      {editable && (
        <div className={changed ? 'set-bar wk-save' : 'set-bar'}>
          <Button type="submit" variant="primary" busy={save.isPending} disabledReason={why}>
            Save weeks
          </Button>
          {changed && <Button onClick={() => [save.reset(), setTyped(null)]}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
}
