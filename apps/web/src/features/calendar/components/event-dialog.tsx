'use client';
import type { Activity, InstitutionalEvent } from '@housestaff/api-client';
import { Button, Check, Combobox, Dialog, Field, Segmented } from '@housestaff/ui';
import { type FormEvent, useId, useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useSaveEvent } from '../api/use-calendar';
import { asksResidents, AUDIENCE_KINDS, blankEvent, type Effect, eventBodyOf, type EventForm, eventFormOf, eventLacks, PGYS } from '../model/event-form';

const EFFECTS: { value: Effect; label: string }[] = [
  { value: 'closed', label: 'Closed' },
  { value: 'protected', label: 'Protected time' },
  { value: 'note', label: 'Note' },
];
const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  closed: 'Clinics and electives are free then, as on a holiday. Call and inpatient services go on.',
  protected: 'The people below do one activity then, instead of what their rotation has. Nights and inpatient services are kept: cover them by hand.',
  note: 'Stands in the calendar and changes nobody’s day.',
};
const HALVES: { value: EventForm['half']; label: string }[] = [
  { value: 'day', label: 'Whole days' },
  { value: 'am', label: 'Mornings' },
  { value: 'pm', label: 'Afternoons' },
];
const FIELDS = ['name', 'from', 'to', 'half', 'effect', 'activityId', 'audience'];

interface PartProps {
  form: EventForm;
  refused: Refused;
  change: (values: Partial<EventForm>) => void;
}

const toggled = <T,>(all: readonly T[], one: T, on: boolean): T[] => (on ? [...all, one] : all.filter((other) => other !== one));

/** Who it is for; nothing ticked is everyone. */
function Audience({ form, refused, change }: PartProps) {
  const error = refusedAt(refused, 'audience');
  const residents = asksResidents(form.kinds);
  return (
    <fieldset className="fld">
      <legend className="lbl">For (nothing ticked: everyone)</legend>
      <div className="cal-ticks">
        {AUDIENCE_KINDS.map(({ value, label }) => (
          <Check key={value} label={label} checked={form.kinds.includes(value)} onChange={(event) => change({ kinds: toggled(form.kinds, value, event.target.checked) })} />
        ))}
      </div>
      {residents && (
        <div className="cal-ticks">
          {PGYS.map((pgy) => (
            <Check key={pgy} label={`PGY-${pgy}`} checked={form.pgys.includes(pgy)} onChange={(event) => change({ pgys: toggled(form.pgys, pgy, event.target.checked) })} />
          ))}
        </div>
      )}
      {error && <p className="bad">{error}</p>}
    </fieldset>
  );
}

function Fields({ form, refused, change, activities }: PartProps & { activities: readonly Activity[] }) {
  const choices = activities.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  const backwards = form.last < form.first ? 'Before the first day' : null;
  return (
    <>
      <Field label="Name" required value={form.name} maxLength={80} placeholder="In-training exam" error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="First day" type="date" required value={form.first} error={refusedAt(refused, 'from')} onChange={(event) => change({ first: event.target.value, last: form.last < event.target.value ? event.target.value : form.last })} />
        <Field label="Last day" type="date" required min={form.first} value={form.last} error={backwards ?? refusedAt(refused, 'to')} onChange={(event) => change({ last: event.target.value })} />
      </div>
      <Segmented label="Part of the day" value={form.half} options={HALVES} onChange={(half) => change({ half })} />
      <div className="fld">
        <span className="lbl">What it does</span>
        <Segmented label="What it does" value={form.effect} options={EFFECTS} onChange={(effect) => change({ effect })} />
        <p className={refusedAt(refused, 'effect') ? 'bad' : 't3'}>{refusedAt(refused, 'effect') ?? EFFECT_WORDS[form.effect]}</p>
      </div>
      {form.effect === 'protected' && <Combobox label="What people do in it" value={form.activityId} options={choices} placeholder="Choose an activity" error={refusedAt(refused, 'activityId')} onChange={(activityId) => change({ activityId })} />}
      {form.effect !== 'closed' && <Audience form={form} refused={refused} change={change} />}
    </>
  );
}

export interface EventDialogProps {
  event: InstitutionalEvent | null;
  /** What a new event starts with. */
  day: string;
  activities: readonly Activity[];
  programId: string | undefined;
  onClose: () => void;
}

/** Adds an event of the institution, or edits one. */
export function EventDialog({ event, day, activities, programId, onClose }: EventDialogProps) {
  const [form, setForm] = useState(() => (event ? eventFormOf(event) : blankEvent(day)));
  const save = useSaveEvent(programId);
  const id = useId();
  const refused = refusedBy(save.error);
  const lacks = eventLacks(form);
  const change = (values: Partial<EventForm>) => {
    save.reset();
    setForm({ ...form, ...values });
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!lacks) save.mutate({ event, body: eventBodyOf(form) }, { onSuccess: onClose });
  };
  const elsewhere = refusedElsewhere(refused, FIELDS);
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={save.isPending} disabledReason={lacks}>
        {event ? 'Save' : 'Add event'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={event ? event.name : 'Add event'} actions={actions}>
      <form id={id} onSubmit={submit} noValidate>
        {elsewhere && (
          <p className="alert" role="alert">
            {elsewhere}
          </p>
        )}
        <Fields form={form} refused={refused} change={change} activities={activities} />
      </form>
    </Dialog>
  );
}
