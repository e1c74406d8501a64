'use client';
import type { Absence, LeaveSettings, Person } from '@housestaff/api-client';
import { Button, Combobox, Dialog, Select, Skeleton } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useAddAbsence, useChangeAbsence, useLeavePreview, type AbsenceStatus } from '../api/use-leave';
import { formOf, missingIn, wantedOf, type LeaveForm } from '../model/wanted-leave';
import { CheckInShort } from './leave-check';
import { LeaveFields } from './leave-fields';
import { offeredKinds } from './leave-words';

const STANDINGS: readonly { value: AbsenceStatus; label: string }[] = [
  { value: 'approved', label: 'Approved' },
  { value: 'requested', label: 'Waits for an answer' },
  { value: 'anticipated', label: 'Expected; its dates may move' },
];
const FIELDS = ['personId', 'kind', 'from', 'to', 'note', 'status', 'despite'];

const blank = (): LeaveForm => ({ kind: '', first: today(), last: today(), startsPm: false, endsAm: false, note: '' });

export interface LeaveDialogProps {
  programId: string | undefined;
  /** To choose from; null where the leave is somebody's already. */
  people: Person[] | null;
  settings: LeaveSettings | undefined;
  /** To change; null adds one. */
  absence: Absence | null;
  onClose: () => void;
}

/** What is asked about the form as it stands, once it is whole. */
function usePreview(programId: string | undefined, personId: string | null, absence: Absence | null, form: LeaveForm) {
  const whole = personId !== null && missingIn(form) === null;
  return useLeavePreview(programId, whole ? { personId, ...wantedOf(form), ...(absence && { absenceId: absence.id }) } : null);
}

/** Enters leave for somebody, or changes it; what it does stands below before it is given. */
export function LeaveDialog({ programId, people, settings, absence, onClose }: LeaveDialogProps) {
  const { program } = useProgramChoice();
  // The version that the form was filled from: what others change meanwhile is not overwritten.
  const [seen] = useState(absence);
  const [typed, setForm] = useState(() => (absence ? formOf(absence) : blank()));
  const [personId, setPersonId] = useState<string | null>(absence?.personId ?? null);
  const [status, setStatus] = useState<AbsenceStatus>(absence?.status ?? 'approved');
  const form = { ...typed, kind: typed.kind || (offeredKinds(settings)[0]?.kind ?? '') };
  const preview = usePreview(programId, personId, seen, form);
  const add = useAddAbsence(programId);
  const change = useChangeAbsence(programId, seen);
  const id = useId();
  const sent = absence ? change : add;
  const refused = refusedBy(sent.error ?? (preview.isError ? preview.error : null));
  const breaches = status === 'approved' ? (preview.data?.breaches ?? []) : [];
  const missing = personId === null ? 'Choose the person first' : (missingIn(form) ?? (preview.isFetching ? 'What it does is being looked up' : null));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (personId === null || missing) return;
    const body = { ...wantedOf(form), note: form.note.trim(), status, ...(breaches.length > 0 && { despite: breaches.map((one) => one.key) }) };
    if (absence) change.mutate(body, { onSuccess: onClose });
    else add.mutate({ ...body, personId }, { onSuccess: onClose });
  };
  const said = breaches.length > 0 ? ' all the same' : '';
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={sent.isPending} disabledReason={missing}>
        {`${absence ? 'Save' : 'Add leave'}${said}`}
      </Button>
    </>
  );
  const above = refusedElsewhere(refused, FIELDS) ?? refusedAt(refused, 'despite');
  const reset = () => [add.reset(), change.reset()];
  return (
    <Dialog open onClose={onClose} title={absence ? `Change the leave of ${absence.personName}` : 'Add leave'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {above && (
          <p className="alert" role="alert">
            {above}
          </p>
        )}
        {people && <Combobox label="Person" value={personId} options={people.map((person) => ({ value: person.id, label: person.displayName }))} error={refusedAt(refused, 'personId')} onChange={(next) => [reset(), setPersonId(next)]} />}
        <LeaveFields form={form} refused={refused} settings={settings} noteHint="Read by them and by whoever answers leave" change={(next) => [reset(), setForm(next)]} />
        {!absence && <Select label="It is" visibleLabel value={status} options={STANDINGS} onChange={(next) => [reset(), setStatus(next)]} />}
        {preview.isLoading && <Skeleton className="my-2" />}
        {preview.data && personId !== null && <CheckInShort check={preview.data} zone={program?.zone} />}
      </form>
    </Dialog>
  );
}
