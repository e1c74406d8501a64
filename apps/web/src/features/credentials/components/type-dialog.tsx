'use client';
import type { QualificationType } from '@housestaff/api-client';
import { Button, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { useActivities } from '@/features/rotations/api/use-catalog';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useRotations } from '@/shell/use-schedule';
import { type TypeInput, useRemoveType, useSaveType } from '../api/use-credentials';
import { FAMILIES } from '../model/credential-words';
import { NeedsEditor } from './needs-editor';

const FIELDS = ['family', 'name', 'lastsMonths', 'requiredBy'];

type Form = Omit<TypeInput, 'lastsMonths'> & { months: string };

function formOf(type: QualificationType | null): Form {
  if (!type) return { family: 'certification', name: '', months: '24', requiredBy: [] };
  const { family, name, lastsMonths, requiredBy } = type;
  return { family, name, months: lastsMonths === null ? '' : String(lastsMonths), requiredBy: requiredBy.map(({ kind, id, leastLevel }) => ({ kind, id, leastLevel })) };
}

/** Adds a type of certification or procedure, or edits or removes it. */
export function TypeDialog({ type, programId, onClose }: { type: QualificationType | null; programId: string | undefined; onClose: () => void }) {
  const [form, setForm] = useState(() => formOf(type));
  const rotations = useRotations(programId);
  const activities = useActivities(programId);
  const save = useSaveType(programId);
  const remove = useRemoveType(programId);
  const id = useId();
  const refused = refusedBy(save.error ?? remove.error);
  const change = (values: Partial<Form>) => {
    save.reset();
    remove.reset();
    setForm({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { months, ...rest } = form;
    save.mutate({ type, body: { ...rest, name: form.name.trim(), lastsMonths: months === '' ? null : Number(months) } }, { onSuccess: onClose });
  };
  const actions = (
    <>
      {type && (
        <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate(type, { onSuccess: onClose })}>
          Remove
        </Button>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" form={id} variant="primary" busy={save.isPending} disabledReason={form.name.trim() ? null : 'Name it first'}>
        {type ? 'Save' : 'Add'}
      </Button>
    </>
  );
  const above = refusedElsewhere(refused, FIELDS);
  return (
    <Dialog open onClose={onClose} title={type ? type.name : 'Add a type'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {above && (
          <p className="alert" role="alert">
            {above}
          </p>
        )}
        <div className="grid grid-cols-2 gap-3">
          <Field label="Name" required value={form.name} maxLength={80} hint="E.g. ACLS" error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
          <Select label="Kind" visibleLabel value={form.family} options={FAMILIES} hint={form.family === 'procedure' ? 'With a level of competency' : 'With dates'} error={refusedAt(refused, 'family')} onChange={(family) => change({ family })} />
        </div>
        <Field label="Lasts, in months" type="number" min={1} max={240} value={form.months} hint="Empty: it doesn't expire by itself" error={refusedAt(refused, 'lastsMonths')} onChange={(event) => change({ months: event.target.value })} />
        <NeedsEditor family={form.family} needs={form.requiredBy} rotations={(rotations.data ?? []).filter((one) => one.active)} activities={activities.data ?? []} error={refusedAt(refused, 'requiredBy')} onChange={(requiredBy) => change({ requiredBy })} />
      </form>
    </Dialog>
  );
}
