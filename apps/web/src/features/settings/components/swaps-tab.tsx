'use client';
import type { SwapSettings } from '@housestaff/api-client';
import { Button, Check, ErrorState, Select, SkeletonRows, useNotify } from '@housestaff/ui';
import { type FormEvent, useState } from 'react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useSaveSwapSettings, useSwapSettings } from '../api/use-swap-settings';
import { FACTORS, swapBodyOf, swapFaults, swapFormOf, type Factor, type SwapForm } from '../model/swap-form';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './tab-props';

const NEEDS: readonly { value: SwapSettings['needsManager']; label: string }[] = [
  { value: 'always', label: 'Every swap waits for a manager' },
  { value: 'when-findings', label: 'Only a swap that has an effect on the rules' },
  { value: 'never', label: 'None: the two agree, and it is done' },
];

const WORDS: Readonly<Record<Factor, readonly [label: string, hint: string]>> = {
  preference: ['Wishes', 'Both want it: full. Only one asks: 60 %'],
  proximity: ['Nearness in time', 'Within 14 days: full. 90 days: half. Then none'],
  balance: ['Workload', 'Up to the average of their peers: full. Twice that: none'],
  history: ['Earlier swaps', 'Less after refusals between the two, more after successes'],
  availability: ['Being free', 'Share of the days around it without leave or call'],
};

interface FieldsProps {
  form: SwapForm;
  errors: Refused;
  editable: boolean;
  change: (values: Partial<SwapForm>) => void;
}

function Rules({ form, errors, editable, change }: FieldsProps) {
  return (
    <fieldset className="flex flex-col gap-3 set-note" disabled={!editable}>
      <Select label="Approval" visibleLabel value={form.needsManager} options={NEEDS} disabled={!editable} hint="A swap that would break a rule waits for a manager in any case." onChange={(needsManager) => change({ needsManager })} />
      <Check label="What is taken out of the open pool waits for a manager too" checked={form.openPoolNeedsManager} disabled={!editable} onChange={(event) => change({ openPoolNeedsManager: event.target.checked })} />
      <Check label="Residents may swap" checked={form.residents} disabled={!editable} onChange={(event) => change({ residents: event.target.checked })} />
      <Check label="Faculty may swap" checked={form.faculty} disabled={!editable} onChange={(event) => change({ faculty: event.target.checked })} />
      <div className="set-figs">
        <FigureField label="A request waits" visibleLabel value={form.expiryDays} after="days" disabled={!editable} error={refusedAt(errors, 'expiryDays')} hint="Never past the beginning of what is swapped" onChange={(expiryDays) => change({ expiryDays })} />
      </div>
    </fieldset>
  );
}

function Matching({ form, errors, editable, change }: FieldsProps) {
  return (
    <section className="flex flex-col gap-3" aria-labelledby="settings-matching">
      <div>
        <h2 id="settings-matching">How matches are found</h2>
        <p className="t2 set-note">Whoever asks is shown the five people who fit best, each with the reasons. How much each reason counts is yours to say; only their proportion matters. Who is on leave, blocked the days or isn&apos;t qualified is never proposed.</p>
      </div>
      <div className="set-figs">
        {FACTORS.map((factor) => {
          const [label, hint] = WORDS[factor];
          return <FigureField key={factor} label={label} visibleLabel value={form.weights[factor]} after="%" disabled={!editable} error={refusedAt(errors, `weights.${factor}`)} hint={hint} onChange={(value) => change({ weights: { ...form.weights, [factor]: value } })} />;
        })}
        <FigureField label="Least score" visibleLabel value={form.minScore} after="%" disabled={!editable} error={refusedAt(errors, 'minScore')} hint="What fits less is not shown" onChange={(minScore) => change({ minScore })} />
      </div>
    </section>
  );
}

function Editor({ now, programId, editable }: { now: SwapSettings; programId: string; editable: boolean }) {
  const [typed, setTyped] = useState<SwapForm | null>(null);
  const saved = useSeen(now, typed !== null);
  const save = useSaveSwapSettings(programId);
  const notify = useNotify();
  const form = typed ?? swapFormOf(saved);
  const faults = swapFaults(form);
  const errors = { ...refusedBy(save.error), ...faults };
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(swapFormOf(saved));
  const change = (values: Partial<SwapForm>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: swapBodyOf(form), version: saved.version }, { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The swap settings are saved.' })] });
  };
  const why = Object.keys(faults).length > 0 ? 'Mend what is marked first' : changed ? null : 'Nothing is changed';
  const fields = { form, errors, editable, change };
  return (
    <form className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <Refusal words={refusedElsewhere(refusedBy(save.error), ['expiryDays', 'minScore', 'weights'])} />
      <Rules {...fields} />
      <Matching {...fields} />
      {editable && (
        <div className="set-bar">
          <Button type="submit" variant="primary" busy={save.isPending} disabledReason={why}>
            Save swap settings
          </Button>
          {changed && <Button onClick={() => [save.reset(), setTyped(null)]}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
}

/** Who may swap, who has to agree, and how partners are found. */
export function SwapsTab({ program, editable }: TabProps) {
  const settings = useSwapSettings(program.id);
  return (
    <Part title="Swaps" words="Who may swap what is published, and who has to agree. A change holds at once, also for swaps that are under way." readOnly={editable ? null : READ_ONLY}>
      {settings.isPending && <SkeletonRows rows={8} height={36} label="Loading the swap settings" />}
      {settings.isLoadingError && <ErrorState title="The swap settings did not load" error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Editor now={settings.data} programId={program.id} editable={editable} />}
    </Part>
  );
}
