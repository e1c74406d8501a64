'use client';
import { messageOf, type Person } from '@housestaff/api-client';
import { Button, Check, Combobox, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { addDays, today } from '@/shell/dates';
import { type NewAbsence, useAddAbsence } from '../api/use-leave';
import { kindWord, LEAVE_KINDS } from './leave-words';

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

const blank = (): Form => ({ personId: null, kind: 'vacation', first: today(), last: today(), startsPm: false, endsAm: false, note: '', approved: true });

function toAbsence(form: Form, personId: string): NewAbsence {
  const { kind, first, last, startsPm, endsAm, note, approved } = form;
  return { personId, kind, from: first, to: addDays(last, 1), startsPm, endsAm, note, status: approved ? 'approved' : 'requested' };
}

function whatIsMissing(form: Form): string | null {
  if (!form.personId) return 'Choose the person first';
  return form.last < form.first ? 'The last day is before the first' : null;
}

function Fields({ form, change, people }: { form: Form; change: (values: Partial<Form>) => void; people: Person[] }) {
  const kinds = LEAVE_KINDS.map((kind) => ({ value: kind as string, label: kindWord(kind) }));
  const choices = people.map((person) => ({ value: person.id, label: person.displayName }));
  return (
    <>
      <Combobox label="Person" value={form.personId} options={choices} onChange={(personId) => change({ personId })} />
      <Select label="Kind" visibleLabel value={form.kind} options={kinds} onChange={(kind) => change({ kind })} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="First day" type="date" required value={form.first} onChange={(event) => change({ first: event.target.value })} />
        <Field label="Last day" type="date" required value={form.last} min={form.first} error={form.last < form.first ? 'Before the first day' : null} onChange={(event) => change({ last: event.target.value })} />
      </div>
      <Check label="Starts at midday" checked={form.startsPm} onChange={(event) => change({ startsPm: event.target.checked })} />
      <Check label="Ends at midday" checked={form.endsAm} onChange={(event) => change({ endsAm: event.target.checked })} />
      <Field label="Note" value={form.note} onChange={(event) => change({ note: event.target.value })} />
      <Check label="Approved already" checked={form.approved} onChange={(event) => change({ approved: event.target.checked })} />
    </>
  );
}

/** Enters a leave for somebody. */
export function AddLeaveDialog({ programId, people, open, onClose }: { programId: string | undefined; people: Person[]; open: boolean; onClose: () => void }) {
  const [form, setForm] = useState(blank);
  const add = useAddAbsence(programId);
  const id = useId();
  const missing = whatIsMissing(form);
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
        {add.isError && (
          <p className="alert" role="alert">
            {messageOf(add.error)}
          </p>
        )}
        <Fields form={form} change={(values) => setForm({ ...form, ...values })} people={people} />
      </form>
    </Dialog>
  );
}
