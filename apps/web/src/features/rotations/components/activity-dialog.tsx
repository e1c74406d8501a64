'use client';
import type { Activity } from '@housestaff/api-client';
import { Button, Check, Dialog, Field, RotationChip, rotationColours, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { NeedsLine } from '@/features/credentials/components/needs-section';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { type ActivityInput, useSaveActivity } from '../api/use-catalog';
import { TimesFields } from './times-fields';

const CATEGORIES: { value: Activity['category']; label: string }[] = [
  { value: 'clinical', label: 'Clinical' },
  { value: 'educational', label: 'Educational' },
  { value: 'administrative', label: 'Administrative' },
  { value: 'time-off', label: 'Time off' },
];
const PLACES: { value: Activity['place']; label: string }[] = [
  { value: 'in-house', label: 'In house' },
  { value: 'at-home', label: 'At home' },
  { value: 'none', label: 'Nowhere' },
];
export const DUTY_KINDS: { value: Activity['dutyKind']; label: string }[] = [
  { value: 'day', label: 'Day work' },
  { value: 'night-float', label: 'Night float' },
  { value: 'call', label: 'In-house call' },
  { value: 'backup', label: 'Backup' },
  { value: 'post-call', label: 'Post-call' },
  { value: 'off', label: 'Off' },
  { value: 'moonlighting', label: 'Moonlighting' },
];

function inputOf(activity: Activity | null): ActivityInput {
  if (!activity) return { code: '', name: '', category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, mayOverlap: false, supervises: false, colour: 'elec', times: null };
  const { code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times } = activity;
  return { code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times };
}

const FIELDS = ['code', 'name', 'category', 'dutyKind', 'place', 'colour', 'times'];

function Fields({ form, refused, change }: { form: ActivityInput; refused: Refused; change: (values: Partial<ActivityInput>) => void }) {
  const colours = rotationColours.map((colour) => ({ value: colour, label: <RotationChip abbreviation={form.code || 'ABC'} colour={colour} /> }));
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Code" required value={form.code} hint="As the sheet writes it" error={refusedAt(refused, 'code')} onChange={(event) => change({ code: event.target.value })} />
        <Field label="Name" required value={form.name} error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
        <Select label="Category" visibleLabel value={form.category} options={CATEGORIES} onChange={(category) => change({ category })} />
        <Select label="Kind of duty" visibleLabel value={form.dutyKind} options={DUTY_KINDS} onChange={(dutyKind) => change({ dutyKind })} />
        <Select label="Where" visibleLabel value={form.place} options={PLACES} onChange={(place) => change({ place })} />
        <Select label="Colour" visibleLabel value={form.colour} options={colours} onChange={(colour) => change({ colour })} />
      </div>
      <TimesFields times={form.times} error={refusedAt(refused, 'times')} onChange={(times) => change({ times })} />
      <Check label="Its hours count" checked={form.countsHours} onChange={(event) => change({ countsHours: event.target.checked })} />
      <Check label="May overlap other duties (at-home call, backup)" checked={form.mayOverlap} onChange={(event) => change({ mayOverlap: event.target.checked })} />
      <Check label="Supervises learners" checked={form.supervises} onChange={(event) => change({ supervises: event.target.checked })} />
    </>
  );
}

/** Adds an activity, or edits one with its times. */
export function ActivityDialog({ activity, programId, onClose }: { activity: Activity | null; programId: string | undefined; onClose: () => void }) {
  const [form, setForm] = useState(() => inputOf(activity));
  const save = useSaveActivity(programId);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ activity, body: form }, { onSuccess: onClose });
  };
  const refused = refusedBy(save.error);
  const elsewhere = refusedElsewhere(refused, FIELDS);
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={save.isPending} disabledReason={form.code.trim() && form.name.trim() ? null : 'Give a code and a name first'}>
        {activity ? 'Save' : 'Add activity'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={activity ? `${activity.code} ${activity.name}` : 'Add activity'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {elsewhere && (
          <p className="alert" role="alert">
            {elsewhere}
          </p>
        )}
        <Fields form={form} refused={refused} change={(values) => [save.reset(), setForm({ ...form, ...values })]} />
        {activity && <NeedsLine programId={programId} itemIds={[activity.id]} />}
      </form>
    </Dialog>
  );
}
