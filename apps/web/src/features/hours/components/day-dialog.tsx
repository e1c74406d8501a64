'use client';
import { messageOf, type ChangedHourDay, type HourDay } from '@housestaff/api-client';
import { Button, Dialog, Field, Icon, IconButton, Select, useNotify } from '@housestaff/ui';
import { CircleAlert, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { weekdayDay } from '@/shell/dates';
import { useLogDay, useTakeBackDay } from '../api/use-hours';
import { emptyEntry, entriesOf, type EntryForm, formsOf, timed } from '../model/entry-form';
import { entryName, EXTRA_KINDS, hasBegun } from '../model/hour-words';

const ENDS = [
  { value: '0', label: 'Same day' },
  { value: '1', label: 'Next day' },
  { value: '2', label: '2 days later' },
];
const KINDS = [...Object.entries(EXTRA_KINDS), ['duty', 'Other work']] as [EntryForm['kind'], string][];

function EntryFields({ form, name, onChange, onRemove }: { form: EntryForm; name: string; onChange: (form: EntryForm) => void; onRemove: () => void }) {
  return (
    <fieldset className="hr-entry">
      <legend className="vh">{name}</legend>
      <div className="row">
        <b className="b5 grow clip">{name}</b>
        <IconButton icon={X} label={`Remove ${name}`} size="small" onClick={onRemove} />
      </div>
      <div className="hr-times">
        <Field label="Began" type="time" required value={form.start} onChange={(event) => onChange(timed(form, { start: event.target.value }))} />
        <Field label="Ended" type="time" required value={form.end} onChange={(event) => onChange(timed(form, { end: event.target.value }))} />
        <Select label="Ends on" visibleLabel value={String(form.later)} options={ENDS} onChange={(later) => onChange({ ...form, later: Number(later) })} />
      </div>
      <Field label="Note" placeholder="Why it differed, if it did" maxLength={300} value={form.note} onChange={(event) => onChange({ ...form, note: event.target.value })} />
    </fieldset>
  );
}

function Actions({ clear, clearing, saving, onClose }: { clear: (() => void) | null; clearing: boolean; saving: boolean; onClose: () => void }) {
  return (
    <>
      {clear && (
        <Button variant="danger" busy={clearing} onClick={clear}>
          Clear this day
        </Button>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form="hours-of-day" busy={saving}>
        Save
      </Button>
    </>
  );
}

/** The entries of a day, to be adjusted, added to and saved. */
export function DayDialog({ day, zone, onClose }: { day: HourDay; zone: string; onClose: () => void }) {
  const [forms, setForms] = useState(() => formsOf(day, hasBegun(day, zone)));
  const log = useLogDay();
  const takeBack = useTakeBackDay();
  const notify = useNotify();
  const error = log.error ?? takeBack.error;
  const saved = ({ attestationTakenBack }: ChangedHourDay) => {
    notify({ tone: 'good', text: `${weekdayDay(day.date)} is saved.${attestationTakenBack ? ' Its week is no longer attested: attest it again.' : ''}` });
    onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    log.mutate({ day, entries: entriesOf(forms, day.date) }, { onSuccess: saved });
  };
  const replace = (next: EntryForm) => setForms((all) => all.map((one) => (one.key === next.key ? next : one)));
  const clear = day.loggedHours === null ? null : () => takeBack.mutate(day, { onSuccess: saved });
  return (
    <Dialog open onClose={onClose} title={`Hours of ${weekdayDay(day.date)}`} actions={<Actions clear={clear} clearing={takeBack.isPending} saving={log.isPending} onClose={onClose} />}>
      <form id="hours-of-day" onSubmit={save}>
        {day.status === 'attested' && <p className="alert warn">You attested this week. Saving takes that back.</p>}
        {forms.length === 0 && <p className="t2">Nothing worked. Add what you did, or save to say so.</p>}
        {forms.map((form) => (
          <EntryFields key={form.key} form={form} name={entryName(form, day)} onChange={replace} onRemove={() => setForms((all) => all.filter((one) => one.key !== form.key))} />
        ))}
        <div className="row flex-wrap">
          {KINDS.map(([kind, label]) => (
            <Button key={kind} size="small" icon={Plus} onClick={() => setForms((all) => [...all, emptyEntry(kind)])}>
              {label}
            </Button>
          ))}
        </div>
        {error && (
          <p className="alert" role="alert">
            <Icon of={CircleAlert} />
            {messageOf(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
