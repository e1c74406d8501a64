'use client';
import type { UserRow } from '@housestaff/api-client';
import { Button, Dialog } from '@housestaff/ui';
import { useMemo, useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { Alert } from '@/features/sign-in/components/alert';
import { formErrorsOf } from '@/shell/refusal';
import { useProgramChoice } from '@/shell/program-context';
import { useChangeUser, useInvitations, useUsers } from '../api/use-users';
import { peopleWithoutLogin } from '../model/without-login';
import { PersonField } from './person-field';

/** Which person of the schedule a login is. */
export function LinkPersonDialog({ user: now, onClose }: { user: UserRow; onClose: () => void }) {
  const [user] = useState(now);
  const { program } = useProgramChoice();
  const people = useEveryone(program?.id);
  const [users, invitations] = [useUsers(), useInvitations()];
  const [personId, setPersonId] = useState(user.personId);
  const save = useChangeUser();
  const choices = useMemo(() => {
    const free = peopleWithoutLogin(people.data ?? [], users.data ?? [], invitations.data ?? []);
    return [...(people.data ?? []).filter(({ id }) => id === user.personId), ...free];
  }, [people.data, users.data, invitations.data, user.personId]);
  const errors = formErrorsOf(save.error, []);
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={save.isPending} disabledReason={personId === user.personId ? 'Nothing is changed' : null} onClick={() => save.mutate({ user, changes: { personId } }, { onSuccess: onClose })}>
        Save
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`${user.name} on the schedule`} description={`Their own schedule, hours and calendar are this person's. Shown are the people of ${program?.name ?? 'the program'} without a login.`} actions={actions}>
      <Alert text={errors['']} />
      <PersonField label="Person" people={choices} value={personId} onChange={(person) => setPersonId(person?.id ?? null)} />
      {personId && (
        <Button size="small" variant="ghost" className="mt-2" onClick={() => setPersonId(null)}>
          Link to nobody
        </Button>
      )}
    </Dialog>
  );
}
