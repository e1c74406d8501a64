'use client';
import type { Person, Qualification, QualificationType } from '@housestaff/api-client';
import { Button, Check, Combobox, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { today } from '@/shell/dates';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useRemoveCredential, useSaveCredential } from '../api/use-credentials';
import { type CredentialForm, formOf, isBackwards, missing, usualEnd } from '../model/credential-form';
import { lastDay, lastsWords, LEVELS } from '../model/credential-words';

const FIELDS = ['personId', 'typeId', 'level', 'issued', 'expires', 'note'];

interface FieldsProps {
  form: CredentialForm;
  refused: Refused;
  type: QualificationType | undefined;
  types: readonly QualificationType[];
  people: readonly Person[] | null;
  fixed: boolean;
  change: (values: Partial<CredentialForm>) => void;
}

function Fields({ form, refused, type, types, people, fixed, change }: FieldsProps) {
  const choices = types.map((one) => ({ value: one.id, label: one.name, note: one.family === 'procedure' ? 'procedure' : undefined }));
  const backwards = isBackwards(form) ? 'Before the first day' : null;
  return (
    <>
      {people && <Combobox label="Person" value={form.personId} options={people.map((person) => ({ value: person.id, label: person.displayName }))} error={refusedAt(refused, 'personId')} onChange={(personId) => change({ personId })} />}
      <Select label="Certification or procedure" visibleLabel value={form.typeId} options={choices} disabled={fixed} placeholder="Choose one" hint={type && `Lasts ${lastsWords(type.lastsMonths)}`} error={refusedAt(refused, 'typeId')} onChange={(typeId) => change({ typeId, expires: usualEnd(form.issued, types.find((one) => one.id === typeId)) })} />
      {type?.family === 'procedure' && <Select label="Level" visibleLabel value={form.level} options={LEVELS} placeholder="Choose a level" error={refusedAt(refused, 'level')} onChange={(level) => change({ level })} />}
      <div className="grid grid-cols-2 gap-3">
        <Field label="Issued" type="date" required value={form.issued} error={refusedAt(refused, 'issued')} onChange={(event) => change({ issued: event.target.value, ...(fixed ? {} : { expires: usualEnd(event.target.value, type) }) })} />
        <Field label="Last day" type="date" value={form.expires ?? ''} disabled={form.expires === null} min={form.issued} error={backwards ?? refusedAt(refused, 'expires')} onChange={(event) => change({ expires: event.target.value })} />
      </div>
      <Check label="Doesn't expire" checked={form.expires === null} onChange={(event) => change({ expires: event.target.checked ? null : (usualEnd(form.issued, type) ?? lastDay(form.issued, 12)) })} />
      <Field label="Note" value={form.note} maxLength={500} hint="E.g. the number of the card" error={refusedAt(refused, 'note')} onChange={(event) => change({ note: event.target.value })} />
    </>
  );
}

export interface CredentialDialogProps {
  credential: Qualification | null;
  programId: string | undefined;
  types: readonly QualificationType[];
  /** To choose from; null where the person is known. */
  people: readonly Person[] | null;
  personId?: string;
  onClose: () => void;
}

/** Adds what somebody has, or edits or removes it. */
export function CredentialDialog({ credential, programId, types, people, personId, onClose }: CredentialDialogProps) {
  const [form, setForm] = useState(() => formOf(credential, personId ?? null, today()));
  const save = useSaveCredential(programId);
  const remove = useRemoveCredential(programId);
  const id = useId();
  const type = types.find((one) => one.id === form.typeId);
  const refused = refusedBy(save.error ?? remove.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.personId && form.typeId) save.mutate({ credential, body: { ...form, personId: form.personId, typeId: form.typeId, note: form.note.trim() } }, { onSuccess: onClose });
  };
  const change = (values: Partial<CredentialForm>) => {
    save.reset();
    remove.reset();
    setForm({ ...form, ...values });
  };
  const actions = (
    <>
      {credential && (
        <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate(credential, { onSuccess: onClose })}>
          Remove
        </Button>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" form={id} variant="primary" busy={save.isPending} disabledReason={missing(form, type)}>
        {credential ? 'Save' : 'Add'}
      </Button>
    </>
  );
  const above = refusedElsewhere(refused, FIELDS);
  return (
    <Dialog open onClose={onClose} title={credential ? `${credential.typeName} of ${credential.personName}` : 'Add a certification'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {above && (
          <p className="alert" role="alert">
            {above}
          </p>
        )}
        <Fields form={form} refused={refused} type={type} types={types} people={credential ? null : people} fixed={credential !== null} change={change} />
      </form>
    </Dialog>
  );
}
