'use client';
import type { LeaveSettings } from '@housestaff/api-client';
import { Check, Field, Segmented, Select, TextArea } from '@housestaff/ui';
import { refusedAt, type Refused } from '@/shell/refusal';
import { halvesOf, isOneDay, moved, partOf, type LeaveForm, type PartOfDay } from '../model/wanted-leave';
import { effectOf, offeredKinds } from './leave-words';

const PARTS: readonly { value: PartOfDay; label: string }[] = [
  { value: 'day', label: 'Whole day' },
  { value: 'am', label: 'Morning' },
  { value: 'pm', label: 'Afternoon' },
];

function Halves({ form, change }: { form: LeaveForm; change: (form: LeaveForm) => void }) {
  if (isOneDay(form)) {
    return (
      <div className="fld">
        <span className="lbl">How much of it</span>
        <Segmented label="How much of the day" value={partOf(form)} options={PARTS} onChange={(part) => change({ ...form, ...halvesOf(part) })} />
      </div>
    );
  }
  return (
    <div className="grid grid-cols-2 gap-3">
      <Check label="Starts at midday" checked={form.startsPm} onChange={(event) => change({ ...form, startsPm: event.target.checked })} />
      <Check label="Ends at midday" checked={form.endsAm} onChange={(event) => change({ ...form, endsAm: event.target.checked })} />
    </div>
  );
}

export interface LeaveFieldsProps {
  form: LeaveForm;
  refused: Refused;
  settings: LeaveSettings | undefined;
  /** Of what nobody need give. */
  noteHint: string;
  change: (form: LeaveForm) => void;
}

/** Kind, days and halves, and why. */
export function LeaveFields({ form, refused, settings, noteHint, change }: LeaveFieldsProps) {
  const offered = offeredKinds(settings);
  const chosen = settings?.kinds.find(({ kind }) => kind === form.kind);
  const kinds = chosen && !chosen.offered ? [...offered, chosen] : offered;
  const none = settings && kinds.length === 0 ? 'The program offers no kind of leave: see Settings' : null;
  const move = (values: Partial<LeaveForm>) => change(moved(form, values));
  return (
    <>
      <Select label="Kind" visibleLabel value={form.kind} options={kinds.map(({ kind, label }) => ({ value: kind as string, label }))} placeholder="Choose a kind" hint={chosen && effectOf(chosen)} error={none ?? refusedAt(refused, 'kind')} onChange={(kind) => move({ kind })} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="First day" type="date" required value={form.first} error={refusedAt(refused, 'from')} onChange={(event) => move({ first: event.target.value })} />
        <Field label="Last day" type="date" required value={form.last} min={form.first} error={form.last < form.first ? 'Before the first day' : refusedAt(refused, 'to')} onChange={(event) => move({ last: event.target.value })} />
      </div>
      <Halves form={form} change={change} />
      <TextArea label="Note" value={form.note} maxLength={2000} rows={2} hint={noteHint} error={refusedAt(refused, 'note')} onChange={(event) => move({ note: event.target.value })} />
    </>
  );
}
