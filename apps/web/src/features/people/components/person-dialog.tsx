'use client';
import { ApiError, messageOf, type Person } from '@housestaff/api-client';
import { Button, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { type PersonInput, type PersonKind, useSavePerson } from '../api/use-people';

export const KINDS: { value: PersonKind; label: string }[] = [
  { value: 'resident', label: 'Resident' },
  { value: 'faculty', label: 'Faculty' },
  { value: 'staff', label: 'Staff' },
  { value: 'student', label: 'Student' },
];

type Texts = Record<'givenName' | 'familyName' | 'email' | 'phone' | 'externalId' | 'cohort' | 'titles' | 'specialties', string> & { kind: PersonKind };

const textsOf = (person: Person | null): Texts => ({
  kind: person?.kind ?? 'resident',
  givenName: person?.givenName ?? '',
  familyName: person?.familyName ?? '',
  email: person?.email ?? '',
  phone: person?.phone ?? '',
  externalId: person?.externalId ?? '',
  cohort: person?.cohort ?? '',
  titles: person?.titles.join(', ') ?? '',
  specialties: person?.specialties.join(', ') ?? '',
});

const list = (text: string): string[] => text.split(',').map((word) => word.trim()).filter(Boolean);

function toInput(texts: Texts): PersonInput {
  const { kind, givenName, familyName, email, phone, externalId, cohort, titles, specialties } = texts;
  return { kind, givenName: givenName.trim(), familyName: familyName.trim(), email: email.trim() || null, phone: phone.trim() || null, externalId: externalId.trim() || null, cohort: cohort.trim() || null, titles: list(titles), specialties: list(specialties) };
}

function Fields({ texts, change }: { texts: Texts; change: (values: Partial<Texts>) => void }) {
  const field = (name: keyof Omit<Texts, 'kind'>, label: string, type = 'text', hint?: string) => (
    <Field label={label} type={type} hint={hint} value={texts[name]} onChange={(event) => change({ [name]: event.target.value })} />
  );
  return (
    <>
      <Select label="Kind" visibleLabel value={texts.kind} options={KINDS} onChange={(kind) => change({ kind })} />
      <div className="grid grid-cols-2 gap-3">
        {field('givenName', 'Given name')}
        {field('familyName', 'Family name')}
        {field('email', 'E-mail', 'email')}
        {field('phone', 'Phone', 'tel')}
      </div>
      {field('externalId', 'Employee id', 'text', 'Finds the same person in the next import.')}
      {texts.kind === 'resident' && field('cohort', 'Cohort', 'text', 'Who alternates together, e.g. A to E of a 4+1 program')}
      {field('titles', 'Titles', 'text', 'With commas between, e.g. Chief resident')}
      {field('specialties', 'Specialties', 'text', 'With commas between')}
    </>
  );
}

function refusalWords(error: unknown): string {
  if (error instanceof ApiError && error.stale) return 'Somebody else changed this person. Close, look at their change, and try again.';
  return messageOf(error);
}

/** Adds a person, or edits one. */
export function PersonDialog({ person: now, programId, onClose }: { person: Person | null; programId: string | undefined; onClose: () => void }) {
  const [person] = useState(now);
  const [texts, setTexts] = useState(() => textsOf(person));
  const save = useSavePerson(programId);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ person, body: toInput(texts) }, { onSuccess: onClose });
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={save.isPending} disabledReason={texts.familyName.trim() ? null : 'Give the family name first'}>
        {person ? 'Save' : 'Add person'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={person ? person.displayName : 'Add person'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {save.isError && (
          <p className="alert" role="alert">
            {refusalWords(save.error)}
          </p>
        )}
        <Fields texts={texts} change={(values) => setTexts({ ...texts, ...values })} />
      </form>
    </Dialog>
  );
}
