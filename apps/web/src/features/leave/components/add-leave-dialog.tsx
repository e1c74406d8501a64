'use client';
import type { LeaveSettings, Person } from '@housestaff/api-client';
import { Button, Check, Combobox, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { addDays, today } from '@/shell/dates';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { type NewAbsence, useAddAbsence } from '../api/use-leave';
import { effectOf, offeredKinds } from './leave-words';

interface Form {
  personId: string | null;
  kind: string;
  first: string;
  last: string;
  startsPm: boolean;
  endsAm: boolean;
  note: string;
  approved: boolean;
}

const blank = (): Form => ({ personId: null, kind: '', first: today(), last: today(), startsPm: false, endsAm: false, note: '', approved: true });

function toAbsence(form: Form, personId: string): NewAbsence {
  const { kind, first, last, startsPm, endsAm, note, approved } = form;
  return { personId, kind, from: first, to: addDays(last, 1), startsPm, endsAm, note, status: approved ? 'approved' : 'requested' };
}

function whatIsMissing(form: Form): string | null {
  if (!form.personId) return 'Choose the person first';
  if (!form.kind) return 'Choose the kind first';
  return form.last < form.first ? 'The last day is before the first' : null;
}

interface FieldsProps {
  form: Form;
  refused: Refused;
  settings: LeaveSettings | undefined;
  people: Person[];
  change: (values: Partial<Form>) => void;
}

function Fields({ form, refused, settings, people, change }: FieldsProps) {
  const offered = offeredKinds(settings);
  const kinds = offered.map(({ kind, label }) => ({ value: kind as string, label }));
  const chosen = offered.find(({ kind }) => kind === form.kind);
  const none = settings && offered.length === 0 ? 'The program offers no kind of leave: see Settings' : null;
  const choices = people.map((person) => ({ value: person.id, label: person.displayName }));
  return (
    <>
      <Combobox label="Person" value={form.personId} options={choices} error={refusedAt(refused, 'personId')} onChange={(personId) => change({ personId })} />
      <Select label="Kind" visibleLabel value={form.kind} options={kinds} placeholder="Choose a kind" hint={chosen && effectOf(chosen)} error={none ?? refusedAt(refused, 'kind')} onChange={(kind) => change({ kind })} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="First day" type="date" required value={form.first} error={refusedAt(refused, 'from')} onChange={(event) => change({ first: event.target.value })} />
        <Field label="Last day" type="date" required value={form.last} min={form.first} error={form.last < form.first ? 'Before the first day' : refusedAt(refused, 'to')} onChange={(event) => change({ last: event.target.value })} />
      </div>
      <Check label="Starts at midday" checked={form.startsPm} onChange={(event) => change({ startsPm: event.target.checked })} />
      <Check label="Ends at midday" checked={form.endsAm} onChange={(event) => change({ endsAm: event.target.checked })} />
      <Field label="Note" value={form.note} onChange={(event) => change({ note: event.target.value })} />
      <Check label="Approved already" checked={form.approved} onChange={(event) => change({ approved: event.target.checked })} />
    </>
  );
}

export interface AddLeaveDialogProps {
  programId: string | undefined;
  people: Person[];
  settings: LeaveSettings | undefined;
  open: boolean;
  onClose: () => void;
}

/** Enters a leave for somebody. */
export function AddLeaveDialog({ programId, people, settings, open, onClose }: AddLeaveDialogProps) {
  const [typed, setForm] = useState(blank);
  const form = { ...typed, kind: typed.kind || (offeredKinds(settings)[0]?.kind ?? '') };
  const add = useAddAbsence(programId);
  const id = useId();
  const missing = whatIsMissing(form);
  const refused = refusedBy(add.error);
  const elsewhere = refusedElsewhere(refused, ['personId', 'kind', 'from', 'to']);
  const close = () => {
    setForm(blank());
    add.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.personId && !missing) add.mutate(toAbsence(form, form.personId), { onSuccess: close });
  };
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={add.isPending} disabledReason={missing}>
        Add leave
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={close} title="Add leave" actions={actions}>
      <form id={id} onSubmit={submit}>
        {elsewhere && (
          <p className="alert" role="alert">
            {elsewhere}
          </p>
        )}
        <Fields form={form} refused={refused} settings={settings} people={people} change={(values) => [add.reset(), setForm({ ...form, ...values })]} />
      </form>
    </Dialog>
  );
}
